#include "ui/charts/seriescolors.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace ops {

namespace {

QColor colorOf(const ChartSeries &series, int slot, const FieldStyle &field)
{
    const Theme &theme = Theme::current();
    if (field.colorByThresholds) {
        const auto values = series.values();
        for (std::size_t i = values.size(); i-- > 0;) {
            if (std::isnan(values[i]))
                continue;
            const QColor color = thresholdColor(field, values[i]);
            return color.isValid() ? color : theme.series(slot);
        }
    }
    return field.fixedColor.isEmpty() ? theme.series(slot) : theme.named(field.fixedColor);
}

} // namespace

QColor thresholdColor(const FieldStyle &field, double value)
{
    const Threshold *reached = nullptr;
    for (const Threshold &threshold : field.thresholds) {
        if (!threshold.from || value >= *threshold.from)
            reached = &threshold;
    }
    return reached ? Theme::current().named(reached->color) : QColor();
}

std::vector<int> ColorSlots::of(const PanelData &data)
{
    std::map<QString, int> seen;
    std::vector<Key> keys;
    std::vector<int> result(data.series.size(), -1);
    std::set<int> taken;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const QString &name = data.series[i].name;
        keys.emplace_back(name, seen[name]++);
        if (const auto known = m_slotOf.find(keys[i]); known != m_slotOf.end())
            taken.insert(result[i] = known->second);
    }
    int next = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (result[i] >= 0)
            continue;
        while (!taken.insert(next).second)
            ++next;
        result[i] = next;
        m_holders.resize(std::max(m_holders.size(), std::size_t(next) + 1));
        m_slotOf.erase(std::exchange(m_holders[std::size_t(next)], keys[i])); // who had it is gone
        m_slotOf[keys[i]] = next;
    }
    return result;
}

std::vector<QColor> seriesColors(const PanelData &data, const std::vector<int> &slotOf, const FieldStyle &field)
{
    std::vector<QColor> colors;
    colors.reserve(data.series.size());
    for (std::size_t i = 0; i < data.series.size(); ++i)
        colors.push_back(colorOf(data.series[i], slotOf[i], field));
    return colors;
}

} // namespace ops
