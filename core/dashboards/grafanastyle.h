#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// Today's panels: how numbers read and lines are drawn (fieldConfig), and how the legend looks (options.legend).
void readFieldConfig(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
void readLegend(const JsonNode &legend, LegendStyle &to, ImportNotes &notes);

/// Calcs by any name they ever had, unknown ones noted.
QStringList readCalcs(const JsonNode &calcs, ImportNotes &notes);

} // namespace ops
