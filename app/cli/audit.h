#pragma once

#include "app/cli/command.h"
#include "core/async/task.h"
#include "core/guard/auditlog.h"

namespace ops::cli {

class CliContext;

/// What a call of `audit` asks for.
struct AuditCall
{
    QString part; ///< "search", "verify", "export"
    QString file; ///< of --file; empty: this user's
    QString to;   ///< export: where to
    AuditQuery query;
};

Task<int> runAuditSearch(CliContext &context, AuditCall call);
Task<int> runAuditVerify(CliContext &context, AuditCall call);
Task<int> runAuditExport(CliContext &context, AuditCall call);

} // namespace ops::cli
