#pragma once

#include "core/time/timerange.h"

#include <QString>

#include <vector>

namespace ops {

struct QuickRange
{
    QString title;
    RangeSpec spec;
};

/// The ranges offered by name, short ones first, then whole days, weeks and months.
std::vector<QuickRange> quickRanges();

/// A range in words: its name where it has one, "Last 2 h 15 min", else its two ends in the zone.
QString rangeText(const RangeSpec &spec, qint64 nowMs, const QTimeZone &zone);

} // namespace ops
