#pragma once

#include "ui/charts/plotted.h"

namespace ops {

struct ValueRange
{
    double min = 0, max = 1;
    bool operator==(const ValueRange &) const = default;
};

/// What the value axis spans: the finite values within the range with some air, which never crosses zero;
/// zero itself where bars or stacks stand on it; the field's own limits before all. A logarithmic axis
/// looks at positive values only. Always min < max.
ValueRange valueRange(const Plotted &plotted, TimeRange range, const DrawStyle &draw, const FieldStyle &field);

} // namespace ops
