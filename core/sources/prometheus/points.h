#pragma once

#include "core/metrics/series.h"

#include <string_view>

namespace ops::prometheus {

// Points are nearly all of an answer and have one spelling, [seconds,"value"], so they are read by a
// scanner of their own inside the bounds that simdjson has found and checked: half the time of
// stepping through them with its iterators. `text` is one JSON array of a valid document, its
// brackets included, and 64 bytes behind it can be read.

/// Appends the points of [[t,"v"],…] to the columns; `ordered` turns false where times do not ascend.
/// False where the text is another.
bool scanPoints(std::string_view text, SeriesSet &set, bool &ordered);

/// Reads [t,"v"].
bool scanPoint(std::string_view text, std::int64_t &timeMs, double &value);

} // namespace ops::prometheus
