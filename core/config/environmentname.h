#pragma once

#include <QString>

namespace ops {

/// A name that may become a file of the environments' folder and part of a command's id: letters and digits of any
/// script, blanks, '-', '_' and '.', beginning with a letter or digit, at most 100 bytes; not a demo's.
bool isEnvironmentName(const QString &name);

/// The name of a secret, which becomes a file of the secrets folder: ASCII letters, digits, '-', '_', '.', beginning
/// with a letter or digit, at most 64. A token pasted in its place is mostly longer.
bool isSecretName(const QString &name);

/// A word ("dark-red", whatever it means to the theme) or #rrggbb.
bool isColourName(const QString &name);

/// A zone that this computer knows ("Asia/Shanghai", "UTC"). QTimeZone itself takes any word for a zone without rules.
bool isTimeZoneName(const QString &name);

} // namespace ops
