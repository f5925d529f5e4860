#pragma once

#include "core/base/result.h"
#include "core/metrics/metricsource.h"

#include <QByteArray>

namespace ops::prometheus {

// Pool thread; errors as in decodelists.h.

Result<std::vector<RuleGroup>> decodeRules(QByteArray body);
Result<std::vector<ActiveAlert>> decodeAlerts(QByteArray body);

} // namespace ops::prometheus
