#pragma once

#include "app/cli/command.h"

namespace ops::cli {

/// What `dashboard WORD` runs: one function a word and a file. The word is taken out of the arguments.
Task<int> runDashboardInspect(CliContext &context, Arguments arguments);
Task<int> runDashboardData(CliContext &context, Arguments arguments);

} // namespace ops::cli
