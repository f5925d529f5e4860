#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsfilter.h"
#include "app/cli/alertsjson.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/deskchange.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/alertstanding.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace ops::cli {

namespace {

enum class Goal { Firing, Resolved, Acknowledged, Snoozed, Suppressed, Open, Pending, Held };

std::optional<Goal> goalOf(const QString &name)
{
    static const std::pair<QLatin1String, Goal> names[] = {
        {QLatin1String("firing"), Goal::Firing},         {QLatin1String("resolved"), Goal::Resolved},
        {QLatin1String("acked"), Goal::Acknowledged},    {QLatin1String("snoozed"), Goal::Snoozed},
        {QLatin1String("suppressed"), Goal::Suppressed}, {QLatin1String("open"), Goal::Open},
        {QLatin1String("pending"), Goal::Pending},       {QLatin1String("held"), Goal::Held},
    };
    for (const auto &[known, goal] : names) {
        if (name == known)
            return goal;
    }
    return std::nullopt;
}

bool isAt(const AlertRow &row, Goal goal)
{
    switch (goal) {
    case Goal::Firing:
        return !row.pending;
    case Goal::Resolved:
        return false;
    case Goal::Acknowledged:
        return row.work.state == Work::State::Acknowledged;
    case Goal::Snoozed:
        return row.work.state == Work::State::Snoozed;
    case Goal::Suppressed:
        return row.alert.state == Alert::State::Suppressed;
    case Goal::Open:
        return !row.pending && row.work.state == Work::State::Open;
    case Goal::Pending:
        return row.pending;
    case Goal::Held:
        return row.held;
    }
    return false;
}

/// An answer that lacks a member, or is old, cannot say that something is over.
bool saysWhatIsOver(const AlertDesk &desk)
{
    const DataState state = desk.state().state;
    return desk.pollCount() > 0 && (state == DataState::Value || state == DataState::NoData);
}

bool isMet(const AlertDesk &desk, const AlertRows &rows, Goal goal)
{
    if (goal == Goal::Resolved)
        return saysWhatIsOver(desk) &&
               std::none_of(rows.begin(), rows.end(), [](const AlertRow *row) { return !row->pending; });
    return std::any_of(rows.begin(), rows.end(), [goal](const AlertRow *row) { return isAt(*row, goal); });
}

/// Why there was never an answer; empty once there was one.
std::optional<Error> neverAnswered(const AlertDesk &desk)
{
    if (desk.pollCount() > 0)
        return std::nullopt;
    for (const auto &cluster : desk.state().clusters) {
        if (cluster.error)
            return cluster.error;
    }
    return std::nullopt;
}

void writeWaited(CliContext &context, const DeskCall &call, const AlertRows &rows, bool met, const QString &state,
                 qint64 waitedMs)
{
    if (!context.json()) {
        writeAlertsTable(context, rows, call.zone);
        return;
    }
    const Envelope envelope = deskEnvelope(context, call);
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("met").boolean(met);
    json.key("state").string(state);
    json.key("waitedMs").number(std::int64_t(waitedMs));
    json.key("alerts").beginArray();
    for (const AlertRow *row : rows)
        writeAlertJson(json, *row);
    json.end().end();
    writeTail(json, envelope);
}

} // namespace

Task<int> runAlertsWait(CliContext &context, Arguments arguments)
{
    const QString state = arguments.value(QStringLiteral("--state"));
    const auto goal = goalOf(state);
    if (!goal)
        co_return context.wrongUsage(Text::tr("alerts wait needs --state, one of firing, resolved, acked, snoozed, "
                                              "suppressed, open, pending and held."));
    const auto filter = readRowFilter(arguments.positional);
    if (!filter)
        co_return failFilter(context, filter.error());
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    AlertDesk &desk = call->desk();
    Clock &clock = context.services().clock();
    const std::optional<qint64> limitMs = context.options().timeoutMs;
    QElapsedTimer timer;
    timer.start();
    desk.startPolling();
    bool met = isMet(desk, rowsPassing(*filter, desk), *goal);
    while (!met) {
        const qint64 leftMs = limitMs ? *limitMs - timer.elapsed() : -1;
        if (limitMs && leftMs <= 0)
            break;
        const bool changed = co_await DeskChange(desk, clock, leftMs);
        Q_UNUSED(changed);
        met = isMet(desk, rowsPassing(*filter, desk), *goal);
    }
    if (const auto error = neverAnswered(desk); error && !met)
        co_return context.fail(*error);
    writeWaited(context, *call, rowsPassing(*filter, desk), met, state, timer.elapsed());
    context.out().flush();
    if (!met)
        context.note(Text::tr("Not %1 within %2.").arg(state, durationText(timer.elapsed() / 100 * 100)));
    co_return met ? int(Ok) : int(AnswerIsNo);
}

} // namespace ops::cli
