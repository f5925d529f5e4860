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
        Ended,   ///< it is listed as expired although its alert fires and is acknowledged
        Sweep,   ///< there is more than one of the same op
    };
    Kind kind = Kind::Extend;
    AlertOp op;
    Episode episode;
    Work work;
    Silence silence;             ///< as listed; Extend
    qint64 newEndMs = 0;         ///< the server's clock; Extend
    std::vector<Silence> others; ///< Sweep: those to be taken back
    bool restarted = false;      ///< Missing: a member started after the acknowledgement, and forgot
};

struct KeeperPlan
{
    std::vector<KeeperChore> chores;
    bool clockUnknown = false; ///< silences should be extended, but nobody knows the server's time
};

struct KeeperInput
{
    std::shared_ptr<const ClusterAnswer> answer;
    LiveBook book;
    qint64 silenceForMs = 0;
    std::optional<qint64> clockOffsetMs; ///< of the servers, minus ours
};

/// What an answer asks of the keeper. Nothing is concluded from a partial answer but that a silence needs more time.
/// Pure; any thread.
KeeperPlan keeperPlan(const KeeperInput &input);

} // namespace ops
