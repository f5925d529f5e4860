#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// Start of the process to the first painted frame, in milliseconds: the console (ours) and a window with
/// one label (anchor, this program called with --minimal-window), both on the offscreen platform.
Pair firstWindowAgainstMinimal();

/// Percent of one core that the console takes with its board open at 30 s refresh, over a minute.
Pair idleCpu();

/// The longest time in milliseconds that the event loop was held after the first painted frame, while every
/// panel of the board is answered with 100 series x 11,000 points, and refreshed once.
Pair uiGapOverBigAnswers();

/// The anchor of firstWindowAgainstMinimal(): prints its milliseconds and ends.
int runMinimalWindow(int argc, char **argv);

} // namespace ops::bench
