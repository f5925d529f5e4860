#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of guard and audit.
struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

} // namespace ops
