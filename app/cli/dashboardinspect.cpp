#include "app/cli/dashboardinspect.h"

#include "app/cli/clicontext.h"
#include "app/cli/dashboard.h"
#include "core/dashboards/dashboardfile.h"

#include <algorithm>

namespace ops::cli {

namespace {

/// A file that is not there is a wrong call; one that cannot be read as JSON is a bad answer.
int exitCodeOfFile(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? int(WrongUsage) : int(CouldNotAsk);
}

int failOne(CliContext &context, const Error &error)
{
    context.fail(error);
    return exitCodeOfFile(error);
}

} // namespace

Task<int> runDashboardInspect(CliContext &context, Arguments arguments)
{
    std::vector<InspectedFile> files;
    for (const QString &path : arguments.positional)
        files.push_back({path, readDashboardFile(path)});
    const bool single = files.size() == 1;
    if (single && !files.front().board)
        co_return failOne(context, files.front().board.error());
    int code = Ok;
    for (const InspectedFile &file : files) {
        if (!file.board)
            code = std::max(code, exitCodeOfFile(file.board.error()));
    }
    if (context.json()) {
        writeInspection(context, files);
        co_return code;
    }
    for (const InspectedFile &file : files) {
        if (!single)
            context.out().write(
                QStringLiteral("%1%2:\n").arg(context.out().written() > 0 ? u"\n"_qs : QString(), file.path));
        if (file.board)
            printInspection(context, *file.board);
        else
            failOne(context, file.board.error());
    }
    co_return code;
}

} // namespace ops::cli
