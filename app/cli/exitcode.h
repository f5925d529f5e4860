#pragma once

#include "core/base/error.h"

namespace ops::cli {

/// The exit codes of the command line's contract.
enum ExitCode : int {
    Ok = 0,
    AnswerIsNo = 1,
    WrongUsage = 2,
    CouldNotAsk = 3,
    RefusedByGuard = 4,
    PartialResult = 5,
    Interrupted = 130,
};

/// The code an error ends a command with.
int exitCodeOf(ErrorKind kind);

} // namespace ops::cli
