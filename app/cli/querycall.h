#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/time/timerange.h"

#include <QTimeZone>

#include <optional>

namespace ops::cli {

/// What `query` was asked: one moment or a range. Ends are sent as given, without aligning.
struct QueryCall
{
    QString expr;
    std::optional<TimeRange> range; ///< empty: one moment
    qint64 stepMs = 0;
    bool stepChosenByUs = false;
    qint64 timeMs = -1; ///< of the moment; -1: the server's now
    bool exemplars = false;
};

/// `fixedNow`: --now was given, so that the moment is ours and not the server's.
Result<QueryCall> readQueryCall(const Arguments &arguments, qint64 nowMs, bool fixedNow, const QTimeZone &zone);

/// The step of a range that names none: 1,500 points, at least 15 seconds apart.
qint64 defaultStepMs(qint64 rangeMs);

} // namespace ops::cli
