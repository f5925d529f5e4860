#pragma once

#include "core/alerts/alertsource.h"

#include <QByteArray>

namespace ops::alertmanager {

/// The answer of /status. The product is guessed from what it lacks; a source knows more. Pool thread.
Result<AlertmanagerStatus> decodeStatus(QByteArray body);

/// Negative matchers came with 0.22: false where the version is an older one, true where it cannot be told.
bool knowsNegativeMatchers(const QString &version);

} // namespace ops::alertmanager
