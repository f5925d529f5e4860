#include "app/cli/check.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/csv.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/sourcestatus.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

/// Milliseconds with one decimal; empty where there was no answer.
QString latencyText(const SourceStatus &status)
{
    return status.latencyMs ? QString::number(*status.latencyMs, 'f', 1) : QString();
}

void writeTextKeys(JsonWriter &json, const SourceStatus &status)
{
    json.key("name").string(status.name);
    json.key("kind").string(status.kind);
    json.key("url").string(status.url);
    json.key("state").string(stateName(status.state));
    json.textOrNull("product", status.product);
    json.textOrNull("version", status.version);
}

void writeStatus(JsonWriter &json, const SourceStatus &status)
{
    json.beginObject();
    writeTextKeys(json, status);
    json.key("latencyMs");
    status.latencyMs ? json.raw(latencyText(status).toStdString()) : json.null();
    json.key("clockOffsetMs");
    status.clockOffsetMs ? json.number(std::int64_t(*status.clockOffsetMs)) : json.null();
    json.key("completeUntil");
    writeTimeOrNull(json, status.completeUntilMs);
    json.textOrNull("problem", status.problem);
    json.textOrNull("hint", status.hint);
    if (status.errorKind)
        json.key("errorKind").string(errorKindName(*status.errorKind));
    if (status.walReplayPercent)
        json.key("walReplayPercent").number(std::int64_t(*status.walReplayPercent));
    json.end();
}

void writeDocument(CliContext &context, const std::vector<SourceStatus> &statuses)
{
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject().key("sources").beginArray();
    for (const auto &status : statuses)
        writeStatus(json, status);
    json.end().end();
    writeTail(json, envelope);
}

void writeCsv(Output &out, const std::vector<SourceStatus> &statuses)
{
    out.write("name,kind,url,state,product,version,latencyMs,clockOffsetMs,completeUntil,problem,hint\n");
    const auto number = [](std::optional<qint64> value) { return value ? std::to_string(*value) : std::string(); };
    for (const auto &status : statuses) {
        for (const auto &text :
             {status.name, status.kind, status.url, stateName(status.state), status.product, status.version})
            out.write(csvField(text) + ',');
        out.write(latencyText(status) + u',');
        out.write(number(status.clockOffsetMs) + ',');
        out.write(status.completeUntilMs ? rfc3339(*status.completeUntilMs).toStdString() : std::string());
        out.write(',' + csvField(status.problem) + ',' + csvField(status.hint) + '\n');
    }
}

TableCell stateCell(SourceStatus::State state)
{
    switch (state) {
    case SourceStatus::State::Ok:
        return TableCell(Text::tr("ok"), QStringLiteral("32"));
    case SourceStatus::State::Degraded:
        return TableCell(Text::tr("degraded"), QStringLiteral("33;1"));
    case SourceStatus::State::Down:
        return TableCell(Text::tr("down"), QStringLiteral("31;1"));
    }
    return TableCell(QString());
}

void writeTable(CliContext &context, const std::vector<SourceStatus> &statuses, const QTimeZone &zone)
{
    constexpr auto Right = TableColumn::Align::Right;
    TextTable table({TableColumn(Text::tr("source")), TableColumn(Text::tr("state")), TableColumn(Text::tr("product")),
                     TableColumn(Text::tr("latency"), Right), TableColumn(Text::tr("clock"), Right),
                     TableColumn(Text::tr("complete until")), TableColumn(Text::tr("address"))});
    const auto ms = [](const QString &number) {
        return number.isEmpty() ? QStringLiteral("–") : number + QStringLiteral(" ms");
    };
    for (const auto &status : statuses) {
        const QString offset = status.clockOffsetMs ? QString::number(*status.clockOffsetMs) : QString();
        const QString until = status.completeUntilMs ? timeText(*status.completeUntilMs, zone) : QStringLiteral("–");
        table.addRow({TableCell(status.name), stateCell(status.state),
                      TableCell(QStringLiteral("%1 %2").arg(status.product, status.version).trimmed()),
                      TableCell(ms(latencyText(status))), TableCell(ms(offset)), TableCell(until),
                      TableCell(status.url)});
    }
    context.out().write(table.text(context.colour()));
    for (const auto &status : statuses) {
        if (status.problem.isEmpty())
            continue;
        const QStringList sentences{safeText(status.name) + u':', safeText(status.problem), safeText(status.hint)};
        context.out().write(sentences.join(u' ').trimmed() + u'\n');
    }
}

Task<int> runCheck(CliContext &context, Arguments)
{
    const auto environment = context.services().environment();
    if (!environment)
        co_return context.fail(environment.error());
    co_return co_await checkSources(context, *environment);
}

} // namespace

Task<int> checkSources(CliContext &context, Environment environment)
{
    std::vector<SourceStatus> statuses;
    bool down = false;
    for (const auto &config : environment.sources) {
        auto status = co_await sourceStatus(context, environment, config);
        if (!status)
            co_return context.fail(status.error());
        down = down || !status->usable();
        context.addPhase("request", qRound64(status->latencyMs.value_or(0)));
        statuses.push_back(std::move(*status));
    }
    Output &out = context.out();
    switch (context.options().format) {
    case Format::Json:
        writeDocument(context, statuses);
        break;
    case Format::NdJson:
        for (const auto &status : statuses) {
            JsonWriter json(out);
            writeStatus(json, status);
            json.line();
        }
        break;
    case Format::Csv:
        writeCsv(out, statuses);
        break;
    case Format::Table:
        writeTable(context, statuses, context.services().zone(environment));
        break;
    }
    co_return down ? int(AnswerIsNo) : int(Ok);
}

Command checkCommand()
{
    Command command;
    command.name = "check";
    command.summary = QT_TRANSLATE_NOOP("Cli", "Look at every source: reachable, version, clock, how complete");
    command.usage = {{"check", QT_TRANSLATE_NOOP("Cli", "ends with 1 where a source cannot be used")}};
    command.example = "check --json --prometheus http://localhost:9090";
    command.rows = true;
    command.run = runCheck;
    return command;
}

} // namespace ops::cli
