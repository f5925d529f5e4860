#pragma once

#include "core/async/task.h"

#include <map>
#include <vector>

#include <QString>
#include <QStringList>

namespace ops::cli {

class CliContext;

/// An option of one command; the common ones (--json, --timeout, …) are known everywhere.
struct Option
{
    const char *name;     ///< "--from"
    const char *value;    ///< "TIME"; nullptr for a switch
    const char *summary;  ///< QT_TRANSLATE_NOOP("Cli", "…")
    bool repeats = false; ///< may stand several times: Arguments::values()
};

/// One way to call a command; the first line is the general one.
struct Usage
{
    const char *line;    ///< "query EXPR [--time T | --from T --to T --step D]"
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", "…")
};

/// The words of one call after the common options are taken out.
struct Arguments
{
    QStringList positional;
    std::map<QString, QString> options;      ///< "--from" to its text; a switch to an empty text
    std::map<QString, QStringList> repeated; ///< of the options that may, every text in order

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const
    {
        const auto it = options.find(option);
        return it == options.end() ? QString() : it->second;
    }
    QStringList values(const QString &option) const
    {
        const auto it = repeated.find(option);
        return it == repeated.end() ? QStringList() : it->second;
    }
};

/// One row of the table that the parser, --help, the man page's check and shell completion read. A
/// command is a coroutine that returns its exit code (exitcode.h); everything it shows goes through
/// the context. Destroying it is how it is interrupted.
struct Command
{
    const char *name;    ///< empty: the window
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", "…"), one line
    std::vector<Usage> usage;
    const char *example; ///< the words after "quantmind-ops"
    std::vector<Option> options;
    std::vector<const char *> words; ///< fixed first arguments ("fault", "truth"), for completion
    bool rows = false;               ///< knows --ndjson and --csv
    int leastArguments = 0;
    int mostArguments = 0;                                                ///< -1: any number
    Task<int> (*run)(CliContext &context, Arguments arguments) = nullptr; ///< null: main() does it
};

/// All commands in the order of --help.
const std::vector<Command> &commands();
const Command *findCommand(const QString &name);

/// The options every command takes.
const std::vector<Option> &commonOptions();

} // namespace ops::cli
