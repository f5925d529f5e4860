#include "app/cli/clicontext.h"
#include "app/cli/csv.h"
#include "app/cli/env.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"
#include "core/config/environmentstore.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

/// One row of the list: an environment, or a file that is none.
struct EnvRow
{
    QString name, file;
    bool isDefault = false;
    std::optional<Environment> environment;
    std::optional<BrokenEnvironment> broken;
};

std::vector<EnvRow> rowsOf(Services &services)
{
    const EnvironmentStore &store = services.environments();
    const QString standard = services.environmentName();
    std::vector<EnvRow> rows;
    for (const QString &name : store.names()) {
        EnvRow row{name, store.fileOf(name), name == standard, std::nullopt, std::nullopt};
        if (auto environment = store.load(name))
            row.environment = std::move(*environment);
        rows.push_back(std::move(row));
    }
    for (const auto &broken : store.broken())
        rows.push_back({broken.name, broken.file, broken.name == standard, std::nullopt, broken});
    for (const auto &demo : runningDemos())
        rows.push_back({demo.name, QString(), demo.name == standard, demo, std::nullopt});
    return rows;
}

const char *originName(Environment::Origin origin)
{
    switch (origin) {
    case Environment::Origin::CommandLine:
        return "commandLine";
    case Environment::Origin::Demo:
        return "demo";
    case Environment::Origin::File:
        break;
    }
    return "file";
}

void writeProblem(JsonWriter &json, const BrokenEnvironment &broken)
{
    json.key("problem").beginObject();
    json.key("kind").string(errorKindName(broken.error.kind));
    json.key("message").string(broken.error.message);
    json.textOrNull("detail", broken.error.detail);
    json.textOrNull("hint", broken.error.hint);
    json.key("line").number(std::int64_t(broken.line));
    json.key("column").number(std::int64_t(broken.column));
    json.end();
}

void writeRow(JsonWriter &json, const EnvRow &row)
{
    json.beginObject();
    json.key("name").string(row.name);
    json.key("default").boolean(row.isDefault);
    json.key("state").string(row.broken ? "broken" : "ok");
    json.textOrNull("file", row.file);
    if (row.environment)
        writeEnvironmentKeys(json, *row.environment);
    if (row.broken)
        writeProblem(json, *row.broken);
    json.end();
}

QString sourcesText(const Environment &environment)
{
    QStringList texts;
    for (const auto &source : environment.sources)
        texts << source.name + u' ' + source.url.toDisplayString();
    return texts.join(QStringLiteral(", "));
}

QString accessText(const Environment &environment) { return environment.readOnly ? Text::tr("read-only") : QString(); }

void writeEnvironmentsCsv(Output &out, const std::vector<EnvRow> &rows)
{
    out.write("name,default,state,colour,readOnly,timezone,sources,file,line,column,problem\n");
    for (const auto &row : rows) {
        const Environment environment = row.environment.value_or(Environment());
        const QString problem = row.broken ? row.broken->error.message : QString();
        out.write(csvField(row.name) + (row.isDefault ? ",true," : ",false,") + (row.broken ? "broken," : "ok,"));
        out.write(csvField(environment.colour) + (environment.readOnly ? ",true," : ",false,"));
        out.write(csvField(environment.timezone) + ',' + csvField(sourcesText(environment)) + ',' + csvField(row.file));
        out.write(row.broken ? QStringLiteral(",%1,%2,").arg(row.broken->line).arg(row.broken->column)
                             : QStringLiteral(",,,"));
        out.write(csvField(problem) + '\n');
    }
}

