#pragma once

#include "core/alerts/alertaction.h"
#include "core/alerts/episode.h"
#include "core/async/task.h"
#include "core/base/result.h"
#include "core/time/timerange.h"

#include <memory>
#include <optional>
#include <vector>

namespace ops {

/// An open episode with all that belongs to it.
struct LiveEpisode
{
    Episode episode;
    Work work;
    std::optional<AlertOp> silence; ///< the op that keeps its quiet acknowledgement, not cancelled or failed
};

/// What an observer found out since its last look; one transaction.
struct Observation
{
    std::vector<Episode> opened;  ///< with their Fired event
    std::vector<Episode> touched; ///< lastSeen, annotations, receivers, peak, flapping of open ones
    struct Ended
    {
        QString episodeId;
        qint64 atMs = 0;
        Episode::End end = Episode::End::Resolved;
        bool inferred = false;
    };
    std::vector<Ended> ended;       ///< their work becomes Closed
    std::vector<QString> reopened;  ///< ended before and back with the same start: the same episode
    std::vector<AlertEvent> events; ///< eventId and dedupKey set
};

/// Work that the passing of time changes: compare-and-set, an event, and for some an op; as an action of nobody.
struct WorkTimer
{
    enum class Kind { AcknowledgementExpired, Woke, SilenceGone };
    QString episodeId;
    int version = 0;
    Kind kind = Kind::Woke;
    QString reason; ///< for SilenceGone: who ended it
};

struct PlannedSilence
{
    QString opId, episodeId, cluster;
    QByteArray desired;
};

struct HistoryQuery
{
    QString text;    ///< words and label matchers: `alertname=Down severity=~"c.*" disk`; empty: all
    TimeRange range; ///< episodes that overlap it
    std::optional<Episode::End> end;
    bool openOnly = false;
    int offset = 0, limit = 200;
};
struct HistoryPage
{
    struct Row
    {
        Episode episode;
        Work work;
        int events = 0;
    };
    std::vector<Row> rows; ///< the newest start first
    qint64 matched = 0;    ///< rows in all
};

/// Episodes of a range, reduced to what statistics need; a few tens of bytes each.
struct EpisodeFact
{
    QString cluster, alertName, team;
    Severity severity = Severity::None;
    qint64 startsAtMs = 0;
    std::optional<qint64> endedAtMs, firstAcknowledgedMs;
    qint64 suppressedMs = 0; ///< before the first acknowledgement or the end
    Episode::End end = Episode::End::Open;
    bool flapped = false;
};

struct StoreFacts
{
    QString where; ///< a file or an address without a password
    QString storeId;
    qint64 episodes = 0, events = 0, bytes = 0;
    QString readOnlyReason; ///< a sentence; empty: it can be written to
};

/// The memory of alerts: an append-only log of events and what follows from it. One schema, plain SQL of SQLite and
/// PostgreSQL. GUI thread; the database has a thread of its own. Each writing call is one transaction that is on the
/// disk when it comes back. Errors as SqliteFile's.
class AlertStore
{
public:
    virtual ~AlertStore() = default;

    virtual Task<Result<StoreFacts>> open() = 0; ///< before anything else; may be asked again
    virtual Task<Result<std::vector<LiveEpisode>>> liveEpisodes(QString cluster) = 0;
    /// Episodes that ended since then, the oldest end first, each with its work as it was before it was closed.
    virtual Task<Result<std::vector<LiveEpisode>>> endedSince(QString cluster, qint64 sinceMs) = 0;
    /// Events whose dedupKey is known already are dropped; an episode that is open already for its fingerprint is
    /// taken for the same. What was really written comes back.
    virtual Task<Result<Observation>> observe(Observation observation) = 0;

    struct Actor
    {
        QString login, consoleId;
    };
    /// Every target by itself is one transaction: event, compare-and-set of the work, and the op of a quiet
    /// acknowledgement (`silences`, by episode) or the ops that take it back. In the order of `targets`.
    virtual Task<Result<ActionOutcomes>> act(AlertAction action, std::vector<ActionTarget> targets, Actor actor,
                                             std::vector<PlannedSilence> silences) = 0;
    /// Takes back what act() wrote: the work is as before it, and its op is cancelled or expired.
    virtual Task<Result<ActionOutcomes>> undo(std::vector<QString> eventIds, Actor actor) = 0;
    /// False where someone was faster.
    virtual Task<Result<bool>> timer(WorkTimer timer) = 0;
    virtual Task<Result<Done>> addEvents(std::vector<AlertEvent> events) = 0;

    /// Ops that are due and that nobody alive runs; from now until `leaseMs` later they are ours, state Sent.
    virtual Task<Result<std::vector<AlertOp>>> claimOps(QString cluster, QString leaseOwner, qint64 leaseMs) = 0;
    virtual Task<Result<std::vector<AlertOp>>> liveOps(QString cluster) = 0;           ///< planned, sent, confirmed
    virtual Task<Result<Done>> saveOp(AlertOp op, std::vector<AlertEvent> events) = 0; ///< gives the lease back

    virtual Task<Result<HistoryPage>> history(HistoryQuery query) = 0;
    virtual Task<Result<std::vector<AlertEvent>>> timeline(QString episodeId) = 0;    ///< in order
    virtual Task<Result<std::optional<LiveEpisode>>> episode(QString idOrPrefix) = 0; ///< open or ended
    virtual Task<Result<std::vector<EpisodeFact>>> facts(TimeRange range) = 0;
    /// Episodes that were made from a server's history: those that overlap a known one are dropped. How many were new.
    virtual Task<Result<int>> backfill(std::vector<Episode> episodes) = 0;
    /// Deletes a small batch of what is older than the retention (events 400 days, payloads 30); how many rows.
    virtual Task<Result<int>> purge() = 0;

    /// Of the newest event, 0 without: moves with everything that anybody wrote.
    virtual Task<Result<qint64>> lastSeq() { co_return qint64(0); }

    /// A value of the store's own settings ("console_id", "quiet_explained"); empty without.
    virtual Task<Result<QString>> setting(QString key) = 0;
    virtual Task<Result<Done>> setSetting(QString key, QString value) = 0;
};

class Clock;
/// The store in a SQLite file. A postgresql:// address is Unsupported until there is a driver for it.
Result<std::unique_ptr<AlertStore>> makeAlertStore(const QString &where, Clock &clock);
/// $XDG_DATA_HOME/quantmind-ops/alerts/NAME.db
QString defaultAlertStoreFile(const QString &environment);

} // namespace ops
