#include "core/alerts/acknowledgekeeper.h"
#include "core/alerts/observationevents.h"
#include "core/alerts/uuid7.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct ChoreText
{
    Q_DECLARE_TR_FUNCTIONS(AcknowledgeKeeper)
};

AlertEvent choreEvent(const KeeperChore &chore, AlertEvent::Kind kind, qint64 nowMs, const EventFacts &facts)
{
    AlertEvent event = observedEvent(chore.episode, kind, nowMs, QString(), facts);
    event.dedupKey.clear(); // something was done, nothing observed
    event.opId = chore.op.id;
    return event;
}

} // namespace

Task<Result<bool>> AcknowledgeKeeper::chore(KeeperChore chore)
{
    switch (chore.kind) {
    case KeeperChore::Kind::Extend: {
        auto extended = co_await extend(std::move(chore));
        co_return extended;
    }
    case KeeperChore::Kind::Sweep: {
        auto swept = co_await sweep(std::move(chore));
        co_return swept;
    }
    case KeeperChore::Kind::Missing:
    case KeeperChore::Kind::Ended:
        break;
    }
    auto looked = co_await forgotten(std::move(chore));
    co_return looked;
}

Task<Result<bool>> AcknowledgeKeeper::extend(KeeperChore chore)
{
    // Read again, from the member that has it: whoever took it back meanwhile must not find it alive afterwards.
    auto current = co_await m_parts.cluster->silence(chore.silence.id, chore.op.member);
    if (!current)
        co_return current.error();
    const bool there = current->has_value() && (*current)->state == Silence::State::Active;
    if (!there) {
        auto looked = co_await forgotten(std::move(chore));
        co_return looked;
    }
    auto live = co_await m_parts.store->liveOps(m_parts.cluster->name());
    if (!live)
        co_return live.error();
    const QString opId = chore.op.id;
    const bool wanted = std::any_of(live->begin(), live->end(), [&opId](const AlertOp &op) { return op.id == opId; });
    if (!wanted)
        co_return false; // taken back since the plan was made
    Silence longer = **current;
    longer.endsAtMs = chore.newEndMs;
    auto posted = co_await guardedPost(longer, chore.op.member, chore.episode.id);
    if (!posted)
        co_return posted.error();
    if (posted->silenceId != longer.id) { // it was ended between our question and our answer
        auto undone = co_await guardedExpire(posted->silenceId, posted->member, chore.episode.id);
        if (!undone)
            co_return undone.error();
        auto ended = co_await gone(std::move(chore));
        co_return ended;
    }
    std::vector<AlertEvent> events;
    events.push_back(choreEvent(chore, AlertEvent::Kind::SilenceExtended, m_parts.clock->nowMs(),
                                EventFacts::silence(longer.id, posted->member, longer.endsAtMs)));
    auto noted = co_await m_parts.store->addEvents(std::move(events));
    if (!noted)
        co_return noted.error();
    co_return false;
}

Task<Result<bool>> AcknowledgeKeeper::forgotten(KeeperChore chore)
{
    auto current = co_await m_parts.cluster->silence(chore.op.silenceId, chore.op.member);
    if (!current)
        co_return current.error();
    if (current->has_value()) {
        const bool expired = (*current)->state == Silence::State::Expired;
        if (!expired)
            co_return false; // only just made: the answer was older
        chore.byNobody = chore.byNobody && ranOut(**current);
    }
    auto found = co_await find(chore.op.id);
    if (!found)
        co_return found.error();
    if (!found->empty()) {
        const Silence first = found->front();
        auto adopted = co_await confirm(chore.op, first.id, QString(), first.endsAtMs);
        if (!adopted)
            co_return adopted.error();
        co_return false;
    }
    if (!chore.byNobody) {
        auto ended = co_await gone(std::move(chore));
        co_return ended;
    }
    // Its server forgot it together with everything else, or no console was there to extend it, while the
    // acknowledgement goes on.
    auto quiet = QuietSilence::fromJson(chore.op.desired);
    if (!quiet)
        co_return quiet.error();
    quiet->opId = chore.op.id;
    quiet->untilMs = quietUntilMs(chore.work).value_or(0);
    const Silence again =
        quiet->silence(m_parts.clock->nowMs(), m_parts.cluster->clockOffsetMs(), m_parts.silenceForMs, false);
    auto posted = co_await guardedPost(again, QString(), chore.episode.id);
    if (!posted)
        co_return posted.error();
    auto saved = co_await confirm(chore.op, posted->silenceId, posted->member, again.endsAtMs);
    if (!saved)
        co_return saved.error();
    co_return false;
}

Task<Result<bool>> AcknowledgeKeeper::gone(KeeperChore chore)
{
    WorkTimer timer;
    timer.episodeId = chore.episode.id;
    timer.version = chore.work.version;
    timer.kind = WorkTimer::Kind::SilenceGone;
    timer.reason = ChoreText::tr("ended outside of this console");
    auto first = co_await m_parts.store->timer(std::move(timer));
    co_return first;
}

Task<Result<bool>> AcknowledgeKeeper::sweep(KeeperChore chore)
{
    for (const Silence &other : chore.others) {
        auto done = co_await guardedExpire(other.id, QString(), chore.episode.id);
        if (!done)
            co_return done.error();
    }
    co_return false;
}

} // namespace ops