void writeEnvironmentsTable(CliContext &context, const std::vector<EnvRow> &rows)
{
    TextTable table({TableColumn(Text::tr("environment")), TableColumn(Text::tr("colour")),
                     TableColumn(Text::tr("access")), TableColumn(Text::tr("time zone")),
                     TableColumn(Text::tr("sources"))});
    bool anyDefault = false;
    for (const auto &row : rows) {
        const QString name = row.isDefault ? row.name + QStringLiteral(" *") : row.name;
        anyDefault = anyDefault || row.isDefault;
        if (row.broken) {
            table.addRow({TableCell(name), TableCell(Text::tr("broken"), QStringLiteral("31;1"))});
            continue;
        }
        const Environment &environment = *row.environment;
        table.addRow({TableCell(name), TableCell(environment.colour), TableCell(accessText(environment)),
                      TableCell(environment.timezone), TableCell(sourcesText(environment))});
    }
    if (table.isEmpty())
        context.note(Text::tr("No environments in %1.").arg(safeText(context.services().environments().folder())));
    else
        context.out().write(table.text(context.colour()));
    if (anyDefault)
        context.note(Text::tr("* asked where --environment is not given"));
}

void noteProblems(CliContext &context, const std::vector<EnvRow> &rows)
{
    for (const auto &row : rows) {
        if (!row.broken)
            continue;
        context.note(QStringLiteral("%1: %2").arg(safeText(row.file), safeText(row.broken->error.message)));
        if (!row.broken->error.detail.isEmpty())
            context.note(QStringLiteral("  ") + safeText(row.broken->error.detail));
    }
}

void writeEnvironments(CliContext &context, const std::vector<EnvRow> &rows, bool partial)
{
    Envelope envelope = context.envelope();
    envelope.state = partial ? DataState::Partial : rows.empty() ? DataState::NoData : DataState::Value;
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("folder").string(context.services().environments().folder());
    json.key("environments").beginArray();
    for (const auto &row : rows)
        writeRow(json, row);
    json.end().end();
    writeTail(json, envelope);
}

void writeSource(JsonWriter &json, const SourceConfig &source)
{
    json.beginObject();
    json.key("name").string(source.name);
    json.key("kind").string(source.kind);
    json.key("url").string(source.url.toDisplayString());
    json.textOrNull("cluster", source.cluster);
    json.textOrNull("caFile", source.caFile);
    json.key("auth").string(authName(source.auth));
    json.textOrNull("user", source.user);
    json.textOrNull("secret", source.secret);
    json.key("headers").beginObject();
    for (const auto &[header, secret] : source.headers)
        json.key(header.toStdString()).string(secret);
    json.end().end();
}

void writeAlertSettings(JsonWriter &json, const AlertSettings &alerts)
{
    json.key("alerts").beginObject();
    json.key("acknowledge").string(alerts.quiet ? "quiet" : "record");
    json.key("acknowledgeFor").string(durationText(alerts.acknowledgeForMs));
    json.key("silenceFor").string(durationText(alerts.silenceForMs));
    json.key("volatileLabels").beginArray();
    for (const QString &label : alerts.volatileLabels)
        json.string(label);
    json.end();
    json.textOrNull("watchdog", alerts.watchdog);
    json.textOrNull("store", alerts.store);
    json.end();
}

QString acknowledgeText(const AlertSettings &alerts)
{
    const QString time = durationText(alerts.acknowledgeForMs);
    return alerts.quiet ? Text::tr("recorded and silenced, for %1").arg(time) : Text::tr("recorded, for %1").arg(time);
}

QString signInText(const SourceConfig &source)
{
    QString text = authName(source.auth);
    if (!source.user.isEmpty())
        text += QStringLiteral(" (%1)").arg(source.user);
    if (!source.secret.isEmpty())
        text += u' ' + source.secret;
    for (const auto &[header, secret] : source.headers)
        text += QStringLiteral(", %1=%2").arg(QString::fromUtf8(header), secret);
    return text;
}

