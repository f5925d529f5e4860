#pragma once

#include "core/time/timerange.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace ops {

struct TimeTick
{
    qint64 ms = 0;
    QString text;
    bool newDay = false; ///< midnight: carries the date
};

/// Ticks at round times of the zone's clock, at most `atMost`, ascending. Where the clock is put forward a
/// missing hour has no tick, where it is put back the second of two equal hours has none.
std::vector<TimeTick> timeTicks(TimeRange range, const QTimeZone &zone, int atMost);

} // namespace ops
