#pragma once

#include "core/alerts/alertsource.h"

#include <QByteArray>

namespace ops::alertmanager {

/// The list of /alerts. Pool thread; BadAnswer where the body is none.
Result<AlertsAnswer> decodeAlerts(QByteArray body);

} // namespace ops::alertmanager
