#include "app/cli/clicontext.h"
#include "app/cli/env.h"
#include "app/cli/envelope.h"
#include "app/cli/filewriter.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/base/textsafe.h"
#include "core/config/environmentname.h"
#include "core/config/environmentstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace ops::cli {

namespace {

using Overwrite = EnvironmentStore::Overwrite;

Overwrite overwriteOf(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("--replace")) ? Overwrite::Yes : Overwrite::No;
}

std::optional<Error> readColour(const Arguments &arguments, Environment &environment)
{
    const QString option = QStringLiteral("--colour");
    environment.colour = arguments.value(option);
    if (arguments.has(option) && !isColourName(environment.colour))
        return wrong(Text::tr("--colour %1: a colour is a word or #rrggbb.").arg(environment.colour));
    return std::nullopt;
}

std::optional<Error> readAcknowledge(const Arguments &arguments, AlertSettings &settings)
{
    const QString option = QStringLiteral("--acknowledge");
    const QString way = arguments.value(option);
    settings.quiet = way == u"quiet";
    if (arguments.has(option) && way != u"quiet" && way != u"record")
        return wrong(Text::tr("--acknowledge %1: record and quiet are known.").arg(way));
    return std::nullopt;
}

std::optional<Error> readHeaders(const Arguments &arguments, SourceConfig &source)
{
    for (const QString &text : arguments.values(QStringLiteral("--header"))) {
        const auto equals = text.indexOf(u'=');
        const QString secret = text.mid(equals + 1);
        // The value is not repeated: it may be the secret itself, typed by mistake.
        if (equals <= 0 || !isSecretName(secret))
            return wrong(Text::tr("--header takes HEADER=NAME with the name of a secret: letters, digits, -, _ and . "
                                  "only."));
        source.headers.emplace_back(text.left(equals).toUtf8(), secret);
    }
    return std::nullopt;
}

std::optional<Error> readSignIn(const Arguments &arguments, SourceConfig &source)
{
    using Auth = SourceConfig::Auth;
    const QString way = arguments.value(QStringLiteral("--auth"));
    bool known = way.isEmpty();
    for (const auto auth : {Auth::None, Auth::Bearer, Auth::Basic, Auth::ApiKey}) {
        if (way == authName(auth)) {
            source.auth = auth;
            known = true;
        }
    }
    if (!known)
        return wrong(Text::tr("--auth %1: none, bearer, basic and apikey are known.").arg(way));
    source.user = arguments.value(QStringLiteral("--user"));
    source.secret = arguments.value(QStringLiteral("--secret"));
    if (source.auth == Auth::None && !(source.user.isEmpty() && source.secret.isEmpty()))
        return wrong(Text::tr("--secret and --user need --auth bearer, basic or apikey."));
    if (source.secret.isEmpty())
        source.secret = standardSecretName(source.name, source.auth);
    else if (!isSecretName(source.secret))
        return wrong(
            Text::tr("--secret takes the name of a secret, not the secret: letters, digits, -, _ and . only."));
    return readHeaders(arguments, source);
}

Result<Environment> readNewEnvironment(const CommonOptions &options, const Arguments &arguments)
{
    Environment environment;
    environment.name = arguments.positional[0];
    environment.origin = Environment::Origin::File;
    if (!isEnvironmentName(environment.name))
        return wrong(Text::tr("%1 is no name of an environment: letters, digits, blanks, -, _ and . only, and no "
                              "demo's.")
                         .arg(safeText(environment.name, 100)));
    if (!options.namesServers())
        return wrong(Text::tr("A server is missing: --prometheus URL or --alertmanager URL."));
    environment.sources = environmentOfServers(options.prometheus, options.alertmanagers).sources;
    if (const auto error = readColour(arguments, environment))
        return *error;
    if (const auto error = readAcknowledge(arguments, environment.alerts))
        return *error;
    for (SourceConfig &source : environment.sources) {
        if (const auto error = readSignIn(arguments, source))
            return *error;
    }
    // The file may be used from any folder.
    if (!options.caFile.isEmpty())
        environment.caFile = QFileInfo(options.caFile).absoluteFilePath();
    environment.readOnly = options.readOnly;
    environment.timezone = options.timezone;
    const bool isFile = !options.store.isEmpty() && !options.store.contains(u"://");
    environment.alerts.store = isFile ? QFileInfo(options.store).absoluteFilePath() : options.store;
    return environment;
}

Error readOnlyRefusal()
{
    Error error(ErrorKind::Refused, Text::tr("--read-only was given: nothing is written."));
    return error;
}

int told(CliContext &context, const QString &name, const QString &file)
{
    if (!context.json()) {
        context.note(Text::tr("Written to %1.").arg(safeText(file)));
        return Ok;
    }
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("name").string(name);
    json.key("file").string(file);
    json.end();
    writeTail(json, envelope);
    return Ok;
}

Result<QByteArray> readWhole(const QString &path)
{
    constexpr qint64 Largest = 1 << 20;
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return wrong(Text::tr("The file %1 cannot be read.").arg(safeText(path)));
    QByteArray text;
    QByteArray part; // a pipe gives what is in it by now, and nothing at its end
    do {
        part = file.read(Largest + 1 - text.size());
        text += part;
    } while (!part.isEmpty() && text.size() <= Largest);
    if (text.size() > Largest)
        return wrong(Text::tr("The file %1 is too large.").arg(safeText(path)));
    return text;
}

} // namespace

Task<int> runEnvAdd(CliContext &context, Arguments arguments)
{
    const auto environment = readNewEnvironment(context.options(), arguments);
    if (!environment)
        co_return context.fail(environment.error());
    EnvironmentStore &store = context.services().environments();
    const auto saved = store.save(*environment, overwriteOf(arguments));
    if (!saved)
        co_return context.fail(saved.error());
    co_return told(context, environment->name, store.fileOf(environment->name));
}

Task<int> runEnvImport(CliContext &context, Arguments arguments)
{
    if (context.options().readOnly)
        co_return context.fail(readOnlyRefusal());
    const QString path = arguments.positional[0];
    const QString name = arguments.positional.value(1, QFileInfo(path).completeBaseName());
    if (!isEnvironmentName(name))
        co_return context.fail(
            wrong(Text::tr("%1 is no name of an environment; give one behind the file.").arg(safeText(name, 100))));
    const auto text = readWhole(path);
    if (!text)
        co_return context.fail(text.error());
    EnvironmentStore &store = context.services().environments();
    const QString folder = path == u"-" ? QString() : QFileInfo(path).absolutePath();
    auto imported = store.import(name, *text, folder, overwriteOf(arguments));
    if (!imported) {
        Error error = imported.error();
        if (error.kind == ErrorKind::BadAnswer)
            error.kind = ErrorKind::BadRequest; // what was given is wrong, nobody was asked
        co_return context.fail(error);
    }
    co_return told(context, name, store.fileOf(name));
}

Task<int> runEnvExport(CliContext &context, Arguments arguments)
{
    const auto document = context.services().environments().document(arguments.positional[0]);
    if (!document)
        co_return context.fail(document.error());
    const QString path = arguments.positional.value(1);
    if (path.isEmpty() || path == u"-") {
        context.out().write(std::string_view(document->constData(), std::size_t(document->size())));
        co_return Ok;
    }
    if (const auto error = writeNewFile(path, *document, arguments.has(QStringLiteral("--replace"))))
        co_return context.fail(*error);
    co_return told(context, arguments.positional[0], QFileInfo(path).absoluteFilePath());
}

} // namespace ops::cli
