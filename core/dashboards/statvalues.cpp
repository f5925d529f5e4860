#include "core/dashboards/statvalues.h"

#include "core/dashboards/reducers.h"
#include "core/metrics/units.h"

#include <cmath>

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

std::vector<StatValue> statValues(const PanelData &data, const DashboardPanel &panel)
{
    std::vector<StatValue> values;
    values.reserve(data.series.size());
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        StatValue stat;
        stat.series = i;
        stat.name = data.series[i].name;
        stat.value = reduced(panel.reducer, data.series[i].values());
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
