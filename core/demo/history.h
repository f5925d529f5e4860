#pragma once

#include "core/base/result.h"
#include "core/demo/incident.h"
#include "core/demo/simulator.h"

#include <QString>

#include <vector>

namespace ops::demo {

/// The day before the demo began, as OpenMetrics text, one file a window of two hours: promtool reads its whole
/// input once a block, so one file for all would take three times as long.
struct HistoryPlan
{
    static constexpr qint64 LengthMs = 24 * 3'600'000;
    static constexpr qint64 WindowMs = 2 * 3'600'000;
    static constexpr qint64 RecentMs = 3'600'000; ///< at its end, with the series of Past::Hour

    qint64 fromMs = 0, toMs = 0; ///< multiples of the step; samples stand at fromMs + step … toMs
    std::vector<Incident> incidents;

    explicit HistoryPlan(qint64 nowMs);
    int windowCount() const;
};

struct HistoryWindow
{
    Simulator simulator; ///< where the window ends
    QString file;
    qint64 samples = 0;
};

/// Plays the simulator to the end of the window (of Prometheus' own, from midnight UTC) that it stands in, and
/// writes every step's values into a file of `folder`. For a worker thread.
Result<HistoryWindow> writeHistoryWindow(Simulator simulator, HistoryPlan plan, QString folder);

} // namespace ops::demo
