#include "core/alerts/alertrow.h"

#include <tuple>

namespace ops {

namespace {

auto shownOf(const AlertRow &row)
{
    const Alert &alert = row.alert;
    return std::tie(alert.fingerprint, alert.startsAtMs, alert.labels, alert.annotations, alert.generatorUrl,
                    alert.receivers, alert.state, alert.silencedBy, alert.inhibitedBy, alert.mutedBy, alert.seenBy,
                    row.cluster, row.episodeId, row.work, row.severity, row.flapping, row.pending, row.held,
                    row.heldReason, row.quietSilenceId, row.quietUntilMs);
}

} // namespace

bool sameRow(const AlertRow &a, const AlertRow &b) { return shownOf(a) == shownOf(b); }

} // namespace ops
