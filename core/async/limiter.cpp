#include "core/async/limiter.h"

#include "core/async/runtime.h"

#include <algorithm>
#include <utility>

namespace ops {

Limiter::Limiter(int slotCount) : m_slotCount(std::max(slotCount, 1)) {}

Limiter::~Limiter() = default;

void Limiter::release()
{
    auto &queue = m_visibleQueue.empty() ? m_backgroundQueue : m_visibleQueue;
    if (queue.empty()) {
        --m_inUse;
        return;
    }
    queue.front()->m_granted = true;
    m_grantedQueue.splice(m_grantedQueue.end(), queue, queue.begin());
    AsyncRuntime::current().mailbox().post([limiter = weak_from_this()] {
        if (const auto alive = limiter.lock())
            alive->resumeNext();
    });
}

void Limiter::resumeNext()
{
    if (m_grantedQueue.empty())
        return; // whoever this call was for gave the slot back
    Acquire *const next = m_grantedQueue.front();
    m_grantedQueue.pop_front();
    std::exchange(next->m_waiter, nullptr).resume();
}

Limiter::Slot::~Slot()
{
    if (m_limiter)
        m_limiter->release();
}

Limiter::Acquire::Acquire(std::shared_ptr<Limiter> limiter, bool visible)
    : m_limiter(std::move(limiter))
    , m_visible(visible)
{}

Limiter::Acquire::~Acquire()
{
    if (m_waiter) {
        m_limiter->m_visibleQueue.remove(this);
        m_limiter->m_backgroundQueue.remove(this);
        m_limiter->m_grantedQueue.remove(this);
    }
    if (m_granted)
        m_limiter->release();
}

bool Limiter::Acquire::await_ready()
{
    // A free slot means an empty queue: release() hands a slot on before it counts it free.
    if (m_limiter->m_inUse >= m_limiter->m_slotCount)
        return false;
    ++m_limiter->m_inUse;
    m_granted = true;
    return true;
}

void Limiter::Acquire::await_suspend(std::coroutine_handle<> waiter)
{
    m_waiter = waiter;
    (m_visible ? m_limiter->m_visibleQueue : m_limiter->m_backgroundQueue).push_back(this);
}

Limiter::Slot Limiter::Acquire::await_resume()
{
    m_granted = false;
    return Slot(m_limiter);
}

} // namespace ops
