#include "core/demo/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ops::demo {

namespace {

// splitmix64: passes the usual tests and needs no warming up, so that a generator can be made for every slice.
constexpr std::uint64_t Step = 0x9e3779b97f4a7c15ULL;

std::uint64_t scrambled(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

double unit(std::uint64_t bits) { return double(bits >> 11) * 0x1p-53; }

} // namespace

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) { return scrambled(scrambled(a + Step) ^ (b + Step)); }

std::uint64_t Random::bits() { return scrambled(m_state += Step); }

double Random::uniform() { return unit(bits()); }

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Random::logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

int Random::poisson(double mean)
{
    if (mean <= 0)
        return 0;
    constexpr double NearlyNormal = 30;
    if (mean > NearlyNormal)
        return std::max(0, int(std::lround(mean + std::sqrt(mean) * normal())));
    const double limit = std::exp(-mean);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform())
        ++count;
    return count;
}

double smoothNoise(std::uint64_t seed, double seconds, double periodSeconds)
{
    const double at = seconds / periodSeconds;
    const double left = std::floor(at);
    const auto knot = [seed](double k) { return 2.0 * unit(mixed(seed, std::uint64_t(std::int64_t(k)))) - 1.0; };
    const double blend = (1.0 - std::cos((at - left) * std::numbers::pi)) / 2.0;
    return knot(left) * (1.0 - blend) + knot(left + 1.0) * blend;
}

} // namespace ops::demo
