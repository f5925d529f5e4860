#pragma once

#include "core/alerts/alertstore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace ops {

/// Episodes out of the store, the newest start first, as far as they were read; more are asked for when somebody
/// scrolls there. Texts are made for the cells that are asked for. GUI thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StartColumn,
        SeverityColumn,
        NameColumn,
        LabelsColumn,
        EndColumn,
        LastedColumn,
        AcknowledgedColumn,
        OwnerColumn,
        ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< Severity as int
        EpisodeRole,                     ///< QString: its id
        OpenRole,                        ///< bool: it fires still
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A first page: all rows are others. `nowMs` is what open episodes are measured against.
    void reset(HistoryPage page, qint64 nowMs);
    /// The next page of the same question.
    void append(HistoryPage page);
    void setZone(const QTimeZone &zone);

    const HistoryPage::Row *rowAt(int row) const; ///< null outside
    int rowOfEpisode(const QString &episodeId) const;
    qint64 matched() const { return m_matched; }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; ///< asks for it; append() brings it

Q_SIGNALS:
    void moreWanted();

private:
    QString text(const HistoryPage::Row &row, int column) const;

    std::vector<HistoryPage::Row> m_rows;
    qint64 m_matched = 0, m_nowMs = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Labels but the name and the severity, which have columns of their own: "service=trading-api instance=…".
QString otherLabelsText(const Labels &labels, int maxLength = 300);
/// "resolved", "resolved (inferred)", "source lost", "fires": translated.
QString episodeEndText(const Episode &episode);
/// From the first firing to the acknowledgement; empty where nobody has acknowledged it.
std::optional<qint64> timeToAcknowledge(const HistoryPage::Row &row);
/// From the first firing to the end; empty where it is not known to be resolved.
std::optional<qint64> timeToResolve(const Episode &episode);

} // namespace ops
