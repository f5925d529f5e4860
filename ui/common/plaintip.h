#pragma once

#include <QString>

namespace ops {

/// A tool tip is rich text where it looks like it. This form of a plain text is always shown as it is written.
QString plainTip(const QString &text);

} // namespace ops
