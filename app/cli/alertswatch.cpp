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
#include "core/alerts/alertlabels.h"
#include "core/alerts/alertstanding.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>

#include <map>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

enum class Change { Firing, Changed, Ended };

QString changeName(Change change)
{
    return change == Change::Firing    ? QStringLiteral("firing")
           : change == Change::Changed ? QStringLiteral("changed")
                                       : QStringLiteral("ended");
}

QString changeText(Change change)
{
    return change == Change::Firing    ? Text::tr("firing")
           : change == Change::Changed ? Text::tr("changed")
                                       : Text::tr("ended");
}

/// Says what has changed since the rows before, a line a change.
class ChangeWriter
{
public:
    ChangeWriter(CliContext &context, QTimeZone zone) : m_context(context), m_zone(std::move(zone)) {}

    /// `stored`: rows without an episode are told of once the store has taken them, and then once.
    void write(const AlertRows &rows, bool stored, qint64 nowMs)
    {
        std::map<QString, AlertRow> now;
        for (const AlertRow *row : rows) {
            const bool comesYet = row->episodeId.isEmpty() && !row->pending && stored;
            if (!comesYet)
                now.emplace(alertKey(*row) + row->episodeId, *row);
        }
        for (const auto &[key, row] : m_before) {
            if (!now.contains(key))
                writeChange(Change::Ended, row, nowMs);
        }
        for (const auto &[key, row] : now) {
            const auto before = m_before.find(key);
            if (before == m_before.end())
                writeChange(Change::Firing, row, nowMs);
            else if (!sameRow(before->second, row))
                writeChange(Change::Changed, row, nowMs);
        }
        m_before = std::move(now);
        m_context.out().flush();
    }

private:
    void writeChange(Change change, const AlertRow &row, qint64 nowMs)
    {
        if (m_context.options().format == Format::NdJson)
            return writeChangeJson(change, row, nowMs);
        QStringList parts{timeText(nowMs / 1000 * 1000, m_zone),
                          changeText(change),
                          severityText(row.severity),
                          alertTitle(row),
                          labelTexts(row.alert.labels).join(u' '),
                          standingText(standingOf(row))};
        parts += alertMarks(row);
        if (!row.work.owner.isEmpty())
            parts << safeText(row.work.owner);
        if (!row.work.note.isEmpty())
            parts << safeText(row.work.note, LongestNote);
        m_context.out().write(parts.join(QStringLiteral("  ")) + u'\n');
    }

    void writeChangeJson(Change change, const AlertRow &row, qint64 nowMs)
    {
        JsonWriter json(m_context.out());
        json.beginObject();
        json.key("at").string(rfc3339(nowMs));
        json.key("change").string(changeName(change));
        json.key("alert");
        writeAlertJson(json, row);
        json.end().line();
    }

    static constexpr int LongestNote = 200;

    CliContext &m_context;
    QTimeZone m_zone;
    std::map<QString, AlertRow> m_before;
};

/// What is wrong is said once, when it begins, and not with every poll.
class WarningTeller
{
public:
    void tell(CliContext &context, const DeskCall &call)
    {
        const Envelope envelope = deskEnvelope(context, call);
        if (envelope.warnings == m_told)
            return;
        m_told = envelope.warnings;
        noteWarnings(context, envelope);
    }

private:
    QStringList m_told;
};

} // namespace

Task<int> runAlertsWatch(CliContext &context, Arguments arguments)
{
    if (context.json() || context.options().format == Format::Csv)
        co_return context.wrongUsage(Text::tr("alerts watch does not end by itself: use --ndjson."));
    const auto filter = readRowFilter(arguments.positional);
    if (!filter)
        co_return failFilter(context, filter.error());
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    AlertDesk &desk = call->desk();
    Clock &clock = context.services().clock();
    ChangeWriter writer(context, call->zone);
    WarningTeller warnings;
    desk.startPolling();
    while (!context.out().closed()) { // a signal ends it, or a reader that has gone
        if (desk.pollCount() > 0)
            writer.write(rowsPassing(*filter, desk), !desk.state().storeError, clock.nowMs());
        warnings.tell(context, *call);
        const bool changed = co_await DeskChange(desk, clock, -1);
        Q_UNUSED(changed);
    }
    co_return int(Ok);
}

} // namespace ops::cli
