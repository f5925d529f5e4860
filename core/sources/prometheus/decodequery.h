#pragma once

#include "core/base/result.h"
#include "core/metrics/metricsource.h"
#include "core/sources/prometheus/buffers.h"

#include <QByteArray>

namespace ops::prometheus {

/// Decodes an answer of /query or /query_range into columns. Any thread; `buffers` may be
/// null, and they serve one call at a time. Fails with BadAnswer, or with the error the answer carries.
Result<QueryAnswer> decodeQuery(QByteArray body, std::shared_ptr<Buffers> buffers);

} // namespace ops::prometheus
