#pragma once

#include "core/alerts/episode.h"
#include "core/async/task.h"
#include "core/base/result.h"
#include "core/metrics/series.h"
#include "core/time/timerange.h"

#include <QString>

#include <memory>
#include <vector>

namespace ops {

class AlertStore;
class Clock;
class MetricSource;

/// Episodes out of the firing alerts that a Prometheus remembers (`ALERTS{alertstate="firing"}` in steps). Two samples
/// further apart than two steps are two episodes. What touches the end of the range is not over: it is left to the
/// next range, or fires still. Pure; any thread.
struct BackfillRange
{
    std::shared_ptr<const SeriesSet> series;
    TimeRange range;
    qint64 stepMs = 0;
    QString cluster;
    Labels externalLabels;
};
struct BackfilledEpisodes
{
    std::vector<Episode> ended;
    std::vector<Episode> open; ///< touch the end; endedAtMs is the last time that they were seen
};
BackfilledEpisodes episodesOf(BackfillRange range, std::vector<Episode> openBefore);

/// The last 30 days of a cluster, day by day and once: the store remembers how far it got. Takes its time, so that
/// nobody waits for it. How many episodes were new. GUI thread; everything it is given outlives it.
Task<Result<int>> backfillAlerts(AlertStore *store, MetricSource *metrics, Clock *clock, QString cluster,
                                 Labels externalLabels);

} // namespace ops
