#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// 100 series x 11,000 points drawn 1600x600 from columns and pyramids to pixels with axes, grid and labels
/// (ours) and by Qt Charts from points that are reduced to first, min, max and last of each column before
/// the clock starts (anchor). Milliseconds.
Pair drawAgainstQtCharts();

/// Our part of it alone, with its columns and pyramids at hand; no anchor.
Pair drawHundredSeries();

/// One series of ten million points, in milliseconds: drawn whole (ours), and by a scan of all its values
/// for the least and the greatest of each column, without a pixel (anchor).
Pair drawTenMillion();

/// The same series panned by a frame at half of its length: one frame (ours) and the whole picture (anchor).
Pair panTenMillion();

/// Bytes a point of ten million with times, values and pyramid (ours); of times and values alone (anchor).
Pair bytesAPoint();

} // namespace ops::bench
