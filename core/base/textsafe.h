#pragma once

#include <QString>

namespace ops {

/// Text from outside (labels, log lines, server messages) for one line of plain text: control
/// characters are written as in program text (\n \t \x1B), bidirectional and invisible ones as their number
/// (\u202E), half surrogates as U+FFFD. At most maxLength UTF-16 units; a longer text ends in "…", no character split.
QString safeText(QStringView text, int maxLength = 4096);

} // namespace ops
