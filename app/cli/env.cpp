#include "app/cli/env.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

/// What each part takes behind its word.
struct Part
{
    QLatin1String word;
    int least, most;
    const char *usage;
};

constexpr Part Parts[] = {
    {QLatin1String("list"), 0, 0, "env list"},
    {QLatin1String("show"), 1, 1, "env show NAME"},
    {QLatin1String("add"), 1, 1, "env add NAME --prometheus URL --alertmanager URL"},
    {QLatin1String("test"), 1, 1, "env test NAME"},
    {QLatin1String("import"), 1, 2, "env import FILE|- [NAME]"},
    {QLatin1String("export"), 1, 2, "env export NAME [FILE]"},
    {QLatin1String("detect"), 1, 1, "env detect URL"},
};

const Part *partOf(const QString &word)
{
    const auto it =
        std::find_if(std::begin(Parts), std::end(Parts), [&](const Part &part) { return part.word == word; });
    return it == std::end(Parts) ? nullptr : it;
}

QString usageFault(const CliContext &context, const Part &part, const Arguments &arguments)
{
    const auto count = arguments.positional.size();
    if (count < part.least || count > part.most)
        return Text::tr("Usage: quantmind-ops %1").arg(QLatin1String(part.usage));
    const auto format = context.options().format;
    const bool rows = part.word == u"list" || part.word == u"test";
    if (!rows && (format == Format::NdJson || format == Format::Csv))
        return Text::tr("env %1 has no rows: use --json.").arg(part.word);
    const bool writes = part.word == u"add";
    for (const auto &[option, value] : arguments.options) {
        const bool replaces = option == u"--replace" && (part.word == u"import" || part.word == u"export");
        if (!writes && !replaces)
            return Text::tr("env %1 does not know the option %2.").arg(part.word, option);
    }
    return QString();
}

Task<int> dispatch(CliContext &context, QString word, Arguments arguments)
{
    if (word == u"list")
        return runEnvList(context);
    if (word == u"show")
        return runEnvShow(context, std::move(arguments));
    if (word == u"add")
        return runEnvAdd(context, std::move(arguments));
    if (word == u"test")
        return runEnvTest(context, std::move(arguments));
    if (word == u"import")
        return runEnvImport(context, std::move(arguments));
    if (word == u"export")
        return runEnvExport(context, std::move(arguments));
    return runEnvDetect(context, std::move(arguments));
}

Task<int> runEnv(CliContext &context, Arguments arguments)
{
    const QString word = arguments.positional.takeFirst();
    const Part *part = partOf(word);
    if (!part)
        co_return context.wrongUsage(
            Text::tr("env knows list, show, add, test, import, export and detect, not %1.").arg(word));
    context.setPart(word);
    const QString fault = usageFault(context, *part, arguments);
    if (!fault.isEmpty())
        co_return context.wrongUsage(fault);
    co_return co_await dispatch(context, word, std::move(arguments));
}

} // namespace

Command envCommand()
{
    Command command;
    command.name = "env";
    command.summary =
        QT_TRANSLATE_NOOP("Cli", "The environments: which servers, whose colour, who may change something");
    command.usage = {
        {"env list", QT_TRANSLATE_NOOP("Cli", "all of them; a broken file is told of, and ends with 5")},
        {"env show NAME", QT_TRANSLATE_NOOP("Cli", "one of them")},
        {"env add NAME [--prometheus URL] [--alertmanager URL]… [--ca-file FILE] [--timezone ZONE] [--read-only] "
         "[--auth WAY] [--acknowledge WAY] [--store FILE] [--replace]",
         QT_TRANSLATE_NOOP("Cli", "write a new one")},
        {"env test NAME", QT_TRANSLATE_NOOP("Cli", "look at its sources, as check does")},
        {"env import FILE|- [NAME] [--replace]",
         QT_TRANSLATE_NOOP("Cli", "take one over from a file, under the file's name or NAME")},
        {"env export NAME [FILE] [--replace]",
         QT_TRANSLATE_NOOP("Cli", "print it for others; secrets are never in it")},
        {"env detect URL", QT_TRANSLATE_NOOP("Cli", "what answers there, as a source of an environment")},
    };
    command.example = "env add prod --prometheus https://prometheus.example --auth bearer --colour red --read-only";
    command.options = {
        {"--colour", "COLOUR", QT_TRANSLATE_NOOP("Cli", "of add: red, orange, yellow, green, blue, purple or #rrggbb")},
        {"--auth", "WAY", QT_TRANSLATE_NOOP("Cli", "of add: bearer, basic or apikey")},
        {"--user", "NAME", QT_TRANSLATE_NOOP("Cli", "of add: whose password --secret is")},
        {"--secret", "NAME",
         QT_TRANSLATE_NOOP("Cli", "of add: the name of the secret in keychain or --secrets folder")},
        {"--header", "HEADER=NAME",
         QT_TRANSLATE_NOOP("Cli", "of add: a header, and the name of the secret with its value"), true},
        {"--acknowledge", "WAY",
         QT_TRANSLATE_NOOP("Cli", "of add: record, or quiet, which also silences while the alert fires")},
        {"--replace", nullptr, QT_TRANSLATE_NOOP("Cli", "overwrite what is there")},
    };
    command.words = {"list", "show", "add", "test", "import", "export", "detect"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = 3;
    command.run = runEnv;
    return command;
}

} // namespace ops::cli
