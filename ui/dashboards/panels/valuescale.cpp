#include "ui/dashboards/panels/valuescale.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

bool isWithin(const std::vector<StatValue> &values, double min, double max)
{
    return std::all_of(values.begin(), values.end(), [&](const StatValue &value) {
        return !std::isfinite(value.value) || (value.value >= min && value.value <= max);
    });
}

/// Ends that the values ask for: zero is one of them unless they lie on both sides of it.
GaugeScale scaleOfValues(const FieldStyle &field, const std::vector<StatValue> &values)
{
    if (field.unit == u"percent" && isWithin(values, 0, 100))
        return {0, 100};
    if (field.unit == u"percentunit" && isWithin(values, 0, 1))
        return {0, 1};
    GaugeScale scale{0, 0};
    const auto include = [&scale](double value) {
        if (!std::isfinite(value))
            return;
        scale.min = std::min(scale.min, value);
        scale.max = std::max(scale.max, value);
    };
    for (const StatValue &value : values)
        include(value.value);
    if (field.colorByThresholds) {
        for (const Threshold &threshold : field.thresholds)
            include(threshold.from.value_or(0));
    }
    return scale;
}

} // namespace

double GaugeScale::share(double value) const
{
    if (std::isnan(value))
        return 0;
    if (value >= max)
        return 1;
    return value <= min ? 0 : (value - min) / (max - min);
}

GaugeScale gaugeScale(const FieldStyle &field, const std::vector<StatValue> &values)
{
    GaugeScale scale = scaleOfValues(field, values);
    if (field.min && std::isfinite(*field.min))
        scale.min = *field.min;
    if (field.max && std::isfinite(*field.max))
        scale.max = *field.max;
    if (scale.max > scale.min && std::isfinite(scale.max - scale.min))
        return scale;
    if (std::isfinite(scale.max - scale.min) && field.max && !field.min) // all lies above the panel's own maximum
        return {*field.max - std::max(1.0, std::abs(*field.max)), *field.max};
    const double step = std::max(1.0, std::abs(scale.min) * 1e-9); // a number that large plus one is itself
    return std::isfinite(scale.min + step) ? GaugeScale{scale.min, scale.min + step} : GaugeScale();
}

std::vector<ScaleBand> scaleBands(const FieldStyle &field, const GaugeScale &scale)
{
    std::vector<ScaleBand> bands;
    if (!field.thresholds.empty() && field.thresholds.front().from) // nothing is said of what lies below the first
        bands.push_back({0, 1, QString()});
    for (const Threshold &threshold : field.thresholds) {
        const double from = threshold.from ? scale.share(*threshold.from) : 0;
        if (!bands.empty())
            bands.back().to = from;
        bands.push_back({from, 1, threshold.color});
    }
    if (bands.empty())
        bands.push_back({});
    std::erase_if(bands, [](const ScaleBand &band) { return band.to <= band.from; });
    return bands;
}

} // namespace ops
