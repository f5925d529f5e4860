#pragma once

#include "core/alerts/livebook.h"
#include "core/metrics/series.h"

#include <QString>

namespace ops {

/// When alerts that a Prometheus has confirmed to be resolved really ended: at the end of their `ALERTS` series, not
/// when we first missed them, which may be much later where nobody was looking.
///
/// The instant query that gives, for each series of the alerts that ended so, the time of its last sample in seconds;
/// empty where there is nothing to ask or it would be too much. `book`: after the observation.
QString endTimesQuery(const Observation &observation, const LiveBook &book, qint64 nowMs);

/// Sets the ends of the observation, and of its events, to what the answer says; never later, and never before the
/// start. What the answer does not know stays as it is.
void applyEndTimes(Observation &observation, const LiveBook &book, const SeriesSet &answer);

} // namespace ops
