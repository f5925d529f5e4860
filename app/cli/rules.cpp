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
    return runRulesCheck(context, std::move(arguments));
}

Task<int> runRules(CliContext &context, Arguments arguments)
{
    const QString word = arguments.positional.takeFirst();
    if (word != u"list" && word != u"check")
        co_return context.wrongUsage(Text::tr("rules knows list and check, not %1.").arg(word));
    context.setPart(word);
    if (word == u"check" && arguments.positional.isEmpty())
        co_return context.wrongUsage(Text::tr("Usage: quantmind-ops %1").arg(QStringLiteral("rules check FILE…")));
    if (word == u"check" && !arguments.options.empty())
        co_return context.wrongUsage(
            Text::tr("rules %1 does not know the option %2.").arg(word, arguments.options.begin()->first));
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
    };
    command.example = "rules check /etc/prometheus/rules/*.yml";
    command.options = {
        {"--failing", nullptr, QT_TRANSLATE_NOOP("Cli", "of list: only rules whose newest evaluation failed")},
        {"--slow", nullptr, QT_TRANSLATE_NOOP("Cli", "of list: only rules that take more than half of their interval")},
    };
    command.words = {"list", "check"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = runRules;
    return command;
}

} // namespace ops::cli
