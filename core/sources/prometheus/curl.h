#pragma once

#include "core/sources/prometheus/connection.h"

#include <QString>

namespace ops::prometheus {

/// The call as a command for a POSIX shell, every argument quoted. Whoever is signed in is a placeholder
/// ("<TOKEN>", "<PASSWORD>"), as are the values of own headers.
QString curlCommand(const Connection &connection, const Call &call);

/// `text` as one word of a POSIX shell, whatever is in it.
QString shellQuoted(const QString &text);

} // namespace ops::prometheus
