#pragma once

#include "core/alerts/episode.h"

#include <QString>

namespace ops {

/// A firing alert as operators see it: one row a fingerprint and cluster, whatever its members say.
struct AlertRow
{
    Alert alert;
    QString cluster;
    QString episodeId; ///< empty while the store has not taken it
    Work work;
    Severity severity = Severity::None;
    bool flapping = false;
    bool pending = false;   ///< of Prometheus only: it waits for its `for`
    bool held = false;      ///< gone from the list, but nobody knows that it is resolved: "Alertmanager restarted"
    QString heldReason;     ///< translated
    QString quietSilenceId; ///< of its quiet acknowledgement
    qint64 quietUntilMs = 0;
};

/// What a person would see is the same: an end that the source moves on with each of its messages is no difference.
bool sameRow(const AlertRow &a, const AlertRow &b);

} // namespace ops
