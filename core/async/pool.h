#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace ops {

/// A fixed set of worker threads over one job list. Jobs that have not begun when the pool is
/// destroyed are dropped. Plain std threads and mutex, so that ThreadSanitizer sees every hand-over.
class Pool
{
public:
    explicit Pool(int threads);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    /// Any thread. A job must not throw.
    void start(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace ops
