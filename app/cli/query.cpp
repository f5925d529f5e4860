#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/progress.h"
#include "app/cli/querycall.h"
#include "app/cli/querycaret.h"
#include "app/cli/queryoutput.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

Task<Result<QueryAnswer>> ask(MetricSource &source, QueryCall call)
{
    if (call.range)
        return source.queryRange(RangeQuery(call.expr, *call.range, call.stepMs));
    return source.query(InstantQuery(call.expr, call.timeMs));
}

DataState stateOf(const QueryAnswer &answer)
{
    if (answer.partial())
        return DataState::Partial;
    return answer.series->rows.empty() && answer.type != ResultType::String ? DataState::NoData : DataState::Value;
}

QStringList warningsOf(const QueryAnswer &answer)
{
    QStringList warnings = answer.warnings;
    if (answer.repairedBytes > 0)
        warnings << Text::tr("The answer held %n byte(s) that are no UTF-8; they are shown as U+FFFD.", nullptr,
                             answer.repairedBytes);
    return warnings;
}

int failQuery(CliContext &context, const QueryCall &call, const Error &error)
{
    const int code = context.fail(error);
    const QString caret = error.kind == ErrorKind::BadRequest ? caretText(call.expr, error.detail) : QString();
    if (!caret.isEmpty())
        context.note(caret);
    return code;
}

void say(CliContext &context, const QueryCall &call, const Envelope &envelope)
{
    if (call.stepChosenByUs)
        context.note(
            Text::tr("Step %1, chosen for about 1,500 points; --step sets another.").arg(durationText(call.stepMs)));
    for (const auto &warning : envelope.warnings)
        context.note(Text::tr("Partial: %1").arg(safeText(warning)));
    if (envelope.state != DataState::NoData || context.json())
        return;
    context.note(envelope.completeUntilMs ? Text::tr("Nothing matches; the data is complete until %1.")
                                                .arg(timeText(*envelope.completeUntilMs, context.zone()))
                                          : Text::tr("Nothing matches."));
}

void write(CliContext &context, const Envelope &envelope, const QueryAnswer &answer,
           const std::optional<std::vector<Exemplar>> &exemplars)
{
    Output &out = context.out();
    QElapsedTimer timer;
    timer.start();
    switch (context.options().format) {
    case Format::Json:
        writeQueryJson(out, envelope, answer, exemplars ? &*exemplars : nullptr);
        break;
    case Format::NdJson:
        writeQueryRows(out, answer);
        break;
    case Format::Csv:
        writeQueryCsv(out, answer);
        break;
    case Format::Table:
        writeQueryTable(out, answer, context.zone(), context.colour());
        if (exemplars)
            writeExemplarTable(out, *exemplars, context.zone(), context.colour());
        break;
    }
    out.flush();
    context.addPhase("write", timer.elapsed());
}

/// All that one call asks for, in the order in which it is shown.
struct Outcome
{
    QueryAnswer answer;
    DataState state = DataState::Value;
    std::optional<std::vector<Exemplar>> exemplars;
    std::optional<SourceFacts> facts;
};

Task<Result<Outcome>> askAll(MetricSource &source, Clock &clock, QueryCall call, bool wantsFacts, TimeLimit limit)
{
    const Progress progress(clock, Text::tr("Waiting for %1").arg(source.name()));
    const Error late = limit.late(source.name());
    auto answer = co_await Deadline(clock, limit.leftMs(), ask(source, call), late);
    if (!answer)
        co_return answer.error();
    Outcome outcome;
    outcome.state = stateOf(*answer);
    outcome.answer = std::move(*answer);
    if (call.exemplars && call.range) {
        auto exemplars = co_await Deadline(clock, limit.leftMs(), source.exemplars(call.expr, *call.range), late);
        if (!exemplars)
            co_return exemplars.error();
        outcome.exemplars = std::move(*exemplars);
    }
    if (wantsFacts || outcome.state == DataState::NoData) {
        SourceFacts facts = co_await sourceFacts(source, clock, limit.leftMs());
        outcome.facts = std::move(facts);
    }
    co_return std::move(outcome);
}

Envelope envelopeOf(CliContext &context, const QueryCall &call, const QString &sourceName, const Outcome &outcome)
{
    Envelope envelope = context.envelope();
    envelope.state = outcome.state;
    envelope.warnings = warningsOf(outcome.answer);
    envelope.range = call.range;
    if (outcome.facts)
        addFacts(envelope, sourceName, *outcome.facts);
    return envelope;
}

Task<int> runQuery(CliContext &context, Arguments arguments)
{
    Clock &clock = context.services().clock();
    const bool fixedNow = context.options().nowMs.has_value();
    const auto call = readQueryCall(arguments, clock.nowMs(), fixedNow, context.zone());
    if (!call)
        co_return context.wrongUsage(call.error().message);
    if (call->exemplars && context.options().format != Format::Json && context.options().format != Format::Table)
        co_return context.wrongUsage(Text::tr("--exemplars are no rows of the answer: use --json, or the table."));
    auto opened = co_await openMetrics(context);
    if (!opened)
        co_return context.fail(opened.error());
    MetricSource &source = **opened;

    const TimeLimit limit(context);
    auto outcome = co_await askAll(source, clock, *call, context.json(), limit);
    if (!outcome)
        co_return failQuery(context, *call, outcome.error());
    context.addPhase("request", outcome->answer.requestMs);
    context.addPhase("decode", outcome->answer.decodeMs);
    context.addBytes(outcome->answer.bytes);
    const Envelope envelope = envelopeOf(context, *call, source.name(), *outcome);
    say(context, *call, envelope);
    write(context, envelope, outcome->answer, outcome->exemplars);
    co_return outcome->state == DataState::Partial ? int(PartialResult) : int(Ok);
}

} // namespace

Command queryCommand()
{
    Command command;
    command.name = "query";
    command.summary = QT_TRANSLATE_NOOP("Cli", "Ask a PromQL expression, at one moment or over a range");
    command.usage = {
        {"query EXPR [--time T]", QT_TRANSLATE_NOOP("Cli", "the value now, or at the time T")},
        {"query EXPR --from T --to T [--step D] [--exemplars]",
         QT_TRANSLATE_NOOP("Cli", "over a range; times are RFC 3339, Unix seconds, or relative: now-6h, now/d")},
    };
    command.example = "query 'sum by (job) (up)' --from now-6h --step 1m --json --prometheus http://localhost:9090";
    command.options = {
        {"--time", "T", QT_TRANSLATE_NOOP("Cli", "the moment (the server's now)")},
        {"--from", "T", QT_TRANSLATE_NOOP("Cli", "begin of the range (now-1h)")},
        {"--to", "T", QT_TRANSLATE_NOOP("Cli", "end of the range (now)")},
        {"--step", "D", QT_TRANSLATE_NOOP("Cli", "distance of the points; without it about 1,500 of them")},
        {"--exemplars", nullptr, QT_TRANSLATE_NOOP("Cli", "the exemplars of the range, too")},
    };
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.run = runQuery;
    return command;
}

} // namespace ops::cli
