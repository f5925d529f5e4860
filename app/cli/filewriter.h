#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ops::cli {

/// Writes a file that a person asked for, with the usual permissions: whole or not at all. Refused where it is there
/// already and must not be replaced, and where it cannot be written. Secrets go other ways.
std::optional<Error> writeNewFile(const QString &path, const QByteArray &text, bool replace);

} // namespace ops::cli
