#pragma once

#include "core/time/clock.h"

#include <map>

namespace ops::test {

/// Time that stands still until a test turns it; timers fire in order while it is turned.
class ManualClock : public Clock
{
public:
    explicit ManualClock(qint64 nowMs = 1'795'500'000'000) : m_nowMs(nowMs) {}

    qint64 nowMs() const override { return m_nowMs; }
    qint64 monotonicMs() const override { return m_monotonicMs; }
    TimerId callAfter(qint64 delayMs, std::function<void()> callback) override
    {
        m_timers.emplace(std::pair(m_monotonicMs + delayMs, ++m_lastId), std::move(callback));
        return m_lastId;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_timers, [id](const auto &entry) { return entry.first.second == id; });
    }

    void advance(qint64 ms)
    {
        const qint64 until = m_monotonicMs + ms;
        while (!m_timers.empty() && m_timers.begin()->first.first <= until) {
            auto node = m_timers.extract(m_timers.begin());
            m_nowMs += node.key().first - m_monotonicMs;
            m_monotonicMs = node.key().first;
            node.mapped()();
        }
        m_nowMs += until - m_monotonicMs;
        m_monotonicMs = until;
    }
    std::size_t timerCount() const { return m_timers.size(); }
    /// From now until the next timer, -1 without one.
    qint64 nextTimerMs() const { return m_timers.empty() ? -1 : m_timers.begin()->first.first - m_monotonicMs; }

private:
    qint64 m_nowMs;
    qint64 m_monotonicMs = 0;
    TimerId m_lastId = 0;
    std::map<std::pair<qint64, TimerId>, std::function<void()>> m_timers;
};

} // namespace ops::test
