#include "ui/dashboards/panels/piechart/sharemodel.h"

#include "core/dashboards/legendmodel.h"
#include "core/metrics/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ops {

namespace {

bool hasShare(double value) { return std::isfinite(value) && value > 0; }

} // namespace

std::vector<ShareModel::Slice> ShareModel::slicesOf(const std::vector<StatValue> &values, std::size_t most,
                                                    const FieldStyle &field)
{
    std::vector<Slice> slices;
    for (std::size_t i = 0; i < values.size(); ++i)
        slices.push_back({values[i].name, values[i].text, values[i].value, i});
    const auto size = [](const Slice &slice) { return hasShare(slice.value) ? slice.value : 0; };
    std::stable_sort(slices.begin(), slices.end(), [&](const Slice &a, const Slice &b) { return size(a) > size(b); });
    if (slices.size() <= most || most == 0)
        return slices;
    Slice others;
    others.index = most - 1;
    for (std::size_t i = most - 1; i < slices.size(); ++i)
        others.value += size(slices[i]);
    others.name = tr("%n other(s)", nullptr, int(slices.size() - most + 1));
    others.valueText = formatUnit(others.value, field.unit, field.decimals);
    slices.resize(most - 1);
    slices.push_back(std::move(others));
    return slices;
}

void ShareModel::setSlices(std::vector<Slice> slices)
{
    beginResetModel();
    m_slices = std::move(slices);
    m_sum = std::accumulate(m_slices.begin(), m_slices.end(), 0.0, [](double sum, const Slice &slice) {
        return sum + (hasShare(slice.value) ? slice.value : 0);
    });
    endResetModel();
}

double ShareModel::share(std::size_t slice) const
{
    const double value = m_slices[slice].value;
    return hasShare(value) && m_sum > 0 && std::isfinite(m_sum) ? value / m_sum : 0;
}

QString ShareModel::shareText(std::size_t slice) const
{
    if (!hasShare(m_slices[slice].value))
        return QStringLiteral("–");
    return formatUnit(share(slice), QStringLiteral("percentunit"), share(slice) < 0.1 ? 1 : 0);
}

int ShareModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_slices.size()); }

int ShareModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ShareColumn + 1; }

QVariant ShareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return m_slices[row].name;
        return index.column() == ValueColumn ? m_slices[row].valueText : shareText(row);
    case LegendModel::SeriesIndexRole:
        return index.row();
    case LegendModel::ShownRole:
        return true;
    default:
        return {};
    }
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == ValueColumn ? tr("Value") : tr("Share");
}

} // namespace ops
