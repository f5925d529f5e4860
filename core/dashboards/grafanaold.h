#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// The panels of Grafana up to version 7, which keep their settings in places of their own.
void readOldGraph(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
/// Without its gauge a number, with it a gauge.
void readOldSingleStat(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
void readOldPie(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes); ///< the plugin grafana-piechart-panel
void readOldTable(const JsonNode &panel, ImportNotes &notes);

} // namespace ops
