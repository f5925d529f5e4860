#include "core/alerts/episodesovertime.h"

#include "core/time/duration.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr qint64 MostBars = 60;

/// Whole hours of the zone's day, also where its offset is no whole hour.
qint64 flooredToHours(qint64 ms, qint64 stepMs, const QTimeZone &zone)
{
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(ms, zone).offsetFromUtc()) * secondMs;
    return (ms + offset) / stepMs * stepMs - offset;
}

std::vector<qint64> hourEdges(TimeRange range, qint64 stepMs, const QTimeZone &zone)
{
    std::vector<qint64> edges;
    for (qint64 at = flooredToHours(range.fromMs, stepMs, zone); at <= range.toMs; at += stepMs)
        edges.push_back(at);
    edges.push_back(edges.back() + stepMs);
    return edges;
}

/// Days begin where the zone's clock says so, which is not every 24 hours.
std::vector<qint64> dayEdges(TimeRange range, int days, const QTimeZone &zone)
{
    std::vector<qint64> edges;
    QDate day = QDateTime::fromMSecsSinceEpoch(range.fromMs, zone).date();
    for (;; day = day.addDays(days)) {
        edges.push_back(day.startOfDay(zone).toMSecsSinceEpoch());
        if (edges.back() > range.toMs)
            return edges;
    }
}

} // namespace

EpisodesOverTime episodesOverTime(const std::vector<EpisodeFact> &facts, TimeRange range, const QTimeZone &zone)
{
    EpisodesOverTime result;
    const qint64 length = std::max(range.lengthMs(), qint64(1));
    constexpr std::array<qint64, 3> hours{1, 3, 6};
    const auto fits = [length](qint64 h) { return length <= h * hourMs * MostBars; };
    const auto step = std::find_if(hours.begin(), hours.end(), fits);
    result.byDay = step == hours.end();
    const int days = int((length + MostBars * dayMs - 1) / (MostBars * dayMs));
    const std::vector<qint64> edges =
        result.byDay ? dayEdges(range, days, zone) : hourEdges(range, *step * hourMs, zone);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        result.bars.push_back({edges[i], edges[i + 1], 0, 0});
    for (const EpisodeFact &fact : facts) {
        if (fact.startsAtMs < range.fromMs || fact.startsAtMs > range.toMs)
            continue;
        const auto after = std::upper_bound(edges.begin(), edges.end(), fact.startsAtMs);
        EpisodesBar &bar = result.bars[std::size_t(after - edges.begin()) - 1];
        ++bar.began;
        bar.critical += fact.severity == Severity::Critical;
    }
    return result;
}

} // namespace ops
