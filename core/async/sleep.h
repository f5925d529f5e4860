#pragma once

#include "core/time/clock.h"

#include <coroutine>

namespace ops {

/// `co_await Sleep(clock, 500);` Destroying it cancels the timer.
class Sleep
{
public:
    Sleep(Clock &clock, qint64 delayMs) : m_clock(clock), m_delayMs(delayMs) {}
    Sleep(Sleep &&) = delete;
    ~Sleep() { m_clock.cancel(m_timer); }

    bool await_ready() const noexcept { return m_delayMs <= 0; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_timer = m_clock.callAfter(m_delayMs, [this, waiter] {
            m_timer = 0;
            waiter.resume();
        });
    }
    void await_resume() const noexcept {}

private:
    Clock &m_clock;
    qint64 m_delayMs;
    Clock::TimerId m_timer = 0;
};

} // namespace ops
