#include "app/cli/commandline.h"

#include "app/cli/commonvalues.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops::cli {

namespace {

const Option *optionNamed(const std::vector<Option> &options, const QString &name)
{
    const auto it = std::find_if(options.begin(), options.end(),
                                 [&name](const Option &option) { return name == QLatin1String(option.name); });
    return it == options.end() ? nullptr : &*it;
}

/// No command's name has a dot or a slash in it.
bool looksLikeFile(const QString &word) { return word.contains(u'.') || word.contains(u'/'); }

/// The first word that is neither an option nor an option's value. Options may stand before the command, so every
/// command's options count here.
const Command *commandOf(const QStringList &words, qsizetype &at)
{
    at = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--")
            break;
        if (!word.startsWith(u"--") && word != u"-h") {
            if (const Command *command = findCommand(word); command || !looksLikeFile(word)) {
                at = i;
                return command;
            }
            break; // the window, with a file to open
        }
        const Option *option = optionNamed(commonOptions(), word);
        for (const auto &command : commands())
            option = option ? option : optionNamed(command.options, word);
        if (option && option->value)
            ++i;
    }
    return findCommand(QString());
}

QString unknownCommand(const QString &word)
{
    const QString start = word.left(2);
    for (const auto &command : commands()) {
        const QString name = QLatin1String(command.name);
        if (!name.isEmpty() && name.startsWith(start))
            return Text::tr("There is no command %1; did you mean %2?").arg(word, name);
    }
    return Text::tr("There is no command %1.").arg(word);
}

class Reader
{
public:
    Reader(const QStringList &words, qsizetype commandAt, Call &call)
        : m_words(words)
        , m_commandAt(commandAt)
        , m_call(call)
    {}

    std::optional<Error> read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            if (m_at == m_commandAt)
                continue;
            const QString &word = m_words[m_at];
            if (word == u"--" && !m_onlyPositional) {
                m_onlyPositional = true;
            } else if (!m_onlyPositional && (word == u"--help" || word == u"-h")) {
                m_call.help = true;
            } else if (!m_onlyPositional && word == u"--version") {
                m_call.version = true;
            } else if (!m_onlyPositional && word.startsWith(u"--")) {
                if (auto error = option(word))
                    return error;
            } else {
                m_call.arguments.positional << word;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Error> option(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *own = optionNamed(m_call.command->options, name);
        const Option *known = own ? own : optionNamed(commonOptions(), name);
        if (!known)
            return wrong(unknownOption(name));
        QString value;
        if (known->value) {
            if (equals >= 0)
                value = word.mid(equals + 1);
            else if (m_at + 1 < m_words.size())
                value = m_words[++m_at];
            else
                return wrong(Text::tr("%1 needs a value: %1 %2.").arg(name, QLatin1String(known->value)));
        } else if (equals >= 0) {
            return wrong(Text::tr("%1 takes no value.").arg(name));
        }
        if (!own)
            return setCommonOption(m_call.common, name, value);
        m_call.arguments.options[name] = value;
        if (own->repeats)
            m_call.arguments.repeated[name] << value;
        return std::nullopt;
    }

    QString unknownOption(const QString &name) const
    {
        const QString command = QLatin1String(m_call.command->name);
        return command.isEmpty() ? Text::tr("Unknown option %1.").arg(name)
                                 : Text::tr("%1 does not know the option %2.").arg(command, name);
    }

    const QStringList &m_words;
    qsizetype m_commandAt;
    Call &m_call;
    qsizetype m_at = 0;
    bool m_onlyPositional = false;
};

std::optional<Error> checkCounts(const Call &call)
{
    const Command &command = *call.command;
    const auto count = call.arguments.positional.size();
    if (count < command.leastArguments)
        return wrong(
            Text::tr("Something is missing. Usage: quantmind-ops %1").arg(QString::fromUtf8(command.usage[0].line)));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return wrong(Text::tr("Too much: %1. An expression with blanks needs quotes.")
                         .arg(call.arguments.positional[command.mostArguments]));
    const auto format = call.common.format;
    const bool rows = format == CommonOptions::Format::NdJson || format == CommonOptions::Format::Csv;
    if (rows && !command.rows)
        return wrong(Text::tr("%1 has no rows: use --json.").arg(QLatin1String(command.name)));
    return std::nullopt;
}

} // namespace

Result<Call> readCommandLine(const QStringList &words)
{
    Call call;
    qsizetype at = -1;
    call.command = commandOf(words, at);
    if (!call.command)
        return wrong(unknownCommand(words[at]));
    if (const auto error = Reader(words, at, call).read())
        return *error;
    if (call.help || call.version)
        return call;
    if (const auto error = checkCounts(call))
        return *error;
    completeCommonOptions(call.common);
    return call;
}

} // namespace ops::cli
