#include "app/cli/audit.h"
#include "app/cli/clicontext.h"
#include "app/cli/csv.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/base/table.h"
#include "core/guard/auditchain.h"
#include "core/guard/auditjson.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

/// The record before has no outcome yet.
QString outcomeText(const AuditEntry &entry)
{
    if (entry.phase == AuditEntry::Phase::Begun)
        return Text::tr("begun");
    if (entry.outcome == u"done")
        return Text::tr("done");
    if (entry.outcome == u"refused")
        return Text::tr("refused");
    return entry.outcome == u"unknown" ? Text::tr("not known") : Text::tr("failed");
}

QString outcomeStyle(const AuditEntry &entry)
{
    if (entry.phase == AuditEntry::Phase::Begun || entry.outcome == u"done")
        return QString();
    return QStringLiteral("31;1");
}

void writeAuditDocument(CliContext &context, const Envelope &envelope, const QString &file,
                        const std::vector<AuditEntry> &entries)
{
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("file").string(file);
    json.key("entries").beginArray();
    for (const AuditEntry &entry : entries)
        json.raw(auditJson(entry).toStdString());
    json.end().end();
    writeTail(json, envelope);
}

void writeAuditCsv(Output &out, const std::vector<AuditEntry> &entries)
{
    out.write("seq,at,actionId,phase,actor,host,environment,action,target,evidence,outcome,detail,previousHash,hash\n");
    for (const AuditEntry &entry : entries) {
        out.write(std::to_string(entry.seq) + ',' + csvField(rfc3339(entry.atMs)) + ',' + csvField(entry.actionId));
        out.write(',' + csvField(auditPhaseName(entry.phase)) + ',' + csvField(entry.actor) + ',');
        out.write(csvField(entry.host) + ',' + csvField(entry.environment) + ',' + csvField(entry.action) + ',');
        out.write(csvField(entry.target) + ',' + csvField(QString::fromUtf8(entry.evidence)) + ',');
        out.write(csvField(entry.outcome) + ',' + csvField(entry.detail) + ',' + csvField(entry.previousHash) + ',');
        out.write(csvField(entry.hash) + '\n');
    }
}

void writeAuditTable(CliContext &context, const std::vector<AuditEntry> &entries)
{
    TextTable table({TableColumn(Text::tr("row"), TableColumn::Align::Right), TableColumn(Text::tr("time")),
                     TableColumn(Text::tr("who")), TableColumn(Text::tr("environment")),
                     TableColumn(Text::tr("action")), TableColumn(Text::tr("target"), TableColumn::Align::Left, 60),
                     TableColumn(Text::tr("outcome")), TableColumn(Text::tr("detail"))});
    for (const AuditEntry &entry : entries)
        table.addRow({TableCell(QString::number(entry.seq)), TableCell(timeText(entry.atMs, context.zone())),
                      TableCell(entry.actor + u'@' + entry.host), TableCell(entry.environment), TableCell(entry.action),
                      TableCell(entry.target), TableCell(outcomeText(entry), outcomeStyle(entry)),
                      TableCell(entry.detail)});
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

void writeAudit(CliContext &context, const Envelope &envelope, const QString &file,
                const std::vector<AuditEntry> &entries)
{
    switch (context.options().format) {
    case Format::Json:
        writeAuditDocument(context, envelope, file, entries);
        break;
    case Format::NdJson:
        for (const AuditEntry &entry : entries)
            JsonWriter(context.out()).raw(auditJson(entry).toStdString()).line();
        break;
    case Format::Csv:
        writeAuditCsv(context.out(), entries);
        break;
    case Format::Table:
        writeAuditTable(context, entries);
        break;
    }
}

} // namespace

Task<int> runAuditSearch(CliContext &context, AuditCall call)
{
    AuditLog log(context.services().clock(), call.file);
    auto entries = co_await log.search(call.query);
    if (!entries)
        co_return context.fail(entries.error());
    auto matched = co_await log.count(call.query);
    if (!matched)
        co_return context.fail(matched.error());
    Envelope envelope = context.envelope();
    envelope.state = entries->empty() ? DataState::NoData : DataState::Value;
    const auto shown = qint64(entries->size());
    if (*matched > shown) {
        envelope.truncated = Envelope::Truncated{shown, *matched, QStringLiteral("limit")};
        context.note(Text::tr("Shown: %1 of %2; --limit sets how many.").arg(shown).arg(*matched));
    }
    if (entries->empty() && !context.json())
        context.note(Text::tr("Nothing matches."));
    writeAudit(context, envelope, log.file(), *entries);
    co_return int(Ok);
}

} // namespace ops::cli
