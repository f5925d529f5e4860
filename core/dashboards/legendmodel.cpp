#include "core/dashboards/legendmodel.h"

#include "core/dashboards/reducers.h"
#include "core/dashboards/sortorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ops {

LegendModel::LegendModel(QObject *parent) : QAbstractTableModel(parent) {}

void LegendModel::setPanel(const DashboardPanel &panel)
{
    beginResetModel();
    m_calcs = panel.legend.calcs;
    m_field = panel.field;
    m_mapper = ValueMapper(m_field.mappings);
    m_order = sorted();
    endResetModel();
}

void LegendModel::setPanelData(std::shared_ptr<const PanelData> data)
{
    const std::size_t count = data ? data->series.size() : 0;
    bool sameNames = m_data && data && count == m_data->series.size();
    for (std::size_t i = 0; sameNames && i < count; ++i)
        sameNames = data->series[i].name == m_data->series[i].name;
    if (!sameNames) {
        beginResetModel();
        m_data = std::move(data);
        m_order = sorted();
        endResetModel();
        if (count > 0 && shownNames().empty()) // or the chart would be empty while there is something to draw
            showAll();
        return;
    }
    m_data = std::move(data);
    if (count == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(count) - 1, columnCount() - 1));
    if (m_sortColumn >= FirstCalcColumn)
        sort(m_sortColumn, m_sortOrder); // values have changed places
}

std::vector<bool> LegendModel::shown() const
{
    std::vector<bool> all(m_data ? m_data->series.size() : 0);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = isShown(i);
    return all;
}

std::set<QString> LegendModel::names() const
{
    std::set<QString> all;
    for (const ChartSeries &series : m_data->series)
        all.insert(series.name);
    return all;
}

std::set<QString> LegendModel::shownNames() const
{
    std::set<QString> all = names();
    std::erase_if(all, [this](const QString &name) { return !isShown(name); });
    return all;
}

void LegendModel::choose(std::optional<std::set<QString>> only, std::set<QString> hidden)
{
    if (only == m_only && hidden == m_hidden)
        return;
    m_only = std::move(only);
    m_hidden = std::move(hidden);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1),
                           {ShownRole, Qt::CheckStateRole});
    Q_EMIT shownChanged();
}

void LegendModel::isolate(std::size_t seriesIndex)
{
    if (!m_data || seriesIndex >= m_data->series.size())
        return;
    const std::set<QString> alone{m_data->series[seriesIndex].name};
    if (shownNames() == alone)
        showAll();
    else
        choose(alone, {});
}

void LegendModel::toggle(std::size_t seriesIndex)
{
    if (!m_data || seriesIndex >= m_data->series.size())
        return;
    const QString &name = m_data->series[seriesIndex].name;
    const bool showing = !isShown(name);
    std::set<QString> drawn = shownNames();
    if (showing)
        drawn.insert(name);
    else
        drawn.erase(name);
    if (drawn.empty() || drawn == names()) {
        showAll();
        return;
    }
    std::optional<std::set<QString>> only = m_only;
    std::set<QString> hidden = m_hidden;
    std::set<QString> &changed = only ? *only : hidden;
    if (only.has_value() == showing)
        changed.insert(name);
    else
        changed.erase(name);
    choose(std::move(only), std::move(hidden));
}

void LegendModel::showAll() { choose(std::nullopt, {}); }

double LegendModel::calc(std::size_t seriesIndex, int column) const
{
    const ChartSeries &series = m_data->series[seriesIndex];
    const auto i = std::size_t(column - FirstCalcColumn);
    return i < series.calcs.size() ? series.calcs[i] : reduced(m_calcs[qsizetype(i)], series.values());
}

int LegendModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int LegendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCalcColumn + int(m_calcs.size());
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t series = m_order[std::size_t(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? m_data->series[series].name : shownValue(m_field, m_mapper, calc(series, index.column())).text;
    case SortRole:
        return isName ? QVariant(m_data->series[series].name) : QVariant(calc(series, index.column()));
    case Qt::ToolTipRole:
        return isName ? QVariant(m_data->series[series].name) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case SeriesIndexRole:
        return int(series);
    case ShownRole:
        return isShown(series);
    default:
        return {};
    }
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == NameColumn ? tr("Name") : reducerName(m_calcs[section - FirstCalcColumn]);
}

std::vector<std::size_t> LegendModel::sorted() const
{
    std::vector<std::size_t> order(m_data ? m_data->series.size() : 0);
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (m_sortColumn == NameColumn) {
        sortByKey(order, m_sortOrder, [this](std::size_t i) { return m_data->series[i].name; });
    } else if (m_sortColumn >= FirstCalcColumn && m_sortColumn < columnCount()) {
        std::vector<double> values(order.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = calc(i, m_sortColumn);
        sortByKey(order, m_sortOrder, [&values](std::size_t i) { return values[i]; });
    }
    return order;
}

void LegendModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    reorderRows(*this, m_order, sorted(), [this](const QModelIndexList &from, const QModelIndexList &to) {
        changePersistentIndexList(from, to);
    });
}

} // namespace ops
