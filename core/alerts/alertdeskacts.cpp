#include "core/alerts/actionrecord.h"
#include "core/alerts/alertdesk_p.h"
#include "core/alerts/matcher.h"
#include "core/alerts/quietsilence.h"
#include "core/alerts/silencecheck.h"
#include "core/alerts/silencelimits.h"
#include "core/alerts/uuid7.h"
#include "core/async/sleep.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 UndoMs = 10 * secondMs, SentWaitMs = 5 * secondMs, SentPauseMs = 100;

struct ActText
{
    Q_DECLARE_TR_FUNCTIONS(AlertDesk)
};

QStringList namesOf(const AlertDesk &desk, const std::vector<ActionTarget> &targets)
{
    QStringList names;
    for (const ActionTarget &target : targets) {
        const AlertRow *const row = desk.row(target.episodeId);
        names.append(row ? alertNameOf(row->alert.labels) : target.episodeId);
    }
    return names;
}

} // namespace

Result<Done> AlertDesk::Private::mayAct() const
{
    if (q->m_state.storeError)
        return Error(ErrorKind::Refused,
                     ActText::tr("Nothing can be done about alerts: %1").arg(q->m_state.storeError->message));
    if (!storeReady)
        return Error(ErrorKind::Refused, ActText::tr("Nothing can be done about alerts before their store is open."));
    if (!q->m_state.store->readOnlyReason.isEmpty())
        return Error(ErrorKind::Refused,
                     ActText::tr("Nothing can be done about alerts: %1").arg(q->m_state.store->readOnlyReason));
    return Done{};
}

Matchers AlertDesk::quietMatchers(const AlertRow &row) const
{
    return quietMatchersOf(row.alert.labels, m_parts.settings.volatileLabels);
}

std::vector<const AlertRow *> AlertDesk::alsoSilenced(const AlertRow &row) const
{
    std::vector<const AlertRow *> others;
    const auto compiled = CompiledMatchers::of(quietMatchers(row));
    if (!compiled)
        return others;
    for (const AlertRow &other : *m_rows) {
        const bool another = other.alert.fingerprint != row.alert.fingerprint && other.cluster == row.cluster;
        if (another && !other.pending && compiled->matches(other.alert.labels))
            others.push_back(&other);
    }
    return others;
}

Task<Result<std::vector<PlannedSilence>>> AlertDesk::Private::plannedSilences(AlertAction action,
                                                                              std::vector<ActionTarget> targets)
{
    std::vector<PlannedSilence> planned;
    const bool quiet = action.kind == AlertAction::Kind::Acknowledge && action.quiet.value_or(false);
    if (!quiet)
        co_return planned;
    for (const ActionTarget &target : targets) {
        QString cluster;
        Labels labels;
        if (const AlertRow *const row = q->row(target.episodeId)) {
            cluster = row->cluster;
            labels = row->alert.labels;
        } else {
            auto live = co_await q->m_parts.store->episode(target.episodeId);
            if (!live)
                co_return live.error();
            if (!live->has_value())
                continue; // the store will say that it does not know it
            cluster = (*live)->episode.cluster;
            labels = (*live)->episode.labels;
        }
        QuietSilence silence;
        silence.opId = newUuid7(q->m_parts.clock->nowMs());
        silence.episodeId = target.episodeId;
        silence.matchers = quietMatchersOf(labels, q->m_parts.settings.volatileLabels);
        silence.untilMs = action.untilMs.value_or(0);
        silence.note = action.note;
        silence.person = q->m_parts.person;
        if (silence.matchers.empty())
            continue;
        PlannedSilence one;
        one.opId = silence.opId;
        one.episodeId = target.episodeId;
        one.cluster = cluster;
        one.desired = silence.toJson();
        planned.push_back(std::move(one));
    }
    co_return planned;
}

