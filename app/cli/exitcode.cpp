#include "app/cli/exitcode.h"

namespace ops::cli {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return WrongUsage;
    case ErrorKind::Refused:
        return RefusedByGuard;
    case ErrorKind::Partial:
        return PartialResult;
    default:
        return CouldNotAsk;
    }
}

} // namespace ops::cli
