#pragma once

#include "core/time/timerange.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ops {

/// Time to device pixels: x counts from the left edge of the plot, column c covers [c, c + 1).
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(TimeRange range, int width)
        : m_range(range)
        , m_width(std::max(width, 0))
        , m_perMs(range.lengthMs() > 0 ? m_width / double(range.lengthMs()) : 0)
    {
        m_columnEndsMs.reserve(std::size_t(m_width));
        for (int column = 1; column <= m_width; ++column)
            m_columnEndsMs.push_back(range.fromMs + qint64(std::ceil(column * double(range.lengthMs()) / m_width)));
    }

    const TimeRange &range() const { return m_range; }
    int width() const { return m_width; }

    double x(qint64 ms) const { return double(ms - m_range.fromMs) * m_perMs; }
    qint64 ms(double x) const
    {
        return m_perMs > 0 ? m_range.fromMs + qint64(std::floor(x / m_perMs)) : m_range.fromMs;
    }
    /// The first time that no longer lies in column c. Counted out once: every series asks for every column.
    qint64 columnEndMs(int column) const { return m_columnEndsMs[std::size_t(column)]; }

private:
    TimeRange m_range;
    int m_width = 0;
    double m_perMs = 0;
    std::vector<qint64> m_columnEndsMs;
};

/// Values to device pixels: y counts downwards from the top edge of the plot. What lies far out (infinities,
/// zero and less on a logarithmic scale) is put Far away, so that a line leaves the plot towards it.
class ValueScale
{
public:
    static constexpr double Far = 1e6;

    ValueScale() = default;
    /// logBase 0 is linear; a logarithmic scale needs 0 < min < max.
    ValueScale(double min, double max, int height, double logBase = 0)
        : m_min(min)
        , m_max(max)
        , m_height(height)
        , m_log(logBase > 1 && min > 0)
        , m_origin(m_log ? std::log(max) : max)
        , m_perUnit(max > min ? height / (m_origin - (m_log ? std::log(min) : min)) : 0)
    {}

    double min() const { return m_min; }
    double max() const { return m_max; }
    int height() const { return m_height; }
    bool logarithmic() const { return m_log; }

    /// NaN stays NaN.
    double y(double value) const
    {
        if (m_log) {
            if (value <= 0)
                return Far;
            value = std::log(value);
        }
        return std::clamp((m_origin - value) * m_perUnit, -Far, Far);
    }
    double value(double y) const
    {
        const double at = m_perUnit > 0 ? m_origin - y / m_perUnit : m_origin;
        return m_log ? std::exp(at) : at;
    }
    /// Where areas and bars stand: the zero line, or the edge of the plot that is nearest to it.
    double baseY() const { return std::clamp(y(0), 0.0, double(m_height)); }

private:
    double m_min = 0, m_max = 1;
    int m_height = 0;
    bool m_log = false;
    double m_origin = 1, m_perUnit = 0;
};

} // namespace ops
