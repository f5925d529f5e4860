#pragma once

#include <QString>

namespace ops {

/// How long an Alertmanager with this configuration may stay silent about an alert that it has told of already: the
/// longest repeat_interval of its routes, 4 h where it names none or cannot be read. Milliseconds.
qint64 longestRepeatIntervalMs(const QString &configYaml);

} // namespace ops
