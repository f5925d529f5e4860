#include "core/alerts/storeobserve.h"

#include "core/alerts/eventidentity.h"
#include "core/alerts/storerows.h"

namespace ops {

StoreObserver::StoreObserver(SqliteFile &file, KnownLabels &labels, qint64 nowMs)
    : m_file(file)
    , m_ledger(file, nowMs)
    , m_outbox(file, nowMs)
    , m_labels(file, labels)
    , m_findOpen(file, QStringLiteral("SELECT id FROM episode WHERE cluster_id = ? AND fp = ? AND ended_at IS NULL"))
    , m_findSame(file, QStringLiteral("SELECT id FROM episode WHERE alert_id = ? AND starts_at = ?"))
    , m_insert(file, QStringLiteral("INSERT INTO episode (num, id, alert_id, cluster_id, fp, starts_at, first_seen, "
                                    "last_seen, ended_at, end_kind, end_inferred, annotations_json, generator_url, "
                                    "receivers_json, peak_severity, flapping, flapped, first_ack_suppressed_ms, "
                                    "suppressed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"))
    , m_touch(file, QStringLiteral("UPDATE episode SET last_seen = ?, annotations_json = ?, generator_url = ?, "
                                   "receivers_json = ?, peak_severity = ?, flapping = ?, "
                                   "flapped = CASE WHEN flapping + flapped + ? > 0 THEN 1 ELSE 0 END WHERE id = ?"))
{}

Result<Done> StoreObserver::take(Observation observation, Observation &written)
{
    Result<Done> done = Done{};
    for (auto ended = observation.ended.begin(); done && ended != observation.ended.end(); ++ended)
        done = end(*ended, written);
    for (auto id = observation.reopened.begin(); done && id != observation.reopened.end(); ++id) {
        const auto back = reopen(*id);
        if (!back)
            return back.error();
        if (*back)
            written.reopened.push_back(*id);
    }
    for (auto episode = observation.opened.begin(); done && episode != observation.opened.end(); ++episode)
        done = open(*episode, written);
    for (auto episode = observation.touched.begin(); done && episode != observation.touched.end(); ++episode)
        done = touch(*episode, written);
    for (auto event = observation.events.begin(); done && event != observation.events.end(); ++event) {
        event->episodeId = m_sameAs.value(event->episodeId, event->episodeId);
        const auto added = m_ledger.add(*event);
        if (!added)
            return added.error();
        if (*added)
            written.events.push_back(*event);
    }
    return done;
}

Result<QString> StoreObserver::known(SqlStatement &query, const QVariantList &values)
{
    auto asked = query.run(values);
    if (!asked)
        return asked.error();
    QString id = query.next() ? query.text(0) : QString();
    query.finish();
    return id;
}

/// Another console may have been faster, or this one has seen an older answer: then it is the episode there is.
Result<Done> StoreObserver::open(const Episode &episode, Observation &written)
{
    auto same = known(m_findOpen, {episode.cluster, episode.fingerprint});
    if (!same)
        return same.error();
    const auto alert = m_labels.alertId(episode.cluster, episode.fingerprint, episode.labels, episode.firstSeenMs);
    if (!alert)
        return alert.error();
    if (same->isEmpty()) {
        same = known(m_findSame, {*alert, episode.startsAtMs});
        if (!same)
            return same.error();
        const auto back = same->isEmpty() ? Result<bool>(false) : reopen(*same);
        if (!back)
            return back.error();
        if (*back)
            written.reopened.push_back(*same);
    }
    if (!same->isEmpty()) {
        Episode existing = episode;
        existing.id = *same;
        m_sameAs.insert(episode.id, *same);
        return touch(existing, written);
    }
    auto inserted = insert(episode, *alert);
    if (inserted)
        written.opened.push_back(episode);
    return inserted;
}

Result<Done> StoreObserver::insert(const Episode &episode, qint64 alertId)
{
    if (m_lastNum < 0) {
        SqlStatement largest(m_file, QStringLiteral("SELECT max(num) FROM episode"));
        auto read = largest.run();
        if (!read)
            return read;
        m_lastNum = largest.next() ? largest.number(0) : 0;
    }
    const int flapping = episode.flapping ? 1 : 0;
    return m_insert.run({++m_lastNum, episode.id, alertId, episode.cluster, episode.fingerprint, episode.startsAtMs,
                         episode.firstSeenMs, episode.lastSeenMs, sqlNumber(episode.endedAtMs),
                         sqlText(episodeEndName(episode.end)), episode.endInferred ? 1 : 0,
                         labelsJson(episode.annotations), sqlText(episode.generatorUrl), namesJson(episode.receivers),
                         severityName(episode.peakSeverity), flapping, flapping});
}

Result<Done> StoreObserver::touch(const Episode &episode, Observation &written)
{
    const int flapping = episode.flapping ? 1 : 0;
    auto done = m_touch.run({episode.lastSeenMs, labelsJson(episode.annotations), sqlText(episode.generatorUrl),
                             namesJson(episode.receivers), severityName(episode.peakSeverity), flapping, flapping,
                             m_sameAs.value(episode.id, episode.id)});
    if (done && m_touch.changed() > 0)
        written.touched.push_back(episode);
    return done;
}

Result<Done> StoreObserver::end(const Observation::Ended &ended, Observation &written)
{
    SqlStatement close(m_file, QStringLiteral("UPDATE episode SET ended_at = ?, end_kind = ?, end_inferred = ?, "
                                              "suppressed_ms = suppressed_ms + CASE WHEN suppressed_since < ? "
                                              "THEN ? - suppressed_since ELSE 0 END, suppressed_since = NULL "
                                              "WHERE id = ? AND ended_at IS NULL"));
    auto closed = close.run(
        {ended.atMs, episodeEndName(ended.end), ended.inferred ? 1 : 0, ended.atMs, ended.atMs, ended.episodeId});
    if (!closed || close.changed() == 0)
        return closed;
    const auto ending = m_outbox.takeBack(ended.episodeId, FlapHoldMs);
    if (!ending)
        return ending.error();
    written.ended.push_back(ended);
    return Done{};
}

Result<bool> StoreObserver::reopen(const QString &episodeId)
{
    SqlStatement again(m_file, QStringLiteral("UPDATE episode SET ended_at = NULL, end_kind = '', end_inferred = 0 "
                                              "WHERE id = ? AND ended_at IS NOT NULL AND NOT EXISTS "
                                              "(SELECT 1 FROM episode o WHERE o.cluster_id = episode.cluster_id "
                                              "AND o.fp = episode.fp AND o.ended_at IS NULL)"));
    auto done = again.run({episodeId});
    if (!done)
        return done.error();
    if (again.changed() == 0)
        return false;
    const auto quiet = [&]() -> Result<bool> {
        SqlStatement row(m_file, QStringLiteral("SELECT 1 FROM work WHERE episode_id = ? AND quiet = 1"));
        auto read = row.run({episodeId});
        return read ? Result<bool>(row.next()) : read.error();
    }();
    if (!quiet || !*quiet)
        return quiet ? Result<bool>(true) : quiet;
    const auto restored = m_outbox.restore(episodeId);
    return restored ? Result<bool>(true) : restored.error();
}

Result<bool> StoreObserver::backfill(const Episode &episode)
{
    if (!episode.endedAtMs)
        return false;
    const auto alert = m_labels.alertId(episode.cluster, episode.fingerprint, episode.labels, episode.firstSeenMs);
    if (!alert)
        return alert.error();
    SqlStatement overlap(m_file, QStringLiteral("SELECT id FROM episode WHERE alert_id = ? AND starts_at <= ? "
                                                "AND (ended_at IS NULL OR ended_at >= ?)"));
    const auto same = known(overlap, {*alert, *episode.endedAtMs, episode.startsAtMs});
    if (!same)
        return same.error();
    if (!same->isEmpty())
        return false;
    auto done = insert(episode, *alert);
    if (done)
        done = backfilledEvents(episode);
    return done ? Result<bool>(true) : done.error();
}

Result<Done> StoreObserver::backfilledEvents(const Episode &episode)
{
    for (const auto kind : {AlertEvent::Kind::Fired, AlertEvent::Kind::Resolved}) {
        AlertEvent event;
        event.dedupKey = eventDedupKey(episode.cluster, episode.fingerprint, episode.startsAtMs, kind);
        event.cluster = episode.cluster;
        event.fingerprint = episode.fingerprint;
        event.episodeId = episode.id;
        event.kind = kind;
        event.atSourceMs = kind == AlertEvent::Kind::Fired ? episode.startsAtMs : *episode.endedAtMs;
        event.payload = QByteArrayLiteral("{\"backfilled\":true}");
        const auto added = m_ledger.add(event);
        if (!added)
            return added.error();
    }
    return Done{};
}

std::vector<Observation> inPieces(Observation observation, std::size_t episodes)
{
    std::vector<Observation> pieces;
    QHash<QString, std::size_t> pieceOf;
    std::size_t inLast = episodes;
    const auto pieceFor = [&](const QString &episodeId) -> Observation & {
        const auto known = pieceOf.constFind(episodeId);
        if (known != pieceOf.cend())
            return pieces[*known];
        if (inLast >= episodes) {
            pieces.emplace_back();
            inLast = 0;
        }
        ++inLast;
        pieceOf.insert(episodeId, pieces.size() - 1);
        return pieces.back();
    };
    for (auto &ended : observation.ended)
        pieceFor(ended.episodeId).ended.push_back(std::move(ended));
    for (auto &id : observation.reopened)
        pieceFor(id).reopened.push_back(id);
    for (auto &episode : observation.opened)
        pieceFor(episode.id).opened.push_back(std::move(episode));
    for (auto &episode : observation.touched)
        pieceFor(episode.id).touched.push_back(std::move(episode));
    for (auto &event : observation.events)
        pieceFor(event.episodeId).events.push_back(std::move(event));
    return pieces;
}

} // namespace ops
