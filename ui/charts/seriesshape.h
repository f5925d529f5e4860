#pragma once

#include "ui/charts/plotted.h"
#include "ui/charts/scales.h"

#include <vector>

namespace ops {

/// What a series puts on the plot, in device pixels: pieces of line where its samples are sparse, one
/// vertical run a column where they are not. Kept and refilled, so that drawing allocates little.
struct SeriesShape
{
    struct Segment
    {
        float x0, y0, x1, y1;
    };
    struct Run ///< the centre of the line passes from `top` to `bottom` within the column
    {
        int column;
        float top, bottom;
    };
    struct Area ///< filled from `top` to `bottom` in `share` of the column's width
    {
        int column;
        float top, bottom, share;
    };
    struct Dot
    {
        float x, y;
    };
    struct Bar
    {
        float left, top, right, bottom;
        float edge; ///< of top and bottom the one that tells the value
    };
    std::vector<Segment> segments;
    std::vector<Run> runs;
    std::vector<Area> areas;
    std::vector<Dot> dots;
    std::vector<Bar> bars;

    void clear();
};

struct ShapeOptions
{
    DrawStyle::Draw draw = DrawStyle::Draw::Lines;
    DrawStyle::Interpolation interpolation = DrawStyle::Interpolation::Linear;
    DrawStyle::Points points = DrawStyle::Points::Auto;
    bool connectGaps = false;
    bool fill = false;
    double pixelRatio = 1; ///< device pixels a pixel, for the distances that decide what is sparse
    /// Bars of so many series share the room of one, each in its own part of it; stacked ones do not.
    int barSlot = 0, barSlots = 1;
};

/// Replaces `shape` by that of the series; O(columns), whatever the number of samples.
void shapeSeries(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                 const ShapeOptions &options, SeriesShape &shape);

} // namespace ops
