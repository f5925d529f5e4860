#include "core/alerts/storewriter.h"

#include "core/alerts/alertacts.h"
#include "core/alerts/storefacts.h"
#include "core/alerts/storeobserve.h"
#include "core/alerts/storerows.h"
#include "core/alerts/uuid7.h"

#include <QFileInfo>

#include <algorithm>

namespace ops {

namespace {

/// A transaction that comes back with what `work` found.
template<class T, class F> Result<T> inTransaction(SqliteFile &file, F work)
{
    std::optional<T> found;
    auto done = file.transaction([&]() -> Result<Done> {
        auto result = work();
        if (!result)
            return result.error();
        found = std::move(*result);
        return Done{};
    });
    if (!done)
        return done.error();
    return std::move(*found);
}

Result<Done> addAll(AlertLedger &ledger, std::vector<AlertEvent> &events)
{
    for (AlertEvent &event : events) {
        const auto added = ledger.add(event);
        if (!added)
            return added.error();
    }
    return Done{};
}

Result<qint64> oneNumber(const SqliteFile &file, const QString &sql)
{
    SqlStatement row(file, sql);
    auto read = row.run();
    if (!read)
        return read.error();
    return row.next() ? row.number(0) : 0;
}

Result<qint64> countDue(const SqliteFile &file, const QString &cluster)
{
    SqlStatement row(file, QStringLiteral("SELECT count(*) FROM op WHERE cluster_id = ? AND "
                                          "state IN ('planned', 'sent', 'confirmed') AND state <> 'confirmed'"));
    auto read = row.run({cluster});
    if (!read)
        return read.error();
    return row.next() ? row.number(0) : 0;
}

const PlannedSilence *silenceOf(const std::vector<PlannedSilence> &silences, const QString &episodeId)
{
    const auto found = std::find_if(silences.begin(), silences.end(),
                                    [&](const PlannedSilence &silence) { return silence.episodeId == episodeId; });
    return found == silences.end() ? nullptr : &*found;
}

Result<QString> storeId(SqliteFile &file, qint64 nowMs)
{
    const QString key = QStringLiteral("store_id");
    auto known = readSetting(file, key);
    if (!known || !known->isEmpty() || !file.readOnlyReason().isEmpty())
        return known;
    return inTransaction<QString>(file, [&]() -> Result<QString> {
        auto id = readSetting(file, key); // another program may have been faster
        if (!id || !id->isEmpty())
            return id;
        const QString made = newUuid7(nowMs);
        auto written = writeSetting(file, key, made);
        return written ? Result<QString>(made) : written.error();
    });
}

} // namespace

/// Counting a million rows takes longer than a start may; rows go only from the front, so their numbers tell.
Result<StoreFacts> readStoreFacts(SqliteFile &file, qint64 nowMs)
{
    const auto id = storeId(file, nowMs);
    const auto episodes = oneNumber(file, QStringLiteral("SELECT max(num) FROM episode"));
    const auto first = oneNumber(file, QStringLiteral("SELECT min(seq) FROM event"));
    const auto last = readLastSeq(file);
    if (!id)
        return id.error();
    if (!episodes || !first || !last)
        return !episodes ? episodes.error() : !first ? first.error() : last.error();
    StoreFacts facts;
    facts.where = file.path();
    facts.storeId = *id;
    facts.episodes = *episodes;
    facts.events = *last == 0 ? 0 : *last - *first + 1;
    facts.bytes = QFileInfo(file.path()).size() + QFileInfo(file.path() + QStringLiteral("-wal")).size();
    facts.readOnlyReason = file.readOnlyReason();
    return facts;
}

Result<Observation> writeObservation(SqliteFile &file, KnownLabels &labels, const Observation &piece, qint64 nowMs)
{
    auto written = inTransaction<Observation>(file, [&]() -> Result<Observation> {
        Observation observation;
        StoreObserver observer(file, labels, nowMs);
        auto taken = observer.take(piece, observation);
        return taken ? Result<Observation>(std::move(observation)) : taken.error();
    });
    if (!written)
        labels.clear(); // some may have been rolled back
    return written;
}

Result<int> writeBackfill(SqliteFile &file, KnownLabels &labels, const std::vector<Episode> &piece, qint64 nowMs)
{
    auto written = inTransaction<int>(file, [&]() -> Result<int> {
        int count = 0;
        StoreObserver observer(file, labels, nowMs);
        for (const Episode &episode : piece) {
            const auto isNew = observer.backfill(episode);
            if (!isNew)
                return isNew.error();
            count += *isNew ? 1 : 0;
        }
        return count;
    });
    if (!written)
        labels.clear();
    return written;
}

Result<ActionOutcomes> writeActs(SqliteFile &file, const AlertAction &action, const std::vector<ActionTarget> &targets,
                                 const AlertStore::Actor &actor, const std::vector<PlannedSilence> &silences,
                                 qint64 nowMs)
{
    ActionOutcomes outcomes;
    for (const ActionTarget &target : targets) {
        const PlannedSilence *silence = silenceOf(silences, target.episodeId);
        auto outcome = inTransaction<ActionOutcome>(
            file, [&] { return AlertActs(file, nowMs).act(action, target, actor, silence); });
        if (!outcome)
            return outcome.error();
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<ActionOutcomes> writeUndos(SqliteFile &file, const std::vector<QString> &eventIds,
                                  const AlertStore::Actor &actor, qint64 nowMs)
{
    ActionOutcomes outcomes;
    for (const QString &id : eventIds) {
        auto outcome = inTransaction<ActionOutcome>(file, [&] { return AlertActs(file, nowMs).undo(id, actor); });
        if (!outcome)
            return outcome.error();
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<bool> writeTimer(SqliteFile &file, const WorkTimer &timer, qint64 nowMs)
{
    return inTransaction<bool>(file, [&] { return AlertActs(file, nowMs).timer(timer); });
}

Result<Done> writeEvents(SqliteFile &file, std::vector<AlertEvent> events, qint64 nowMs)
{
    return file.transaction([&] {
        AlertLedger ledger(file, nowMs);
        return addAll(ledger, events);
    });
}

Result<std::vector<AlertOp>> writeClaims(SqliteFile &file, const QString &cluster, const QString &leaseOwner,
                                         qint64 leaseMs, qint64 nowMs)
{
    const auto due = countDue(file, cluster);
    if (!due || *due == 0) // asked every few seconds: most often there is nothing to lock the file for
        return due ? Result<std::vector<AlertOp>>(std::vector<AlertOp>()) : due.error();
    return inTransaction<std::vector<AlertOp>>(
        file, [&] { return AlertOutbox(file, nowMs).claim(cluster, leaseOwner, leaseMs); });
}

Result<std::vector<AlertOp>> readLiveOps(const SqliteFile &file, const QString &cluster)
{
    SqlStatement rows(file, QStringLiteral("SELECT %1 FROM op o WHERE o.cluster_id = ? "
                                           "AND o.state IN ('planned', 'sent', 'confirmed') ORDER BY o.op_id")
                                .arg(opColumns()));
    auto read = rows.run({cluster});
    if (!read)
        return read.error();
    std::vector<AlertOp> ops;
    while (rows.next())
        ops.push_back(opFrom(rows, 0));
    return ops;
}

Result<Done> writeOp(SqliteFile &file, const AlertOp &op, std::vector<AlertEvent> events, qint64 nowMs)
{
    return file.transaction([&] {
        auto saved = AlertOutbox(file, nowMs).save(op);
        if (!saved)
            return saved;
        AlertLedger ledger(file, nowMs);
        return addAll(ledger, events);
    });
}

Result<Done> storeSetting(SqliteFile &file, const QString &key, const QString &value)
{
    return file.transaction([&] { return writeSetting(file, key, value); });
}

Result<int> writePurge(SqliteFile &file, qint64 nowMs)
{
    return inTransaction<int>(file, [&] { return purgeOld(file, nowMs); });
}

Result<qint64> readLastSeq(const SqliteFile &file)
{
    return oneNumber(file, QStringLiteral("SELECT max(seq) FROM event"));
}

} // namespace ops
