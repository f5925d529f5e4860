#pragma once

#include "core/async/scope.h"
#include "core/base/result.h"
#include "core/time/clock.h"

#include <coroutine>
#include <optional>
#include <string>
#include <utility>

namespace ops {

/// `auto answer = co_await Deadline(clock, ms, source.query(q), error);` runs a task, attempts and all, for at
/// most that long; then the task is cancelled and `late` is the result. A limit of an HTTP attempt does
/// not say this: a read is attempted more than once.
template<class T> class Deadline
{
public:
    Deadline(Clock &clock, qint64 limitMs, Task<Result<T>> task, Error late)
        : m_clock(clock)
        , m_limitMs(limitMs)
        , m_task(std::move(task))
        , m_late(std::move(late))
    {}
    Deadline(Deadline &&) = delete;
    ~Deadline() { m_clock.cancel(m_timer); }

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter)
    {
        m_timer = m_clock.callAfter(m_limitMs, [this] {
            m_timer = 0;
            m_scope.cancelAll();
            m_value.emplace(std::move(m_late));
            m_waiter.resume();
        });
        m_scope.restart("task", std::move(m_task), [this](Result<T> value) {
            m_value.emplace(std::move(value));
            if (m_waiter)
                m_waiter.resume();
        });
        if (m_value)
            return false;
        m_waiter = waiter;
        return true;
    }
    Result<T> await_resume() { return std::move(*m_value); }

private:
    Clock &m_clock;
    qint64 m_limitMs;
    Task<Result<T>> m_task;
    Error m_late;
    Clock::TimerId m_timer = 0;
    std::coroutine_handle<> m_waiter;
    std::optional<Result<T>> m_value;
    Scope m_scope;
};

} // namespace ops
