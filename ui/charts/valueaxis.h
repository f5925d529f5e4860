#pragma once

#include "core/dashboards/model.h"
#include "ui/charts/scales.h"

#include <QString>

#include <vector>

namespace ops {

struct ValueTick
{
    double value = 0;
    QString text;
};

/// At most `atMost` ticks that read well in the field's unit; on a logarithmic scale powers of its base,
/// with 2 and 5 between those of ten where few powers are in view.
std::vector<ValueTick> valueTicks(const ValueScale &scale, const DrawStyle &draw, const FieldStyle &field, int atMost);

/// The unit of the axis: percent stacks are counted in percent, whatever the values are.
QString axisUnit(const DrawStyle &draw, const FieldStyle &field);

} // namespace ops
