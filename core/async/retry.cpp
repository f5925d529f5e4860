#include "core/async/retry.h"

#include <algorithm>

namespace ops {

std::optional<qint64> RetryPolicy::delayMs(int attempt, const Error &error,
                                           const std::function<double()> &random01) const
{
    if (attempt >= maxAttempts || !error.retryable())
        return std::nullopt;
    if (error.retryAfterMs >= 0)
        return error.retryAfterMs <= maxDelayMs ? std::optional(error.retryAfterMs) : std::nullopt;
    qint64 ceiling = std::min(firstDelayMs, maxDelayMs);
    for (int i = 1; i < attempt && ceiling < maxDelayMs; ++i)
        ceiling = std::min(ceiling * 2, maxDelayMs);
    return qint64(random01() * double(ceiling));
}

} // namespace ops
