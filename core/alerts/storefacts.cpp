#include "core/alerts/storefacts.h"

#include "core/alerts/storerows.h"
#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"
#include "core/time/duration.h"

#include <QHash>

namespace ops {

namespace {

constexpr qint64 EventsKeptMs = 400 * dayMs, PayloadsKeptMs = 30 * dayMs;
constexpr int PurgeBatch = 500;

struct FactAlert
{
    QString cluster, name, team;
};

Result<QHash<qint64, FactAlert>> readAlerts(const SqliteFile &file)
{
    SqlStatement rows(file, QStringLiteral("SELECT id, cluster_id, alertname, team FROM alert"));
    auto read = rows.run();
    if (!read)
        return read.error();
    QHash<qint64, FactAlert> alerts;
    QHash<QString, QString> texts; // one copy of each
    const auto shared = [&](const QString &text) { return *texts.emplace(text, text); };
    while (rows.next())
        alerts.insert(rows.number(0), {shared(rows.text(1)), shared(rows.text(2)), shared(rows.text(3))});
    return alerts;
}

EpisodeFact factOf(const SqlStatement &row, const FactAlert &alert, qint64 nowMs)
{
    EpisodeFact fact;
    fact.cluster = alert.cluster;
    fact.alertName = alert.name;
    fact.team = alert.team;
    fact.severity = severityOfName(row.text(1));
    fact.startsAtMs = row.number(2);
    fact.endedAtMs = row.maybe(3);
    fact.end = episodeEndOf(row.text(4)).value_or(Episode::End::Unknown);
    fact.firstAcknowledgedMs = row.maybe(5);
    const auto suppressedSince = row.maybe(8);
    fact.suppressedMs =
        fact.firstAcknowledgedMs ? row.number(6) : row.number(7) + (suppressedSince ? nowMs - *suppressedSince : 0);
    fact.flapped = row.number(9) != 0;
    return fact;
}

/// Numbers and the store's time grow together, so the oldest rows are the first ones.
Result<qint64> lastOlderThan(const SqliteFile &file, qint64 afterSeq, qint64 beforeMs)
{
    SqlStatement rows(file, QStringLiteral("SELECT seq, at_store FROM event WHERE seq > ? ORDER BY seq LIMIT ?"));
    auto read = rows.run({afterSeq, PurgeBatch});
    if (!read)
        return read.error();
    qint64 last = afterSeq;
    while (rows.next() && rows.number(1) < beforeMs)
        last = rows.number(0);
    return last;
}

Result<int> purgeEvents(SqliteFile &file, qint64 nowMs)
{
    const auto last = lastOlderThan(file, 0, nowMs - EventsKeptMs);
    if (!last)
        return last.error();
    if (*last == 0)
        return 0;
    auto remarks = SqlStatement(file, QStringLiteral("DELETE FROM remark WHERE event_seq <= ?")).run({*last});
    if (!remarks)
        return remarks.error();
    SqlStatement events(file, QStringLiteral("DELETE FROM event WHERE seq <= ?"));
    auto done = events.run({*last});
    return done ? Result<int>(events.changed()) : done.error();
}

Result<int> purgePayloads(SqliteFile &file, qint64 nowMs)
{
    const QString key = QStringLiteral("payloads_purged_to");
    const auto purged = readSetting(file, key);
    if (!purged)
        return purged.error();
    const qint64 after = purged->toLongLong();
    const auto last = lastOlderThan(file, after, nowMs - PayloadsKeptMs);
    if (!last)
        return last.error();
    if (*last == after)
        return 0;
    SqlStatement clear(file, QStringLiteral("UPDATE event SET payload_json = '' "
                                            "WHERE seq > ? AND seq <= ? AND payload_json <> ''"));
    auto done = clear.run({after, *last});
    if (done)
        done = writeSetting(file, key, QString::number(*last));
    return done ? Result<int>(int(*last - after)) : done.error();
}

} // namespace

Result<std::vector<EpisodeFact>> readFacts(const SqliteFile &file, TimeRange range, qint64 nowMs)
{
    const auto alerts = readAlerts(file);
    if (!alerts)
        return alerts.error();
    SqlStatement rows(file, QStringLiteral("SELECT alert_id, peak_severity, starts_at, ended_at, end_kind, "
                                           "first_ack_at, first_ack_suppressed_ms, suppressed_ms, suppressed_since, "
                                           "flapped FROM episode WHERE starts_at <= ? AND "
                                           "(ended_at IS NULL OR ended_at >= ?) ORDER BY num"));
    auto read = rows.run({range.toMs, range.fromMs});
    if (!read)
        return read.error();
    std::vector<EpisodeFact> facts;
    while (rows.next())
        facts.push_back(factOf(rows, alerts->value(rows.number(0)), nowMs));
    return facts;
}

Result<int> purgeOld(SqliteFile &file, qint64 nowMs)
{
    const auto events = purgeEvents(file, nowMs);
    if (!events || *events > 0)
        return events;
    return purgePayloads(file, nowMs);
}

Result<QString> readSetting(const SqliteFile &file, const QString &key)
{
    SqlStatement row(file, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    auto read = row.run({key});
    if (!read)
        return read.error();
    return row.next() ? row.text(0) : QString();
}

Result<Done> writeSetting(const SqliteFile &file, const QString &key, const QString &value)
{
    return SqlStatement(file, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .run({key, sqlText(value)});
}

} // namespace ops
