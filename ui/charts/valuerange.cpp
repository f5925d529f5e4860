#include "ui/charts/valuerange.h"

#include <cmath>

namespace ops {

namespace {

constexpr double Air = 0.06; ///< of the span, on both sides

/// The pyramid knows no infinities apart from numbers; where it meets one, the values are looked at.
MinMax drawableExtremes(const PlottedSeries &series, TimeRange range, bool logarithmic)
{
    const auto [begin, end] = series.visible(range);
    const MinMax all = series.extremes(begin, end);
    if (all.empty || (std::isfinite(all.min) && std::isfinite(all.max) && !(logarithmic && all.min <= 0)))
        return all;
    MinMax drawable;
    for (std::size_t i = begin; i < end; ++i) {
        if (std::isfinite(series.values[i]) && !(logarithmic && series.values[i] <= 0))
            drawable.add(series.values[i]);
    }
    return drawable;
}

ValueRange withAir(const MinMax &extremes)
{
    const double span = extremes.max - extremes.min, size = std::max(std::abs(extremes.min), std::abs(extremes.max));
    if (size == 0)
        return {0, 1};
    constexpr double noise = 1e-9; // rounding of a constant is no shape
    if (span < size * noise)
        return extremes.max > 0 ? ValueRange{0, extremes.max * 1.25} : ValueRange{extremes.min * 1.25, 0};
    if (!std::isfinite(span))
        return {extremes.min, extremes.max};
    ValueRange range{extremes.min - span * Air, extremes.max + span * Air};
    if (extremes.min >= 0)
        range.min = std::max(range.min, 0.0);
    if (extremes.max <= 0)
        range.max = std::min(range.max, 0.0);
    return range;
}

ValueRange withLogAir(const MinMax &extremes, double base)
{
    if (extremes.empty)
        return {1, base};
    const double low = std::log(extremes.min), high = std::log(extremes.max);
    const double air = std::max((high - low) * Air, std::log(base) * 0.1);
    return {std::exp(low - air), std::min(std::exp(high + air), 1e308)};
}

ValueRange limited(ValueRange range, const FieldStyle &field, bool logarithmic)
{
    const auto usable = [&](const std::optional<double> &limit) {
        return limit && std::isfinite(*limit) && !(logarithmic && *limit <= 0);
    };
    if (usable(field.min))
        range.min = *field.min;
    if (usable(field.max))
        range.max = *field.max;
    if (range.min < range.max)
        return range;
    const double step = std::max(std::abs(range.min) * 0.25, logarithmic ? 0 : 1e-12);
    const double unit = step > 1e-12 ? step : 1;
    return usable(field.max) && !usable(field.min) ? ValueRange{range.max - unit, range.max}
                                                   : ValueRange{range.min, range.min + unit};
}

} // namespace

ValueRange valueRange(const Plotted &plotted, TimeRange range, const DrawStyle &draw, const FieldStyle &field)
{
    const bool logarithmic = draw.logBase > 1;
    MinMax extremes;
    for (const PlottedSeries &series : plotted.series)
        extremes.add(drawableExtremes(series, range, logarithmic));
    if (logarithmic)
        return limited(withLogAir(extremes, draw.logBase), field, true);
    const bool standsOnZero = draw.stacking != DrawStyle::Stacking::None || draw.draw == DrawStyle::Draw::Bars;
    if (standsOnZero && !extremes.empty)
        extremes.add(0);
    if (draw.stacking == DrawStyle::Stacking::Percent)
        return limited({extremes.min < 0 ? -100.0 : 0.0, 100}, field, false);
    return limited(extremes.empty ? ValueRange() : withAir(extremes), field, false);
}

} // namespace ops
