#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"

#include <QColor>

#include <vector>

namespace ops {

/// The theme's colour of the last threshold that the value reaches; invalid without thresholds.
QColor thresholdColor(const FieldStyle &field, double value);

/// One colour a series: by its index, the fixed one, or that of the threshold its last value reaches.
std::vector<QColor> seriesColors(const PanelData &data, const FieldStyle &field);

} // namespace ops
