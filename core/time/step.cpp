#include "core/time/step.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr qint64 mostSteps = 11'000;

struct Rounding
{
    qint64 upTo;
    qint64 interval;
};

constexpr std::array roundings{
    Rounding{10, 1},
    Rounding{15, 10},
    Rounding{35, 20},
    Rounding{75, 50},
    Rounding{150, 100},
    Rounding{350, 200},
    Rounding{750, 500},
    Rounding{1500, second},
    Rounding{3500, 2 * second},
    Rounding{7500, 5 * second},
    Rounding{12500, 10 * second},
    Rounding{17500, 15 * second},
    Rounding{25 * second, 20 * second},
    Rounding{45 * second, 30 * second},
    Rounding{90 * second, minute},
    Rounding{210 * second, 2 * minute},
    Rounding{450 * second, 5 * minute},
    Rounding{750 * second, 10 * minute},
    Rounding{1050 * second, 15 * minute},
    Rounding{25 * minute, 20 * minute},
    Rounding{45 * minute, 30 * minute},
    Rounding{90 * minute, hour},
    Rounding{150 * minute, 2 * hour},
    Rounding{270 * minute, 3 * hour},
    Rounding{9 * hour, 6 * hour},
    Rounding{24 * hour, 12 * hour},
    Rounding{7 * day, day},
    Rounding{21 * day, 7 * day},
    Rounding{730 * day - 1, 30 * day},
};
constexpr qint64 longestInterval = 365 * day;

/// Rounded up, so that "at most 10 ms" stays exact although Grafana divides nanoseconds.
qint64 dividedUp(qint64 value, qint64 by) { return value / by + (value % by > 0 ? 1 : 0); }

/// The smallest readable interval that is not below.
qint64 readableAtLeast(qint64 ms)
{
    for (const auto &rounding : roundings) {
        if (rounding.interval >= ms)
            return rounding.interval;
    }
    return dividedUp(ms, longestInterval) * longestInterval;
}

qint64 floorTo(qint64 ms, qint64 step)
{
    const qint64 over = ms % step;
    return ms - (over < 0 ? over + step : over);
}

} // namespace

qint64 roundIntervalMs(qint64 rawMs)
{
    const auto it = std::find_if(roundings.begin(), roundings.end(),
                                 [rawMs](const Rounding &rounding) { return rawMs <= rounding.upTo; });
    return it == roundings.end() ? longestInterval : it->interval;
}

qint64 stepMs(qint64 rangeMs, int points, qint64 minStepMs, int intervalFactor)
{
    const qint64 range = std::max<qint64>(rangeMs, 0);
    const qint64 count = std::max(points, 1);
    const bool closerThanMin = range / count < minStepMs;
    const qint64 wanted = closerThanMin ? minStepMs : roundIntervalMs(dividedUp(range, count));
    const qint64 safe = roundIntervalMs(dividedUp(range, mostSteps));
    const qint64 step = std::max(wanted, safe) * std::max(intervalFactor, 1);
    // Grafana's rounding can go down and ask for more than the limit; the server would refuse.
    return step * mostSteps >= range ? step : readableAtLeast(dividedUp(range, mostSteps));
}

TimeRange alignToStep(TimeRange range, qint64 stepMs, qint64 utcOffsetMs)
{
    if (stepMs <= 0)
        return range;
    return {floorTo(range.fromMs + utcOffsetMs, stepMs) - utcOffsetMs,
            floorTo(range.toMs + utcOffsetMs, stepMs) - utcOffsetMs};
}

} // namespace ops
