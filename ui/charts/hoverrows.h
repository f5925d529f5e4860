#pragma once

#include "ui/charts/chartplan.h"

#include <optional>
#include <vector>

namespace ops {

struct HoverRow
{
    int series = 0;    ///< index in PanelData
    qint64 timeMs = 0; ///< of the sample
    double value = 0;  ///< as the source gave it
    double drawn = 0;  ///< where it stands: differs from the value in a stack
    double line = 0;   ///< where the line is at the cursor itself, between this sample and the next
};

/// The sample of each shown series that is nearest to the cursor, if one is within a step (or within a
/// pixel, where samples are closer): a gap has no row. By value descending, then by name; series that are
/// zero all over the range come last.
std::vector<HoverRow> hoverRows(const Plotted &plotted, const TimeScale &times, qint64 cursorMs);

/// The row whose line is nearest to a height in device pixels of the plot; -1 without rows.
int nearestRow(const std::vector<HoverRow> &rows, const ValueScale &values, double y);

/// Which `count` rows to show so that `wanted` (-1: the first) is among them.
struct RowWindow
{
    int first = 0, count = 0, above = 0, below = 0;
};
RowWindow windowAround(int rows, int wanted, int count);

} // namespace ops
