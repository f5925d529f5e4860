#include "core/dashboards/statvalues.h"

#include "core/dashboards/reducers.h"
#include "core/dashboards/valuemapping.h"

#include <QHash>

#include <algorithm>
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
                       [](const PanelTarget &target) { return target.instant && target.range && target.asked(); });
}

/// Finds the series of the same name that was asked for the other way.
class OtherWays
{
public:
    explicit OtherWays(const std::vector<ChartSeries> &all)
    {
        for (std::size_t i = all.size(); i-- > 0;) // the first of a name is the one that stays
            (all[i].stepMs == 0 ? m_instants : m_courses).insert(all[i].name, i);
    }
    std::optional<std::size_t> of(const ChartSeries &series) const
    {
        const auto &others = series.stepMs == 0 ? m_courses : m_instants;
        const auto it = others.find(series.name);
        return it == others.end() ? std::nullopt : std::optional(it.value());
    }

private:
    QHash<QString, std::size_t> m_instants, m_courses;
};

} // namespace

std::vector<StatValue> statValues(const PanelData &data, const DashboardPanel &panel)
{
    const bool both = asksForBoth(panel);
    const ValueMapper mapper(panel.field.mappings);
    std::optional<OtherWays> others;
    if (both)
        others.emplace(data.series);
    std::vector<StatValue> values;
    values.reserve(data.series.size());
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const bool isCourse = both && data.series[i].stepMs > 0;
        const auto other = others ? others->of(data.series[i]) : std::nullopt;
        if (isCourse && other)
            continue; // the instant value is the one: the course's newest point may be a whole step old
        StatValue stat;
        stat.series = isCourse ? i : other.value_or(i);
        stat.name = data.series[i].name;
        stat.value = isCourse ? std::numeric_limits<double>::quiet_NaN() // it had values, and has none at the end
                              : reduced(panel.value.reducer, data.series[i].values());
        MappedValue shown = shownValue(panel.field, mapper, stat.value);
        stat.text = std::move(shown.text);
        stat.color = std::move(shown.color);
        values.push_back(std::move(stat));
    }
    return values;
}

} // namespace ops
