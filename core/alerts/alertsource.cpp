#include "core/alerts/alertsource.h"

#include "core/alerts/clockoffset.h"

namespace ops {

bool outcomeUnknown(const Error &error) { return error.outcomeUnknown; }

std::optional<qint64> clockOffsetOf(const AnswerFacts &facts)
{
    if (!facts.serverMs)
        return std::nullopt;
    const qint64 least = *facts.serverMs - (facts.askedMs + facts.roundTripMs);
    const qint64 most = *facts.serverMs + 999 - facts.askedMs;
    if (least > 0)
        return least;
    return most < 0 ? most : 0;
}

} // namespace ops
