#pragma once

#include "core/alerts/episode.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// What an operator can do about episodes.
struct AlertAction
{
    enum class Kind { Acknowledge, Unacknowledge, TakeOver, Snooze, Assign, Note, SetPriority };

    Kind kind = Kind::Acknowledge;
    QString note;
    QString assignee;              ///< Assign; empty takes the assignment back
    int priority = 0;              ///< SetPriority
    std::optional<qint64> untilMs; ///< Acknowledge, Snooze; empty: the environment's usual time
    std::optional<bool> quiet;     ///< Acknowledge: with a silence; empty: as the environment says
};
QString alertActionName(AlertAction::Kind kind); ///< "acknowledge": part of command ids and of the audit
QString alertActionText(AlertAction::Kind kind); ///< translated, "Acknowledge"

/// An episode as the operator saw it when he decided.
struct ActionTarget
{
    QString episodeId;
    int version = -1; ///< of its Work; -1: whatever it is by now
};

/// How it went for one target. Nothing here is an error: another operator was faster, or the alert has ended.
struct ActionOutcome
{
    enum class Verdict {
        Done,
        AlreadySo, ///< it was so already: nothing was written but the note, where there was one
        Joined,    ///< another one owns it: the note was added as a second acknowledgement
        Changed,   ///< the work has changed since it was looked at: nothing was written, ask again
        Ended,     ///< the episode is over: nothing was written; `newEpisodeId` where it fires again
        Unknown,   ///< no such episode
    };

    QString episodeId;
    Verdict verdict = Verdict::Done;
    Work work;            ///< as it is now
    QString newEpisodeId; ///< Ended: the one to act on, empty without
    QString eventId;      ///< what undo takes back; empty where nothing was written
    QString opId;         ///< planned with it, empty without
    QString notSent;      ///< why its silence is not set or taken back yet, a sentence; empty where nothing is missing
};
using ActionOutcomes = std::vector<ActionOutcome>;

} // namespace ops
