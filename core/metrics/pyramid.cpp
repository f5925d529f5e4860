#include "core/metrics/pyramid.h"

#include <algorithm>
#include <array>

namespace ops {

void MinMax::add(double v)
{
    if (v != v)
        return;
    min = empty || v < min ? v : min;
    max = empty || v > max ? v : max;
    empty = false;
}

void MinMax::add(const MinMax &other)
{
    if (other.empty)
        return;
    add(other.min);
    add(other.max);
}

/// Four chains side by side: one alone waits for its own comparison at each value and takes three times as long.
template<class T> MinMaxPyramid::Bounds MinMaxPyramid::over(const T *begin, const T *end)
{
    std::array<Bounds, 4> lanes;
    const T *at = begin;
    for (; end - at >= 4; at += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane].add(at[lane]);
    }
    for (; at != end; ++at)
        lanes[0].add(*at);
    for (std::size_t lane = 1; lane < 4; ++lane)
        lanes[0].add(lanes[lane]);
    return lanes[0];
}

template<class T> std::vector<MinMaxPyramid::Bounds> MinMaxPyramid::reduced(std::span<const T> below)
{
    std::vector<Bounds> level;
    level.reserve((below.size() + FanOut - 1) / FanOut);
    for (std::size_t begin = 0; begin < below.size(); begin += FanOut)
        level.push_back(over(below.data() + begin, below.data() + std::min(begin + FanOut, below.size())));
    return level;
}

MinMaxPyramid::MinMaxPyramid(std::span<const double> values)
{
    if (values.size() <= FanOut)
        return;
    m_levels.push_back(reduced(values));
    while (m_levels.back().size() > FanOut)
        m_levels.push_back(reduced(std::span<const Bounds>(m_levels.back())));
}

MinMax MinMaxPyramid::range(std::span<const double> values, std::size_t begin, std::size_t end) const
{
    Bounds bounds;
    // Takes the ragged ends of [begin, end) at this level and leaves whole blocks to the one above.
    const auto takeEnds = [&](const auto *row, bool last) {
        const std::size_t firstBlock = (begin + FanOut - 1) / FanOut, lastBlock = end / FanOut;
        if (last || firstBlock >= lastBlock) {
            bounds.add(over(row + begin, row + end));
            begin = end = 0;
            return;
        }
        bounds.add(over(row + begin, row + firstBlock * FanOut));
        bounds.add(over(row + lastBlock * FanOut, row + end));
        begin = firstBlock;
        end = lastBlock;
    };
    end = std::min(end, values.size());
    if (begin < end)
        takeEnds(values.data(), m_levels.empty());
    for (std::size_t level = 0; begin < end; ++level)
        takeEnds(m_levels[level].data(), level + 1 == m_levels.size());
    if (bounds.min > bounds.max)
        return {};
    return {bounds.min, bounds.max, false};
}

std::size_t MinMaxPyramid::bytes() const
{
    std::size_t sum = 0;
    for (const auto &level : m_levels)
        sum += level.capacity() * sizeof(Bounds);
    return sum;
}

} // namespace ops
