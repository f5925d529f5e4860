#pragma once

#include "core/base/error.h"

#include <functional>
#include <optional>

namespace ops {

/// When a failed read is tried again: exponential back-off with full jitter, the server's Retry-After
/// where it sends one (up to maxDelayMs; a longer one ends the attempts).
struct RetryPolicy
{
    int maxAttempts = 3;
    qint64 firstDelayMs = 250;
    qint64 maxDelayMs = 10000;

    /// The pause before attempt number `attempt` + 1 (attempts count from 1), or empty to give up.
    /// `random01` returns a number in [0, 1).
    std::optional<qint64> delayMs(int attempt, const Error &error, const std::function<double()> &random01) const;
};

} // namespace ops
