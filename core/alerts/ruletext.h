#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of what is said of rule files.
struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)
};

} // namespace ops
