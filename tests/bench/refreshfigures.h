#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// Growth of the resident memory in percent from the 200th to the 1,200th refresh of the Platform board on
/// the screen, over HTTP from a server of canned answers.
Pair memoryOverRefreshes();

/// The same of a board of 125 panels, those of the first window in view.
Pair memoryOverBigRefreshes();

} // namespace ops::bench
