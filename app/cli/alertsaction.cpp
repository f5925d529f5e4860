#include "app/cli/alertid.h"
#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsjson.h"
#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/alertstanding.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ops::cli {

namespace {

using Kind = AlertAction::Kind;
using Verdict = ActionOutcome::Verdict;
using Actions = std::vector<AlertAction>;

Kind kindOf(const QString &word)
{
    if (word == u"ack")
        return Kind::Acknowledge;
    if (word == u"unack")
        return Kind::Unacknowledge;
    if (word == u"take")
        return Kind::TakeOver;
    if (word == u"snooze")
        return Kind::Snooze;
    return word == u"assign" ? Kind::Assign : Kind::Note;
}

Result<int> priorityOf(const Arguments &arguments)
{
    constexpr qint64 LowestPriority = 5;
    const auto priority = numberOption(arguments, QStringLiteral("--priority"), 0, 0);
    if (!priority)
        return priority.error();
    if (*priority > LowestPriority)
        return wrong(Text::tr("--priority is 1 (the highest) to 5, or 0 for none."));
    return int(*priority);
}

/// One action, and the priority behind it where there is one.
Result<Actions> readActions(const QString &word, const Arguments &arguments, qint64 nowMs)
{
    AlertAction action;
    action.kind = kindOf(word);
    action.note = arguments.value(QStringLiteral("--comment"));
    action.assignee = arguments.value(QStringLiteral("--to"));
    const auto holdFor = durationOption(arguments, QStringLiteral("--for"));
    if (!holdFor)
        return holdFor.error();
    if (*holdFor)
        action.untilMs = nowMs + **holdFor;
    const bool quiet = arguments.has(QStringLiteral("--quiet")), record = arguments.has(QStringLiteral("--record"));
    if (quiet && record)
        return wrong(Text::tr("Choose one of --quiet and --record."));
    if (quiet || record)
        action.quiet = quiet;
    if (action.kind == Kind::Note && action.note.isEmpty())
        return wrong(Text::tr("alerts note needs --comment TEXT."));
    if (action.kind == Kind::Assign && !arguments.has(QStringLiteral("--to")))
        return wrong(Text::tr("alerts assign needs --to PERSON; an empty one takes the assignment back."));
    const auto priority = priorityOf(arguments);
    if (!priority)
        return priority.error();
    Actions actions{action};
    if (arguments.has(QStringLiteral("--priority"))) {
        AlertAction second;
        second.kind = Kind::SetPriority;
        second.priority = *priority;
        actions.push_back(second);
    }
    return actions;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Done:
        return QStringLiteral("done");
    case Verdict::AlreadySo:
        return QStringLiteral("alreadySo");
    case Verdict::Joined:
        return QStringLiteral("joined");
    case Verdict::Changed:
        return QStringLiteral("changed");
    case Verdict::Ended:
        return QStringLiteral("ended");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return QString();
}

QString verdictText(const ActionOutcome &outcome)
{
    switch (outcome.verdict) {
    case Verdict::Done:
        return Text::tr("done");
    case Verdict::AlreadySo:
        return Text::tr("it was so already");
    case Verdict::Joined:
        return Text::tr("%1 has it; the note was added").arg(outcome.work.owner);
    case Verdict::Changed:
        return Text::tr("it has changed meanwhile; look again");
    case Verdict::Ended:
        return outcome.newEpisodeId.isEmpty()
                   ? Text::tr("it has ended")
                   : Text::tr("it has ended, and fires again as %1").arg(outcome.newEpisodeId);
    case Verdict::Unknown:
        return Text::tr("there is no such alert");
    }
    return QString();
}

bool wentThrough(const ActionOutcome &outcome)
{
    return outcome.verdict == Verdict::Done || outcome.verdict == Verdict::AlreadySo ||
           outcome.verdict == Verdict::Joined;
}

struct Acted
{
    ActionOutcomes outcomes;
    bool silenceMissing = false;
};

QString nameOf(const AlertDesk &desk, const ActionOutcome &outcome)
{
    const AlertRow *row = desk.row(outcome.episodeId);
    return row ? alertTitle(*row) : outcome.episodeId;
}

void writeOutcome(JsonWriter &json, const AlertDesk &desk, const ActionOutcome &outcome)
{
    const AlertRow *row = desk.row(outcome.episodeId);
    json.beginObject();
    json.key("id").string(outcome.episodeId);
    json.textOrNull("name", row ? alertNameOf(row->alert.labels) : QString());
    json.key("verdict").string(verdictName(outcome.verdict));
    json.textOrNull("newEpisodeId", outcome.newEpisodeId);
    json.textOrNull("eventId", outcome.eventId);
    json.textOrNull("opId", outcome.opId);
    json.textOrNull("notSent", outcome.notSent);
    json.key("work");
    writeWorkJson(json, outcome.work, row ? row->quietSilenceId : QString());
    json.end();
}

void writeActed(CliContext &context, const Envelope &envelope, const AlertDesk &desk, const QString &action,
                const Acted &acted)
{
    if (context.json()) {
        JsonWriter json(context.out());
        writeHead(json, envelope);
        json.beginObject();
        json.key("action").string(action);
        json.key("outcomes").beginArray();
        for (const ActionOutcome &outcome : acted.outcomes)
            writeOutcome(json, desk, outcome);
        json.end().end();
        writeTail(json, envelope);
        context.out().flush();
        return;
    }
    TextTable table({TableColumn(Text::tr("alert")), TableColumn(Text::tr("outcome")), TableColumn(Text::tr("owner")),
                     TableColumn(Text::tr("silence"))});
    for (const ActionOutcome &outcome : acted.outcomes) {
        const AlertRow *row = desk.row(outcome.episodeId);
        table.addRow({TableCell(nameOf(desk, outcome)), TableCell(verdictText(outcome)), TableCell(outcome.work.owner),
                      TableCell(!outcome.notSent.isEmpty() ? Text::tr("not set yet")
                                : row                      ? row->quietSilenceId
                                                           : QString())});
    }
    context.out().write(table.text(context.colour()));
    context.out().flush();
}

/// Every word names one alert; the first that does not ends it before anything is written.
Task<Result<std::vector<ActionTarget>>> targetsOf(AlertDesk &desk, QStringList words)
{
    std::vector<ActionTarget> targets;
    for (const QString &word : words) {
        auto id = co_await episodeNamed(desk, word);
        if (!id)
            co_return id.error();
        const bool twice = std::any_of(targets.begin(), targets.end(),
                                       [&id](const ActionTarget &target) { return target.episodeId == *id; });
        if (twice)
            continue;
        ActionTarget target; // its version stays open: whoever types a command has not looked at one
        target.episodeId = *id;
        targets.push_back(target);
    }
    co_return std::move(targets);
}

/// All actions one after the other; the outcomes are the first one's, with the work as the last one left it.
Task<Result<Acted>> actAll(AlertDesk &desk, Actions actions, std::vector<ActionTarget> targets)
{
    Acted acted;
    for (const AlertAction &action : actions) {
        auto outcomes = co_await desk.act(action, targets, true);
        if (!outcomes)
            co_return outcomes.error();
        if (acted.outcomes.empty()) {
            acted.outcomes = std::move(*outcomes);
            continue;
        }
        for (std::size_t i = 0; i < acted.outcomes.size() && i < outcomes->size(); ++i)
            acted.outcomes[i].work = (*outcomes)[i].work;
    }
    for (const ActionOutcome &outcome : acted.outcomes)
        acted.silenceMissing = acted.silenceMissing || !outcome.notSent.isEmpty();
    co_return std::move(acted);
}

} // namespace

