#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsjson.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/silenceinventory.h"
#include "core/alerts/silencetext.h"
#include "core/base/table.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <array>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

struct MarkOption
{
    const char *option; ///< that asks for it
    SilenceMark mark;
    const char *name; ///< of the JSON answer
};

constexpr std::array MarkOptions{
    MarkOption{"--mine", MarkMine, "mine"},
    MarkOption{"--expiring", MarkEndsSoon, "endsSoon"},
    MarkOption{"--idle", MarkHitsNothing, "hitsNothing"},
    MarkOption{"--hides-critical", MarkHidesCritical, "hidesCritical"},
    MarkOption{"--quiet", MarkQuiet, "quietAcknowledgement"},
};

struct ShownSilences
{
    SilenceInventory inventory;
    std::vector<std::uint32_t> places;
    std::vector<QString> clusters; ///< of each silence of the inventory
};

SilenceFilter silenceFilterOf(const Arguments &arguments)
{
    SilenceFilter filter;
    filter.text = arguments.positional.join(u' ');
    if (arguments.has(QStringLiteral("--all")))
        filter.states = SilenceFilter::States::All;
    for (const auto &[option, mark, name] : MarkOptions) {
        if (arguments.has(QLatin1String(option)))
            filter.marks |= mark;
    }
    return filter;
}

ShownSilences chosenSilences(const AlertDesk &desk, const SilenceFilter &filter, qint64 nowMs)
{
    ShownSilences shown;
    InventoryInput input;
    input.silences = desk.silences() ? desk.silences() : std::make_shared<const std::vector<Silence>>();
    input.rows = desk.rows() ? desk.rows() : std::make_shared<const std::vector<AlertRow>>();
    input.runs = desk.silenceRuns();
    for (const auto &[cluster, count] : input.runs)
        shown.clusters.insert(shown.clusters.end(), count, cluster);
    shown.clusters.resize(input.silences->size());
    input.person = desk.person();
    input.nowMs = nowMs;
    shown.inventory = silenceInventory(std::stop_token(), std::move(input));
    shown.places = silencesShown(shown.inventory, filter);
    return shown;
}

QStringList markTexts(unsigned marks)
{
    QStringList texts;
    if (marks & MarkMine)
        texts << Text::tr("mine");
    if (marks & MarkEndsSoon)
        texts << Text::tr("ends soon");
    if (marks & MarkHitsNothing)
        texts << Text::tr("hits nothing");
    if (marks & MarkHidesCritical)
        texts << Text::tr("hides critical alerts");
    if (marks & MarkQuiet)
        texts << Text::tr("quiet acknowledgement");
    if (marks & MarkUnreadable)
        texts << Text::tr("an expression that cannot be read here");
    return texts;
}

void writeSilenceRow(JsonWriter &json, const ShownSilences &shown, std::uint32_t place)
{
    const SilenceFacts &facts = shown.inventory.facts[place];
    json.beginObject();
    writeSilenceKeys(json, shown.inventory.silenceOf(facts));
    json.key("cluster").string(shown.clusters[facts.silence]);
    json.key("hits").number(std::int64_t(facts.hits));
    json.key("hitsCritical").number(std::int64_t(facts.critical));
    for (const auto &[option, mark, name] : MarkOptions)
        json.key(name).boolean((facts.marks & mark) != 0);
    json.end();
}

void writeSilencesDocument(Output &out, const Envelope &envelope, const ShownSilences &shown)
{
    const SilenceInventory::Counts &counts = shown.inventory.counts;
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    json.key("counts").beginObject();
    json.key("active").number(std::int64_t(counts.active));
    json.key("pending").number(std::int64_t(counts.pending));
    json.key("expired").number(std::int64_t(counts.expired));
    json.end();
    json.key("silences").beginArray();
    for (const std::uint32_t place : shown.places)
        writeSilenceRow(json, shown, place);
    json.end().end();
    writeTail(json, envelope);
}

