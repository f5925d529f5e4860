#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <cmath>

namespace ops::cli {

namespace {

const std::vector<Option> &windowOptionTable()
{
    static const std::vector<Option> all{
        {"--demo", nullptr, QT_TRANSLATE_NOOP("Cli", "start the demo's servers and show them")},
        {"--page", "ID", QT_TRANSLATE_NOOP("Cli", "the page to open")},
        {"--screenshot", "DIR", QT_TRANSLATE_NOOP("Cli", "write PAGE.png and state.json, then end")},
        {"--pages", "A,B", QT_TRANSLATE_NOOP("Cli", "the pages to write")},
        {"--size", "WxH", QT_TRANSLATE_NOOP("Cli", "size of the window, such as 1280x800")},
        {"--scale", "S", QT_TRANSLATE_NOOP("Cli", "device pixels a pixel, 0.5 to 4")},
        {"--theme", "NAME", QT_TRANSLATE_NOOP("Cli", "light or dark")},
        {"--settle", "SECONDS", QT_TRANSLATE_NOOP("Cli", "how long to wait for the panels at most (30)")},
        {"--window-state", "FILE",
         QT_TRANSLATE_NOOP("Cli", "what windows remember; pictures and drive remember nothing without it")},
    };
    return all;
}

std::optional<Error> readSize(const QString &text, QSize &size)
{
    const QStringList parts = text.split(u'x');
    bool okWidth = false, okHeight = false;
    if (parts.size() == 2)
        size = QSize(parts[0].toInt(&okWidth), parts[1].toInt(&okHeight));
    constexpr int Least = 200, Most = 8192;
    const bool fits = size.width() >= Least && size.height() >= Least && size.width() <= Most && size.height() <= Most;
    if (!okWidth || !okHeight || !fits)
        return wrong(Text::tr("--size %1: a size looks like 1280x800, from 200 to 8192.").arg(text));
    return std::nullopt;
}

std::optional<Error> readNumber(const Arguments &arguments, const QString &option, double least, double most,
                                double &to)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool ok = false;
    to = arguments.value(option).toDouble(&ok);
    if (!ok || !(to >= least && to <= most))
        return wrong(Text::tr("%1 needs a number from %2 to %3.").arg(option).arg(least).arg(most));
    return std::nullopt;
}

std::optional<Error> readPicture(const Arguments &arguments, WindowOptions &options)
{
    options.screenshotFolder = arguments.value(QStringLiteral("--screenshot"));
    options.pages = arguments.value(QStringLiteral("--pages")).split(u',', Qt::SkipEmptyParts);
    if (arguments.has(QStringLiteral("--screenshot")) && options.screenshotFolder.isEmpty())
        return wrong(Text::tr("--screenshot needs a folder."));
    if (options.mode == WindowOptions::Mode::Interactive && !options.screenshotFolder.isEmpty())
        options.mode = WindowOptions::Mode::Screenshot;
    if (!options.pages.isEmpty() && options.screenshotFolder.isEmpty())
        return wrong(Text::tr("--pages belongs to --screenshot."));
    return std::nullopt;
}

std::optional<Error> readLooks(const Arguments &arguments, WindowOptions &options)
{
    if (arguments.has(QStringLiteral("--size"))) {
        if (auto error = readSize(arguments.value(QStringLiteral("--size")), options.size))
            return error;
    }
    options.theme = arguments.value(QStringLiteral("--theme"));
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return wrong(Text::tr("--theme %1: light and dark are known.").arg(options.theme));
    if (auto error = readNumber(arguments, QStringLiteral("--scale"), 0.5, 4, options.scale))
        return error;
    return readNumber(arguments, QStringLiteral("--settle"), 0, 3600, options.settleSeconds);
}

std::optional<Error> readRender(const Arguments &arguments, WindowOptions &options)
{
    Arguments rest = arguments;
    rest.positional.removeFirst(); // "render"
    auto call = readBoardCall(rest);
    if (!call)
        return call.error();
    options.mode = WindowOptions::Mode::Render;
    WindowOptions::Render render;
    render.call = std::move(*call);
    render.out = arguments.value(QStringLiteral("--out"));
    bool ok = false;
    render.panel = arguments.value(QStringLiteral("--panel")).toInt(&ok);
    if (!ok)
        return wrong(Text::tr("dashboard render needs --panel ID, the number of a panel."));
    if (render.out.isEmpty())
        return wrong(Text::tr("dashboard render needs --out FILE."));
    options.render = std::move(render);
    return readLooks(arguments, options);
}

} // namespace

Command windowCommand()
{
    Command command;
    command.name = "";
    command.summary = QT_TRANSLATE_NOOP("Cli", "One window over everything an operator needs in an incident");
    command.usage = {
        {"[--demo] [--page ID] [FILE …]",
         QT_TRANSLATE_NOOP("Cli", "the window; a FILE is a dashboard in Grafana's JSON, shown as a page of its own")},
        {"--screenshot DIR [--pages A,B] [--size WxH] [--scale S] [--theme light|dark] [--settle SECONDS]",
         QT_TRANSLATE_NOOP("Cli", "pictures of the pages, once every visible panel has its answer")},
        {"COMMAND …", QT_TRANSLATE_NOOP("Cli", "the same without a window")},
    };
    command.example = "--demo";
    command.options = windowOptionTable();
    command.mostArguments = -1;
    return command;
}

Command driveCommand()
{
    Command command;
    command.name = "drive";
    command.summary = QT_TRANSLATE_NOOP("Cli", "Drive the real window by steps, one JSON object a line");
    command.usage = {
        {"drive STEPS|- [FILE …] [window options]",
         QT_TRANSLATE_NOOP("Cli", "run, press, select, type, key, wait, expect, tree, grab; ends with 1 at the first "
                                  "step that fails, naming it")},
    };
    command.example = "drive steps.ndjson --demo";
    command.options = windowOptionTable();
    command.leastArguments = 1;
    command.mostArguments = -1;
    return command;
}

Result<WindowOptions> windowOptions(const Call &call)
{
    WindowOptions options;
    options.common = call.common;
    if (call.isRender()) {
        if (const auto error = readRender(call.arguments, options))
            return *error;
        return options;
    }
    options.demo = call.arguments.has(QStringLiteral("--demo"));
    options.page = call.arguments.value(QStringLiteral("--page"));
    options.files = call.arguments.positional;
    options.stateFile = call.arguments.value(QStringLiteral("--window-state"));
    if (call.arguments.has(QStringLiteral("--window-state")) && options.stateFile.isEmpty())
        return wrong(Text::tr("--window-state needs a file."));
    if (QLatin1String(call.command->name) == u"drive") {
        options.mode = WindowOptions::Mode::Drive;
        options.driveSteps = options.files.takeFirst();
    }
    if (options.demo && (call.common.namesServers() || !call.common.environment.isEmpty()))
        return wrong(Text::tr("--demo brings its own environment: leave --prometheus and --environment out."));
    if (const auto error = readPicture(call.arguments, options))
        return *error;
    if (const auto error = readLooks(call.arguments, options))
        return *error;
    return options;
}

} // namespace ops::cli
