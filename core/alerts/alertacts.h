#pragma once

#include "core/alerts/alertledger.h"
#include "core/alerts/alertoutbox.h"
#include "core/alerts/alertwork.h"

namespace ops {

/// What is known of an episode when somebody acts on it.
struct ActedEpisode
{
    LiveEpisode live; ///< without labels and annotations
    std::optional<qint64> firstAcknowledgedMs;
};

/// What people and timers do about episodes, within one transaction of the store.
class AlertActs
{
public:
    AlertActs(SqliteFile &file, qint64 nowMs);

    /// `silence`: what a quiet acknowledgement would plan; null without.
    Result<ActionOutcome> act(const AlertAction &action, const ActionTarget &target, const AlertStore::Actor &actor,
                              const PlannedSilence *silence);
    Result<ActionOutcome> undo(const QString &eventId, const AlertStore::Actor &actor);
    Result<bool> timer(const WorkTimer &timer);

private:
    Result<std::optional<ActedEpisode>> find(const QString &episodeId);
    Result<QString> openEpisodeLike(const Episode &episode);
    Result<ActionOutcome> ended(const ActedEpisode &acted);
    Result<ActionOutcome> apply(const ActedEpisode &acted, const WorkDecision &decision, AlertEvent event,
                                const PlannedSilence *silence);
    Result<QString> settleSilence(const QString &episodeId, const WorkDecision &decision,
                                  const PlannedSilence *silence);
    Result<ActionOutcome> bringBack(const ActedEpisode &acted, const AlertEvent &done, const Work &before,
                                    const AlertStore::Actor &actor);
    /// False where its version was no longer the one before `work`.
    Result<bool> compareAndSet(const QString &episodeId, const Work &work, int expected);
    Result<Done> markAcknowledged(const QString &episodeId, bool acknowledged);

    SqliteFile &m_file;
    qint64 m_nowMs;
    AlertLedger m_ledger;
    AlertOutbox m_outbox;
};

} // namespace ops
