#pragma once

#include "app/cli/command.h"

namespace ops::cli {

/// The parts of `alerts`, a function each; `arguments` without the part's word. alerts.cpp has checked which options
/// belong to the part and how many words it takes.
Task<int> runAlertsList(CliContext &context, Arguments arguments);
Task<int> runAlertsHistory(CliContext &context, Arguments arguments);
Task<int> runAlertsShow(CliContext &context, Arguments arguments);
Task<int> runAlertsWatch(CliContext &context, Arguments arguments);
Task<int> runAlertsWait(CliContext &context, Arguments arguments);
Task<int> runAlertsAction(CliContext &context, QString word, Arguments arguments); ///< "ack" to "note"
Task<int> runAlertsSilence(CliContext &context, Arguments arguments);
Task<int> runAlertsExpire(CliContext &context, Arguments arguments);
Task<int> runAlertsSilences(CliContext &context, Arguments arguments);
Task<int> runAlertsStats(CliContext &context, Arguments arguments);

} // namespace ops::cli
