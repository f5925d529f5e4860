#pragma once

#include "core/demo/fault.h"
#include "core/demo/meter.h"
#include "core/demo/metricbook.h"

#include <QByteArray>

#include <cstdint>
#include <memory>

namespace ops::demo {

/// The demo's platform in time: makes requests and derives every metric from them. A value: copies go on
/// independently, so a worker thread can play the past. Deterministic from its seed, its beginning and the
/// faults.
class Simulator
{
public:
    static constexpr std::uint64_t DefaultSeed = 20'250'704;
    static constexpr qint64 HistoryStepMs = 15'000;
    static constexpr qint64 LiveStepMs = 1'000;

    /// Begins at a whole second with counters at zero.
    explicit Simulator(qint64 beginMs, std::uint64_t seed = DefaultSeed);

    qint64 nowMs() const { return m_nowMs; }
    const MetricBook &book() const { return m_book; }

    /// Plays on to the last whole second before toMs: second by second with every request made, or, as far as
    /// toMs is more than a minute away, in steps of the history's size with requests sampled.
    void advance(qint64 toMs, FaultSet faults);

    /// One step of the history; nowMs() must be a multiple of HistoryStepMs.
    void stepHistory(FaultSet faults);

    /// For a later process that goes on where this one ends.
    QByteArray saved() const;
    /// False, with nothing changed, where the text is damaged or of another version.
    bool restore(const QByteArray &text);

private:
    void play(qint64 lengthMs, int most, FaultSet faults);

    std::uint64_t m_seed;
    qint64 m_nowMs;
    MetricBook m_book;
    std::shared_ptr<const Meters> m_meters; // without state, hence shared by copies
};

} // namespace ops::demo