Task<Result<ActionOutcomes>> AlertDesk::act(AlertAction action, std::vector<ActionTarget> targets, bool untilSent)
{
    const auto may = d->mayAct();
    if (!may)
        co_return may.error();
    const bool timed = action.kind == AlertAction::Kind::Acknowledge || action.kind == AlertAction::Kind::Snooze;
    if (timed && !action.untilMs)
        action.untilMs = m_parts.clock->nowMs() + m_parts.settings.acknowledgeForMs;
    if (action.kind == AlertAction::Kind::Acknowledge && !action.quiet)
        action.quiet = m_parts.settings.quiet;
    auto confirmed = m_parts.guard->confirm(actionRecord(action, targets, namesOf(*this, targets)));
    if (!confirmed)
        co_return confirmed.error();
    auto planned = co_await d->plannedSilences(action, targets);
    if (!planned)
        co_return planned.error();
    const AlertStore::Actor actor{m_parts.person, d->consoleId};
    auto body = m_parts.store->act(action, std::move(targets), actor, std::move(*planned));
    auto outcomes = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    if (!outcomes)
        co_return outcomes.error();
    d->takeOutcomes(*outcomes);
    if (untilSent) {
        const auto waited = co_await d->waitUntilSent(&*outcomes);
        Q_UNUSED(waited);
    }
    co_return outcomes;
}

void AlertDesk::Private::takeOutcomes(const ActionOutcomes &outcomes)
{
    QHash<QString, Work> works;
    QStringList events;
    for (const ActionOutcome &outcome : outcomes) {
        if (outcome.verdict != ActionOutcome::Verdict::Unknown && outcome.verdict != ActionOutcome::Verdict::Ended)
            works.insert(outcome.episodeId, outcome.work);
        if (!outcome.eventId.isEmpty())
            events.append(outcome.eventId);
    }
    setUndo(std::move(events));
    if (started) {
        for (const auto &watch : watches)
            watch->setWorks(works);
    }
    publish();
}

void AlertDesk::Private::setUndo(QStringList events)
{
    q->m_parts.clock->cancel(std::exchange(undoTimer, 0));
    undoEvents = std::move(events);
    q->m_state.undoable = !undoEvents.isEmpty();
    if (undoEvents.isEmpty())
        return;
    undoTimer = q->m_parts.clock->callAfter(UndoMs, [this] {
        undoTimer = 0;
        undoEvents.clear();
        q->m_state.undoable = false;
        publish();
    });
}

Task<bool> AlertDesk::Private::waitUntilSent(ActionOutcomes *outcomes)
{
    for (const auto &watch : watches) {
        const auto after = co_await watch->lookOnceAtStore();
        Q_UNUSED(after);
    }
    for (ActionOutcome &outcome : *outcomes) {
        if (outcome.opId.isEmpty())
            continue;
        outcome.notSent = co_await whyNotSent(outcome.episodeId, outcome.opId);
    }
    const auto published = co_await publishOnce();
    co_return published;
}

Task<QString> AlertDesk::Private::whyNotSent(QString episodeId, QString opId)
{
    const qint64 untilMs = q->m_parts.clock->monotonicMs() + SentWaitMs;
    for (;;) {
        auto live = co_await q->m_parts.store->episode(episodeId);
        if (!live)
            co_return live.error().message;
        if (!live->has_value())
            co_return QString();
        ClusterWatch *const watch = watchOf((*live)->episode.cluster);
        if (!watch)
            co_return ActText::tr("This environment has no cluster %1.").arg((*live)->episode.cluster);
        auto ops = co_await q->m_parts.store->liveOps((*live)->episode.cluster);
        if (!ops)
            co_return ops.error().message;
        const auto op = std::find_if(ops->begin(), ops->end(), [&](const AlertOp &one) { return one.id == opId; });
        if (op == ops->end() || op->state == AlertOp::State::Confirmed)
            co_return op == ops->end() && watch->keeperProblem() ? watch->keeperProblem()->message : QString();
        const bool tried = op->state == AlertOp::State::Planned && op->attempts > 0;
        if (tried || q->m_parts.clock->monotonicMs() > untilMs)
            co_return ActText::tr("It is recorded, but Alertmanager has not taken it yet: %1").arg(op->lastError);
        co_await Sleep(*q->m_parts.clock, SentPauseMs); // another console is at it
        const auto looked = co_await watch->lookOnceAtStore();
        Q_UNUSED(looked);
    }
}

