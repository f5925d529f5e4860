#pragma once

#include "core/metrics/metricsource.h"

#include <memory>
#include <mutex>
#include <vector>

namespace ops::wire {
class Parser;
}

namespace ops::prometheus {

/// Sets of columns that come back by themselves when the last holder of an answer lets go of it, on
/// whatever thread that is: the shown answer and the one being decoded take turns.
class SeriesSetStore : public std::enable_shared_from_this<SeriesSetStore>
{
public:
    std::shared_ptr<SeriesSet> take();

private:
    void giveBack(std::unique_ptr<SeriesSet> set);

    std::mutex m_mutex;
    std::vector<std::unique_ptr<SeriesSet>> m_free;
};

/// What one panel query keeps from poll to poll. Pool threads.
class Buffers : public QueryBuffers
{
public:
    Buffers();
    ~Buffers() override;

    /// One decoding at a time holds this; another that comes meanwhile takes buffers of its own. A
    /// query that was cancelled may still be decoded when its successor's answer is there.
    std::unique_lock<std::mutex> tryLock() { return std::unique_lock(m_inUse, std::try_to_lock); }

    wire::Parser &parser() { return *m_parser; }
    std::shared_ptr<SeriesSet> takeSet() { return m_sets->take(); }
    /// Lets go of what an unusually large answer left behind.
    void trim();

private:
    std::mutex m_inUse;
    std::unique_ptr<wire::Parser> m_parser;
    std::shared_ptr<SeriesSetStore> m_sets;
};

} // namespace ops::prometheus
