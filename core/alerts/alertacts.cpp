#include "core/alerts/alertacts.h"

#include "core/alerts/storerows.h"
#include "core/alerts/uuid7.h"
#include "core/base/json.h"
#include "core/store/sqlstatement.h"

#include <nlohmann/json.hpp>

namespace ops {

namespace {

using Verdict = ActionOutcome::Verdict;

/// Of every act: the work before it, and whether it was the episode's first acknowledgement, for undo; and what the
/// timeline tells.
QByteArray actPayload(const Work &before, const WorkDecision &decision, bool first)
{
    nlohmann::json payload{{"before", nlohmann::json::parse(workJson(before).toStdString(), nullptr, false)}};
    const Work &after = decision.work;
    if (first)
        payload["first"] = true;
    if (after.acknowledgedUntilMs != before.acknowledgedUntilMs && after.acknowledgedUntilMs)
        payload["until"] = *after.acknowledgedUntilMs;
    if (after.snoozedUntilMs != before.snoozedUntilMs && after.snoozedUntilMs)
        payload["until"] = *after.snoozedUntilMs;
    if (after.assignee != before.assignee)
        payload["assignee"] = after.assignee.toStdString();
    if (after.priority != before.priority)
        payload["priority"] = after.priority;
    if (after.owner != before.owner && !before.owner.isEmpty())
        payload["from"] = before.owner.toStdString();
    if (after.quiet != before.quiet)
        payload["quiet"] = after.quiet;
    return jsonText(payload);
}

struct ActPayload
{
    std::optional<Work> before;
    bool first = false;
};

ActPayload readPayload(const QByteArray &payload)
{
    const auto json = nlohmann::json::parse(payload.begin(), payload.end(), nullptr, false);
    if (!json.is_object() || !json.contains("before"))
        return {};
    return {workOfJson(jsonText(json["before"])), json.contains("first")};
}

QByteArray undonePayload(const QString &eventId, AlertEvent::Kind kind)
{
    return jsonText(nlohmann::json{{"event", eventId.toStdString()}, {"kind", alertEventName(kind).toStdString()}});
}

ActionOutcome outcomeOf(const ActedEpisode &acted, Verdict verdict)
{
    ActionOutcome outcome;
    outcome.episodeId = acted.live.episode.id;
    outcome.verdict = verdict;
    outcome.work = acted.live.work;
    return outcome;
}

AlertEvent eventOf(const ActedEpisode &acted, const AlertStore::Actor &actor, const QString &note)
{
    AlertEvent event;
    event.cluster = acted.live.episode.cluster;
    event.fingerprint = acted.live.episode.fingerprint;
    event.episodeId = acted.live.episode.id;
    event.actor = actor.login;
    event.consoleId = actor.consoleId;
    event.note = note;
    return event;
}

ActionOutcome unknownEpisode(const QString &id)
{
    ActionOutcome outcome;
    outcome.episodeId = id;
    outcome.verdict = Verdict::Unknown;
    return outcome;
}

} // namespace

AlertActs::AlertActs(SqliteFile &file, qint64 nowMs)
    : m_file(file)
    , m_nowMs(nowMs)
    , m_ledger(file, nowMs)
    , m_outbox(file, nowMs)
{}

Result<std::optional<ActedEpisode>> AlertActs::find(const QString &episodeId)
{
    SqlStatement row(m_file, QStringLiteral("SELECT e.cluster_id, e.fp, e.starts_at, e.ended_at, e.first_ack_at, %1 "
                                            "FROM episode e LEFT JOIN work w ON w.episode_id = e.id WHERE e.id = ?")
                                 .arg(workColumns()));
    auto read = row.run({episodeId});
    if (!read)
        return read.error();
    if (!row.next())
        return std::optional<ActedEpisode>();
    ActedEpisode acted;
    acted.live.episode.id = episodeId;
    acted.live.episode.cluster = row.text(0);
    acted.live.episode.fingerprint = row.text(1);
    acted.live.episode.startsAtMs = row.number(2);
    acted.live.episode.endedAtMs = row.maybe(3);
    acted.firstAcknowledgedMs = row.maybe(4);
    acted.live.work = workFrom(row, 5, acted.live.episode.endedAtMs.has_value());
    return std::optional(acted);
}

Result<QString> AlertActs::openEpisodeLike(const Episode &episode)
{
    SqlStatement row(m_file,
                     QStringLiteral("SELECT id FROM episode WHERE cluster_id = ? AND fp = ? AND ended_at IS NULL"));
    auto read = row.run({episode.cluster, episode.fingerprint});
    if (!read)
        return read.error();
    return row.next() ? row.text(0) : QString();
}

Result<ActionOutcome> AlertActs::ended(const ActedEpisode &acted)
{
    const auto open = openEpisodeLike(acted.live.episode);
    if (!open)
        return open.error();
    ActionOutcome outcome = outcomeOf(acted, Verdict::Ended);
    outcome.newEpisodeId = *open;
    return outcome;
}

Result<ActionOutcome> AlertActs::act(const AlertAction &action, const ActionTarget &target,
                                     const AlertStore::Actor &actor, const PlannedSilence *silence)
{
    const auto acted = find(target.episodeId);
    if (!acted)
        return acted.error();
    if (!*acted)
        return unknownEpisode(target.episodeId);
    if ((*acted)->live.episode.endedAtMs)
        return ended(**acted);
    const Work &work = (*acted)->live.work;
    const bool stale = target.version >= 0 && target.version != work.version;
    const WorkDecision decision = decide(action, work, actor.login, stale, silence != nullptr, m_nowMs);
    if (!decision.event)
        return outcomeOf(**acted, decision.verdict);
    return apply(**acted, decision, eventOf(**acted, actor, action.note), silence);
}

Result<ActionOutcome> AlertActs::apply(const ActedEpisode &acted, const WorkDecision &decision, AlertEvent event,
                                       const PlannedSilence *silence)
{
    const Work &before = acted.live.work;
    if (decision.work.version != before.version) {
        const auto set = compareAndSet(event.episodeId, decision.work, before.version);
        if (!set)
            return set.error();
        if (!*set)
            return outcomeOf(acted, Verdict::Changed);
    }
    const bool first = decision.acknowledges && !acted.firstAcknowledgedMs;
    if (first) {
        auto marked = markAcknowledged(event.episodeId, true);
        if (!marked)
            return marked.error();
    }
    const auto opId = settleSilence(event.episodeId, decision, silence);
    if (!opId)
        return opId.error();
    event.eventId = newUuid7(m_nowMs);
    event.kind = *decision.event;
    event.opId = *opId;
    if (event.payload.isEmpty())
        event.payload = actPayload(before, decision, first);
    const auto added = m_ledger.add(event);
    if (!added)
        return added.error();
    ActionOutcome outcome = outcomeOf(acted, decision.verdict);
    outcome.work = decision.work;
    outcome.eventId = event.eventId;
    outcome.opId = *opId;
    return outcome;
}

Result<QString> AlertActs::settleSilence(const QString &episodeId, const WorkDecision &decision,
                                         const PlannedSilence *silence)
{
    if (decision.wantsSilence && silence)
        return m_outbox.plan(*silence);
    if (decision.endsSilence)
        return m_outbox.takeBack(episodeId, 0);
    return QString();
}

Result<ActionOutcome> AlertActs::undo(const QString &eventId, const AlertStore::Actor &actor)
{
    AlertEvent done;
    {
        SqlStatement row(m_file, QStringLiteral("SELECT %1 FROM event v WHERE v.event_id = ?").arg(eventColumns()));
        auto read = row.run({eventId});
        if (!read)
            return read.error();
        if (!row.next())
            return unknownEpisode(QString());
        done = eventFrom(row);
    }
    const auto acted = find(done.episodeId);
    if (!acted)
        return acted.error();
    if (!*acted)
        return unknownEpisode(done.episodeId);
    if ((*acted)->live.episode.endedAtMs)
        return ended(**acted);
    const ActPayload payload = readPayload(done.payload);
    if (!payload.before)
        return outcomeOf(**acted, Verdict::Changed);
    return bringBack(**acted, done, *payload.before, actor);
}

Result<ActionOutcome> AlertActs::bringBack(const ActedEpisode &acted, const AlertEvent &done, const Work &before,
                                           const AlertStore::Actor &actor)
{
    const Work &now = acted.live.work;
    if (now.version != before.version + 1 && now.version != before.version)
        return outcomeOf(acted, Verdict::Changed);
    WorkDecision decision;
    decision.work = now;
    decision.event = AlertEvent::Kind::Undone;
    if (now.version != before.version) { // else it was an event alone, a second acknowledgement without a note
        decision.work = before;
        decision.work.version = now.version + 1;
        decision.work.updatedBy = actor.login;
        decision.work.updatedAtMs = m_nowMs;
        decision.endsSilence = now.quiet && !before.quiet;
    }
    if (readPayload(done.payload).first) {
        auto marked = markAcknowledged(done.episodeId, false);
        if (!marked)
            return marked.error();
    }
    AlertEvent event = eventOf(acted, actor, QString());
    event.payload = undonePayload(done.eventId, done.kind);
    auto outcome = apply(acted, decision, event, nullptr);
    if (!outcome || now.quiet || !before.quiet || outcome->verdict == Verdict::Changed)
        return outcome;
    const auto restored = m_outbox.restore(done.episodeId);
    if (!restored)
        return restored.error();
    outcome->opId = *restored;
    return outcome;
}

Result<bool> AlertActs::timer(const WorkTimer &timer)
{
    const auto acted = find(timer.episodeId);
    if (!acted)
        return acted.error();
    if (!*acted || (*acted)->live.episode.endedAtMs)
        return false;
    auto decision = decide(timer, (*acted)->live.work, m_nowMs);
    if (!decision)
        return false;
    AlertEvent event = eventOf(**acted, {}, QString());
    nlohmann::json payload{{"owner", (*acted)->live.work.owner.toStdString()}};
    if (!timer.reason.isEmpty())
        payload["reason"] = timer.reason.toStdString();
    event.payload = jsonText(payload);
    if (timer.kind == WorkTimer::Kind::SilenceGone) {
        decision->endsSilence = false;
        auto forgotten = m_outbox.forget(timer.episodeId);
        if (!forgotten)
            return forgotten.error();
    }
    const auto outcome = apply(**acted, *decision, event, nullptr);
    if (!outcome)
        return outcome.error();
    return outcome->verdict != Verdict::Changed;
}

Result<bool> AlertActs::compareAndSet(const QString &episodeId, const Work &work, int expected)
{
    const QVariantList values{workStateName(work.state),
                              sqlText(work.owner),
                              sqlText(work.assignee),
                              work.priority,
                              sqlNumber(work.acknowledgedAtMs),
                              sqlText(work.note),
                              sqlNumber(work.acknowledgedUntilMs),
                              sqlNumber(work.snoozedUntilMs),
                              work.quiet ? 1 : 0,
                              work.version,
                              sqlText(work.updatedBy),
                              work.updatedAtMs,
                              episodeId};
    SqlStatement write(
        m_file, expected == 0 ? QStringLiteral("INSERT INTO work (state, owner, assignee, priority, ack_at, ack_note, "
                                               "ack_until, snooze_until, quiet, version, updated_by, updated_at, "
                                               "episode_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                               "ON CONFLICT DO NOTHING")
                              : QStringLiteral("UPDATE work SET state = ?, owner = ?, assignee = ?, priority = ?, "
                                               "ack_at = ?, ack_note = ?, ack_until = ?, snooze_until = ?, quiet = ?, "
                                               "version = ?, updated_by = ?, updated_at = ? "
                                               "WHERE episode_id = ? AND version = ?"));
    auto written = write.run(expected == 0 ? values : values + QVariantList{expected});
    if (!written)
        return written.error();
    return write.changed() == 1;
}

Result<Done> AlertActs::markAcknowledged(const QString &episodeId, bool acknowledged)
{
    if (!acknowledged)
        return SqlStatement(m_file, QStringLiteral("UPDATE episode SET first_ack_at = NULL, "
                                                   "first_ack_suppressed_ms = 0 WHERE id = ?"))
            .run({episodeId});
    return SqlStatement(m_file, QStringLiteral("UPDATE episode SET first_ack_at = ?, "
                                               "first_ack_suppressed_ms = suppressed_ms + CASE WHEN suppressed_since "
                                               "< ? THEN ? - suppressed_since ELSE 0 END WHERE id = ?"))
        .run({m_nowMs, m_nowMs, m_nowMs, episodeId});
}

} // namespace ops
