#include "app/cli/audit.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/time/clock.h"
#include "core/time/timerange.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

std::optional<Error> readMoment(std::optional<qint64> &ms, const Arguments &arguments, const QString &option,
                                CliContext &context)
{
    if (!arguments.has(option))
        return std::nullopt;
    const bool end = option == u"--to";
    const auto time = parseTimeMs(arguments.value(option), context.services().clock().nowMs(), context.zone(), end);
    if (!time)
        return time.error();
    ms = *time;
    return std::nullopt;
}

std::optional<Error> readAuditLimit(AuditQuery &query, const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("--limit"));
    if (!arguments.has(QStringLiteral("--limit")))
        return std::nullopt;
    bool ok = false;
    query.limit = text.toInt(&ok);
    if (!ok || query.limit <= 0)
        return wrong(Text::tr("--limit %1: a limit is a number above 0.").arg(text));
    return std::nullopt;
}

std::optional<Error> readAuditQuery(AuditQuery &query, const Arguments &arguments, CliContext &context)
{
    query.actor = arguments.value(QStringLiteral("--actor"));
    query.action = arguments.value(QStringLiteral("--action"));
    query.environment = context.options().environment;
    if (auto problem = readMoment(query.fromMs, arguments, QStringLiteral("--from"), context))
        return problem;
    if (auto problem = readMoment(query.toMs, arguments, QStringLiteral("--to"), context))
        return problem;
    return readAuditLimit(query, arguments);
}

QString auditUsageFault(const CliContext &context, const AuditCall &call, const Arguments &arguments)
{
    const auto words = arguments.positional.size();
    if (call.part == u"export" && words != 1)
        return Text::tr("audit export takes the name of one file.");
    if (call.part == u"verify" && words != 0)
        return Text::tr("audit verify takes no word: %1.").arg(arguments.positional[0]);
    const auto format = context.options().format;
    if (call.part != u"search" && (format == Format::NdJson || format == Format::Csv))
        return Text::tr("audit %1 has no rows: use --json.").arg(call.part);
    for (const auto &[option, value] : arguments.options) {
        if (call.part == u"verify" && option != u"--file")
            return Text::tr("audit verify does not know the option %1.").arg(option);
    }
    return QString();
}

Result<AuditCall> readAuditCall(CliContext &context, Arguments arguments)
{
    AuditCall call;
    call.part = arguments.positional.takeFirst();
    if (call.part != u"search" && call.part != u"verify" && call.part != u"export")
        return wrong(Text::tr("audit knows search, verify and export, not %1.").arg(call.part));
    const QString fault = auditUsageFault(context, call, arguments);
    if (!fault.isEmpty())
        return wrong(fault);
    call.file = arguments.value(QStringLiteral("--file"));
    if (call.part == u"export") {
        call.to = arguments.positional[0];
        call.query = AuditQuery::everything();
    } else {
        call.query.text = arguments.positional.join(u' ');
    }
    if (const auto problem = readAuditQuery(call.query, arguments, context))
        return *problem;
    return call;
}

Task<int> runAuditPart(CliContext &context, AuditCall call)
{
    if (call.part == u"search")
        return runAuditSearch(context, std::move(call));
    if (call.part == u"verify")
        return runAuditVerify(context, std::move(call));
    return runAuditExport(context, std::move(call));
}

Task<int> runAudit(CliContext &context, Arguments arguments)
{
    const auto call = readAuditCall(context, std::move(arguments));
    if (!call)
        co_return context.wrongUsage(call.error().message);
    context.setPart(call->part);
    if (!call->file.isEmpty() && !QFileInfo::exists(call->file))
        co_return context.fail(Error(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(call->file)));
    co_return co_await runAuditPart(context, *call);
}

} // namespace

Command auditCommand()
{
    Command command;
    command.name = "audit";
    command.summary =
        QT_TRANSLATE_NOOP("Cli", "Who changed what, when and how it went: the audit of this user's consoles");
    command.usage = {
        {"audit search [TEXT] [--from T] [--to T] [--actor NAME] [--action ID] [--limit N]",
         QT_TRANSLATE_NOOP("Cli", "the newest records first; --environment shows those of one environment")},
        {"audit verify",
         QT_TRANSLATE_NOOP("Cli", "whether no row was changed, taken or added; names the row, and ends with 1")},
        {"audit export FILE", QT_TRANSLATE_NOOP("Cli", "one JSON object a row, oldest first, hashes with them")},
    };
    command.example = "audit search HighErrorRate --from now-7d --action alerts.acknowledge";
    command.options = {
        {"--file", "FILE", QT_TRANSLATE_NOOP("Cli", "another audit than this user's")},
        {"--from", "T", QT_TRANSLATE_NOOP("Cli", "not before")},
        {"--to", "T", QT_TRANSLATE_NOOP("Cli", "before")},
        {"--actor", "NAME", QT_TRANSLATE_NOOP("Cli", "of one person, by login")},
        {"--action", "ID", QT_TRANSLATE_NOOP("Cli", "of one kind, such as silence.create")},
        {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "show at most so many, and say of how many (search: 1000)")},
    };
    command.words = {"search", "verify", "export"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = runAudit;
    return command;
}

} // namespace ops::cli
