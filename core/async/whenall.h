#pragma once

#include "core/async/task.h"

#include <optional>
#include <utility>
#include <vector>

namespace ops {

/// `auto values = co_await WhenAll(std::move(tasks));` runs tasks side by side and resumes with all their values, in
/// the order of the tasks, once the slowest has ended. Destroying it cancels those that still run.
template<class T> class WhenAll
{
    struct Branch
    {
        struct promise_type
        {
            Branch get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
            std::suspend_always initial_suspend() noexcept { return {}; }
            std::suspend_never final_suspend() noexcept { return {}; }
            void return_void() {}
            void unhandled_exception() { std::terminate(); }
        };
        std::coroutine_handle<> frame;
    };

    /// Its frame ends by itself, so that it is forgotten before the waiter goes on, who may destroy all of this.
    static Branch drive(WhenAll *all, std::size_t i, Task<T> task)
    {
        T value = co_await std::move(task);
        all->m_values[i].emplace(std::move(value));
        all->m_running[i] = nullptr;
        if (--all->m_left == 0 && all->m_waiter)
            std::exchange(all->m_waiter, nullptr).resume();
    }

public:
    explicit WhenAll(std::vector<Task<T>> tasks) : m_tasks(std::move(tasks)) {}
    WhenAll(WhenAll &&) = delete;
    ~WhenAll()
    {
        for (auto frame : m_running) {
            if (frame)
                frame.destroy();
        }
    }

    bool await_ready() const noexcept { return m_tasks.empty(); }

    bool await_suspend(std::coroutine_handle<> waiter)
    {
        m_left = m_tasks.size();
        m_values.resize(m_left);
        m_running.resize(m_left);
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            m_running[i] = drive(this, i, std::move(m_tasks[i])).frame;
            m_running[i].resume();
        }
        if (m_left == 0)
            return false; // all were done at once: carry on, the stack stays flat
        m_waiter = waiter;
        return true;
    }

    std::vector<T> await_resume()
    {
        std::vector<T> values;
        values.reserve(m_values.size());
        for (auto &value : m_values)
            values.push_back(std::move(*value));
        return values;
    }

private:
    std::vector<Task<T>> m_tasks;
    std::vector<std::optional<T>> m_values;
    std::vector<std::coroutine_handle<>> m_running;
    std::coroutine_handle<> m_waiter;
    std::size_t m_left = 0;
};

} // namespace ops
