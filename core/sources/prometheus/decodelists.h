#pragma once

#include "core/base/result.h"
#include "core/metrics/metricsource.h"

#include <QByteArray>
#include <QStringList>

namespace ops::prometheus {

// Decoders of the answers that are lists of names. Pool thread; they fail with BadAnswer or with the
// error the answer carries. A member that is missing or of another type stays empty: servers differ.

Result<QStringList> decodeNames(QByteArray body);          ///< /labels, /label/<name>/values
Result<std::vector<Labels>> decodeSeries(QByteArray body); ///< /series
Result<std::vector<MetricMetadata>> decodeMetadata(QByteArray body);
Result<std::vector<Exemplar>> decodeExemplars(QByteArray body);

} // namespace ops::prometheus
