#pragma once

#include <QRect>
#include <QSize>

namespace ops {

/// What a legend needs: `rows` of one height below a heading (0 without).
struct LegendNeed
{
    int rows = 0, rowHeight = 20, headHeight = 0;
    bool right = false, wide = false; ///< wide: a table at the right, with columns beside the name
};

struct LegendPlace
{
    QRect chart, legend; ///< an empty legend is hidden
};

/// Shares a panel's body between chart and legend: the chart keeps 60 % of either side and enough to be
/// read, the legend shows whole rows. Pure.
LegendPlace placeLegend(const QSize &body, const LegendNeed &need);

/// Width of a legend at the right, which does not depend on its texts: a chart that changed its width by
/// what it shows would ask again. 0: no room, it goes below.
int rightLegendWidth(int bodyWidth, bool wide);

} // namespace ops
