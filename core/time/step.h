#pragma once

#include "core/time/timerange.h"

namespace ops {

/// Grafana's rounding of an interval to a readable one (gtime.RoundInterval).
qint64 roundIntervalMs(qint64 rawMs);

/// The step of a range query for `points` pixels or data points: minStepMs where the points lie closer,
/// else the rounded interval (which may undercut a minStepMs that is not readable itself, as in Grafana),
/// times intervalFactor. Never more than 11,000 steps in the range, which Prometheus refuses.
/// Grafana pkg/promlib/models/query.go.
qint64 stepMs(qint64 rangeMs, int points, qint64 minStepMs, int intervalFactor = 1);

/// Both ends floored to a multiple of the step, seen from the zone's UTC offset at `from`: equal
/// queries get equal answers, and caching servers (Mimir) can use their caches.
TimeRange alignToStep(TimeRange range, qint64 stepMs, qint64 utcOffsetMs = 0);

} // namespace ops
