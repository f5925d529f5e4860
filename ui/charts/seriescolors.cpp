#include "ui/charts/seriescolors.h"

#include "ui/theme/theme.h"

#include <cmath>

namespace ops {

namespace {

QColor colorOf(const ChartSeries &series, int index, const FieldStyle &field)
{
    const Theme &theme = Theme::current();
    if (field.colorByThresholds) {
        const auto values = series.values();
        for (std::size_t i = values.size(); i-- > 0;) {
            if (std::isnan(values[i]))
                continue;
            const QColor color = thresholdColor(field, values[i]);
            return color.isValid() ? color : theme.series(index);
        }
    }
    return field.fixedColor.isEmpty() ? theme.series(index) : theme.named(field.fixedColor);
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

std::vector<QColor> seriesColors(const PanelData &data, const FieldStyle &field)
{
    std::vector<QColor> colors;
    colors.reserve(data.series.size());
    for (std::size_t i = 0; i < data.series.size(); ++i)
        colors.push_back(colorOf(data.series[i], int(i), field));
    return colors;
}

} // namespace ops
