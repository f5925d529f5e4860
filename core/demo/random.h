#pragma once

#include <cstdint>

namespace ops::demo {

/// A well-mixed 64-bit number of two. Chained, it makes a seed out of a place in the story.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

/// Random numbers from a seed: the same sequence on every machine, cheap to start anew. Not for secrets.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits();
    double uniform(); ///< [0, 1)
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    double normal();
    /// Around `median`; sigma is that of the logarithm.
    double logNormal(double median, double sigma);
    int poisson(double mean);

private:
    std::uint64_t m_state;
};

/// Noise in [-1, 1] that changes smoothly with time, over `periodSeconds` or so. A pure function.
double smoothNoise(std::uint64_t seed, double seconds, double periodSeconds);

} // namespace ops::demo
