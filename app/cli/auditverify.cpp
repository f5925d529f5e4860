#include "app/cli/audit.h"
#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

QString unfinishedText(int count)
{
    return Text::tr("%n action(s) began and never ended: a console died in between, or still works. Look before acting "
                    "again.",
                    nullptr, count);
}

void writeVerdictDocument(CliContext &context, const QString &file, const AuditVerdict &verdict)
{
    Envelope envelope = context.envelope();
    envelope.state = verdict.entries > 0 || !verdict.sound ? DataState::Value : DataState::NoData;
    if (verdict.unfinished > 0)
        envelope.warnings << unfinishedText(verdict.unfinished);
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("file").string(file);
    json.key("entries").number(std::int64_t(verdict.entries));
    json.key("sound").boolean(verdict.sound);
    json.key("firstBadSeq");
    if (verdict.sound)
        json.null();
    else
        json.number(std::int64_t(verdict.firstBadSeq));
    json.textOrNull("problem", verdict.problem);
    json.key("unfinished").number(std::int64_t(verdict.unfinished));
    json.textOrNull("headHash", verdict.headHash);
    json.end();
    writeTail(json, envelope);
}

void writeVerdictText(CliContext &context, const QString &file, const AuditVerdict &verdict)
{
    if (!verdict.sound)
        context.out().write(verdict.problem + u'\n');
    else if (verdict.entries == 0)
        context.out().write(Text::tr("The audit is empty.") + u'\n');
    else
        context.out().write(Text::tr("Sound: %n row(s), none changed, taken or added.", nullptr, int(verdict.entries)) +
                            u'\n' + Text::tr("The last row's hash: %1").arg(verdict.headHash) + u'\n');
    if (verdict.unfinished > 0)
        context.note(unfinishedText(verdict.unfinished));
    if (!verdict.sound)
        context.note(Text::tr("The file: %1").arg(safeText(file)));
}

} // namespace

Task<int> runAuditVerify(CliContext &context, AuditCall call)
{
    AuditLog log(context.services().clock(), call.file);
    auto verdict = co_await log.verify();
    if (!verdict)
        co_return context.fail(verdict.error());
    if (context.json())
        writeVerdictDocument(context, log.file(), *verdict);
    else
        writeVerdictText(context, log.file(), *verdict);
    co_return verdict->sound ? int(Ok) : int(AnswerIsNo);
}

Task<int> runAuditExport(CliContext &context, AuditCall call)
{
    AuditLog log(context.services().clock(), call.file);
    auto count = co_await log.exportTo(call.to, call.query);
    if (!count)
        co_return context.fail(count.error());
    if (!context.json()) {
        context.note(Text::tr("%n row(s) written to %1.", nullptr, int(*count)).arg(safeText(call.to)));
        co_return int(Ok);
    }
    Envelope envelope = context.envelope();
    envelope.state = *count > 0 ? DataState::Value : DataState::NoData;
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("file").string(call.to);
    json.key("entries").number(std::int64_t(*count));
    json.end();
    writeTail(json, envelope);
    co_return int(Ok);
}

} // namespace ops::cli
