#include "ui/charts/hoverrows.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

std::optional<std::size_t> nearestSample(const PlottedSeries &series, qint64 cursorMs, qint64 reachMs)
{
    const auto times = series.timesMs;
    const auto after = std::size_t(std::ranges::lower_bound(times, cursorMs) - times.begin());
    std::optional<std::size_t> nearest;
    if (after < times.size())
        nearest = after;
    if (after > 0 && (!nearest || cursorMs - times[after - 1] <= times[after] - cursorMs))
        nearest = after - 1;
    if (!nearest || std::abs(times[*nearest] - cursorMs) > reachMs || std::isnan(series.values[*nearest]))
        return std::nullopt;
    return nearest;
}

double lineAt(const PlottedSeries &series, std::size_t sample, qint64 ms)
{
    const bool after = series.timesMs[sample] > ms;
    if (after ? sample == 0 : sample + 1 >= series.values.size())
        return series.values[sample];
    const std::size_t a = after ? sample - 1 : sample, b = a + 1;
    const double from = series.values[a], to = series.values[b];
    if (!std::isfinite(from) || !std::isfinite(to) || series.gapBetween(a, b))
        return series.values[sample];
    const double share = double(ms - series.timesMs[a]) / double(series.timesMs[b] - series.timesMs[a]);
    return from + (to - from) * share;
}

/// A stacked series has the times of all: its own value is looked up at that time.
double ownValue(const Plotted &plotted, const PlottedSeries &series, std::size_t i)
{
    if (series.base.empty())
        return series.values[i];
    const ChartSeries &own = plotted.data->series[std::size_t(series.index)];
    const auto at = std::ranges::lower_bound(own.timesMs(), series.timesMs[i]);
    return own.values()[std::size_t(at - own.timesMs().begin())];
}

bool isZeroThroughout(const Plotted &plotted, const PlottedSeries &series, TimeRange range)
{
    const ChartSeries &own = plotted.data->series[std::size_t(series.index)];
    const PlottedSeries raw{series.index, own.timesMs(), own.values(), {}, &own.pyramid, own.stepMs};
    const auto [begin, end] = raw.visible(range);
    const MinMax extremes = raw.extremes(begin, end);
    return !extremes.empty && extremes.min == 0 && extremes.max == 0;
}

} // namespace

std::vector<HoverRow> hoverRows(const Plotted &plotted, const TimeScale &times, qint64 cursorMs)
{
    struct Ranked
    {
        HoverRow row;
        bool zero;
    };
    const qint64 pixelMs = times.width() > 0 ? times.range().lengthMs() / times.width() + 1 : 0;
    std::vector<Ranked> ranked;
    for (const PlottedSeries &series : plotted.series) {
        const auto i = nearestSample(series, cursorMs, std::max(series.stepMs, pixelMs));
        if (!i)
            continue;
        const double value = ownValue(plotted, series, *i);
        ranked.push_back({{series.index, series.timesMs[*i], value, series.values[*i], lineAt(series, *i, cursorMs)},
                          value == 0 && isZeroThroughout(plotted, series, times.range())});
    }
    std::ranges::stable_sort(ranked, [&](const Ranked &a, const Ranked &b) {
        if (a.zero != b.zero)
            return b.zero;
        if (a.row.value != b.row.value)
            return a.row.value > b.row.value;
        const auto &series = plotted.data->series;
        return series[std::size_t(a.row.series)].name < series[std::size_t(b.row.series)].name;
    });
    std::vector<HoverRow> rows;
    for (const Ranked &one : ranked)
        rows.push_back(one.row);
    return rows;
}

int nearestRow(const std::vector<HoverRow> &rows, const ValueScale &values, double y)
{
    int nearest = -1;
    double least = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double distance = std::abs(values.y(rows[i].line) - y);
        if (nearest < 0 || distance < least) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

RowWindow windowAround(int rows, int wanted, int count)
{
    const int shown = std::min(rows, count);
    const int first = std::clamp(wanted - shown / 2, 0, rows - shown);
    return {first, shown, first, rows - first - shown};
}

} // namespace ops
