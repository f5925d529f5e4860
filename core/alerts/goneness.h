#pragma once

#include "core/alerts/livebook.h"
#include "core/alerts/prometheusview.h"

namespace ops {

/// What happened around the moment when alerts went missing. All times are of our clock.
struct Circumstances
{
    qint64 nowMs = 0;
    qint64 restartedMs = 0; ///< the newest start of a member; 0: unknown
    qint64 holdMs = 0;      ///< 2 x (resend delay + rule interval): by then whoever fires has said so again
    bool settling = false;
    bool watchdogMissing = false;               ///< and Prometheus does not say that it is off
    QStringList silentMembers;                  ///< that do not answer now
    const PrometheusView *prometheus = nullptr; ///< null: there is none to ask
};

struct GoneVerdict
{
    bool ended = false;
    Episode::End end = Episode::End::Open;
    bool inferred = false;
    HeldReason held = HeldReason::None;
    QStringList heldBy;
};

/// Judges an alert that is no longer listed (entry.missingSinceMs is set). "Gone" is not "resolved": the tests of the
/// specification in their order, the first that holds decides.
GoneVerdict judgeGone(const LiveEntry &entry, qint64 lastListedMs, const Circumstances &around);

} // namespace ops
