#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// The panels of Grafana up to version 7, which keep their settings in places of their own.
void readOldGraph(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
void readOldSingleStat(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
void readOldTable(const JsonNode &panel, ImportNotes &notes);

} // namespace ops
