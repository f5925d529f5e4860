#pragma once

#include <QtGlobal>

#include <vector>

namespace ops {

/// The last hour of an alert's starts. Flapping begins with the fourth within an hour, and ends with at most one.
struct FlapCount
{
    static constexpr qint64 WindowMs = 60 * 60 * 1000;
    static constexpr int On = 4, Off = 1;
    /// While it flaps its episode is kept open over gaps as long as this, so that it stays one row and one
    /// acknowledgement.
    static constexpr qint64 GapMs = 15 * 60 * 1000;

    static bool now(bool flapping, const std::vector<qint64> &startsAtMs, qint64 nowMs);
    static void prune(std::vector<qint64> &startsAtMs, qint64 nowMs);
};

} // namespace ops
