#include "core/alerts/acknowledgekeeper.h"

#include "core/alerts/leaseowner.h"
#include "core/alerts/observationevents.h"
#include "core/alerts/uuid7.h"
#include "core/async/onpool.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 LeaseMs = 30 * secondMs, FirstPauseMs = secondMs, LongestPauseMs = minuteMs;
constexpr int LongestPauseShift = 6, Passes = 3;

struct KeeperText
{
    Q_DECLARE_TR_FUNCTIONS(AcknowledgeKeeper)
};

bool hitsAnother(std::shared_ptr<const ClusterAnswer> answer, QString silenceId, QString fingerprint)
{
    const auto &alerts = answer->alerts;
    return std::any_of(alerts.begin(), alerts.end(), [&](const Alert &alert) {
        return alert.fingerprint != fingerprint && alert.silencedBy.contains(silenceId);
    });
}

/// What will not become right by being tried again.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Unsupported ||
           error.kind == ErrorKind::TooLarge;
}

AlertEvent silenceEvent(const AlertOp &op, AlertEvent::Kind kind, qint64 nowMs, const EventFacts &facts)
{
    AlertEvent event;
    event.eventId = newUuid7(nowMs);
    event.cluster = op.cluster;
    event.episodeId = op.episodeId;
    event.kind = kind;
    event.atSourceMs = nowMs;
    event.opId = op.id;
    event.payload = facts.json;
    return event;
}

GuardedAction writeAction(const QString &id, const QString &sentence, const QString &target, const QString &episodeId)
{
    GuardedAction action;
    action.id = id;
    action.sentence = sentence;
    action.target = target;
    action.evidence = EventFacts::episode(episodeId).json;
    return action;
}

} // namespace

Task<Result<AlertCluster::Posted>> AcknowledgeKeeper::guardedPost(Silence silence, QString member, QString episodeId)
{
    const QString target = silence.comment;
    auto confirmed = m_parts.guard->confirm(writeAction(
        QStringLiteral("silence.keep"), KeeperText::tr("Silence an acknowledged alert"), target, episodeId));
    if (!confirmed)
        co_return confirmed.error();
    auto body = m_parts.cluster->postSilence(std::move(silence), std::move(member));
    auto posted = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    co_return posted;
}

Task<Result<Done>> AcknowledgeKeeper::guardedExpire(QString silenceId, QString member, QString episodeId)
{
    auto confirmed = m_parts.guard->confirm(writeAction(QStringLiteral("silence.takeBack"),
                                                        KeeperText::tr("Take back the silence of an acknowledgement"),
                                                        silenceId, episodeId));
    if (!confirmed)
        co_return confirmed.error();
    auto body = m_parts.cluster->expireSilence(std::move(silenceId), std::move(member));
    auto done = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    co_return done;
}

Task<AcknowledgeKeeper::Report> AcknowledgeKeeper::run(Round round)
{
    Report report;
    if (m_parts.guard->place().readOnly)
        co_return report;
    // What was taken back while it was on its way is due only once its own op is done: hence more than one pass.
    for (int pass = 0; pass < Passes; ++pass) {
        const auto any = co_await runDueOps(&report, &round);
        if (!any)
            break;
    }
    for (KeeperChore &one : round.chores) {
        auto gone = co_await chore(one);
        report.wrote = true;
        if (!gone) {
            report.problem = gone.error();
            continue;
        }
        if (*gone)
            report.ended.push_back(std::move(one));
    }
    co_return report;
}

Task<bool> AcknowledgeKeeper::runDueOps(Report *report, const Round *round)
{
    auto claimed = co_await m_parts.store->claimOps(m_parts.cluster->name(), thisLeaseOwner(), LeaseMs);
    if (!claimed) {
        report->problem = claimed.error();
        co_return false;
    }
    for (AlertOp &op : *claimed) {
        auto done = co_await runOp(std::move(op), round);
        report->wrote = true;
        if (!done)
            report->problem = done.error();
    }
    co_return !claimed->empty();
}

Task<Result<Done>> AcknowledgeKeeper::runOp(AlertOp op, const Round *round)
{
    if (op.kind == AlertOp::Kind::SilenceCreate) {
        auto created = co_await create(std::move(op), round->withAnnotations);
        co_return created;
    }
    const auto needed = co_await isNeededStill(op, round);
    if (needed) { // it comes to its end by itself, as nobody extends it
        op.state = AlertOp::State::Cancelled;
        auto saved = co_await m_parts.store->saveOp(std::move(op), std::vector<AlertEvent>());
        co_return saved;
    }
    auto expired = co_await expire(std::move(op));
    co_return expired;
}

Task<bool> AcknowledgeKeeper::isNeededStill(AlertOp op, const Round *round)
{
    if (!round->answer)
        co_return false;
    auto live = co_await m_parts.store->episode(op.episodeId);
    if (!live || !live->has_value() || !(*live)->episode.endedAtMs)
        co_return false;
    auto hits = co_await OnPool(hitsAnother, round->answer, op.silenceId, (*live)->episode.fingerprint);
    co_return hits;
}

Task<Result<std::vector<Silence>>> AcknowledgeKeeper::find(QString opId)
{
    auto all = co_await m_parts.cluster->everySilence();
    if (!all)
        co_return all.error();
    co_return silencesOfOp(*all, opId);
}

