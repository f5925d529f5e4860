#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// A board of 125 panels, all kinds of views in ten rows, from its model to a painted window in which every
/// panel in view has its frame and its body, ready for answers. Milliseconds.
Pair bigBoardSkeleton();

/// Scrolling it from end to end and back at 60 steps of the wheel a second, most panels seen for the first
/// time: the 99th percentile of the longest turn of the event loop in each step, with all that it makes, asks,
/// lays out and paints. Milliseconds.
Pair bigBoardScrollFrame();

/// A refresh of it over HTTP with all of its panels in view: how long the event loop was held at most.
/// Milliseconds.
Pair bigBoardRefreshGap();

} // namespace ops::bench
