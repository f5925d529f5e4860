#include "app/cli/alertid.h"
#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsjson.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "core/alerts/alertstanding.h"
#include "core/alerts/timelinemodel.h"
#include "core/base/table.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

struct ShownEpisode
{
    LiveEpisode live;
    std::vector<AlertEvent> events;
};

void writeEpisodeDocument(Output &out, const Envelope &envelope, const ShownEpisode &shown, const AlertRow *row)
{
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    writeEpisodeKeys(json, shown.live.episode);
    json.key("firing").boolean(row != nullptr);
    json.key("alert");
    if (row)
        writeAlertJson(json, *row);
    else
        json.null();
    json.key("work");
    writeWorkJson(json, shown.live.work, shown.live.silence ? shown.live.silence->silenceId : QString());
    json.key("timeline").beginArray();
    for (const AlertEvent &event : shown.events)
        writeEventJson(json, event);
    json.end().end();
    writeTail(json, envelope);
}

QString workText(Work::State state)
{
    switch (state) {
    case Work::State::Open:
        return standingText(AlertStanding::Open);
    case Work::State::Acknowledged:
        return standingText(AlertStanding::Acknowledged);
    case Work::State::Snoozed:
        return standingText(AlertStanding::Snoozed);
    case Work::State::Closed:
        break;
    }
    return Text::tr("closed");
}

void addFact(TextTable &table, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        table.addRow({TableCell(name), TableCell(text)});
}

void writeEpisodeFacts(CliContext &context, const ShownEpisode &shown, const QTimeZone &zone)
{
    constexpr int WidestFact = 160;
    const Episode &episode = shown.live.episode;
    const Work &work = shown.live.work;
    TextTable facts({TableColumn(QString()), TableColumn(QString(), TableColumn::Align::Left, WidestFact)});
    const auto time = [&zone](std::optional<qint64> ms) { return ms ? timeText(*ms / 1000 * 1000, zone) : QString(); };
    addFact(facts, Text::tr("alert"), alertNameOf(episode.labels));
    addFact(facts, Text::tr("severity"), severityText(episode.peakSeverity));
    addFact(facts, Text::tr("id"), episode.id);
    addFact(facts, Text::tr("fingerprint"), episode.fingerprint);
    addFact(facts, Text::tr("cluster"), episode.cluster);
    addFact(facts, Text::tr("began"), time(episode.startsAtMs));
    addFact(facts, Text::tr("end"),
            episode.endedAtMs ? QStringLiteral("%1, %2").arg(time(episode.endedAtMs), episodeEndText(episode))
                              : episodeEndText(episode));
    addFact(facts, Text::tr("work"), workText(work.state));
    addFact(facts, Text::tr("owner"), work.owner);
    addFact(facts, Text::tr("assigned to"), work.assignee);
    addFact(facts, Text::tr("priority"), work.priority > 0 ? QString::number(work.priority) : QString());
    addFact(facts, Text::tr("note"), work.note);
    addFact(facts, Text::tr("acknowledged until"), time(work.acknowledgedUntilMs));
    addFact(facts, Text::tr("snoozed until"), time(work.snoozedUntilMs));
    addFact(facts, Text::tr("silence"), shown.live.silence ? shown.live.silence->silenceId : QString());
    for (const Labels *pairs : {&episode.labels, &episode.annotations}) {
        for (const auto &[name, value] : *pairs)
            addFact(facts, QString::fromStdString(name), QString::fromStdString(value));
    }
    context.out().write(facts.text() + u'\n');
}

void writeTimeline(CliContext &context, const std::vector<AlertEvent> &events, const QTimeZone &zone)
{
    constexpr int WidestDetail = 100;
    TextTable table({TableColumn(Text::tr("time")), TableColumn(Text::tr("event")), TableColumn(Text::tr("by")),
                     TableColumn(Text::tr("note"), TableColumn::Align::Left, WidestDetail)});
    for (const AlertEvent &event : events) {
        QStringList parts{event.note, timelineDetail(event, events.back().atStoreMs, zone)};
        parts.removeAll(QString());
        table.addRow({TableCell(timeText(event.atSourceMs > 0 ? event.atSourceMs : event.atStoreMs, zone)),
                      TableCell(alertEventText(event.kind)), TableCell(event.actor),
                      TableCell(parts.join(QStringLiteral(" · ")))});
    }
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

Task<Result<ShownEpisode>> loadEpisode(AlertDesk &desk, QString id)
{
    auto found = co_await desk.store().episode(id);
    if (!found)
        co_return found.error();
    if (!*found)
        co_return Error(ErrorKind::NotFound, Text::tr("No alert is named %1.").arg(id));
    ShownEpisode shown;
    shown.live = std::move(**found);
    auto events = co_await desk.store().timeline(shown.live.episode.id);
    if (!events)
        co_return events.error();
    shown.events = std::move(*events);
    co_return std::move(shown);
}

} // namespace

Task<int> runAlertsShow(CliContext &context, Arguments arguments)
{
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    auto store = co_await openStore(call->desk());
    if (!store)
        co_return context.fail(store.error());
    auto looked = co_await look(context, call->desk());
    auto id = co_await episodeNamed(call->desk(), arguments.positional.front());
    if (!id)
        co_return failToName(context, id.error(), looked);
    auto shown = co_await loadEpisode(call->desk(), *id);
    if (!shown)
        co_return failToName(context, shown.error(), looked);
    const Envelope envelope = storeEnvelope(context, *call, looked);
    noteWarnings(context, envelope);
    if (context.json()) {
        writeEpisodeDocument(context.out(), envelope, *shown, call->desk().row(*id));
    } else {
        writeEpisodeFacts(context, *shown, call->zone);
        writeTimeline(context, shown->events, call->zone);
    }
    context.out().flush();
    co_return readCode(envelope);
}

} // namespace ops::cli
