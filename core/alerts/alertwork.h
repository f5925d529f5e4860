#pragma once

#include "core/alerts/alertaction.h"

namespace ops {

struct WorkTimer;

/// What one action does to one work, decided without a database.
struct WorkDecision
{
    ActionOutcome::Verdict verdict = ActionOutcome::Verdict::Done;
    Work work;                             ///< afterwards, version counted up; as before where nothing changes it
    std::optional<AlertEvent::Kind> event; ///< empty: nothing is written
    bool acknowledges = false;             ///< counts as an acknowledgement of the episode
    bool wantsSilence = false, endsSilence = false;
};

/// `work` is of an open episode; `stale`: the operator saw an older version of it. `hasSilence`: one is planned for the
/// episode, should it be acknowledged.
WorkDecision decide(const AlertAction &action, const Work &work, const QString &actor, bool stale, bool hasSilence,
                    qint64 nowMs);

/// What a timer does; empty where it no longer applies.
std::optional<WorkDecision> decide(const WorkTimer &timer, const Work &work, qint64 nowMs);

} // namespace ops
