#pragma once

#include "core/alerts/alertdesk.h"
#include "core/async/runtime.h"
#include "core/time/clock.h"

#include <QObject>

#include <coroutine>
#include <memory>
#include <utility>

namespace ops::cli {

/// `const bool changed = co_await DeskChange(desk, clock, limitMs);` sleeps until the desk has something new (true), or
/// for at most that long (false; -1: without a limit). It resumes by the mailbox and never within the desk's own
/// signal: what runs then may destroy the desk.
class DeskChange
{
    struct State
    {
        std::coroutine_handle<> waiter;
        bool changed = false, posted = false;
    };

public:
    DeskChange(AlertDesk &desk, Clock &clock, qint64 limitMs)
        : m_desk(desk)
        , m_clock(clock)
        , m_limitMs(limitMs)
        , m_state(std::make_shared<State>())
    {}
    DeskChange(DeskChange &&) = delete;
    ~DeskChange()
    {
        m_state->waiter = nullptr;
        m_clock.cancel(m_timer);
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_state->waiter = waiter;
        const auto wake = [state = m_state] { post(state, true); };
        QObject::connect(&m_desk, &AlertDesk::rowsChanged, &m_context, wake);
        QObject::connect(&m_desk, &AlertDesk::stateChanged, &m_context, wake);
        if (m_limitMs >= 0)
            m_timer = m_clock.callAfter(m_limitMs, [state = m_state] { post(state, false); });
    }
    bool await_resume() const noexcept { return m_state->changed; }

private:
    static void post(const std::shared_ptr<State> &state, bool changed)
    {
        if (std::exchange(state->posted, true))
            return;
        state->changed = changed;
        AsyncRuntime::current().mailbox().post([state] {
            if (state->waiter)
                std::exchange(state->waiter, nullptr).resume();
        });
    }

    AlertDesk &m_desk;
    Clock &m_clock;
    qint64 m_limitMs;
    std::shared_ptr<State> m_state;
    QObject m_context;
    Clock::TimerId m_timer = 0;
};

} // namespace ops::cli
