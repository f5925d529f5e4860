#include "app/cli/rules.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

Task<int> dispatchRules(CliContext &context, QString word, Arguments arguments)
{
    if (word == u"list")
        return runRulesList(context, std::move(arguments));
    if (word == u"export")
        return runRulesExport(context, std::move(arguments));
    return runRulesCheck(context, std::move(arguments));
}

bool takesOption(const QString &word, const QString &option)
{
    if (option == u"--replace")
        return word == u"export";
    return word == u"list";
}

QString rulesUsageFault(const CliContext &context, const QString &word, const Arguments &arguments)
{
    const auto files = arguments.positional.size();
    if (word == u"check" && files == 0)
        return Text::tr("Usage: quantmind-ops %1").arg(QStringLiteral("rules check FILE…"));
    if (word == u"export" && files != 1)
        return Text::tr("Usage: quantmind-ops %1").arg(QStringLiteral("rules export DIR [--replace]"));
    const auto format = context.options().format;
    if (word == u"export" && (format == CommonOptions::Format::NdJson || format == CommonOptions::Format::Csv))
        return Text::tr("rules export has no rows: use --json.");
    for (const auto &[option, value] : arguments.options) {
        if (!takesOption(word, option))
            return Text::tr("rules %1 does not know the option %2.").arg(word, option);
    }
    return QString();
}

Task<int> runRules(CliContext &context, Arguments arguments)
{
    const QString word = arguments.positional.takeFirst();
    if (word != u"list" && word != u"check" && word != u"export")
        co_return context.wrongUsage(Text::tr("rules knows list, check and export, not %1.").arg(word));
    context.setPart(word);
    const QString fault = rulesUsageFault(context, word, arguments);
    if (!fault.isEmpty())
        co_return context.wrongUsage(fault);
    co_return co_await dispatchRules(context, word, std::move(arguments));
}

} // namespace

Command rulesCommand()
{
    Command command;
    command.name = "rules";
    command.summary = QT_TRANSLATE_NOOP("Cli", "The rules of a Prometheus, and whether a rule file is sound");
    command.usage = {
        {"rules list [WORD…] [--failing] [--slow]",
         QT_TRANSLATE_NOOP("Cli", "health, state, last error and evaluation time of each rule that holds all words")},
        {"rules check FILE…",
         QT_TRANSLATE_NOOP("Cli", "what Prometheus would refuse, and what an alert lacks; ends with 1 at an error")},
        {"rules export DIR [--replace]",
         QT_TRANSLATE_NOOP("Cli",
                           "write the shipped rules, an example for Alertmanager and the runbooks into a folder")},
    };
    command.example = "rules check /etc/prometheus/rules/*.yml";
    command.options = {
        {"--failing", nullptr, QT_TRANSLATE_NOOP("Cli", "of list: only rules whose newest evaluation failed")},
        {"--slow", nullptr, QT_TRANSLATE_NOOP("Cli", "of list: only rules that take more than half of their interval")},
        {"--replace", nullptr, QT_TRANSLATE_NOOP("Cli", "of export: overwrite what is there")},
    };
    command.words = {"list", "check", "export"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = runRules;
    return command;
}

} // namespace ops::cli
