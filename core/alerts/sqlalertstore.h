#pragma once

#include "core/alerts/alertstore.h"
#include "core/async/serialworker.h"

#include <memory>

namespace ops {

class Clock;

/// The alert store in a SQLite file. Writes and reads have a connection and a thread each: a search does not hold up an
/// acknowledgement, and sees all that was written before it was asked for. What the interface leaves open: an op under
/// lease is given to nobody, its owner neither, and `attempts` counts how often it was given out, so that more than 1
/// means that it may have been sent; saveOp() leaves an op cancelled that was cancelled meanwhile; a history query with
/// the default range is one over all; episode() is BadRequest where a prefix could be several.
class SqlAlertStore : public AlertStore
{
public:
    SqlAlertStore(const QString &path, Clock &clock);
    ~SqlAlertStore() override;

    Task<Result<StoreFacts>> open() override;
    Task<Result<std::vector<LiveEpisode>>> liveEpisodes(QString cluster) override;
    Task<Result<std::vector<LiveEpisode>>> endedSince(QString cluster, qint64 sinceMs) override;
    Task<Result<Observation>> observe(Observation observation) override;
    Task<Result<ActionOutcomes>> act(AlertAction action, std::vector<ActionTarget> targets, Actor actor,
                                     std::vector<PlannedSilence> silences) override;
    Task<Result<ActionOutcomes>> undo(std::vector<QString> eventIds, Actor actor) override;
    Task<Result<bool>> timer(WorkTimer timer) override;
    Task<Result<Done>> addEvents(std::vector<AlertEvent> events) override;
    Task<Result<std::vector<AlertOp>>> claimOps(QString cluster, QString leaseOwner, qint64 leaseMs) override;
    Task<Result<std::vector<AlertOp>>> liveOps(QString cluster) override;
    Task<Result<Done>> saveOp(AlertOp op, std::vector<AlertEvent> events) override;
    Task<Result<HistoryPage>> history(HistoryQuery query) override;
    Task<Result<std::vector<AlertEvent>>> timeline(QString episodeId) override;
    Task<Result<std::optional<LiveEpisode>>> episode(QString idOrPrefix) override;
    Task<Result<std::vector<EpisodeFact>>> facts(TimeRange range) override;
    Task<Result<int>> backfill(std::vector<Episode> episodes) override;
    Task<Result<int>> purge() override;
    Task<Result<qint64>> lastSeq() override;
    Task<Result<QString>> setting(QString key) override;
    Task<Result<Done>> setSetting(QString key, QString value) override;

private:
    struct Connection;

    Clock &m_clock;
    std::unique_ptr<Connection> m_write, m_read; ///< each belongs to its worker
    SerialWorker m_writer, m_reader;             // last: they run what uses the connections
};

} // namespace ops
