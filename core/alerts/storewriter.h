#pragma once

#include "core/alerts/alertstore.h"
#include "core/alerts/labelbook.h"

namespace ops {

/// The store's writing calls, each one transaction (acts: one a target). On the store's thread.

Result<StoreFacts> readStoreFacts(SqliteFile &file, qint64 nowMs);
Result<Observation> writeObservation(SqliteFile &file, KnownLabels &labels, const Observation &piece, qint64 nowMs);
Result<int> writeBackfill(SqliteFile &file, KnownLabels &labels, const std::vector<Episode> &piece, qint64 nowMs);
Result<ActionOutcomes> writeActs(SqliteFile &file, const AlertAction &action, const std::vector<ActionTarget> &targets,
                                 const AlertStore::Actor &actor, const std::vector<PlannedSilence> &silences,
                                 qint64 nowMs);
Result<ActionOutcomes> writeUndos(SqliteFile &file, const std::vector<QString> &eventIds,
                                  const AlertStore::Actor &actor, qint64 nowMs);
Result<bool> writeTimer(SqliteFile &file, const WorkTimer &timer, qint64 nowMs);
Result<Done> writeEvents(SqliteFile &file, std::vector<AlertEvent> events, qint64 nowMs);
Result<std::vector<AlertOp>> writeClaims(SqliteFile &file, const QString &cluster, const QString &leaseOwner,
                                         qint64 leaseMs, qint64 nowMs);
Result<std::vector<AlertOp>> readLiveOps(const SqliteFile &file, const QString &cluster);
Result<Done> writeOp(SqliteFile &file, const AlertOp &op, std::vector<AlertEvent> events, qint64 nowMs);
Result<Done> storeSetting(SqliteFile &file, const QString &key, const QString &value);
Result<int> writePurge(SqliteFile &file, qint64 nowMs);
Result<qint64> readLastSeq(const SqliteFile &file);

} // namespace ops
