#include "core/alerts/alertwork.h"

#include "core/alerts/alertstore.h"
#include "core/time/duration.h"

namespace ops {

namespace {

using Verdict = ActionOutcome::Verdict;
using WorkState = Work::State;
using Happening = AlertEvent::Kind;

/// What an action finds.
struct Moment
{
    const AlertAction &action;
    const Work &work;
    const QString &actor;
    bool stale, hasSilence;
    qint64 nowMs;
};

Work touched(const Moment &m)
{
    Work work = m.work;
    ++work.version;
    work.updatedBy = m.actor;
    work.updatedAtMs = m.nowMs;
    if (!m.action.note.isEmpty())
        work.note = m.action.note;
    return work;
}

/// Nothing to do but to keep what was written with it.
WorkDecision noteOnly(const Moment &m, Verdict verdict, Happening event)
{
    if (m.action.note.isEmpty() && event == Happening::Noted)
        return {verdict, m.work, std::nullopt};
    return {verdict, m.action.note.isEmpty() ? m.work : touched(m), event};
}

WorkDecision changed(const Moment &m) { return {Verdict::Changed, m.work, std::nullopt}; }

WorkDecision done(Work work, Happening event) { return {Verdict::Done, std::move(work), event}; }

WorkDecision acknowledge(const Moment &m)
{
    const bool acknowledged = m.work.state == WorkState::Acknowledged;
    if (acknowledged && m.work.owner != m.actor)
        return noteOnly(m, Verdict::Joined, Happening::CoAcknowledged);
    const bool quieter = acknowledged && m.hasSilence && !m.work.quiet;
    if (acknowledged && !quieter)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    Work work = touched(m);
    work.state = WorkState::Acknowledged;
    work.owner = m.actor;
    work.acknowledgedAtMs = acknowledged ? m.work.acknowledgedAtMs : m.nowMs;
    work.acknowledgedUntilMs = m.action.untilMs;
    work.snoozedUntilMs.reset();
    work.quiet = m.hasSilence || m.work.quiet;
    WorkDecision decision = done(std::move(work), Happening::Acknowledged);
    decision.acknowledges = true;
    decision.wantsSilence = m.hasSilence && !m.work.quiet;
    return decision;
}

/// Open again: nobody's, and loud.
Work reopened(Work work)
{
    work.state = WorkState::Open;
    work.owner.clear();
    work.acknowledgedAtMs.reset();
    work.acknowledgedUntilMs.reset();
    work.snoozedUntilMs.reset();
    work.quiet = false;
    return work;
}

WorkDecision unacknowledge(const Moment &m)
{
    if (m.work.state == WorkState::Open)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    const bool snoozed = m.work.state == WorkState::Snoozed;
    WorkDecision decision = done(reopened(touched(m)), snoozed ? Happening::Woke : Happening::Unacknowledged);
    decision.endsSilence = m.work.quiet;
    return decision;
}

WorkDecision takeOver(const Moment &m)
{
    if (m.work.state != WorkState::Acknowledged)
        return acknowledge(m); // nobody has it
    if (m.work.owner == m.actor)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    Work work = touched(m);
    work.owner = m.actor;
    return done(std::move(work), Happening::Taken);
}

WorkDecision snooze(const Moment &m)
{
    const qint64 untilMs = m.action.untilMs.value_or(m.nowMs + hourMs);
    if (m.work.state == WorkState::Snoozed && m.work.snoozedUntilMs == untilMs)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    Work work = touched(m);
    work.state = WorkState::Snoozed;
    work.snoozedUntilMs = untilMs;
    work.acknowledgedUntilMs.reset();
    if (work.owner.isEmpty())
        work.owner = m.actor;
    work.quiet = m.hasSilence || m.work.quiet;
    WorkDecision decision = done(std::move(work), Happening::Snoozed);
    decision.wantsSilence = m.hasSilence && !m.work.quiet;
    return decision;
}

WorkDecision assign(const Moment &m)
{
    if (m.work.assignee == m.action.assignee)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    Work work = touched(m);
    work.assignee = m.action.assignee;
    return done(std::move(work), Happening::Assigned);
}

WorkDecision setPriority(const Moment &m)
{
    if (m.work.priority == m.action.priority)
        return noteOnly(m, Verdict::AlreadySo, Happening::Noted);
    if (m.stale)
        return changed(m);
    Work work = touched(m);
    work.priority = m.action.priority;
    return done(std::move(work), Happening::PrioritySet);
}

} // namespace

WorkDecision decide(const AlertAction &action, const Work &work, const QString &actor, bool stale, bool hasSilence,
                    qint64 nowMs)
{
    const Moment m{action, work, actor, stale, hasSilence, nowMs};
    switch (action.kind) {
    case AlertAction::Kind::Acknowledge:
        return acknowledge(m);
    case AlertAction::Kind::Unacknowledge:
        return unacknowledge(m);
    case AlertAction::Kind::TakeOver:
        return takeOver(m);
    case AlertAction::Kind::Snooze:
        return snooze(m);
    case AlertAction::Kind::Assign:
        return assign(m);
    case AlertAction::Kind::SetPriority:
        return setPriority(m);
    case AlertAction::Kind::Note: // contradicts nothing that anybody else did
        return noteOnly(m, action.note.isEmpty() ? Verdict::AlreadySo : Verdict::Done, Happening::Noted);
    }
    return changed(m);
}

std::optional<WorkDecision> decide(const WorkTimer &timer, const Work &work, qint64 nowMs)
{
    const bool acknowledged = work.state == WorkState::Acknowledged, snoozed = work.state == WorkState::Snoozed;
    const bool expires = timer.kind == WorkTimer::Kind::AcknowledgementExpired;
    const bool wakes = timer.kind == WorkTimer::Kind::Woke;
    const bool applies = wakes ? snoozed : expires ? acknowledged : work.quiet && (acknowledged || snoozed);
    if (timer.version != work.version || !applies)
        return std::nullopt;
    Work open = reopened(work);
    ++open.version;
    open.updatedBy.clear();
    open.updatedAtMs = nowMs;
    WorkDecision decision = done(std::move(open), wakes     ? Happening::Woke
                                                  : expires ? Happening::AcknowledgementExpired
                                                            : Happening::Unacknowledged);
    decision.endsSilence = work.quiet;
    return decision;
}

} // namespace ops
