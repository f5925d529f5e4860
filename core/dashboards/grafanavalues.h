#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// The options of today's panels of single values: stat, gauge, bar gauge, pie chart, bar chart.
void readValueOptions(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes);
/// A text panel of any version.
void readTextContent(const JsonNode &panel, TextContent &to, ImportNotes &notes);

} // namespace ops
