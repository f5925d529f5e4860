#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// The longest a key press takes in the search over 30 boards with 25 panels each: from the press to the painted
/// list. Milliseconds; -1 where something was not found.
Pair searchKeyPress();

} // namespace ops::bench
