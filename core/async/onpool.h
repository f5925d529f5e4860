#pragma once

#include "core/async/runtime.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <stop_token>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ops {

enum class PoolKind { Interactive, Batch };

/// `auto r = co_await OnPool([](QByteArray b) { … }, std::move(bytes));` runs a pure function on a
/// worker thread and resumes on the GUI thread. The function captures nothing (g++ 12 destroys the
/// captures of a lambda in a co_await statement twice) and takes its inputs by value; one whose first
/// parameter is a std::stop_token is told when nobody waits any more and should look at it every few
/// thousand rows. Destroying the awaiter drops the result: a late worker writes nowhere.
template<class F, class... Args> class OnPool
{
    static_assert(std::is_empty_v<F> || std::is_pointer_v<F>, "pass inputs as arguments, capture nothing");
    static constexpr bool TakesToken = std::is_invocable_v<F, std::stop_token, Args...>;

    template<bool Token, class Dummy = void> struct ResultOf
    {
        using type = std::invoke_result_t<F, Args...>;
    };
    template<class Dummy> struct ResultOf<true, Dummy>
    {
        using type = std::invoke_result_t<F, std::stop_token, Args...>;
    };
    using Value = typename ResultOf<TakesToken>::type;

    struct State
    {
        F function;
        std::tuple<Args...> arguments;
        std::optional<Value> value;
        std::coroutine_handle<> waiter; // GUI thread only, hence no lock
        std::stop_source stop;

        State(F f, Args... a) : function(f), arguments(std::move(a)...) {}
    };

public:
    explicit OnPool(F function, Args... args) : OnPool(PoolKind::Interactive, function, std::move(args)...) {}
    OnPool(PoolKind pool, F function, Args... args)
        : m_pool(pool)
        , m_state(std::make_shared<State>(function, std::move(args)...))
    {}
    OnPool(OnPool &&) = delete;
    ~OnPool()
    {
        if (!m_state)
            return;
        m_state->waiter = nullptr;
        m_state->stop.request_stop();
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_state->waiter = waiter;
        auto &runtime = AsyncRuntime::current();
        auto &pool = m_pool == PoolKind::Interactive ? runtime.interactive() : runtime.batch();
        pool.start([state = m_state, mailbox = &runtime.mailbox()]() mutable {
            if (!state->stop.stop_requested()) {
                auto call = [&](auto &&...a) { return state->function(std::move(a)...); };
                if constexpr (TakesToken)
                    state->value.emplace(std::apply(
                        [&](auto &&...a) { return state->function(state->stop.get_token(), std::move(a)...); },
                        std::move(state->arguments)));
                else
                    state->value.emplace(std::apply(call, std::move(state->arguments)));
            }
            mailbox->post([s = std::move(state)] {
                if (s->waiter)
                    std::exchange(s->waiter, nullptr).resume();
            });
        });
    }
    Value await_resume() { return std::move(*m_state->value); }

private:
    PoolKind m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace ops
