#pragma once

#include "core/alerts/livebook.h"
#include "core/alerts/quietsilence.h"

#include <vector>

namespace ops {

/// Something that has to be done about the silence of a quiet acknowledgement.
struct KeeperChore
{
    enum class Kind {
        Extend,  ///< a third or less is left of it
        Missing, ///< no member lists it
        Ended,   ///< it is listed as expired although its alert fires and is acknowledged or snoozed
        Sweep,   ///< there is more than one of the same op
    };
    Kind kind = Kind::Extend;
    AlertOp op;
    Episode episode;
    Work work;
    Silence silence;             ///< as listed; Extend
    qint64 newEndMs = 0;         ///< the server's clock; Extend
    std::vector<Silence> others; ///< Sweep: those to be taken back
    bool byNobody = false;       ///< Missing: a member started since and forgot it; Ended: it ran out unextended
};

struct KeeperPlan
{
    std::vector<KeeperChore> chores;
    bool clockUnsure = false; ///< silences are not extended: the server's time is not known, or far from ours
};

struct KeeperInput
{
    std::shared_ptr<const ClusterAnswer> answer;
    LiveBook book;
    qint64 silenceForMs = 0;
    std::optional<qint64> clockOffsetMs; ///< of the servers, minus ours
};

/// When what the silence keeps quiet comes back by itself: the end of the acknowledgement or of the snooze.
std::optional<qint64> quietUntilMs(const Work &work);
/// Its time was over; who ends a silence earlier changes it at its end.
bool ranOut(const Silence &silence);

/// What an answer asks of the keeper. Nothing is concluded from a partial answer but that a silence needs more time.
/// Pure; any thread.
KeeperPlan keeperPlan(const KeeperInput &input);

} // namespace ops
