#include "app/cli/sourcefacts.h"

#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

constexpr qint64 StandardLimitMs = 30000;
constexpr qint64 GraceMs = 250;
// Facts decorate an answer that is there already: a source that is slow to tell them is not waited for.
constexpr qint64 LongestForFactsMs = 3000;

} // namespace

Task<Result<std::unique_ptr<MetricSource>>> openMetrics(CliContext &context)
{
    const auto environment = context.services().environment();
    if (!environment)
        co_return environment.error();
    const SourceConfig *source = environment->source(QStringLiteral("prometheus"));
    if (!source)
        co_return Error(ErrorKind::BadRequest,
                        Text::tr("The environment %1 has no source of metrics.").arg(environment->name));
    auto opened = co_await context.services().openMetricSource(*environment, *source);
    co_return std::move(opened);
}

TimeLimit::TimeLimit(CliContext &context) : m_limitMs(context.options().timeoutMs.value_or(StandardLimitMs))
{
    m_timer.start();
}

qint64 TimeLimit::leftMs() const { return qMax(qint64(1), m_limitMs + GraceMs - m_timer.elapsed()); }

Error TimeLimit::late(const QString &sourceName) const
{
    Error error(ErrorKind::Timeout, Text::tr("No complete answer within %1.").arg(durationText(m_limitMs)));
    error.source = sourceName;
    error.hint = Text::tr("Give it longer with --timeout, or ask for less.");
    return error;
}

Task<SourceFacts> sourceFacts(MetricSource &source, Clock &clock, qint64 limitMs)
{
    const qint64 limit = qMin(limitMs, LongestForFactsMs);
    const Error late(ErrorKind::Timeout, QString());
    SourceFacts facts;
    auto build = co_await Deadline(clock, limit, source.buildInfo(), late);
    if (build) {
        facts.product = build->product;
        facts.version = build->version;
    }
    auto until = co_await Deadline(clock, limit, source.completeUntilMs(), late);
    if (until)
        facts.completeUntilMs = *until;
    co_return facts;
}

void addFacts(Envelope &envelope, const QString &sourceName, const SourceFacts &facts)
{
    envelope.sourceName = sourceName;
    envelope.product = facts.product;
    envelope.version = facts.version;
    envelope.saysComplete = true;
    envelope.completeUntilMs = facts.completeUntilMs;
}

} // namespace ops::cli
