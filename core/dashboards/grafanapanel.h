#pragma once

#include "core/dashboards/grafanasources.h"
#include "core/dashboards/importnotes.h"

namespace ops {

/// One panel of a classic dashboard, without its place in the grid.
DashboardPanel readPanel(const JsonNode &panel, const SourceKinds &sources, ImportNotes &notes);

} // namespace ops
