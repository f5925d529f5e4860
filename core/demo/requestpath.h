#pragma once

#include "core/demo/fault.h"
#include "core/demo/random.h"
#include "core/demo/request.h"

namespace ops::demo {

/// Fills in the hops of a request whose kind and outcome are set: who calls whom, how long each takes and
/// where it fails.
void walkPath(Request &request, Random &random, FaultSet faults);

} // namespace ops::demo
