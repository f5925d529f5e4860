#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// 10,000 alerts and as many silences in the list of the page: from the answers of the Alertmanager, decoded, to the
/// first picture with rows. Milliseconds.
Pair alertFirstPaint();

/// A key press in the filter of that list until its picture shows what is left: the median. Milliseconds.
Pair alertFilterKeyPress();

/// Scrolling that list from end to end at 60 steps of the wheel a second: the 99th percentile of the longest turn of
/// the event loop in each step. Milliseconds.
Pair alertScrollFrame();

/// Polls of which each changes a hundred alerts, the window open: how long the event loop was held at most.
/// Milliseconds.
Pair alertPollGap();

} // namespace ops::bench
