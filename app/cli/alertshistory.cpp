#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsjson.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/historycsv.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

constexpr qint64 UsualHistoryLimit = 200;

Result<HistoryQuery> readHistoryQuery(const Arguments &arguments, qint64 nowMs, const QTimeZone &zone)
{
    HistoryQuery query;
    query.text = arguments.positional.join(u' ');
    const QString from =
        arguments.has(QStringLiteral("--from")) ? arguments.value(QStringLiteral("--from")) : QStringLiteral("now-7d");
    const QString to =
        arguments.has(QStringLiteral("--to")) ? arguments.value(QStringLiteral("--to")) : QStringLiteral("now");
    const auto range = RangeSpec::relative(from, to).resolve(nowMs, zone);
    if (!range)
        return range.error();
    query.range = *range;
    query.openOnly = arguments.has(QStringLiteral("--open"));
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), 1, UsualHistoryLimit);
    if (!limit)
        return limit.error();
    const auto offset = numberOption(arguments, QStringLiteral("--offset"), 0, 0);
    if (!offset)
        return offset.error();
    query.limit = int(std::min<qint64>(*limit, 1'000'000));
    query.offset = int(std::min<qint64>(*offset, 1'000'000'000));
    return query;
}

QString lastedText(const Episode &episode, qint64 nowMs)
{
    return humanDuration(std::max<qint64>(0, episode.endedAtMs.value_or(nowMs) - episode.startsAtMs));
}

void writeHistoryRow(JsonWriter &json, const HistoryPage::Row &row)
{
    json.beginObject();
    writeEpisodeKeys(json, row.episode);
    json.key("work");
    writeWorkJson(json, row.work, QString());
    json.key("events").number(std::int64_t(row.events));
    json.end();
}

void writeHistoryDocument(Output &out, const Envelope &envelope, const HistoryPage &page, int offset)
{
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    json.key("matched").number(std::int64_t(page.matched));
    json.key("offset").number(std::int64_t(offset));
    json.key("episodes").beginArray();
    for (const auto &row : page.rows)
        writeHistoryRow(json, row);
    json.end().end();
    writeTail(json, envelope);
}

void writeHistoryTable(CliContext &context, const HistoryPage &page, const QTimeZone &zone)
{
    constexpr int WidestName = 40, WidestNote = 40;
    TextTable table({TableColumn(Text::tr("id")), TableColumn(Text::tr("severity")),
                     TableColumn(Text::tr("name"), TableColumn::Align::Left, WidestName),
                     TableColumn(Text::tr("began")), TableColumn(Text::tr("lasted")), TableColumn(Text::tr("end")),
                     TableColumn(Text::tr("owner")),
                     TableColumn(Text::tr("note"), TableColumn::Align::Left, WidestNote),
                     TableColumn(Text::tr("events"), TableColumn::Align::Right)});
    const qint64 nowMs = context.services().clock().nowMs();
    for (const auto &[episode, work, events] : page.rows)
        table.addRow(
            {TableCell(episode.id), TableCell(severityText(episode.peakSeverity), severityStyle(episode.peakSeverity)),
             TableCell(alertNameOf(episode.labels)), TableCell(timeText(episode.startsAtMs / 1000 * 1000, zone)),
             TableCell(lastedText(episode, nowMs)), TableCell(episodeEndText(episode)), TableCell(work.owner),
             TableCell(work.note), TableCell(QString::number(events))});
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

void writeHistory(CliContext &context, const Envelope &envelope, const HistoryPage &page, int offset,
                  const QTimeZone &zone)
{
    switch (context.options().format) {
    case Format::Json:
        writeHistoryDocument(context.out(), envelope, page, offset);
        break;
    case Format::NdJson:
        for (const auto &row : page.rows) {
            JsonWriter json(context.out());
            writeHistoryRow(json, row);
            json.line();
        }
        break;
    case Format::Csv: {
        QByteArray rows = historyCsvHead() + historyCsv(page.rows, zone);
        rows.replace("\r\n", "\n");
        context.out().write(std::string_view(rows.constData(), std::size_t(rows.size())));
        break;
    }
    case Format::Table:
        writeHistoryTable(context, page, zone);
        break;
    }
    context.out().flush();
}

} // namespace

Task<int> runAlertsHistory(CliContext &context, Arguments arguments)
{
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    const auto query = readHistoryQuery(arguments, context.services().clock().nowMs(), call->zone);
    if (!query)
        co_return context.wrongUsage(query.error().message);
    auto store = co_await openStore(call->desk());
    if (!store)
        co_return context.fail(store.error());
    auto looked = co_await look(context, call->desk());
    auto page = co_await call->desk().store().history(*query);
    if (!page)
        co_return context.fail(page.error());
    Envelope envelope = storeEnvelope(context, *call, looked);
    envelope.range = query->range;
    const qint64 shown = qint64(page->rows.size());
    if (shown < page->matched)
        envelope.truncated = Envelope::Truncated{shown, page->matched, QStringLiteral("limit")};
    if (envelope.state == DataState::Value && page->rows.empty())
        envelope.state = DataState::NoData;
    noteWarnings(context, envelope);
    if (envelope.truncated)
        context.note(Text::tr("Shown: %1 of %2; --limit sets how many.").arg(shown).arg(page->matched));
    else if (page->rows.empty() && !context.json())
        context.note(Text::tr("Nothing matches."));
    writeHistory(context, envelope, *page, query->offset, call->zone);
    co_return readCode(envelope);
}

} // namespace ops::cli
