#pragma once

#include "core/async/task.h"
#include "core/config/environment.h"

namespace ops::cli {

class CliContext;

/// Asks every source of an environment and writes what each says; the exit code is 1 where one cannot be used.
Task<int> checkSources(CliContext &context, Environment environment);

} // namespace ops::cli
