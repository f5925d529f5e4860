#include "core/dashboards/statvalues.h"

#include "core/dashboards/reducers.h"
#include "core/metrics/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ops {

QString valueColor(const FieldStyle &field, double value)
{
    if (!field.colorByThresholds)
        return field.fixedColor;
    QString color;
    for (const Threshold &threshold : field.thresholds) {
        if (!threshold.from || value >= *threshold.from)
            color = threshold.color;
    }
    return color;
}

namespace {

/// Whether a query is asked both ways: for its value at the end of the range, and for its course.
bool asksForBoth(const DashboardPanel &panel)
{
    return std::any_of(panel.targets.begin(), panel.targets.end(),
                       [](const PanelTarget &target) { return target.instant && target.range && !target.hidden; });
}

/// The series of the same name that was asked for the other way.
std::optional<std::size_t> otherWay(const PanelData &data, std::size_t index)
{
    const auto &all = data.series;
    const bool isInstant = all[index].stepMs == 0;
    const auto other = std::find_if(all.begin(), all.end(), [&](const ChartSeries &series) {
        return (series.stepMs == 0) != isInstant && series.name == all[index].name;
    });
    return other == all.end() ? std::nullopt : std::optional(std::size_t(other - all.begin()));
}

} // namespace

std::vector<StatValue> statValues(const PanelData &data, const DashboardPanel &panel)
{
    const bool both = asksForBoth(panel);
    std::vector<StatValue> values;
    values.reserve(data.series.size());
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const bool isCourse = both && data.series[i].stepMs > 0;
        const auto other = both ? otherWay(data, i) : std::nullopt;
        if (isCourse && other)
            continue; // the instant value is the one: the course's newest point may be a whole step old
        StatValue stat;
        stat.series = isCourse ? i : other.value_or(i);
        stat.name = data.series[i].name;
        stat.value = isCourse ? std::numeric_limits<double>::quiet_NaN() // it had values, and has none at the end
                              : reduced(panel.value.reducer, data.series[i].values());
        const bool isNumber = !std::isnan(stat.value);
        stat.text = isNumber || panel.field.noValue.isEmpty()
                        ? formatUnit(stat.value, panel.field.unit, panel.field.decimals)
                        : panel.field.noValue;
        stat.color = valueColor(panel.field, stat.value);
        values.push_back(std::move(stat));
    }
    return values;
}

} // namespace ops
