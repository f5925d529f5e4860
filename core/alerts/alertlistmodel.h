#pragma once

#include "core/alerts/alertarrangement.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace ops {

/// The lines of an arrangement: alerts and the headings of their groups. Texts are made for the cells that are asked
/// for. The GUI thread's.
class AlertListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, StateColumn, NameColumn, LabelsColumn, OwnerColumn, NoteColumn, SinceColumn };
    static constexpr int ColumnCount = SinceColumn + 1;
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the line is the heading of a group
        FoldedRole,                     ///< bool, of a heading
        SeverityRole,                   ///< int: Severity; the worst of a group
        StandingRole,                   ///< int: AlertStanding
        DetailRole,                     ///< QString: the second line of the cell, translated
        LabelsRole,                     ///< QStringList: "name=value", safe, the most telling first
        FlappingRole,                   ///< bool
    };

    explicit AlertListModel(QObject *parent = nullptr);

    /// Rows of the same alerts in the same order only change; others begin anew.
    void setArrangement(std::shared_ptr<const AlertArrangement> arranged, const std::set<QString> &folded);
    /// Ages are told against this.
    void setNow(qint64 nowMs, const QTimeZone &zone);
    const AlertArrangement &arrangement() const { return *m_arranged; }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant headingData(const AlertGroup &group, int column, int role) const;
    QVariant alertData(const AlertRow &row, int column, int role) const;
    QString cellText(const AlertRow &row, int column) const;
    QString detailText(const AlertRow &row, int column) const;
    QString spokenText(const AlertRow &row, int column) const;

    std::shared_ptr<const AlertArrangement> m_arranged;
    std::set<QString> m_folded;
    qint64 m_nowMs = 0;
    QTimeZone m_zone;
};

} // namespace ops
