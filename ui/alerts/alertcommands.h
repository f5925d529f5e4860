#pragma once

#include "core/alerts/alertrow.h"

#include <functional>

namespace ops {

class AlertsView;
class CommandRegistry;

/// From an alert to what belongs to it; filled by the composition root. One that is empty cannot be done.
struct AlertPivotActions
{
    std::function<void(const AlertRow &)> graph, board, runbook;
};

/// Everything that can be done on the page of alerts, with its keys, in the group "alerts". `current` gives the page
/// that is in sight (null: none); once a window.
void addAlertCommands(CommandRegistry &commands, std::function<AlertsView *()> current, AlertPivotActions pivots);

/// Keeps the commands' availability in step with what is selected on this page.
void followAlerts(CommandRegistry &commands, AlertsView &view);

} // namespace ops