Task<int> runAlertsAction(CliContext &context, QString word, Arguments arguments)
{
    const auto actions = readActions(word, arguments, context.services().clock().nowMs());
    if (!actions)
        co_return context.wrongUsage(actions.error().message);
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    AlertDesk &desk = call->desk();
    if (const auto refusal = refusalHere(desk))
        co_return context.fail(*refusal);
    auto store = co_await openStore(desk);
    if (!store)
        co_return context.fail(store.error());
    auto looked = co_await look(context, desk);
    auto targets = co_await targetsOf(desk, arguments.positional);
    if (!targets)
        co_return failToName(context, targets.error(), looked);
    auto acted = co_await actAll(desk, *actions, *targets);
    if (!acted)
        co_return context.fail(acted.error());
    Envelope envelope = storeEnvelope(context, *call, looked);
    if (acted->silenceMissing) {
        envelope.warnings << Text::tr("Recorded; the silence is not set yet: a console, or alerts watch, does it as "
                                      "soon as Alertmanager answers.");
        for (const ActionOutcome &outcome : acted->outcomes) {
            if (!outcome.notSent.isEmpty() && !envelope.warnings.contains(outcome.notSent))
                envelope.warnings << outcome.notSent;
        }
        envelope.state = DataState::Partial;
    }
    noteWarnings(context, envelope);
    writeActed(context, envelope, desk, word, *acted);
    if (!std::all_of(acted->outcomes.begin(), acted->outcomes.end(), wentThrough))
        co_return int(AnswerIsNo);
    co_return acted->silenceMissing ? int(PartialResult) : int(Ok);
}

} // namespace ops::cli
