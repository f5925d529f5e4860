#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// The longest search in the history of a store with 1,000,000 events of 150,000 episodes, words and conditions on
/// labels, to the page of 200 and the count. Milliseconds; -1 where something was not found.
Pair alertHistorySearch();

/// Opening that store until its 200 open episodes are there. Milliseconds.
Pair alertStoreStart();

} // namespace ops::bench