Task<Result<ActionOutcomes>> AlertDesk::undo()
{
    const auto may = d->mayAct();
    if (!may)
        co_return may.error();
    if (d->undoEvents.isEmpty())
        co_return Error(ErrorKind::Refused, ActText::tr("There is nothing to undo any more."));
    auto confirmed = m_parts.guard->confirm(undoRecord(d->undoEvents));
    if (!confirmed)
        co_return confirmed.error();
    std::vector<QString> events(d->undoEvents.begin(), d->undoEvents.end());
    d->setUndo(QStringList());
    const AlertStore::Actor actor{m_parts.person, d->consoleId};
    auto body = m_parts.store->undo(std::move(events), actor);
    auto outcomes = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    if (!outcomes)
        co_return outcomes.error();
    d->takeOutcomes(*outcomes);
    d->setUndo(QStringList()); // an undo is not undone
    co_return outcomes;
}

GuardedAction AlertDesk::silenceAction(const QString &cluster, const Silence &silence) const
{
    const QStringList reasons = broadReasons(reachOf(silence, cluster, *m_rows, m_parts.clock->nowMs()));
    GuardedAction action = silenceRecord(cluster, silence, reasons);
    if (!reasons.isEmpty())
        action.typedConfirmation = m_parts.guard->place().environment;
    return action;
}

Task<Result<QString>> AlertDesk::createSilence(QString cluster, Silence silence, QString typed)
{
    ClusterWatch *const watch = d->watchOf(cluster);
    if (!watch)
        co_return Error(ErrorKind::NotFound, ActText::tr("This environment has no cluster %1.").arg(cluster));
    if (!hasRealMatcher(silence.matchers))
        co_return Error(ErrorKind::Refused,
                        ActText::tr("A silence needs a matcher that the empty value does not match: "
                                    "this one would hide every alert."));
    const qint64 aheadMs = silence.id.isEmpty() ? 0 : watch->cluster().clockOffsetMs();
    if (const auto fault = silenceFault(silence, m_parts.clock->nowMs() + aheadMs))
        co_return *fault;
    auto confirmed = m_parts.guard->confirm(silenceAction(cluster, silence), typed);
    if (!confirmed)
        co_return confirmed.error();
    if (silence.id.isEmpty()) { // its end was chosen by our clock
        silence.endsAtMs += watch->cluster().clockOffsetMs();
        if (silence.startsAtMs > 0)
            silence.startsAtMs += watch->cluster().clockOffsetMs();
    }
    auto body = watch->cluster().postSilence(std::move(silence));
    auto posted = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    if (!posted)
        co_return posted.error();
    d->pollSoon(cluster);
    co_return posted->silenceId;
}

Task<Result<Done>> AlertDesk::expireSilence(QString id, QString typed)
{
    const QString cluster = clusterOfSilence(id);
    ClusterWatch *const watch =
        cluster.isEmpty() && d->watches.size() == 1 ? d->watches.front().get() : d->watchOf(cluster);
    if (!watch)
        co_return Error(ErrorKind::NotFound, ActText::tr("No cluster knows the silence %1.").arg(id));
    auto confirmed = m_parts.guard->confirm(expireRecord(watch->cluster().name(), id), typed);
    if (!confirmed)
        co_return confirmed.error();
    auto body = watch->cluster().expireSilence(id);
    auto done = co_await m_parts.guard->run(std::move(*confirmed), std::move(body));
    if (!done)
        co_return done.error();
    d->pollSoon(watch->cluster().name());
    co_return Done();
}

void AlertDesk::Private::pollSoon(const QString &cluster)
{
    if (!started)
        return;
    QMetaObject::invokeMethod(
        q,
        [this, cluster] {
            if (ClusterWatch *const watch = watchOf(cluster))
                watch->poll();
        },
        Qt::QueuedConnection);
}

} // namespace ops
