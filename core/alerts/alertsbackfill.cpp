#include "core/alerts/alertsbackfill.h"

#include "core/alerts/alertstore.h"
#include "core/alerts/externallabels.h"
#include "core/alerts/uuid7.h"
#include "core/async/onpool.h"
#include "core/async/sleep.h"
#include "core/metrics/metricsource.h"
#include "core/time/duration.h"

#include <QHash>

#include <algorithm>

namespace ops {

namespace {

constexpr int Days = 30;
constexpr qint64 StepMs = 5 * minuteMs, PauseMs = 2 * secondMs;

Labels alertLabels(const Labels &series, const Labels &external)
{
    Labels labels = series;
    std::erase_if(labels, [](const auto &label) { return label.first == "__name__" || label.first == "alertstate"; });
    return withExternalLabels(labels, external);
}

Episode episodeFrom(const BackfillRange &from, const Labels &labels, qint64 startsAtMs)
{
    Episode episode;
    episode.id = newUuid7(startsAtMs);
    episode.cluster = from.cluster;
    episode.labels = labels;
    episode.fingerprint = fingerprintOf(labels);
    episode.startsAtMs = episode.firstSeenMs = startsAtMs;
    episode.end = Episode::End::Resolved;
    episode.endInferred = true; // to a step
    episode.peakSeverity = severityOf(labels);
    return episode;
}

QString settingKey(const QString &cluster) { return QStringLiteral("backfilled_until/") + cluster; }

} // namespace

BackfilledEpisodes episodesOf(BackfillRange from, std::vector<Episode> openBefore)
{
    BackfilledEpisodes out;
    QHash<QString, Episode> open;
    for (Episode &episode : openBefore)
        open.insert(episode.fingerprint, std::move(episode));
    for (const SeriesSet::Row &row : from.series->rows) {
        const Labels labels = alertLabels(row.labels, from.externalLabels);
        std::optional<Episode> current;
        if (auto known = open.take(fingerprintOf(labels)); !known.id.isEmpty())
            current = std::move(known);
        for (const qint64 timeMs : from.series->timesOf(row)) {
            if (current && timeMs > *current->endedAtMs + 2 * from.stepMs) {
                out.ended.push_back(std::move(*current));
                current.reset();
            }
            if (!current)
                current = episodeFrom(from, labels, timeMs);
            current->endedAtMs = current->lastSeenMs = timeMs;
        }
        if (!current)
            continue;
        const bool touches = *current->endedAtMs + 2 * from.stepMs > from.range.toMs;
        (touches ? out.open : out.ended).push_back(std::move(*current));
    }
    for (Episode &episode : open) // not seen in this range at all
        out.ended.push_back(std::move(episode));
    return out;
}

Task<Result<int>> backfillAlerts(AlertStore *store, MetricSource *metrics, Clock *clock, QString cluster,
                                 Labels externalLabels)
{
    auto known = co_await store->setting(settingKey(cluster));
    if (!known)
        co_return known.error();
    if (!known->isEmpty())
        co_return 0; // since then this or another console was watching
    const qint64 nowMs = clock->nowMs() / StepMs * StepMs;
    qint64 fromMs = nowMs - Days * dayMs;
    int added = 0;
    std::vector<Episode> open;
    while (fromMs < nowMs) {
        BackfillRange range;
        range.range.fromMs = fromMs;
        range.range.toMs = std::min(fromMs + dayMs, nowMs);
        range.stepMs = StepMs;
        range.cluster = cluster;
        range.externalLabels = externalLabels;
        RangeQuery query(QStringLiteral("ALERTS{alertstate=\"firing\"}"), range.range, StepMs);
        query.priority = QueryPriority::Background;
        auto answer = co_await metrics->queryRange(std::move(query));
        if (!answer)
            co_return answer.error(); // the next start tries again
        range.series = answer->series;
        auto episodes = co_await OnPool(PoolKind::Batch, episodesOf, std::move(range), std::move(open));
        open = std::move(episodes.open);
        auto written = co_await store->backfill(std::move(episodes.ended));
        if (!written)
            co_return written.error();
        added += *written;
        fromMs += dayMs;
        co_await Sleep(*clock, PauseMs);
    }
    auto noted = co_await store->setSetting(settingKey(cluster), QString::number(nowMs));
    if (!noted)
        co_return noted.error();
    co_return added;
}

} // namespace ops
