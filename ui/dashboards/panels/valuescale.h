#pragma once

#include "core/dashboards/statvalues.h"

#include <vector>

namespace ops {

/// What a gauge or a bar spans. Always min < max.
struct GaugeScale
{
    double min = 0, max = 1;

    /// Where a value lies from 0 to 1; beyond the ends at the ends, NaN at 0.
    double share(double value) const;
};

/// The panel's own limits first; without them 0 to 100 for percents, else from zero to the largest value or
/// threshold. One scale for all values of a panel, so that they compare.
GaugeScale gaugeScale(const FieldStyle &field, const std::vector<StatValue> &values);

/// A stretch of the scale in the colour of its threshold, by share.
struct ScaleBand
{
    double from = 0, to = 1;
    QString color; ///< empty: none
};
/// From the least to the greatest, without gaps; one band without a colour where there are no thresholds.
std::vector<ScaleBand> scaleBands(const FieldStyle &field, const GaugeScale &scale);

} // namespace ops
