#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/alertstatistics.h"
#include "core/base/table.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

struct StatsCall
{
    TimeRange range;
    StatisticsBy by = StatisticsBy::Severity;
};

Result<StatsCall> readStatsCall(const Arguments &arguments, qint64 nowMs, const QTimeZone &zone)
{
    StatsCall call;
    const auto value = [&arguments](const char *option, const char *otherwise) {
        const QString name = QLatin1String(option);
        return arguments.has(name) ? arguments.value(name) : QString(QLatin1String(otherwise));
    };
    const auto range = RangeSpec::relative(value("--from", "now-30d"), value("--to", "now")).resolve(nowMs, zone);
    if (!range)
        return range.error();
    call.range = *range;
    const auto by = statisticsByOf(value("--by", "severity"));
    if (!by)
        return wrong(Text::tr("--by is severity, alertname, team or hour."));
    call.by = *by;
    return call;
}

void writeFigures(JsonWriter &json, std::string_view key, const DurationFigures &figures)
{
    json.key(key).beginObject();
    json.key("count").number(std::int64_t(figures.count));
    for (const auto &[name, ms] :
         {std::pair("p50Ms", figures.p50Ms), std::pair("p90Ms", figures.p90Ms), std::pair("meanMs", figures.meanMs)}) {
        json.key(name);
        if (figures.count > 0)
            json.number(std::int64_t(ms));
        else
            json.null();
    }
    json.end();
}

void writeStatisticsRow(JsonWriter &json, const AlertStatisticsRow &row)
{
    json.beginObject();
    json.key("key").string(row.key);
    json.key("fired").number(std::int64_t(row.fired));
    json.key("acknowledged").number(std::int64_t(row.acknowledged));
    json.key("resolved").number(std::int64_t(row.resolved));
    json.key("open").number(std::int64_t(row.open));
    json.key("resolvedUnacknowledged").number(std::int64_t(row.resolvedUnacknowledged));
    json.key("resolvedUnacknowledgedShare").number(row.resolvedUnacknowledgedShare());
    json.key("flapped").number(std::int64_t(row.flapped));
    writeFigures(json, "acknowledge", row.acknowledge);
    writeFigures(json, "resolve", row.resolve);
    json.key("firingMs").number(std::int64_t(row.firingMs));
    json.end();
}

void writeStatisticsDocument(Output &out, const Envelope &envelope, const AlertStatistics &statistics, StatisticsBy by)
{
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    json.key("by").string(statisticsByName(by));
    json.key("total");
    writeStatisticsRow(json, statistics.total);
    json.key("rows").beginArray();
    for (const auto &row : statistics.rows)
        writeStatisticsRow(json, row);
    json.end().end();
    writeTail(json, envelope);
}

QString figureCell(const DurationFigures &figures, qint64 ms)
{
    return figures.count > 0 ? humanDuration(ms) : QStringLiteral("–");
}

void writeStatisticsTable(CliContext &context, const AlertStatistics &statistics, StatisticsBy by)
{
    constexpr auto Right = TableColumn::Align::Right;
    constexpr int WidestKey = 40;
    TextTable table({TableColumn(statisticsByText(by), TableColumn::Align::Left, WidestKey),
                     TableColumn(Text::tr("fired"), Right), TableColumn(Text::tr("acknowledged"), Right),
                     TableColumn(Text::tr("resolved"), Right), TableColumn(Text::tr("open"), Right),
                     TableColumn(Text::tr("flapped"), Right), TableColumn(Text::tr("to acknowledge, p50"), Right),
                     TableColumn(Text::tr("p90"), Right), TableColumn(Text::tr("to resolve, p50"), Right),
                     TableColumn(Text::tr("p90"), Right)});
    const auto add = [&table](const AlertStatisticsRow &row, const QString &name) {
        table.addRow({TableCell(name), TableCell(QString::number(row.fired)),
                      TableCell(QString::number(row.acknowledged)), TableCell(QString::number(row.resolved)),
                      TableCell(QString::number(row.open)), TableCell(QString::number(row.flapped)),
                      TableCell(figureCell(row.acknowledge, row.acknowledge.p50Ms)),
                      TableCell(figureCell(row.acknowledge, row.acknowledge.p90Ms)),
                      TableCell(figureCell(row.resolve, row.resolve.p50Ms)),
                      TableCell(figureCell(row.resolve, row.resolve.p90Ms))});
    };
    for (const auto &row : statistics.rows)
        add(row, row.text);
    add(statistics.total, Text::tr("total"));
    context.out().write(table.text(context.colour()));
}

void writeStatistics(CliContext &context, const Envelope &envelope, const AlertStatistics &statistics, StatisticsBy by)
{
    switch (context.options().format) {
    case Format::Json:
        writeStatisticsDocument(context.out(), envelope, statistics, by);
        break;
    case Format::NdJson:
        for (const auto &row : statistics.rows) {
            JsonWriter json(context.out());
            writeStatisticsRow(json, row);
            json.line();
        }
        break;
    case Format::Csv:
        for (const QStringList &cells : statisticsTable(statistics))
            writeCsvLine(context.out(), cells);
        break;
    case Format::Table:
        writeStatisticsTable(context, statistics, by);
        break;
    }
    context.out().flush();
}

} // namespace

Task<int> runAlertsStats(CliContext &context, Arguments arguments)
{
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    const qint64 nowMs = context.services().clock().nowMs();
    const auto asked = readStatsCall(arguments, nowMs, call->zone);
    if (!asked)
        co_return context.wrongUsage(asked.error().message);
    auto store = co_await openStore(call->desk());
    if (!store)
        co_return context.fail(store.error());
    auto looked = co_await look(context, call->desk());
    auto facts = co_await call->desk().store().facts(asked->range);
    if (!facts)
        co_return context.fail(facts.error());
    const qint64 zoneOffsetMs = qint64(call->zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs))) * secondMs;
    const AlertStatistics statistics = alertStatistics(*facts, asked->range, asked->by, nowMs, zoneOffsetMs);
    Envelope envelope = storeEnvelope(context, *call, looked);
    envelope.range = asked->range;
    if (envelope.state == DataState::Value && statistics.total.fired == 0)
        envelope.state = DataState::NoData;
    noteWarnings(context, envelope);
    writeStatistics(context, envelope, statistics, asked->by);
    co_return readCode(envelope);
}

} // namespace ops::cli
