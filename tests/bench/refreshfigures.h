#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// Growth of the resident memory in percent from the 200th to the 1,200th refresh of the Platform board on
/// the screen, over HTTP from a server of canned answers.
Pair memoryOverRefreshes();

} // namespace ops::bench
