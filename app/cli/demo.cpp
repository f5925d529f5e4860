#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/demoanswers.h"
#include "app/cli/demorun.h"
#include "app/cli/demotruth.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "core/config/demofolder.h"
#include "core/config/environment.h"
#include "core/dashboards/shippedboards.h"
#include "core/demo/truth.h"

namespace ops::cli {

namespace {

const QString StateOption = QStringLiteral("--state");

/// The boards whose panels the truth names.
demo::BoardFiles boardFiles()
{
    demo::BoardFiles files;
    for (const ShippedBoard &board : shippedBoards())
        files.push_back({QLatin1String(board.id), shippedBoardJson(board)});
    return files;
}

/// The folder that --state or --environment names; empty: the newest demo.
Result<QString> namedFolder(const CliContext &context, const Arguments &arguments)
{
    const QString folder = arguments.value(StateOption), name = context.options().environment;
    if (context.options().namesServers())
        return wrong(Text::tr("A demo is named with --environment or --state: leave --prometheus out."));
    if (!folder.isEmpty() && !name.isEmpty())
        return wrong(Text::tr("Choose one of --state and --environment."));
    return name.isEmpty() ? Result<QString>(folder) : demoFolderNamed(name);
}

Task<int> serve(CliContext &context, Arguments arguments)
{
    if (context.options().nowMs)
        co_return context.wrongUsage(Text::tr("The demo runs in real time: leave --now out."));
    if (context.options().namesServers() || !context.options().environment.isEmpty())
        co_return context.wrongUsage(
            Text::tr("The demo is its own environment: leave --prometheus and --environment out."));
    const QString named = arguments.value(StateOption);
    auto folder = demo::StateFolder::claim(named.isEmpty() ? defaultDemoFolder() : named);
    if (!folder)
        co_return context.fail(folder.error());
    const int code = co_await DemoRun(context, std::move(*folder), boardFiles());
    co_return code;
}

void writeFaults(CliContext &context, const DemoFaults &faults)
{
    if (!context.json()) {
        context.out().write(faults.on.isEmpty() ? Text::tr("No fault is on.") + u'\n'
                                                : Text::tr("On: %1").arg(faults.on.join(QStringLiteral(", "))) + u'\n');
        return;
    }
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("on").beginArray();
    for (const QString &name : faults.on)
        json.string(name);
    json.end().key("known").beginArray();
    for (const QString &name : faults.known)
        json.string(name);
    json.end().end();
    writeTail(json, envelope);
}

Task<int> switchFault(CliContext &context, Arguments arguments)
{
    const QString name = arguments.positional.value(1), state = arguments.positional.value(2);
    if (state != u"on" && state != u"off")
        co_return context.wrongUsage(Text::tr("Usage: quantmind-ops demo fault NAME on|off"));
    if (!demo::faultOf(name))
        co_return context.wrongUsage(
            Text::tr("There is no fault %1. Known: %2.").arg(name, demo::faultNames().join(QStringLiteral(", "))));
    const auto folder = namedFolder(context, arguments);
    if (!folder)
        co_return context.wrongUsage(folder.error().message);
    if (context.options().readOnly)
        co_return context.fail(Error(ErrorKind::Refused, Text::tr("--read-only: no fault is switched.")));
    const auto running = demo::runningDemo(*folder);
    if (!running)
        co_return context.fail(running.error());
    const QByteArray body = R"({"name":")" + name.toUtf8() + R"(","on":)" + (state == u"on" ? "true}" : "false}");
    const auto answer = co_await askDemo(context, *running, QStringLiteral("/fault"), body);
    if (!answer)
        co_return context.fail(answer.error());
    const auto faults = readDemoFaults(*answer);
    if (!faults)
        co_return context.fail(faults.error());
    writeFaults(context, *faults);
    co_return Ok;
}

Task<int> tellTruth(CliContext &context, Arguments arguments)
{
    std::vector<demo::Truth> truths = demo::truths(boardFiles());
    const auto folder = namedFolder(context, arguments);
    if (!folder)
        co_return context.wrongUsage(folder.error().message);
    const auto running = demo::runningDemo(*folder);
    const bool isNamed = arguments.has(StateOption) || !context.options().environment.isEmpty();
    if (!running && isNamed)
        co_return context.fail(running.error());
    if (running) {
        const auto answer = co_await askDemo(context, *running, QStringLiteral("/faults"), QByteArray());
        if (!answer)
            co_return context.fail(answer.error());
        const auto faults = readDemoFaults(*answer);
        if (!faults)
            co_return context.fail(faults.error());
        demo::setOn(truths, faults->on);
    }
    if (context.json())
        writeTruthDocument(context, truths);
    else
        context.out().write(truthText(truths));
    co_return Ok;
}

Task<int> refuseWords(CliContext &context, Arguments arguments)
{
    const QString words = arguments.positional.join(u' ');
    co_return context.wrongUsage(Text::tr("demo knows fault and truth, not %1.").arg(words));
}

Task<int> runDemo(CliContext &context, Arguments arguments)
{
    const QStringList words = arguments.positional;
    if (words.isEmpty())
        return serve(context, std::move(arguments));
    if (words.first() == u"fault")
        return switchFault(context, std::move(arguments));
    if (words == QStringList(QStringLiteral("truth")))
        return tellTruth(context, std::move(arguments));
    return refuseWords(context, std::move(arguments));
}

} // namespace

Command demoCommand()
{
    Command command;
    command.name = "demo";
    command.summary = QT_TRANSLATE_NOOP("Cli", "The demo: real servers over a simulated platform, and its incidents");
    command.usage = {
        {"demo [--state DIR]",
         QT_TRANSLATE_NOOP("Cli", "run the servers until SIGTERM, or the end of standard input where that is a pipe; "
                                  "one JSON line with all addresses when ready")},
        {"demo fault NAME on|off [--state DIR]", QT_TRANSLATE_NOOP("Cli", "switch an incident of the running demo")},
        {"demo truth [--state DIR]", QT_TRANSLATE_NOOP("Cli", "what each incident must show, and where")},
    };
    command.example = "demo fault api_errors on";
    command.options = {
        {"--state", "DIR", QT_TRANSLATE_NOOP("Cli", "the demo's folder; a second demo takes DIR-2")},
    };
    command.words = {"fault", "truth"};
    command.mostArguments = 3;
    command.run = runDemo;
    return command;
}

} // namespace ops::cli
