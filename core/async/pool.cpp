#include "core/async/pool.h"

namespace ops {

Pool::Pool(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Pool::~Pool()
{
    {
        std::lock_guard lock(m_mutex);
        m_ending = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void Pool::start(std::function<void()> job)
{
    {
        std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Pool::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_ending)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace ops
