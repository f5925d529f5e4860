#pragma once

#include <QtGlobal>

namespace ops {

/// How often a cluster is asked: every 5 to 60 seconds, and never so often that more than a fifth of the time is
/// spent asking. After failures less and less often.
class PollPace
{
public:
    static constexpr qint64 ShortestMs = 5'000, LongestMs = 60'000;
    static constexpr int Share = 5; ///< of the time, one part in so many may be spent asking

    void answered(qint64 tookMs);
    void failed(qint64 tookMs);

    qint64 everyMs() const { return m_everyMs; } ///< from one start to the next
    bool late(qint64 sinceAnswerMs) const { return sinceAnswerMs > 3 * m_healthyMs; }

private:
    qint64 m_costMs = 0, m_everyMs = ShortestMs, m_healthyMs = ShortestMs;
};

} // namespace ops
