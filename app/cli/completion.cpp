#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "core/demo/fault.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

QString namesOf(const std::vector<Option> &options)
{
    QStringList names;
    for (const auto &option : options)
        names << QLatin1String(option.name);
    return names.join(u' ');
}

QString wordsOf(const Command &command)
{
    QStringList words;
    for (const char *word : command.words)
        words << QLatin1String(word);
    return words.join(u' ');
}

QString caseLine(const QString &name, const QString &words, const QString &options)
{
    return QStringLiteral("        %1) words=\"%2\" options=\"%3\" ;;\n").arg(name, words, options);
}

/// Files are completed for the options whose value is one, and folders for DIR.
const char *const Script = R"(# bash completion of quantmind-ops: source <(quantmind-ops completion bash)
_quantmind_ops() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" words="" options="" word
    case $previous in
        --ca-file|--store|--file) COMPREPLY=($(compgen -f -- "$current")); return ;;
        --secrets|--screenshot) COMPREPLY=($(compgen -d -- "$current")); return ;;
        --theme) COMPREPLY=($(compgen -W "light dark" -- "$current")); return ;;
        --language) COMPREPLY=($(compgen -W "en zh_CN" -- "$current")); return ;;
        --environment)
            words="demo"
            for word in "${XDG_CONFIG_HOME:-$HOME/.config}"/quantmind-ops/environments/*.json; do
                [ -e "$word" ] && word=${word##*/} && words="$words ${word%.json}"
            done
            COMPREPLY=($(compgen -W "$words" -- "$current")); return ;;
        --log) COMPREPLY=($(compgen -W "debug info warning error off" -- "$current")); return ;;
    esac
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            %1) command=$word; break ;;
        esac
    done
    case "$command $previous" in
        "demo fault") COMPREPLY=($(compgen -W "%4" -- "$current")); return ;;
        %5) COMPREPLY=($(compgen -W "on off" -- "$current")); return ;;
        "demo --state"|"rules export") COMPREPLY=($(compgen -d -- "$current")); return ;;
        "alerts --state")
            COMPREPLY=($(compgen -W "firing resolved acked snoozed suppressed open pending held" -- "$current")); return ;;
        "alerts --by") COMPREPLY=($(compgen -W "severity alertname team hour" -- "$current")); return ;;
        "env --acknowledge") COMPREPLY=($(compgen -W "record quiet" -- "$current")); return ;;
    esac
    case $command in
%2    esac
    COMPREPLY=($(compgen -W "$words $options %3 --help" -- "$current"))
}
complete -o default -F _quantmind_ops quantmind-ops
)";

QString bashScript()
{
    QStringList names;
    for (const auto &command : commands()) {
        if (*command.name)
            names << QLatin1String(command.name);
    }
    QString cases;
    for (const auto &command : commands()) {
        const QString name = QLatin1String(command.name);
        const QString words = name == u"help" ? names.join(u' ') : wordsOf(command);
        if (!name.isEmpty())
            cases += caseLine(name, words, namesOf(command.options));
    }
    const Command &window = *findCommand(QString());
    cases += caseLine(QStringLiteral("\"\""), names.join(u' '), namesOf(window.options) + QStringLiteral(" --version"));
    QStringList faults;
    for (const QString &name : demo::faultNames())
        faults << QStringLiteral("\"demo %1\"").arg(name);
    return QLatin1String(Script).arg(names.join(u'|'), cases, namesOf(commonOptions()), demo::faultNames().join(u' '),
                                     faults.join(u'|'));
}

Task<int> runCompletion(CliContext &context, Arguments arguments)
{
    const QString shell = arguments.positional[0];
    if (shell != u"bash")
        co_return context.wrongUsage(Text::tr("There is no completion for %1; bash is known.").arg(shell));
    context.out().write(bashScript());
    co_return Ok;
}

} // namespace

Command completionCommand()
{
    Command command;
    command.name = "completion";
    command.summary = QT_TRANSLATE_NOOP("Cli", "The completion script of a shell");
    command.usage = {
        {"completion bash", QT_TRANSLATE_NOOP("Cli", "to be read by: source <(quantmind-ops completion bash)")}};
    command.example = "completion bash > ~/.local/share/bash-completion/completions/quantmind-ops";
    command.words = {"bash"};
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.run = runCompletion;
    return command;
}

} // namespace ops::cli
