#pragma once

#include "core/base/result.h"

#include <coroutine>
#include <cstddef>
#include <optional>
#include <utility>

namespace ops::test {

/// Something to await whose answer a test gives by hand; it counts the waits that were given up.
class Gate
{
public:
    class Wait
    {
    public:
        explicit Wait(Gate &gate) : m_gate(gate) {}
        Wait(Wait &&) = delete;
        ~Wait()
        {
            if (!m_waiter)
                return;
            m_gate.m_waiting = nullptr;
            ++m_gate.m_givenUp;
        }
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            m_waiter = waiter;
            m_gate.m_waiting = this;
        }
        Result<int> await_resume() { return std::move(*m_answer); }

    private:
        friend class Gate;
        Gate &m_gate;
        std::coroutine_handle<> m_waiter;
        std::optional<Result<int>> m_answer;
    };

    Wait wait() { return Wait(*this); }
    bool isAwaited() const { return m_waiting != nullptr; }
    int givenUp() const { return m_givenUp; }

    /// False where nobody waits any more: the answer is dropped.
    bool answer(Result<int> value)
    {
        Wait *const wait = std::exchange(m_waiting, nullptr);
        if (!wait)
            return false;
        wait->m_answer.emplace(std::move(value));
        std::exchange(wait->m_waiter, nullptr).resume();
        return true;
    }

private:
    Wait *m_waiting = nullptr;
    int m_givenUp = 0;
};

} // namespace ops::test
