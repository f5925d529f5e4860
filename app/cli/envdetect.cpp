#include "app/cli/check.h"
#include "app/cli/clicontext.h"
#include "app/cli/env.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/progress.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/base/textsafe.h"
#include "core/sources/detect.h"
#include "core/time/clock.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

/// A source as it stands in an environment's file.
void writeStanza(JsonWriter &json, const DetectedServer &server, const QUrl &url)
{
    json.beginObject();
    json.key("kind").string(server.kind);
    json.key("url").string(url.toString());
    json.end();
}

void writeDetected(CliContext &context, const DetectedServer &server, const QUrl &url)
{
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("kind").string(server.kind);
    json.key("product").string(server.product);
    json.textOrNull("version", server.version);
    json.key("latencyMs").raw(QString::number(server.latencyMs, 'f', 1).toStdString());
    json.key("source");
    writeStanza(json, server, url);
    json.end();
    writeTail(json, envelope);
}

} // namespace

Task<int> runEnvTest(CliContext &context, Arguments arguments)
{
    const auto environment = context.services().environment(arguments.positional[0]);
    if (!environment)
        co_return context.fail(environment.error());
    co_return co_await checkSources(context, *environment);
}

Task<int> runEnvDetect(CliContext &context, Arguments arguments)
{
    const auto url = readSourceUrl(arguments.positional[0]);
    if (!url)
        co_return context.fail(url.error());
    auto environment = environmentOfPrometheus(*url, context.options().caFile);
    if (!environment)
        co_return context.fail(environment.error());
    const SourceConfig source = environment->sources.front();
    auto credentials = co_await context.services().credentials(*environment, source);
    if (!credentials)
        co_return context.fail(credentials.error());
    auto parts = context.services().sourceParts(*environment, source, *credentials);
    if (!parts)
        co_return context.fail(parts.error());
    parts->name = url->host();
    Clock &clock = context.services().clock();
    const TimeLimit limit(context);
    const Error late = limit.late(url->host());
    const Progress progress(clock, Text::tr("Waiting for %1").arg(url->host()));
    auto server = co_await Deadline(clock, limit.leftMs(), detectServer(std::move(*parts)), late);
    if (!server)
        co_return context.fail(server.error());
    if (context.json()) {
        writeDetected(context, *server, *url);
        co_return Ok;
    }
    context.note(QStringLiteral("%1 %2").arg(safeText(server->product), safeText(server->version)).trimmed());
    JsonWriter json(context.out());
    writeStanza(json, *server, *url);
    json.line();
    co_return Ok;
}

} // namespace ops::cli
