#pragma once

#include "ui/charts/seriesshape.h"

namespace ops {

/// A line whose samples are further apart than pixels: every sample is on it.
void shapeSparseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                     const ShapeOptions &options, SeriesShape &shape);

/// A line with about a sample a column or more: one run a column, which reaches from the least to the
/// greatest value in it and to where the line crosses into the neighbours. No spike is lost.
void shapeDenseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                    const ShapeOptions &options, SeriesShape &shape);

} // namespace ops
