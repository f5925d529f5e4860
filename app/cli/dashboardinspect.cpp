#include "app/cli/dashboardinspect.h"

#include "app/cli/clicontext.h"
#include "app/cli/dashboard.h"
#include "app/cli/text.h"

#include <QFile>
#include <QFileInfo>

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

Result<ImportedDashboard> readDashboardFile(const QString &path)
{
    constexpr qint64 MostBytes = 64 << 20;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::NotFound, Text::tr("The dashboard %1 cannot be read.").arg(path), file.errorString());
    const QByteArray json = file.read(MostBytes + 1);
    if (json.size() > MostBytes)
        return Error(ErrorKind::TooLarge, Text::tr("The dashboard %1 is too large.").arg(path));
    auto board = importGrafana(json);
    if (!board) {
        Error error = board.error();
        error.source = path;
        return error;
    }
    return board;
}

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
