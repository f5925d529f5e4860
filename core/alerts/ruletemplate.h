#pragma once

#include "core/alerts/ruleexpression.h"

#include <QStringView>

#include <optional>

namespace ops {

/// What is wrong with the Go template of a label or an annotation ("{{ $labels.job }} is down"): actions that do not
/// end, unknown functions and variables, blocks that are open. Read only, never run. The first fault, or none.
std::optional<ExpressionFault> templateFault(QStringView text);

} // namespace ops
