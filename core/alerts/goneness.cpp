#include "core/alerts/goneness.h"

#include "core/alerts/flapping.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int TicksToInfer = 2;

GoneVerdict held(HeldReason reason, const QStringList &by = QStringList())
{
    GoneVerdict verdict;
    verdict.held = reason;
    verdict.heldBy = by;
    return verdict;
}

GoneVerdict ended(Episode::End end, bool inferred)
{
    GoneVerdict verdict;
    verdict.ended = true;
    verdict.end = end;
    verdict.inferred = inferred;
    return verdict;
}

QStringList silentAmong(const QStringList &seenBy, const QStringList &silent)
{
    QStringList both;
    std::copy_if(seenBy.begin(), seenBy.end(), std::back_inserter(both),
                 [&silent](const QString &name) { return silent.contains(name); });
    return both;
}

/// The end where nobody can say more: what was going on when it went.
GoneVerdict inferredEnd(const LiveEntry &entry, bool restarted, const Circumstances &around)
{
    if (restarted)
        return ended(Episode::End::AlertmanagerRestart, true);
    if (entry.vanishedInMass) {
        if (around.nowMs < *entry.missingSinceMs + around.holdMs)
            return held(HeldReason::SourceLost);
        return ended(Episode::End::SourceLost, true);
    }
    if (entry.missedTicks < TicksToInfer)
        return held(HeldReason::NotConfirmed);
    return ended(Episode::End::Resolved, true);
}

GoneVerdict askPrometheus(const LiveEntry &entry, bool restarted, const Circumstances &around)
{
    const PrometheusView &view = *around.prometheus;
    if (view.askedMs < *entry.missingSinceMs)
        return held(HeldReason::NotConfirmed);
    const QString name = alertNameOf(entry.live.episode.labels);
    if (!view.knows(name))
        return inferredEnd(entry, restarted, around);
    if (view.isFiring(name, entry.live.episode.labels))
        return held(HeldReason::StillFiring);
    return ended(Episode::End::Resolved, false);
}

GoneVerdict judge(const LiveEntry &entry, qint64 lastListedMs, const Circumstances &around)
{
    const bool restarted = around.restartedMs > lastListedMs;
    if (around.settling)
        return held(HeldReason::Settling);
    if (restarted && around.nowMs < around.restartedMs + around.holdMs)
        return held(HeldReason::Restarted);
    if (around.watchdogMissing || (entry.vanishedInMass && entry.missedTicks < TicksToInfer))
        return held(HeldReason::SourceLost);
    if (around.prometheus && !around.prometheus->reachable)
        return held(HeldReason::PrometheusDown);
    const QStringList silent = silentAmong(entry.seenBy, around.silentMembers);
    if (!silent.isEmpty())
        return held(HeldReason::OtherMember, silent);
    return around.prometheus ? askPrometheus(entry, restarted, around) : inferredEnd(entry, restarted, around);
}

} // namespace

GoneVerdict judgeGone(const LiveEntry &entry, qint64 lastListedMs, const Circumstances &around)
{
    const GoneVerdict verdict = judge(entry, lastListedMs, around);
    const bool inGap = around.nowMs < *entry.missingSinceMs + FlapCount::GapMs;
    if (verdict.ended && entry.live.episode.flapping && inGap)
        return held(HeldReason::Flapping);
    return verdict;
}

} // namespace ops