void writeSilencesCsv(Output &out, const ShownSilences &shown)
{
    out.write("id,cluster,state,matchers,startsAt,endsAt,createdBy,comment,hits,hitsCritical\n");
    for (const std::uint32_t place : shown.places) {
        const SilenceFacts &facts = shown.inventory.facts[place];
        const Silence &silence = shown.inventory.silenceOf(facts);
        writeCsvLine(out, {silence.id, shown.clusters[facts.silence], silenceStateName(silence.state),
                           writtenMatchers(silence.matchers), rfc3339(silence.startsAtMs), rfc3339(silence.endsAtMs),
                           silence.createdBy, silence.comment, QString::number(facts.hits),
                           QString::number(facts.critical)});
    }
}

QString silenceStateText(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return Text::tr("active");
    case Silence::State::Pending:
        return Text::tr("pending");
    case Silence::State::Expired:
        return Text::tr("expired");
    }
    return QString();
}

QString endsCell(const Silence &silence, qint64 nowMs, const QTimeZone &zone)
{
    const QString time = timeText(silence.endsAtMs / 1000 * 1000, zone);
    if (silence.state != Silence::State::Active || silence.endsAtMs <= nowMs)
        return time;
    return Text::tr("%1, in %2").arg(time, humanDuration(silence.endsAtMs - nowMs));
}

void writeSilencesTable(CliContext &context, const ShownSilences &shown, const QTimeZone &zone)
{
    constexpr int WidestMatchers = 60, WidestComment = 40;
    TextTable table({TableColumn(Text::tr("id")), TableColumn(Text::tr("state")),
                     TableColumn(Text::tr("matchers"), TableColumn::Align::Left, WidestMatchers),
                     TableColumn(Text::tr("ends")), TableColumn(Text::tr("by")),
                     TableColumn(Text::tr("comment"), TableColumn::Align::Left, WidestComment),
                     TableColumn(Text::tr("hits"), TableColumn::Align::Right), TableColumn(Text::tr("marks"))});
    for (const std::uint32_t place : shown.places) {
        const SilenceFacts &facts = shown.inventory.facts[place];
        const Silence &silence = shown.inventory.silenceOf(facts);
        table.addRow({TableCell(silence.id), TableCell(silenceStateText(silence.state)),
                      TableCell(writtenMatchers(silence.matchers)),
                      TableCell(endsCell(silence, shown.inventory.nowMs, zone)), TableCell(silence.createdBy),
                      TableCell(silence.comment), TableCell(QString::number(facts.hits)),
                      TableCell(markTexts(facts.marks).join(QStringLiteral(", ")))});
    }
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

void writeSilences(CliContext &context, const Envelope &envelope, const ShownSilences &shown, const QTimeZone &zone)
{
    switch (context.options().format) {
    case Format::Json:
        writeSilencesDocument(context.out(), envelope, shown);
        break;
    case Format::NdJson:
        for (const std::uint32_t place : shown.places) {
            JsonWriter json(context.out());
            writeSilenceRow(json, shown, place);
            json.line();
        }
        break;
    case Format::Csv:
        writeSilencesCsv(context.out(), shown);
        break;
    case Format::Table:
        writeSilencesTable(context, shown, zone);
        break;
    }
    context.out().flush();
}

} // namespace

Task<int> runAlertsSilences(CliContext &context, Arguments arguments)
{
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    auto looked = co_await look(context, call->desk());
    if (!looked)
        co_return context.fail(looked.error());
    const ShownSilences shown =
        chosenSilences(call->desk(), silenceFilterOf(arguments), context.services().clock().nowMs());
    Envelope envelope = deskEnvelope(context, *call);
    if (envelope.state == DataState::Value && shown.places.empty())
        envelope.state = DataState::NoData;
    noteWarnings(context, envelope);
    if (shown.places.empty() && !context.json())
        context.note(Text::tr("Nothing matches."));
    writeSilences(context, envelope, shown, call->zone);
    co_return readCode(envelope);
}

} // namespace ops::cli
