#include "app/cli/dashboard.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ops::cli {

namespace {

struct DashboardPart
{
    const char *word;
    Task<int> (*run)(CliContext &context, Arguments arguments);
};

constexpr std::array DashboardParts{
    DashboardPart{"inspect", runDashboardInspect},
    DashboardPart{"data", runDashboardData},
};

Task<int> runDashboard(CliContext &context, Arguments arguments)
{
    const QString word = arguments.positional.takeFirst();
    const auto part = std::find_if(DashboardParts.begin(), DashboardParts.end(),
                                   [&word](const DashboardPart &known) { return word == QLatin1String(known.word); });
    if (part == DashboardParts.end())
        co_return context.wrongUsage(Text::tr("There is no dashboard %1.").arg(word));
    context.setPart(word);
    co_return co_await part->run(context, std::move(arguments));
}

} // namespace

Command dashboardCommand()
{
    Command command;
    command.name = "dashboard";
    command.summary =
        QT_TRANSLATE_NOOP("Cli", "Read a dashboard file in Grafana's JSON: what is in it and what is not");
    command.usage = {
        {"dashboard inspect FILE…",
         QT_TRANSLATE_NOOP("Cli", "panels, queries, variables, and what of the file is not shown, with its place")},
        {"dashboard data FILE [--var NAME=VALUE …] [--from T] [--to T]",
         QT_TRANSLATE_NOOP("Cli", "asks every query as the window would: as sent, step, state, series, points")},
        {"dashboard render FILE --panel ID --out PNG [--var NAME=VALUE …] [--size WxH] [--theme light|dark] "
         "[--scale S]",
         QT_TRANSLATE_NOOP("Cli", "the picture of one panel with its data")},
    };
    command.example = "dashboard inspect board.json --json";
    command.options = {
        {"--var", "NAME=VALUE", QT_TRANSLATE_NOOP("Cli", "data, render: a variable's value; several times for several"),
         true},
        {"--from", "T", QT_TRANSLATE_NOOP("Cli", "data, render: begin of the range (the dashboard's own)")},
        {"--to", "T", QT_TRANSLATE_NOOP("Cli", "data, render: end of the range (the dashboard's own)")},
        {"--panel", "ID", QT_TRANSLATE_NOOP("Cli", "render: the panel's number, as inspect shows it")},
        {"--out", "PNG", QT_TRANSLATE_NOOP("Cli", "render: the file to write")},
        {"--size", "WxH", QT_TRANSLATE_NOOP("Cli", "render: size of the picture, such as 1000x500")},
        {"--scale", "S", QT_TRANSLATE_NOOP("Cli", "device pixels a pixel, 0.5 to 4")},
        {"--theme", "NAME", QT_TRANSLATE_NOOP("Cli", "light or dark")},
    };
    command.words = {"inspect", "data", "render"};
    command.leastArguments = 2;
    command.mostArguments = -1;
    command.run = runDashboard;
    return command;
}

} // namespace ops::cli
