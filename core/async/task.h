#pragma once

#include <cstddef> // first: moc reads no further when <coroutine> is the first standard header it meets

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace ops {

/// A lazy coroutine that its owner holds: it starts when awaited, and destroying it cancels it,
/// together with whatever it awaits. Lives on the GUI thread. Errors travel as Result<T>, an
/// exception ends the program.
///
/// There is no symmetric transfer: g++ makes it a jump only from -O2 on, so a loop of awaits that
/// finish at once would grow the stack. A child that finished at once is reported by returning false
/// from await_suspend instead, which keeps the stack flat at every level of optimisation.
template<class T> class [[nodiscard]] Task
{
public:
    struct promise_type
    {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
        bool suspended = false; // the waiter sleeps; otherwise it is still on the stack below us

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }

        struct ResumeWaiter
        {
            bool await_ready() noexcept { return false; }
            void await_suspend(std::coroutine_handle<promise_type> me) noexcept
            {
                auto &promise = me.promise();
                if (promise.suspended && promise.waiter)
                    promise.waiter.resume();
            }
            void await_resume() noexcept {}
        };
        ResumeWaiter final_suspend() noexcept { return {}; }
        void return_value(T v) { value.emplace(std::move(v)); }
        void unhandled_exception() { std::terminate(); }
    };

    Task(Task &&other) noexcept : m_frame(std::exchange(other.m_frame, nullptr)) {}
    Task &operator=(Task &&) = delete;
    ~Task()
    {
        if (m_frame)
            m_frame.destroy();
    }

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter) noexcept
    {
        auto frame = m_frame; // this Task may be gone after resume()
        frame.promise().waiter = waiter;
        frame.resume();
        if (frame.done())
            return false;
        return frame.promise().suspended = true;
    }
    T await_resume() { return std::move(*m_frame.promise().value); }

private:
    explicit Task(std::coroutine_handle<promise_type> frame) : m_frame(frame) {}
    std::coroutine_handle<promise_type> m_frame;
};

} // namespace ops