Task<Result<Done>> AcknowledgeKeeper::create(AlertOp op, bool withAnnotations)
{
    auto quiet = QuietSilence::fromJson(op.desired);
    if (!quiet) {
        op.state = AlertOp::State::Failed;
        op.lastError = quiet.error().message;
        auto saved = co_await m_parts.store->saveOp(std::move(op), std::vector<AlertEvent>());
        co_return saved;
    }
    quiet->opId = op.id;
    if (op.attempts > 1) { // somebody may have sent it and died, or has not heard the answer
        auto found = co_await find(op.id);
        if (!found) {
            auto later = co_await postpone(std::move(op), found.error());
            co_return later;
        }
        if (!found->empty()) {
            const Silence first = found->front();
            auto adopted = co_await confirm(std::move(op), first.id, QString(), first.endsAtMs);
            co_return adopted; // more than one: the next plan sweeps
        }
    }
    auto posted = co_await post(std::move(op), std::move(*quiet), withAnnotations);
    co_return posted;
}

Task<Result<Done>> AcknowledgeKeeper::post(AlertOp op, QuietSilence quiet, bool withAnnotations)
{
    const qint64 offsetMs = m_parts.cluster->clockOffsetMs();
    const Silence silence = quiet.silence(m_parts.clock->nowMs(), offsetMs, m_parts.silenceForMs, withAnnotations);
    auto posted = co_await guardedPost(silence, op.member, op.episodeId);
    if (posted) {
        auto confirmed = co_await confirm(std::move(op), posted->silenceId, posted->member, silence.endsAtMs);
        co_return confirmed;
    }
    if (!outcomeUnknown(posted.error())) {
        auto later = co_await postpone(std::move(op), posted.error());
        co_return later;
    }
    auto found = co_await find(op.id);
    if (!found || found->empty()) {
        auto later = co_await postpone(std::move(op), posted.error());
        co_return later;
    }
    const Silence first = found->front();
    auto adopted = co_await confirm(std::move(op), first.id, QString(), first.endsAtMs);
    co_return adopted;
}

Task<Result<Done>> AcknowledgeKeeper::confirm(AlertOp op, QString silenceId, QString member, qint64 untilMs)
{
    const bool replaced = op.state == AlertOp::State::Confirmed;
    const QString episodeId = op.episodeId;
    op.state = AlertOp::State::Confirmed;
    op.silenceId = silenceId;
    op.member = member;
    op.lastError.clear();
    std::vector<AlertEvent> events;
    events.push_back(silenceEvent(op, replaced ? AlertEvent::Kind::SilenceReplaced : AlertEvent::Kind::SilenceCreated,
                                  m_parts.clock->nowMs(), EventFacts::silence(silenceId, member, untilMs)));
    auto saved = co_await m_parts.store->saveOp(std::move(op), std::move(events));
    if (!saved && saved.error().kind == ErrorKind::Refused) { // taken back while it was on its way
        auto expired = co_await guardedExpire(silenceId, member, episodeId);
        co_return expired;
    }
    co_return saved;
}

Task<Result<Done>> AcknowledgeKeeper::expire(AlertOp op)
{
    std::vector<std::pair<QString, QString>> targets;
    if (!op.silenceId.isEmpty())
        targets.emplace_back(op.silenceId, op.member);
    const QString createOp = createOpOf(op.desired);
    if (!createOp.isEmpty() && (op.silenceId.isEmpty() || op.attempts > 1)) {
        auto found = co_await find(createOp);
        if (!found) {
            auto later = co_await postpone(std::move(op), found.error());
            co_return later;
        }
        for (const Silence &silence : *found) {
            if (silence.id != op.silenceId)
                targets.emplace_back(silence.id, QString());
        }
    }
    for (const auto &target : targets) {
        auto done = co_await guardedExpire(target.first, target.second, op.episodeId);
        if (!done) {
            auto later = co_await postpone(std::move(op), done.error());
            co_return later;
        }
    }
    op.state = AlertOp::State::Confirmed;
    op.lastError.clear();
    std::vector<AlertEvent> events;
    for (const auto &[id, member] : targets)
        events.push_back(silenceEvent(op, AlertEvent::Kind::SilenceExpired, m_parts.clock->nowMs(),
                                      EventFacts::silence(id, member, 0)));
    auto saved = co_await m_parts.store->saveOp(std::move(op), std::move(events));
    co_return saved;
}

Task<Result<Done>> AcknowledgeKeeper::postpone(AlertOp op, Error error)
{
    op.state = AlertOp::State::Planned;
    if (isFinal(error))
        op.state = AlertOp::State::Failed;
    else if (outcomeUnknown(error))
        op.state = AlertOp::State::Sent;
    const int shift = std::min(std::max(op.attempts - 1, 0), LongestPauseShift);
    op.nextAtMs = m_parts.clock->nowMs() + std::min(FirstPauseMs << shift, LongestPauseMs);
    op.lastError = error.message;
    auto saved = co_await m_parts.store->saveOp(std::move(op), std::vector<AlertEvent>());
    if (!saved && saved.error().kind != ErrorKind::Refused)
        co_return saved.error();
    co_return error;
}

} // namespace ops
