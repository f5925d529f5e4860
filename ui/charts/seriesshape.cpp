#include "ui/charts/seriesshape.h"

#include "ui/charts/columnwalk.h"
#include "ui/charts/lineshapes.h"

#include <array>

namespace ops {

namespace {

/// Up to this many samples a column the line between them is drawn itself, with smooth edges: a run a column
/// would make a staircase of it. Above it the eye sees columns.
constexpr double DenseFrom = 2;

double samplesAColumn(const PlottedSeries &series, const TimeScale &times)
{
    const auto [begin, end] = series.visible(times.range());
    return times.width() > 0 ? double(end - begin) / times.width() : 0;
}

void addDots(const PlottedSeries &series, const TimeScale &times, const ValueScale &values, SeriesShape &shape)
{
    constexpr std::size_t mostApart = 4;
    const auto [begin, end] = series.visible(times.range());
    walkColumns(series, times, begin, end, [&](int column, std::size_t from, std::size_t to) {
        if (to - from <= mostApart) {
            for (std::size_t i = from; i < to; ++i) {
                if (!std::isnan(series.values[i]))
                    shape.dots.push_back({float(times.x(series.timesMs[i])), float(values.y(series.values[i]))});
            }
            return;
        }
        const auto numbers = numbersIn(series, from, to);
        if (!numbers)
            return;
        const MinMax extremes = series.extremes(from, to);
        const std::array kept{extremes.min, extremes.max, series.values[numbers->first],
                              series.values[numbers->second]};
        for (const double value : kept)
            shape.dots.push_back({float(column) + 0.5F, float(values.y(value))});
    });
}

void addColumnBars(const PlottedSeries &series, const TimeScale &times, const ValueScale &values, SeriesShape &shape)
{
    const auto [begin, end] = series.visible(times.range());
    walkColumns(series, times, begin, end, [&](int column, std::size_t from, std::size_t to) {
        const MinMax extremes = series.extremes(from, to);
        if (extremes.empty)
            return;
        double top = values.y(extremes.max), bottom = values.y(extremes.min);
        if (series.base.empty()) {
            top = std::min(top, values.baseY());
            bottom = std::max(bottom, values.baseY());
        } else {
            const auto [low, high] = std::ranges::minmax(series.base.subspan(from, to - from));
            top = std::min(top, values.y(high));
            bottom = std::max(bottom, values.y(low));
        }
        const bool down = extremes.max < 0;
        shape.bars.push_back({float(column), float(top), float(column) + 1, float(bottom), float(down ? bottom : top)});
    });
}

void addBars(const PlottedSeries &series, const TimeScale &times, const ValueScale &values, const ShapeOptions &options,
             SeriesShape &shape)
{
    constexpr double shareOfStep = 0.7, widest = 48;
    const auto [begin, end] = series.visible(times.range());
    const double step = series.stepMs > 0 && times.range().lengthMs() > 0
                            ? double(series.stepMs) * times.width() / double(times.range().lengthMs())
                            : times.width() / std::max(double(end - begin), 1.0);
    const double half = std::min(step * shareOfStep, widest * options.pixelRatio) / 2;
    if (2 * half < 2 * options.pixelRatio) {
        addColumnBars(series, times, values, shape);
        return;
    }
    // Parts of less than a pixel would be seen as another value: such bars stand one before the other.
    const bool shares = series.base.empty() && options.barSlots > 1 && 2 * half >= options.barSlots;
    const double width = shares ? 2 * half / options.barSlots : 2 * half;
    const double left = -half + (shares ? width * options.barSlot : 0);
    for (std::size_t i = begin; i < end; ++i) {
        if (std::isnan(series.values[i]))
            continue;
        const double x = times.x(series.timesMs[i]) + left, y = values.y(series.values[i]);
        const double base = series.base.empty() ? values.baseY() : values.y(series.base[i]);
        shape.bars.push_back(
            {float(x), float(std::min(y, base)), float(x + width), float(std::max(y, base)), float(y)});
    }
}

bool wantsDots(const ShapeOptions &options, double perColumn)
{
    constexpr double roomyPixels = 18;
    if (options.draw == DrawStyle::Draw::Points || options.points == DrawStyle::Points::Always)
        return true;
    return options.points == DrawStyle::Points::Auto && perColumn * roomyPixels * options.pixelRatio <= 1;
}

} // namespace

void SeriesShape::clear()
{
    segments.clear();
    runs.clear();
    areas.clear();
    dots.clear();
    bars.clear();
}

void shapeSeries(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                 const ShapeOptions &options, SeriesShape &shape)
{
    shape.clear();
    if (times.width() <= 0 || values.height() <= 0 || series.values.empty())
        return;
    if (options.draw == DrawStyle::Draw::Bars) {
        addBars(series, times, values, options, shape);
        return;
    }
    const double perColumn = samplesAColumn(series, times);
    if (options.draw == DrawStyle::Draw::Lines) {
        if (perColumn > DenseFrom)
            shapeDenseLine(series, times, values, options, shape);
        else
            shapeSparseLine(series, times, values, options, shape);
    }
    if (wantsDots(options, perColumn))
        addDots(series, times, values, shape);
}

} // namespace ops
