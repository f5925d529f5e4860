#pragma once

#include "core/alerts/keeperplan.h"
#include "core/async/task.h"
#include "core/guard/guard.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

class Clock;

/// Makes true at one Alertmanager what the outbox wants, and keeps the silences of quiet acknowledgements up while
/// their alerts fire. Every step is one write or can be repeated, so that a crash at any moment loses nothing and
/// leaves no second silence. GUI thread; cluster, store, guard and clock outlive what runs.
class AcknowledgeKeeper
{
public:
    struct Parts
    {
        AlertCluster *cluster = nullptr;
        AlertStore *store = nullptr;
        Guard *guard = nullptr;
        Clock *clock = nullptr;
        qint64 silenceForMs = 0;
    };

    explicit AcknowledgeKeeper(Parts parts) : m_parts(parts) {}

    struct Report
    {
        bool wrote = false;             ///< the store knows more now
        std::vector<KeeperChore> ended; ///< whose silence somebody else has ended; their work is open again
        std::optional<Error> problem;   ///< of the newest attempt that failed, which is tried again
    };

    struct Round
    {
        std::vector<KeeperChore> chores;
        std::shared_ptr<const ClusterAnswer> answer; ///< the newest, null without: what else a silence hits
        bool withAnnotations = false;                ///< Alertmanager 0.32 and newer
    };
    /// One pass: the ops that are due, then the chores. Does nothing in a read-only environment.
    Task<Report> run(Round round);

private:
    Task<bool> runDueOps(Report *report, const Round *round);
    Task<Result<Done>> runOp(AlertOp op, const Round *round);
    Task<Result<Done>> create(AlertOp op, bool withAnnotations);
    Task<Result<Done>> post(AlertOp op, QuietSilence quiet, bool withAnnotations);
    Task<Result<Done>> confirm(AlertOp op, QString silenceId, QString member, qint64 untilMs);
    Task<Result<Done>> expire(AlertOp op);
    Task<bool> isNeededStill(AlertOp op, const Round *round); ///< its episode is over, but it hits another alert
    Task<Result<Done>> postpone(AlertOp op, Error error);

    Task<Result<bool>> chore(KeeperChore chore); ///< true: the silence is gone by another's hand
    Task<Result<bool>> extend(KeeperChore chore);
    Task<Result<bool>> forgotten(KeeperChore chore);
    Task<Result<bool>> gone(KeeperChore chore);
    Task<Result<bool>> sweep(KeeperChore chore);

    Task<Result<std::vector<Silence>>> find(QString opId);
    Task<Result<AlertCluster::Posted>> guardedPost(Silence silence, QString member, QString episodeId);
    Task<Result<Done>> guardedExpire(QString silenceId, QString member, QString episodeId);

    Parts m_parts;
};

} // namespace ops
