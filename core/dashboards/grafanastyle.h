#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// Today's panels: how numbers read, lines are drawn and the legend looks (fieldConfig and options).
void readFieldConfig(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
void readOptions(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);

/// Calcs by any name they ever had, unknown ones noted.
QStringList readCalcs(const JsonNode &calcs, ImportNotes &notes);

} // namespace ops
