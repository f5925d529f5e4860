#pragma once

#include "ui/charts/plotted.h"
#include "ui/charts/scales.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ops {

/// Goes over the columns of a plot and gives each the samples that lie in it. The next column's first
/// sample is searched for near where an even spacing would put it, not walked to.
template<class Visit>
void walkColumns(const PlottedSeries &series, const TimeScale &times, std::size_t begin, std::size_t end, Visit visit)
{
    const auto *stamps = series.timesMs.data();
    for (int column = 0; column < times.width() && begin < end; ++column) {
        const bool last = column + 1 == times.width(); // the range is closed: its end belongs to the last column
        const qint64 limit = times.columnEndMs(column);
        std::size_t next = end;
        if (!last) {
            std::size_t low = begin, reach = (end - begin) / std::size_t(times.width() - column) + 1;
            while (low + reach < end && stamps[low + reach] < limit) {
                low += reach;
                reach *= 2;
            }
            next = std::size_t(std::lower_bound(stamps + low, stamps + std::min(low + reach + 1, end), limit) - stamps);
        }
        if (next > begin)
            visit(column, begin, next);
        begin = next;
    }
}

/// The first and the last sample of [begin, end) that is a number.
inline std::optional<std::pair<std::size_t, std::size_t>> numbersIn(const PlottedSeries &series, std::size_t begin,
                                                                    std::size_t end)
{
    while (begin < end && std::isnan(series.values[begin]))
        ++begin;
    if (begin == end)
        return std::nullopt;
    while (std::isnan(series.values[end - 1]))
        --end;
    return std::pair(begin, end - 1);
}

} // namespace ops
