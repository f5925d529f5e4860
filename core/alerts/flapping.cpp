#include "core/alerts/flapping.h"

#include <algorithm>

namespace ops {

bool FlapCount::now(bool flapping, const std::vector<qint64> &startsAtMs, qint64 nowMs)
{
    const auto recent =
        std::count_if(startsAtMs.begin(), startsAtMs.end(), [nowMs](qint64 start) { return start > nowMs - WindowMs; });
    return flapping ? recent > Off : recent >= On;
}

void FlapCount::prune(std::vector<qint64> &startsAtMs, qint64 nowMs)
{
    std::erase_if(startsAtMs, [nowMs](qint64 start) { return start <= nowMs - WindowMs; });
}

} // namespace ops
