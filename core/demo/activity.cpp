#include "core/demo/activity.h"

#include "core/demo/random.h"

#include <cmath>
#include <numbers>

namespace ops::demo {

namespace {

/// 1 at its hour (UTC), near 0 half a day away.
double session(double unixSeconds, double atHour, double sharpness)
{
    const double hours = std::fmod(unixSeconds / 3600.0, 24.0);
    return std::exp(sharpness * (std::cos((hours - atHour) * std::numbers::pi / 12.0) - 1.0));
}

double dayShare(double unixSeconds)
{
    constexpr double Asia = 5, America = 16;
    return 0.22 + 0.55 * session(unixSeconds, Asia, 3) + 0.72 * session(unixSeconds, America, 3.5);
}

} // namespace

int userCount(Tier tier) { return tier == Tier::Free ? 1800 : 420; }

int activeUsers(std::uint64_t seed, double unixSeconds, Tier tier, FaultSet faults)
{
    constexpr double Minute = 60;
    const std::uint64_t own = mixed(seed, std::uint64_t(tier) + 1);
    const double noise = 1.0 + 0.03 * smoothNoise(own, unixSeconds, 17 * Minute) +
                         0.015 * smoothNoise(mixed(own, 2), unixSeconds, 3 * Minute);
    const double left = faults.has(Fault::UserDrop) ? 0.33 : 1.0;
    return int(userCount(tier) * dayShare(unixSeconds) * noise * left);
}

} // namespace ops::demo
