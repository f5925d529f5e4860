#pragma once

#include "core/async/runtime.h"

#include <memory>
#include <utility>

namespace ops {

/// Lets go of something large on a worker thread: freeing what belongs to ten thousand alerts is none of the event
/// loop's business. GUI thread.
template<class T> void dropOnPool(T old)
{
    AsyncRuntime::current().batch().start([kept = std::make_shared<T>(std::move(old))]() mutable { kept.reset(); });
}

} // namespace ops
