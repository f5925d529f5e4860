#include "core/dashboards/tablemodel.h"

#include "core/base/textsafe.h"
#include "core/dashboards/reducers.h"
#include "core/dashboards/sortorder.h"

#include <numeric>
#include <set>

namespace ops {

namespace {

QString cellText(std::string_view text) { return safeText(QString::fromUtf8(text.data(), qsizetype(text.size()))); }

/// The metric's name first, then the other labels by name.
std::vector<std::string> labelNamesOf(const PanelData &data)
{
    std::set<std::string_view> names;
    for (const ChartSeries &series : data.series) {
        for (const auto &[name, value] : series.set->rows[series.row].labels)
            names.insert(name);
    }
    return {names.begin(), names.end()}; // "__name__" sorts before the letters
}

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TableModel::setPanel(const DashboardPanel &panel)
{
    beginResetModel();
    m_field = panel.field;
    m_mapper = ValueMapper(m_field.mappings);
    endResetModel();
}

void TableModel::setPanelData(std::shared_ptr<const PanelData> data)
{
    auto labels = data ? labelNamesOf(*data) : std::vector<std::string>();
    const std::size_t rows = data ? data->series.size() : 0;
    const bool sameShape = m_data && data && labels == m_labels && rows == m_order.size();
    if (!sameShape)
        beginResetModel();
    m_data = std::move(data);
    m_labels = std::move(labels);
    if (!sameShape) {
        m_order = sorted();
        endResetModel();
        return;
    }
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(rows) - 1, columnCount() - 1));
    reorderRows(*this, m_order, sorted(), [this](const QModelIndexList &from, const QModelIndexList &to) {
        changePersistentIndexList(from, to);
    });
}

std::string_view TableModel::label(std::size_t seriesIndex, int column) const
{
    const ChartSeries &series = m_data->series[seriesIndex];
    return labelValue(series.set->rows[series.row].labels, m_labels[std::size_t(column)]);
}

double TableModel::value(std::size_t seriesIndex) const
{
    return reduced(QStringLiteral("last"), m_data->series[seriesIndex].values());
}

MappedValue TableModel::shownLabel(std::size_t seriesIndex, int column) const
{
    MappedValue cell{cellText(label(seriesIndex, column)), QString()};
    if (auto mapped = m_mapper.isEmpty() ? std::nullopt : m_mapper.of(cell.text)) {
        cell.color = mapped->color;
        if (!mapped->text.isEmpty())
            cell.text = mapped->text;
    }
    return cell;
}

MappedValue TableModel::shown(std::size_t seriesIndex, int column) const
{
    return column == valueColumn() ? shownValue(m_field, m_mapper, value(seriesIndex))
                                   : shownLabel(seriesIndex, column);
}

int TableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_data ? 0 : valueColumn() + 1;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t series = m_order[std::size_t(index.row())];
    const bool isValue = index.column() == valueColumn();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        if (role == SortRole && isValue)
            return value(series);
        return shown(series, index.column()).text;
    case Qt::ToolTipRole:
        return isValue ? QVariant() : QVariant(cellText(label(series, index.column())));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isValue ? Qt::AlignRight : Qt::AlignLeft));
    case ColorRole:
        return shown(series, index.column()).color;
    case IsValueRole:
        return isValue;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == valueColumn())
        return tr("Value");
    const std::string &name = m_labels[std::size_t(section)];
    return name == "__name__" ? tr("Metric") : cellText(name);
}

std::vector<std::size_t> TableModel::sorted() const
{
    std::vector<std::size_t> order(m_data ? m_data->series.size() : 0);
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (!m_sorted)
        return order;
    if (m_sortByValue) {
        sortByKey(order, m_sortOrder, [this](std::size_t i) { return value(i); });
        return order;
    }
    const auto it = std::find(m_labels.begin(), m_labels.end(), m_sortLabel);
    if (it != m_labels.end()) {
        const int column = int(it - m_labels.begin());
        sortByKey(order, m_sortOrder, [this, column](std::size_t i) { return label(i, column); });
    }
    return order;
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column >= 0 && column < columnCount();
    m_sortByValue = m_sorted && column == valueColumn();
    m_sortLabel = m_sorted && !m_sortByValue ? m_labels[std::size_t(column)] : std::string();
    m_sortOrder = order;
    reorderRows(*this, m_order, sorted(), [this](const QModelIndexList &from, const QModelIndexList &to) {
        changePersistentIndexList(from, to);
    });
}

} // namespace ops
