#pragma once

#include "core/async/task.h"

#include <map>
#include <string>

namespace ops {

/// Runs Tasks by key for a view-model; declare it as the last member, so that it goes first.
/// Destroying it cancels what it runs. A newer task under the same key cancels the older one.
///
/// A body returns values and touches nothing outside; only done() does. It may restart the same key
/// or delete the owner, because the key is released before it is called. A frame is therefore never
/// destroyed while its body runs, which would be a use after free.
class Scope
{
    struct Root
    {
        struct promise_type
        {
            Root get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
            std::suspend_always initial_suspend() noexcept { return {}; }
            std::suspend_never final_suspend() noexcept { return {}; }
            void return_void() {}
            void unhandled_exception() { std::terminate(); }
        };
        std::coroutine_handle<> frame;
    };

    template<class T, class F> static Root drive(Scope *scope, std::string key, Task<T> task, F done)
    {
        T value = co_await std::move(task);
        scope->m_running.erase(key);
        done(std::move(value));
    }

public:
    Scope() = default;
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope() { cancelAll(); }

    /// Starts the task at once; done(T) is called on this thread, unless the task is cancelled before.
    template<class T, class F> void restart(std::string key, Task<T> task, F done)
    {
        cancel(key);
        auto frame = drive(this, key, std::move(task), std::move(done)).frame;
        m_running[std::move(key)] = frame;
        frame.resume();
    }

    bool running(const std::string &key) const { return m_running.contains(key); }
    bool idle() const { return m_running.empty(); }

    void cancel(const std::string &key)
    {
        if (auto node = m_running.extract(key))
            node.mapped().destroy();
    }

    void cancelAll()
    {
        for (auto all = std::exchange(m_running, {}); auto &[key, frame] : all)
            frame.destroy();
    }

private:
    std::map<std::string, std::coroutine_handle<>> m_running;
};

} // namespace ops
