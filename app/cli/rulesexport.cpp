#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/filewriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/rules.h"
#include "app/cli/text.h"
#include "core/alerts/runbook.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ops::cli {

namespace {

/// Nothing is written where one of them may not be.
std::optional<Error> writeAll(const QDir &folder, const std::vector<ShippedFile> &files, bool replace)
{
    for (const ShippedFile &file : files) {
        const QString path = folder.filePath(file.path);
        if (!replace && QFileInfo::exists(path)) {
            Error error(ErrorKind::Refused, Text::tr("The file %1 is there already.").arg(path));
            error.hint = Text::tr("--replace overwrites it.");
            return error;
        }
    }
    for (const ShippedFile &file : files) {
        const QString path = folder.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error(ErrorKind::Refused, Text::tr("%1 cannot be written.").arg(path));
        if (const auto error = writeNewFile(path, file.text, replace))
            return error;
    }
    return std::nullopt;
}

} // namespace

Task<int> runRulesExport(CliContext &context, Arguments arguments)
{
    const QDir folder(QDir(arguments.positional.front()).absolutePath());
    const std::vector<ShippedFile> files = shippedRuleFiles();
    if (const auto error = writeAll(folder, files, arguments.has(QStringLiteral("--replace"))))
        co_return context.fail(*error);
    if (!context.json()) {
        context.note(Text::tr("%n file(s) written to %1.", nullptr, int(files.size())).arg(safeText(folder.path())));
        co_return int(Ok);
    }
    const Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("folder").string(folder.path());
    json.key("files").beginArray();
    for (const ShippedFile &file : files)
        json.string(file.path);
    json.end().end();
    writeTail(json, envelope);
    co_return int(Ok);
}

} // namespace ops::cli
