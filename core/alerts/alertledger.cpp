#include "core/alerts/alertledger.h"

#include "core/alerts/storerows.h"
#include "core/alerts/uuid7.h"
#include "core/store/sqlitefile.h"

#include <algorithm>

namespace ops {

AlertLedger::AlertLedger(SqliteFile &file, qint64 nowMs)
    : m_file(file)
    , m_nowMs(nowMs)
    , m_insert(file, QStringLiteral("INSERT INTO event (seq, event_id, dedup_key, cluster_id, fp, episode_id, kind, "
                                    "at_source, at_store, hlc, actor, console_id, op_id, note, payload_json) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_known(file, QStringLiteral("SELECT 1 FROM event WHERE dedup_key = ?"))
{}

Result<bool> AlertLedger::add(AlertEvent &event)
{
    auto begun = begin();
    if (!begun)
        return begun.error();
    auto known = isKnown(event.dedupKey);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    event.seq = ++m_seq;
    event.atStoreMs = m_nowMs;
    event.hlc = m_hlc = std::max(m_hlc + 1, quint64(m_nowMs) << 16);
    if (event.eventId.isEmpty())
        event.eventId = newUuid7(m_nowMs);
    if (event.atSourceMs == 0)
        event.atSourceMs = m_nowMs;
    const QVariant key = event.dedupKey.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(event.dedupKey);
    auto written = m_insert.run({event.seq, event.eventId, key, sqlText(event.cluster), sqlText(event.fingerprint),
                                 sqlText(event.episodeId), alertEventName(event.kind), event.atSourceMs,
                                 event.atStoreMs, qint64(event.hlc), sqlText(event.actor), sqlText(event.consoleId),
                                 sqlText(event.opId), sqlText(event.note), sqlText(QString::fromUtf8(event.payload))});
    if (written)
        written = remark(event);
    if (written)
        written = suppression(event);
    if (!written)
        return written.error();
    return true;
}

/// The newest row has the largest of both: writers come one after the other.
Result<Done> AlertLedger::begin()
{
    if (m_seq >= 0)
        return Done{};
    SqlStatement last(m_file, QStringLiteral("SELECT seq, hlc FROM event ORDER BY seq DESC LIMIT 1"));
    auto read = last.run();
    if (!read)
        return read;
    const bool any = last.next();
    m_seq = any ? last.number(0) : 0;
    m_hlc = any ? quint64(last.number(1)) : 0;
    return Done{};
}

Result<bool> AlertLedger::isKnown(const QString &dedupKey)
{
    if (dedupKey.isEmpty())
        return false;
    auto asked = m_known.run({dedupKey});
    if (!asked)
        return asked.error();
    const bool known = m_known.next();
    m_known.finish();
    return known;
}

Result<Done> AlertLedger::remark(const AlertEvent &event)
{
    if (event.note.isEmpty() && event.actor.isEmpty())
        return Done{};
    SqlStatement insert(m_file, QStringLiteral("INSERT INTO remark (event_seq, episode_num, folded) "
                                               "SELECT ?, num, ? FROM episode WHERE id = ?"));
    return insert.run({event.seq, QString(event.actor + u' ' + event.note).toLower(), sqlText(event.episodeId)});
}

Result<Done> AlertLedger::suppression(const AlertEvent &event)
{
    if (event.kind == AlertEvent::Kind::Suppressed)
        return SqlStatement(m_file, QStringLiteral("UPDATE episode SET suppressed_since = ? "
                                                   "WHERE id = ? AND suppressed_since IS NULL"))
            .run({event.atSourceMs, event.episodeId});
    if (event.kind == AlertEvent::Kind::Unsuppressed)
        return SqlStatement(m_file,
                            QStringLiteral("UPDATE episode SET suppressed_ms = suppressed_ms + "
                                           "CASE WHEN ? > suppressed_since THEN ? - suppressed_since ELSE 0 END, "
                                           "suppressed_since = NULL "
                                           "WHERE id = ? AND suppressed_since IS NOT NULL"))
            .run({event.atSourceMs, event.atSourceMs, event.episodeId});
    return Done{};
}

} // namespace ops
