#include "app/cli/alertsoutput.h"

#include "app/cli/alertsjson.h"
#include "app/cli/clicontext.h"
#include "app/cli/csv.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "core/alerts/alertlabels.h"
#include "core/alerts/alertstanding.h"
#include "core/base/table.h"
#include "core/time/timerange.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

constexpr int WidestSummary = 60, WidestAlertNote = 40;

QString timeOrNothing(qint64 ms) { return ms > 0 ? rfc3339(ms) : QString(); }

QString alertStateCell(const AlertRow &row)
{
    const QStringList marks = alertMarks(row);
    const QString standing = standingText(standingOf(row));
    return marks.isEmpty() ? standing : QStringLiteral("%1 (%2)").arg(standing, marks.join(QStringLiteral(", ")));
}

QString whatCell(const AlertRow &row)
{
    const QString summary = alertSummary(row);
    return summary.isEmpty() ? labelTexts(row.alert.labels).join(u' ') : summary;
}

void writeAlertsDocument(Output &out, const Envelope &envelope, const AlertRows &rows)
{
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    json.key("alerts").beginArray();
    for (const AlertRow *row : rows)
        writeAlertJson(json, *row);
    json.end().end();
    writeTail(json, envelope);
}

void writeAlertsCsv(Output &out, const AlertRows &rows)
{
    out.write("id,fingerprint,cluster,severity,state,standing,name,summary,startsAt,owner,assignee,priority,note,"
              "labels\n");
    for (const AlertRow *row : rows) {
        const Work &work = row->work;
        writeCsvLine(out, {row->episodeId, row->alert.fingerprint, row->cluster, severityName(row->severity),
                           alertStateName(*row), standingName(standingOf(*row)), alertNameOf(row->alert.labels),
                           annotationOf(row->alert, "summary"), timeOrNothing(row->alert.startsAtMs), work.owner,
                           work.assignee, work.priority > 0 ? QString::number(work.priority) : QString(), work.note,
                           allLabels(row->alert.labels)});
    }
}

} // namespace

QString shortId(const QString &id)
{
    constexpr int Shown = 8;
    return id.left(Shown);
}

QString severityStyle(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("31;1");
    case Severity::Error:
        return QStringLiteral("31");
    case Severity::Warning:
        return QStringLiteral("33");
    case Severity::Info:
        return QStringLiteral("34");
    case Severity::None:
        return QString();
    }
    return QString();
}

QString episodeEndText(const Episode &episode)
{
    switch (episode.end) {
    case Episode::End::Open:
        return Text::tr("firing");
    case Episode::End::Resolved:
        return episode.endInferred ? Text::tr("resolved (inferred)") : Text::tr("resolved");
    case Episode::End::SourceLost:
        return Text::tr("source lost");
    case Episode::End::AlertmanagerRestart:
        return Text::tr("gone at a restart");
    case Episode::End::Unknown:
        return Text::tr("end unknown");
    }
    return QString();
}

void writeCsvLine(Output &out, const QStringList &cells)
{
    std::string line;
    for (const QString &cell : cells) {
        line += csvField(cell);
        line += ',';
    }
    line.back() = '\n';
    out.write(line);
}

QString allLabels(const Labels &labels)
{
    QStringList texts;
    for (const auto &[name, value] : labels)
        texts << QString::fromStdString(name) + u'=' + QString::fromStdString(value);
    return texts.join(u' ');
}

void writeAlertsTable(CliContext &context, const AlertRows &rows, const QTimeZone &zone)
{
    TextTable table({TableColumn(Text::tr("id")), TableColumn(Text::tr("severity")), TableColumn(Text::tr("state")),
                     TableColumn(Text::tr("name"), TableColumn::Align::Left, WidestAlertNote),
                     TableColumn(Text::tr("summary"), TableColumn::Align::Left, WidestSummary),
                     TableColumn(Text::tr("since")), TableColumn(Text::tr("owner")),
                     TableColumn(Text::tr("note"), TableColumn::Align::Left, WidestAlertNote)});
    for (const AlertRow *row : rows) {
        const Work &work = row->work;
        table.addRow({TableCell(shortId(row->alert.fingerprint)),
                      TableCell(severityText(row->severity), severityStyle(row->severity)),
                      TableCell(alertStateCell(*row)), TableCell(alertTitle(*row)), TableCell(whatCell(*row)),
                      TableCell(timeText(row->alert.startsAtMs / 1000 * 1000, zone)), TableCell(work.owner),
                      TableCell(work.note)});
    }
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

void writeAlerts(CliContext &context, const Envelope &envelope, const AlertRows &rows, const QTimeZone &zone)
{
    switch (context.options().format) {
    case Format::Json:
        writeAlertsDocument(context.out(), envelope, rows);
        break;
    case Format::NdJson:
        for (const AlertRow *row : rows) {
            JsonWriter json(context.out());
            writeAlertJson(json, *row);
            json.line();
        }
        break;
    case Format::Csv:
        writeAlertsCsv(context.out(), rows);
        break;
    case Format::Table:
        writeAlertsTable(context, rows, zone);
        break;
    }
    context.out().flush();
}

} // namespace ops::cli
