#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// Notes what a panel's file asks of its view and the view does not do: settings that one would see.
void noteSettingsLeftOut(const JsonNode &panel, const DashboardPanel &to, ImportNotes &notes);

} // namespace ops
