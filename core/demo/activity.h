#pragma once

#include "core/demo/fault.h"
#include "core/demo/platform.h"

#include <cstdint>

namespace ops::demo {

/// People of each tier that ever use the platform; a request's user is one of those active then.
int userCount(Tier tier);

/// Users with a live session: the day's rhythm (an Asian and an American session) and slow noise. All
/// load follows from it. A pure function, so history and live data meet without a step.
int activeUsers(std::uint64_t seed, double unixSeconds, Tier tier, FaultSet faults);

} // namespace ops::demo
