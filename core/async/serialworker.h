#pragma once

#include "core/async/runtime.h"

#include <condition_variable>
#include <coroutine>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ops {

/// One thread that runs jobs in the order they came: for what blocks and belongs to one thread, as a
/// connection to a database does. What was posted is always run: the destructor waits for it, because a
/// job may be the record of something an operator has done.
class SerialWorker
{
public:
    SerialWorker();
    ~SerialWorker();
    SerialWorker(const SerialWorker &) = delete;
    SerialWorker &operator=(const SerialWorker &) = delete;

    /// Any thread. A job must not throw.
    void post(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

/// `auto r = co_await OnWorker(worker, [](Database *db, Query q) { … }, db, std::move(query));` runs a function
/// on the worker's thread and resumes on the GUI thread. As with OnPool the function captures nothing and takes
/// its inputs by value. Destroying the awaiter drops the result, never the work. Objects that belong to the
/// worker's thread are handed over as pointers and must live as long as the worker.
template<class F, class... Args> class OnWorker
{
    static_assert(std::is_empty_v<F> || std::is_pointer_v<F>, "pass inputs as arguments, capture nothing");
    using Value = std::invoke_result_t<F, Args...>;

    struct State
    {
        F function;
        std::tuple<Args...> arguments;
        std::optional<Value> value;
        std::coroutine_handle<> waiter; // GUI thread only, hence no lock

        State(F f, Args... a) : function(f), arguments(std::move(a)...) {}
    };

public:
    explicit OnWorker(SerialWorker &worker, F function, Args... args)
        : m_worker(worker)
        , m_state(std::make_shared<State>(function, std::move(args)...))
    {}
    OnWorker(OnWorker &&) = delete;
    ~OnWorker() { m_state->waiter = nullptr; }

    bool await_ready() const noexcept { return false; }

    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_state->waiter = waiter;
        m_worker.post([state = m_state, mailbox = &AsyncRuntime::current().mailbox()]() mutable {
            auto call = [&](auto &&...a) { return state->function(std::move(a)...); };
            state->value.emplace(std::apply(call, std::move(state->arguments)));
            mailbox->post([s = std::move(state)] {
                if (s->waiter)
                    std::exchange(s->waiter, nullptr).resume();
            });
        });
    }

    Value await_resume() { return std::move(*m_state->value); }

private:
    SerialWorker &m_worker;
    std::shared_ptr<State> m_state;
};

} // namespace ops
