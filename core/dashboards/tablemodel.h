#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/dashboards/valuemapping.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace ops {

/// A table panel: a row a series, a column for each label that any of them has, and the newest value.
/// Texts are made for the cells that are asked for.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< double or QString, as sort() compares
        ColorRole,                   ///< QString: of a value's mapping or threshold, of a mapped label; empty without
        IsValueRole,                 ///< bool: the value column, which is aligned right
    };

    explicit TableModel(QObject *parent = nullptr);

    void setPanel(const DashboardPanel &panel);
    /// A newer answer; null empties the table. The sort order stays.
    void setPanelData(std::shared_ptr<const PanelData> data);

    int valueColumn() const { return int(m_labels.size()); }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Stays for later answers; NaN is last either way. A column below 0 is the order of the answer.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::string_view label(std::size_t seriesIndex, int column) const;
    double value(std::size_t seriesIndex) const;
    MappedValue shownLabel(std::size_t seriesIndex, int column) const;
    MappedValue shown(std::size_t seriesIndex, int column) const;
    std::vector<std::size_t> sorted() const;

    FieldStyle m_field;
    ValueMapper m_mapper;
    std::shared_ptr<const PanelData> m_data;
    std::vector<std::string> m_labels; ///< names of the label columns, ascending
    std::vector<std::size_t> m_order;  ///< row to series index
    std::string m_sortLabel;           ///< column names stay when labels come and go
    bool m_sortByValue = false, m_sorted = false;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ops
