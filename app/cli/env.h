#pragma once

#include "app/cli/command.h"
#include "core/async/task.h"
#include "core/config/environment.h"

namespace ops::cli {

class CliContext;
class JsonWriter;

/// The parts of `env`; positional arguments come without the part's own word.
Task<int> runEnvList(CliContext &context);
Task<int> runEnvShow(CliContext &context, Arguments arguments);
Task<int> runEnvAdd(CliContext &context, Arguments arguments);
Task<int> runEnvTest(CliContext &context, Arguments arguments);
Task<int> runEnvImport(CliContext &context, Arguments arguments);
Task<int> runEnvExport(CliContext &context, Arguments arguments);
Task<int> runEnvDetect(CliContext &context, Arguments arguments);

/// The keys of one environment, into an object that is open; no secret is among them.
void writeEnvironmentKeys(JsonWriter &json, const Environment &environment);

} // namespace ops::cli
