#pragma once

#include "core/alerts/alertrow.h"
#include "core/alerts/livebook.h"
#include "core/metrics/metricsource.h"

#include <QHash>

#include <memory>
#include <vector>

namespace ops {

/// Rows that are shared with workers, and where each episode's is.
struct AlertRowTable
{
    std::vector<AlertRow> rows;
    QHash<QString, qsizetype> byEpisode;
};
using AlertRowTablePtr = std::shared_ptr<const AlertRowTable>;

/// The rows of one cluster: what is listed, then what is held. `works`: by episode, newer than the book's. The old
/// table comes back where nothing that a person sees has changed. Pure; any thread.
AlertRowTablePtr clusterRows(std::shared_ptr<const ClusterAnswer> answer, const LiveBook &book,
                             const QHash<QString, Work> &works, const QString &cluster, AlertRowTablePtr old);

/// The rows of all clusters, then the alerts that only wait for their `for` at Prometheus.
AlertRowTablePtr allRows(std::vector<AlertRowTablePtr> tables, const std::vector<ActiveAlert> &pending,
                         const QString &prometheus, AlertRowTablePtr old);

} // namespace ops
