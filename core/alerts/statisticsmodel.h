#pragma once

#include "core/alerts/alertstatistics.h"

#include <QAbstractTableModel>

#include <vector>

namespace ops {

/// Rows of statistics; headings sort. Texts are made for the cells that are asked for. GUI thread.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        KeyColumn,
        FiredColumn,
        AcknowledgedColumn, ///< share
        AcknowledgeP50Column,
        AcknowledgeP90Column,
        ResolveP50Column,
        ResolveP90Column,
        UnacknowledgedColumn, ///< share of the resolved ones that nobody acknowledged
        FlappedColumn,
        FiringColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AlertStatisticsRow> rows, const QString &keyTitle);
    const AlertStatisticsRow *rowAt(int row) const; ///< null outside

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 is the order they came in. Stays for later rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    std::vector<AlertStatisticsRow> m_rows;
    std::vector<std::size_t> m_order;
    QString m_keyTitle;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// "42 %"; a dash where there is nothing to take a share of.
QString shareText(qint64 part, qint64 whole);
/// "3 min 12 s"; a dash where nothing was measured.
QString durationFigureText(const DurationFigures &figures, qint64 ms);

} // namespace ops
