#pragma once

#include "app/cli/sourcefacts.h"
#include "core/alerts/alertsource.h"
#include "core/async/task.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/config/environment.h"
#include "core/metrics/metricsource.h"

#include <QString>

#include <optional>

namespace ops::cli {

class CliContext;

/// What `check` says about one source.
struct SourceStatus
{
    enum class State { Ok, Degraded, Down };

    QString name, kind, url;
    State state = State::Ok;
    QString product, version;
    std::optional<double> latencyMs;
    std::optional<qint64> clockOffsetMs, completeUntilMs;
    QString problem, hint; ///< one sentence each
    std::optional<ErrorKind> errorKind;
    std::optional<int> walReplayPercent;

    /// A source that starts cannot be asked yet; one whose clock is wrong can.
    bool usable() const { return state != State::Down && !walReplayPercent; }
};

QString stateName(SourceStatus::State state); ///< "ok", "degraded", "down"

/// Asks a source who and how it is. The source must outlive the task.
Task<SourceStatus> sourceStatus(MetricSource &source, Clock &clock, TimeLimit limit);

Task<SourceStatus> sourceStatus(AlertSource &source, Clock &clock, TimeLimit limit);

/// The same for a source of an environment, signed in; of a kind that cannot be asked yet: who answers there. A
/// secret that is not known is the source's problem. Fails where a secret or a file of the caller's is wrong.
Task<Result<SourceStatus>> sourceStatus(CliContext &context, Environment environment, SourceConfig config);

} // namespace ops::cli
