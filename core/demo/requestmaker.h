#pragma once

#include "core/demo/fault.h"
#include "core/demo/request.h"

#include <vector>

namespace ops::demo {

/// A stretch of time with the faults in force. Live slices are one second, those of the history fifteen.
struct Slice
{
    qint64 fromMs = 0, toMs = 0;
    FaultSet faults;

    Slice(qint64 fromMs_, qint64 toMs_, FaultSet faults_) : fromMs(fromMs_), toMs(toMs_), faults(faults_) {}
    double seconds() const { return double(toMs - fromMs) / 1000.0; }
    double endSeconds() const { return double(toMs) / 1000.0; }
};

/// Makes the requests of a slice: a pure function of seed and slice, so that whoever tells logs or traces
/// of a moment finds the requests that the metrics were summed from.
///
/// How many requests of each kind and outcome happen is drawn first (Poisson). Of each such stratum at most
/// `most` are made; each then stands for several (Request::weight), and the weights add up to what was
/// drawn. Rare outcomes are therefore never lost to the sampling.
class RequestMaker
{
public:
    explicit RequestMaker(std::uint64_t seed) : m_seed(seed) {}

    std::vector<Request> make(const Slice &slice, int most) const;

private:
    std::uint64_t m_seed;
};

} // namespace ops::demo
