#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/metricscall.h"
#include "app/cli/metricsoutput.h"
#include "app/cli/progress.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace ops::cli {

namespace {

using Part = MetricsCall::Part;

/// Sorted, and the first `limit` of them.
template<class List> std::optional<Envelope::Truncated> cutTo(List &rows, std::optional<qint64> limit)
{
    std::sort(rows.begin(), rows.end());
    const qint64 found = qint64(rows.size());
    if (!limit || found <= *limit)
        return std::nullopt;
    rows.erase(rows.begin() + *limit, rows.end());
    return Envelope::Truncated{*limit, found, QStringLiteral("limit")};
}

Task<Result<QStringList>> askTexts(MetricSource &source, MetricsCall call)
{
    if (call.part == Part::Labels)
        return source.labelNames(call.matchers, call.range);
    return source.labelValues(call.label, call.matchers, call.range);
}

Task<Result<MetricsAnswer>> askMetrics(MetricSource &source, Clock &clock, MetricsCall call, TimeLimit limit)
{
    const Progress progress(clock, Text::tr("Waiting for %1").arg(source.name()));
    const Error late = limit.late(source.name());
    MetricsAnswer answer;
    if (call.part == Part::Series) {
        auto series = co_await Deadline(clock, limit.leftMs(), source.series(call.matchers, call.range), late);
        if (!series)
            co_return series.error();
        answer.series = std::move(*series);
        answer.truncated = cutTo(answer.series, call.limit);
        co_return std::move(answer);
    }
    auto texts = co_await Deadline(clock, limit.leftMs(), askTexts(source, call), late);
    if (!texts)
        co_return texts.error();
    answer.texts = std::move(*texts);
    answer.truncated = cutTo(answer.texts, call.limit);
    co_return std::move(answer);
}

Envelope metricsEnvelope(CliContext &context, const MetricsCall &call, const MetricsAnswer &answer)
{
    Envelope envelope = context.envelope();
    envelope.state = answer.isEmpty() ? DataState::NoData : DataState::Value;
    envelope.range = call.range;
    envelope.truncated = answer.truncated;
    return envelope;
}

void sayMetrics(CliContext &context, const Envelope &envelope)
{
    if (const auto &cut = envelope.truncated)
        context.note(Text::tr("Shown: %1 of %2; --limit sets how many.").arg(cut->shown).arg(cut->of));
    if (envelope.state == DataState::NoData && !context.json())
        context.note(Text::tr("Nothing matches."));
}

Task<int> runMetrics(CliContext &context, Arguments arguments)
{
    Clock &clock = context.services().clock();
    const auto call = readMetricsCall(arguments, clock.nowMs(), context.zone());
    if (!call)
        co_return context.wrongUsage(call.error().message);
    context.setPart(metricsPartName(call->part));
    auto opened = co_await openMetrics(context);
    if (!opened)
        co_return context.fail(opened.error());
    MetricSource &source = **opened;

    const TimeLimit limit(context);
    QElapsedTimer timer;
    timer.start();
    auto answer = co_await askMetrics(source, clock, *call, limit);
    if (!answer)
        co_return context.fail(answer.error());
    context.addPhase("request", timer.elapsed());
    Envelope envelope = metricsEnvelope(context, *call, *answer);
    if (context.json()) {
        const SourceFacts facts = co_await sourceFacts(source, clock, limit.leftMs());
        addFacts(envelope, source.name(), facts);
    }
    sayMetrics(context, envelope);
    writeMetrics(context, *call, envelope, *answer);
    co_return int(Ok);
}

} // namespace

Command metricsCommand()
{
    Command command;
    command.name = "metrics";
    command.summary = QT_TRANSLATE_NOOP("Cli", "What metrics there are: label names, values of a label, series");
    command.usage = {
        {"metrics labels [--match SELECTOR…]", QT_TRANSLATE_NOOP("Cli", "the label names, of all series or of some")},
        {"metrics values LABEL [--match SELECTOR…]",
         QT_TRANSLATE_NOOP("Cli", "the values that a label has; __name__ lists the metrics")},
        {"metrics series SELECTOR… [--limit N]", QT_TRANSLATE_NOOP("Cli", "the series that a selector finds")},
    };
    command.example = "metrics series 'up{job=\"node\"}' --from now-6h --prometheus http://localhost:9090";
    command.options = {
        {"--match", "SELECTOR",
         QT_TRANSLATE_NOOP("Cli", "only of series that a selector finds; may stand several times"), true},
        {"--from", "T", QT_TRANSLATE_NOOP("Cli", "begin of the range (now-1h)")},
        {"--to", "T", QT_TRANSLATE_NOOP("Cli", "end of the range (now)")},
        {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "show at most so many, and say of how many (series: 10000)")},
    };
    command.words = {"labels", "values", "series"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = runMetrics;
    return command;
}

} // namespace ops::cli
