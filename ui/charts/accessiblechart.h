#pragma once

namespace ops {

/// Lets assistive programs read a TimeSeriesView as a chart whose value is its summary.
void installAccessibleCharts();

} // namespace ops
