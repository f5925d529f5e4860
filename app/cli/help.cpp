#include "app/cli/help.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/base/table.h"

namespace ops::cli {

namespace {

const QString Program = QStringLiteral("quantmind-ops ");

QString indented(const TextTable &table)
{
    QString text;
    for (const auto &line : table.text().split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("  ") + line + u'\n';
    return text;
}

QString optionsText(const std::vector<Option> &options)
{
    TextTable table({TableColumn(QString()), TableColumn(QString())});
    for (const auto &option : options) {
        QString name = QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        table.addRow({TableCell(name), TableCell(tableText(option.summary))});
    }
    return indented(table);
}

QString exampleText(const Command &command)
{
    return Text::tr("Example:") + QStringLiteral("\n  ") + Program + QString::fromUtf8(command.example) + u'\n';
}

QString exitCodes()
{
    TextTable table({TableColumn(QString()), TableColumn(QString())});
    const auto row = [&table](int code, const QString &text) { table.addRow({QString::number(code), text}); };
    row(Ok, Text::tr("done, the answer is yes"));
    row(AnswerIsNo, Text::tr("answered, the answer is no (a source is down)"));
    row(WrongUsage, Text::tr("wrong usage, or the server calls the query wrong"));
    row(CouldNotAsk, Text::tr("could not be asked: network, sign-in, time limit, bad answer"));
    row(RefusedByGuard, Text::tr("refused by a guard"));
    row(PartialResult, Text::tr("a partial result, shown and marked"));
    row(Interrupted, Text::tr("interrupted"));
    return indented(table);
}

QString usageText(const Command &command)
{
    QString text = Text::tr("Usage:") + u'\n';
    for (const auto &usage : command.usage) {
        text += QStringLiteral("  ") + Program + QString::fromUtf8(usage.line) + u'\n';
        text += QStringLiteral("      ") + tableText(usage.summary) + u'\n';
    }
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = tableText(command.summary) + QStringLiteral("\n\n") + usageText(command);
    if (!command.options.empty())
        text += u'\n' + Text::tr("Options:") + u'\n' + optionsText(command.options);
    text += u'\n' + Text::tr("Options of every command:") + u'\n' + optionsText(commonOptions());
    return text + u'\n' + exampleText(command);
}

QString generalHelp(const Command &window)
{
    TextTable table({TableColumn(QString()), TableColumn(QString())});
    for (const auto &command : commands()) {
        if (*command.name)
            table.addRow({TableCell(QLatin1String(command.name)), TableCell(tableText(command.summary))});
    }
    return commandHelp(window) + u'\n' + Text::tr("Commands (quantmind-ops COMMAND --help tells more):") + u'\n' +
           indented(table) + u'\n' + Text::tr("Exit codes:") + u'\n' + exitCodes();
}

Task<int> runHelp(CliContext &context, Arguments arguments)
{
    const QString name = arguments.positional.value(0);
    const Command *command = findCommand(name);
    if (!command)
        co_return context.wrongUsage(Text::tr("There is no command %1.").arg(name));
    context.out().write(*command->name ? commandHelp(*command) : generalHelp(*command));
    co_return Ok;
}

} // namespace

int printHelp(const Command &command)
{
    Output output;
    output.write(*command.name ? commandHelp(command) : generalHelp(command));
    return Ok;
}

int printVersion()
{
    Output output;
    output.write(QStringLiteral("quantmind-ops " OPS_VERSION "\n"));
    return Ok;
}

Command helpCommand()
{
    Command command;
    command.name = "help";
    command.summary = QT_TRANSLATE_NOOP("Cli", "What a command does, with an example");
    command.usage = {{"help [COMMAND]", QT_TRANSLATE_NOOP("Cli", "the same as COMMAND --help")}};
    command.example = "help query";
    command.mostArguments = 1;
    command.run = runHelp;
    return command;
}

} // namespace ops::cli
