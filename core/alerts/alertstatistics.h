#pragma once

#include "core/alerts/alertstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// Percentiles of a set of durations; all 0 where `count` is.
struct DurationFigures
{
    qint64 count = 0;
    qint64 p50Ms = 0, p90Ms = 0, meanMs = 0;
};

/// One row of the statistics: what the episodes of one key have in common.
struct AlertStatisticsRow
{
    QString key;  ///< "critical", an alertname, a team, "00" to "23"; stable, hostile text, may be empty
    QString text; ///< translated where it is a word of ours, else the key
    qint64 fired = 0, acknowledged = 0, resolved = 0, open = 0;
    qint64 resolvedUnacknowledged = 0; ///< nobody had to look
    qint64 flapped = 0;                ///< episodes that were marked as flapping
    DurationFigures acknowledge;       ///< first firing to first acknowledgement, without the time it was suppressed
    DurationFigures resolve;           ///< first firing to the end; only of those that are known to be resolved
    qint64 firingMs = 0;               ///< in all, within the range

    double resolvedUnacknowledgedShare() const
    {
        return resolved ? double(resolvedUnacknowledged) / double(resolved) : 0;
    }
};

enum class StatisticsBy { Severity, AlertName, Team, Hour };
QString statisticsByName(StatisticsBy by); ///< "severity", "alertname", "team", "hour": stable
QString statisticsByText(StatisticsBy by); ///< translated
std::optional<StatisticsBy> statisticsByOf(const QString &name);

struct AlertStatistics
{
    TimeRange range;
    AlertStatisticsRow total; ///< key "total"
    /// By severity the gravest first, by hour 0 to 23 (all of them), else the one that fired most often first.
    std::vector<AlertStatisticsRow> rows;
};

/// Pure; for the pool where there are many. An episode counts where it overlaps the range, in the hour of the day that
/// it started in, also before the range; the day is that of a zone `zoneOffsetMs` east of UTC.
AlertStatistics alertStatistics(const std::vector<EpisodeFact> &facts, TimeRange range, StatisticsBy by, qint64 nowMs,
                                qint64 zoneOffsetMs = 0);

/// The table as rows of text, the first one the stable English names of the columns: for CSV.
std::vector<QStringList> statisticsTable(const AlertStatistics &statistics);

} // namespace ops
