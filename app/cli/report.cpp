#include "app/cli/report.h"

#include "app/cli/command.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/base/textsafe.h"
#include "core/time/timerange.h"

#include <QCoreApplication>

#include <cstdio>

namespace ops::cli {

QString schemaOf(const Command &command)
{
    return QStringLiteral("quantmind-ops/%1/1").arg(QLatin1String(command.name));
}

QString helpHint(const Command &command)
{
    const QString name = QLatin1String(command.name);
    return name.isEmpty() ? Text::tr("quantmind-ops --help lists the commands.")
                          : Text::tr("quantmind-ops %1 --help shows its options.").arg(name);
}

void printNote(const QString &line) { std::fprintf(stderr, "%s\n", line.toUtf8().constData()); }

void printError(const Error &error)
{
    QString first = safeText(error.message);
    if (!error.source.isEmpty())
        first = QStringLiteral("%1: %2").arg(safeText(error.source), first);
    printNote(QStringLiteral("quantmind-ops: ") + first);
    constexpr int LongestDetail = 600;
    if (!error.detail.isEmpty() && error.detail != error.message)
        printNote(QStringLiteral("  ") + safeText(error.detail, LongestDetail));
    if (!error.hint.isEmpty())
        printNote(QStringLiteral("  ") + safeText(error.hint));
}

void writeErrorDocument(Output &output, const QString &schema, const Error &error, qint64 nowMs)
{
    JsonWriter json(output);
    json.beginObject();
    json.key("schema").string(schema);
    json.key("state").string("error");
    json.key("asOf").string(rfc3339(nowMs));
    json.key("error").beginObject();
    json.key("kind").string(errorKindName(error.kind));
    json.key("message").string(error.message);
    json.textOrNull("detail", error.detail);
    json.textOrNull("source", error.source);
    json.textOrNull("hint", error.hint);
    json.end().end().line();
}

} // namespace ops::cli
