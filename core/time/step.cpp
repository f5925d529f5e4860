#include "core/time/step.h"

#include "core/time/duration.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

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
    Rounding{1500, secondMs},
    Rounding{3500, 2 * secondMs},
    Rounding{7500, 5 * secondMs},
    Rounding{12500, 10 * secondMs},
    Rounding{17500, 15 * secondMs},
    Rounding{25 * secondMs, 20 * secondMs},
    Rounding{45 * secondMs, 30 * secondMs},
    Rounding{90 * secondMs, minuteMs},
    Rounding{210 * secondMs, 2 * minuteMs},
    Rounding{450 * secondMs, 5 * minuteMs},
    Rounding{750 * secondMs, 10 * minuteMs},
    Rounding{1050 * secondMs, 15 * minuteMs},
    Rounding{25 * minuteMs, 20 * minuteMs},
    Rounding{45 * minuteMs, 30 * minuteMs},
    Rounding{90 * minuteMs, hourMs},
    Rounding{150 * minuteMs, 2 * hourMs},
    Rounding{270 * minuteMs, 3 * hourMs},
    Rounding{9 * hourMs, 6 * hourMs},
    Rounding{24 * hourMs, 12 * hourMs},
    Rounding{7 * dayMs, dayMs},
    Rounding{21 * dayMs, 7 * dayMs},
    Rounding{730 * dayMs - 1, 30 * dayMs},
};
constexpr qint64 longestInterval = 365 * dayMs;

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
