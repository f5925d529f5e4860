#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/dashboards/valuemapping.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ops {

/// The legend of a time series: a row a series, its name and the panel's calcs. Also keeps which series
/// are drawn, by name, so that it survives polls. Texts are made for the cells that are asked for.
class LegendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SeriesIndexRole = Qt::UserRole + 1, ///< int: index into PanelData::series, which picks the colour
        ShownRole,                          ///< bool: drawn
        SortRole,                           ///< double or QString, as sort() compares
    };
    enum Column { NameColumn = 0, FirstCalcColumn = 1 };

    explicit LegendModel(QObject *parent = nullptr);

    /// Which calcs there are and how their values read.
    void setPanel(const DashboardPanel &panel);
    /// A newer answer; null empties the legend. Equal names keep rows, selection and what is shown.
    void setPanelData(std::shared_ptr<const PanelData> data);

    /// Draws only this one, also among series that come later, until it is gone; if it is the only one drawn
    /// already, all of them.
    void isolate(std::size_t seriesIndex);
    /// Adds or removes one; the last one cannot be removed: then all are drawn.
    void toggle(std::size_t seriesIndex);
    void showAll();
    std::vector<bool> shown() const; ///< by series index
    bool allShown() const { return !m_only && m_hidden.empty(); }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Stays for later answers; NaN is last either way. A column below 0 is the order of the answer.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void shownChanged();

private:
    bool isShown(std::size_t seriesIndex) const { return isShown(m_data->series[seriesIndex].name); }
    bool isShown(const QString &name) const { return m_only ? m_only->contains(name) : !m_hidden.contains(name); }
    std::set<QString> names() const;
    std::set<QString> shownNames() const;
    double calc(std::size_t seriesIndex, int column) const;
    std::vector<std::size_t> sorted() const;
    void choose(std::optional<std::set<QString>> only, std::set<QString> hidden);

    QStringList m_calcs;
    FieldStyle m_field;
    ValueMapper m_mapper;
    std::shared_ptr<const PanelData> m_data;
    std::vector<std::size_t> m_order;        ///< row to series index
    std::optional<std::set<QString>> m_only; ///< after one was isolated: nothing else is drawn
    std::set<QString> m_hidden;              ///< where m_only is empty
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ops
