#pragma once

#include "app/cli/command.h"

namespace ops::cli {

/// The parts of `rules`; `arguments` without the part's word.
Task<int> runRulesList(CliContext &context, Arguments arguments);
Task<int> runRulesCheck(CliContext &context, Arguments arguments);
Task<int> runRulesExport(CliContext &context, Arguments arguments);

} // namespace ops::cli
