#include "ui/charts/plotted.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ops {

namespace {

bool isShown(const std::vector<bool> &shown, std::size_t index) { return index >= shown.size() || shown[index]; }

/// Answers of one query share their times, which is checked first and costs no sorting.
std::vector<std::int64_t> unitedTimes(const std::vector<PlottedSeries> &series)
{
    std::vector<std::int64_t> times;
    for (const PlottedSeries &one : series) {
        if (std::ranges::equal(one.timesMs, times))
            continue;
        std::vector<std::int64_t> merged;
        merged.reserve(times.size() + one.timesMs.size());
        std::ranges::set_union(times, one.timesMs, std::back_inserter(merged));
        times = std::move(merged);
    }
    return times;
}

struct Sums
{
    std::vector<double> above, below;
};

/// A value that cannot be added (missing, NaN, infinite) leaves a hole in its own series and none in the others.
Plotted::Stacked stackOn(Sums &sums, const std::vector<std::int64_t> &times, const PlottedSeries &series)
{
    Plotted::Stacked out;
    out.values.assign(times.size(), std::numeric_limits<double>::quiet_NaN());
    out.base.assign(times.size(), 0);
    std::size_t at = 0;
    for (std::size_t i = 0; i < series.timesMs.size(); ++i, ++at) {
        while (times[at] < series.timesMs[i])
            ++at;
        const double value = series.values[i];
        if (!std::isfinite(value))
            continue;
        double &sum = value < 0 ? sums.below[at] : sums.above[at];
        out.base[at] = sum;
        sum += value;
        out.values[at] = sum;
    }
    return out;
}

void scaleToPercent(std::vector<Plotted::Stacked> &stacked, const Sums &sums)
{
    for (Plotted::Stacked &one : stacked) {
        for (std::size_t i = 0; i < one.values.size(); ++i) {
            const double total = sums.above[i] - sums.below[i];
            const double factor = total > 0 ? 100 / total : 0;
            one.values[i] *= factor;
            one.base[i] *= factor;
        }
    }
}

void stack(Plotted &plotted, bool percent)
{
    plotted.stackTimesMs = unitedTimes(plotted.series);
    const std::size_t count = plotted.stackTimesMs.size();
    Sums sums{std::vector<double>(count, 0), std::vector<double>(count, 0)};
    for (const PlottedSeries &series : plotted.series)
        plotted.stacked.push_back(stackOn(sums, plotted.stackTimesMs, series));
    if (percent)
        scaleToPercent(plotted.stacked, sums);
    for (std::size_t i = 0; i < plotted.stacked.size(); ++i) {
        Plotted::Stacked &own = plotted.stacked[i];
        own.pyramid = MinMaxPyramid(own.values);
        PlottedSeries &series = plotted.series[i];
        series.timesMs = plotted.stackTimesMs;
        series.values = own.values;
        series.base = own.base;
        series.pyramid = &own.pyramid;
    }
}

} // namespace

std::pair<std::size_t, std::size_t> PlottedSeries::visible(TimeRange range) const
{
    const auto begin = std::ranges::lower_bound(timesMs, range.fromMs);
    const auto end = std::ranges::upper_bound(timesMs, range.toMs);
    const auto first = std::size_t(begin - timesMs.begin());
    return {first, std::max(first, std::size_t(end - timesMs.begin()))};
}

Plotted plotSeries(std::shared_ptr<const PanelData> data, const std::vector<bool> &shown, DrawStyle::Stacking stacking)
{
    Plotted plotted;
    if (!data)
        return plotted;
    for (std::size_t i = 0; i < data->series.size(); ++i) {
        const ChartSeries &series = data->series[i];
        if (isShown(shown, i))
            plotted.series.push_back({int(i), series.timesMs(), series.values(), {}, &series.pyramid, series.stepMs});
    }
    plotted.data = std::move(data);
    if (stacking != DrawStyle::Stacking::None)
        stack(plotted, stacking == DrawStyle::Stacking::Percent);
    return plotted;
}

} // namespace ops
