#pragma once

#include <cstddef> // first: moc reads no further when <coroutine> is the first standard header it meets

#include <coroutine>
#include <list>
#include <memory>

namespace ops {

/// At most `slots` holders at once; waiters that are visible go before the others, each kind in order
/// of arrival. GUI thread. Must be held by shared_ptr, which waiters and holders share.
///
///     auto slot = co_await limiter->acquire(visible);   // released when `slot` goes
///
/// A slot that is released is the next waiter's at once, but the waiter is resumed from the event
/// loop: the release may be part of destroying a coroutine, where nothing else may run.
class Limiter : public std::enable_shared_from_this<Limiter>
{
public:
    explicit Limiter(int slotCount);
    ~Limiter();
    Limiter(const Limiter &) = delete;
    Limiter &operator=(const Limiter &) = delete;

    class Slot
    {
    public:
        explicit Slot(std::shared_ptr<Limiter> limiter) : m_limiter(std::move(limiter)) {}
        Slot(Slot &&) noexcept = default;
        Slot &operator=(Slot &&) = delete;
        ~Slot();

    private:
        std::shared_ptr<Limiter> m_limiter;
    };

    class Acquire
    {
    public:
        Acquire(std::shared_ptr<Limiter> limiter, bool visible);
        Acquire(Acquire &&) = delete;
        ~Acquire(); ///< leaves the queue, or gives back a slot that was granted but not taken
        bool await_ready();
        void await_suspend(std::coroutine_handle<> waiter);
        Slot await_resume();

    private:
        friend class Limiter;
        std::shared_ptr<Limiter> m_limiter;
        bool m_visible = true;
        bool m_granted = false;
        std::coroutine_handle<> m_waiter;
    };

    Acquire acquire(bool visible) { return Acquire(shared_from_this(), visible); }
    int inUse() const { return m_inUse; } ///< slots granted to waiters not yet resumed included
    int waiting() const { return int(m_visibleQueue.size() + m_backgroundQueue.size()); }

private:
    void release();
    void resumeNext();

    int m_slotCount;
    int m_inUse = 0;
    std::list<Acquire *> m_visibleQueue, m_backgroundQueue;
    std::list<Acquire *> m_grantedQueue; // own a slot, not resumed yet
};

} // namespace ops
