#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QString>

namespace ops {

/// Matchers as configurations, amtool and people write them: `{alertname="Down", service=~"api|web"}`, with or without
/// braces, values with or without quotes, names in quotes where they are not plain. A backslash stands before a
/// quotation mark, another backslash, or the n of a line break. BadRequest with the place in the sentence.
Result<Matchers> readMatchers(const QString &text);

} // namespace ops
