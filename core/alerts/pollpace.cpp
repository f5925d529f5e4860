#include "core/alerts/pollpace.h"

#include <algorithm>

namespace ops {

void PollPace::answered(qint64 tookMs)
{
    m_costMs = std::max(tookMs, m_costMs * 7 / 10); // one quick answer among slow ones is no reason to hurry
    m_everyMs = m_healthyMs = std::max(ShortestMs, Share * m_costMs);
}

void PollPace::failed(qint64 tookMs) { m_everyMs = std::max(std::min(2 * m_everyMs, LongestMs), Share * tookMs); }

} // namespace ops
