#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/metrics/metricsource.h"

#include <QElapsedTimer>
#include <QString>

#include <memory>
#include <optional>

namespace ops {
class Clock;
}

namespace ops::cli {

class CliContext;
struct Envelope;

/// The metric source of the environment that the command line names, signed in.
Task<Result<std::unique_ptr<MetricSource>>> openMetrics(CliContext &context);

/// The time a command has for its answer, all attempts and requests together (--timeout, else 30 s). The
/// source keeps the same limit for each request and knows better what was slow, so it gets to speak first.
class TimeLimit
{
public:
    explicit TimeLimit(CliContext &context);

    qint64 leftMs() const;                       ///< at least 1
    Error late(const QString &sourceName) const; ///< what is said when it is over

private:
    qint64 m_limitMs;
    QElapsedTimer m_timer;
};

/// Who answered, as far as it says so; what cannot be asked stays empty.
struct SourceFacts
{
    QString product, version;
    std::optional<qint64> completeUntilMs;
};
Task<SourceFacts> sourceFacts(MetricSource &source, Clock &clock, qint64 limitMs);
void addFacts(Envelope &envelope, const QString &sourceName, const SourceFacts &facts);

} // namespace ops::cli