void writeEnvironmentTable(CliContext &context, const Environment &environment)
{
    TextTable facts({TableColumn(QString()), TableColumn(QString())});
    facts.addRow({TableCell(Text::tr("environment")), TableCell(environment.name)});
    facts.addRow({TableCell(Text::tr("colour")), TableCell(environment.colour)});
    facts.addRow({TableCell(Text::tr("access")), TableCell(accessText(environment))});
    facts.addRow({TableCell(Text::tr("time zone")), TableCell(environment.timezone)});
    facts.addRow({TableCell(Text::tr("certificate authority")), TableCell(environment.caFile)});
    for (auto it = environment.entities.begin(); it != environment.entities.end(); ++it)
        facts.addRow({TableCell(it.key()), TableCell(it.value().join(QStringLiteral(", ")))});
    facts.addRow({TableCell(Text::tr("acknowledged alerts")), TableCell(acknowledgeText(environment.alerts))});
    if (!environment.alerts.store.isEmpty())
        facts.addRow({TableCell(Text::tr("memory of alerts")), TableCell(environment.alerts.store)});
    if (!environment.unknownKeys.isEmpty())
        facts.addRow({TableCell(Text::tr("not known")), TableCell(environment.unknownKeys.join(QStringLiteral(", ")))});
    context.out().write(facts.text() + u'\n');
    TextTable sources({TableColumn(Text::tr("source")), TableColumn(Text::tr("kind")), TableColumn(Text::tr("address")),
                       TableColumn(Text::tr("sign-in")), TableColumn(Text::tr("certificate authority"))});
    for (const auto &source : environment.sources)
        sources.addRow({TableCell(source.name),
                        TableCell(source.cluster.isEmpty() ? source.kind : source.kind + u'/' + source.cluster),
                        TableCell(source.url.toDisplayString()), TableCell(signInText(source)),
                        TableCell(source.caFile)});
    context.out().write(sources.text(context.colour()));
}

} // namespace

void writeEnvironmentKeys(JsonWriter &json, const Environment &environment)
{
    json.key("origin").string(originName(environment.origin));
    json.textOrNull("colour", environment.colour);
    json.key("readOnly").boolean(environment.readOnly);
    json.textOrNull("timezone", environment.timezone);
    json.textOrNull("caFile", environment.caFile);
    json.key("sources").beginArray();
    for (const auto &source : environment.sources)
        writeSource(json, source);
    json.end();
    json.key("entities").beginObject();
    for (auto it = environment.entities.begin(); it != environment.entities.end(); ++it) {
        json.key(it.key().toStdString()).beginArray();
        for (const QString &label : it.value())
            json.string(label);
        json.end();
    }
    json.end();
    writeAlertSettings(json, environment.alerts);
    json.key("unknownKeys").beginArray();
    for (const QString &key : environment.unknownKeys)
        json.string(key);
    json.end();
}

Task<int> runEnvList(CliContext &context)
{
    const std::vector<EnvRow> rows = rowsOf(context.services());
    bool partial = false;
    for (const auto &row : rows)
        partial = partial || row.broken;
    switch (context.options().format) {
    case Format::Json:
        writeEnvironments(context, rows, partial);
        break;
    case Format::NdJson:
        for (const auto &row : rows) {
            JsonWriter json(context.out());
            writeRow(json, row);
            json.line();
        }
        break;
    case Format::Csv:
        writeEnvironmentsCsv(context.out(), rows);
        break;
    case Format::Table:
        writeEnvironmentsTable(context, rows);
        break;
    }
    context.out().flush();
    noteProblems(context, rows);
    co_return partial ? int(PartialResult) : int(Ok);
}

Task<int> runEnvShow(CliContext &context, Arguments arguments)
{
    const auto environment = context.services().environment(arguments.positional[0]);
    if (!environment)
        co_return context.fail(environment.error());
    if (!context.json()) {
        writeEnvironmentTable(context, *environment);
        co_return Ok;
    }
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("name").string(environment->name);
    json.textOrNull("file", environment->origin == Environment::Origin::File
                                ? context.services().environments().fileOf(environment->name)
                                : QString());
    writeEnvironmentKeys(json, *environment);
    json.end();
    writeTail(json, envelope);
    co_return Ok;
}

} // namespace ops::cli
