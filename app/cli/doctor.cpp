#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/envelope.h"
#include "app/cli/findings.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/base/table.h"
#include "core/config/keychainsecrets.h"
#include "core/process/localrunner.h"
#include "core/time/clock.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QSysInfo>

namespace ops::cli {

namespace {

struct Build
{
    QString version = QStringLiteral(OPS_VERSION);
    QString compiler = QStringLiteral(OPS_COMPILER);
    QString qtBuild = QStringLiteral(QT_VERSION_STR);
    QString qtRuntime = QString::fromLatin1(qVersion());
    QString system = QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture();
};

Task<Finding> lookAtTool(LocalRunner &runner, ExternalTool tool)
{
    Finding finding(QStringLiteral("tool"), QLatin1String(tool.program));
    finding.package = QLatin1String(tool.package);
    finding.needed = false;
    const QString path = QStandardPaths::findExecutable(finding.name);
    if (path.isEmpty()) {
        finding.hint = Text::tr("The demo goes without it. Install the package %1.").arg(finding.package);
        co_return finding;
    }
    finding.found = true;
    constexpr qint64 LongestMs = 5000;
    ops::Command command(path, QStringList(QStringLiteral("--version")));
    command.timeLimitMs = LongestMs;
    auto output = co_await runner.run(std::move(command));
    if (output)
        finding.value = versionIn(QString::fromUtf8(output->output + output->errorTail));
    co_return finding;
}

/// Whether a keychain is there and answers; a locked one says only that it has no such entry.
Task<Finding> lookAtKeychain(KeychainSecrets &keychain)
{
    Finding finding(QStringLiteral("keychain"), QStringLiteral("QtKeychain"));
    finding.needed = false;
    const SecretId nobody(QStringLiteral("doctor"), QStringLiteral("doctor"));
    auto answer = co_await keychain.read(nobody);
    finding.found = bool(answer);
    if (!answer) {
        finding.value = answer.error().detail;
        finding.hint = Text::tr("Secrets come from files: --secrets DIR.");
    }
    co_return finding;
}

void writeFinding(JsonWriter &json, const Finding &finding)
{
    json.beginObject();
    json.key("area").string(finding.area);
    json.key("name").string(finding.name);
    json.key("state").string(finding.found ? "ok" : "missing");
    json.key("needed").boolean(finding.needed);
    json.textOrNull("value", finding.value);
    json.textOrNull("package", finding.package);
    json.textOrNull("hint", finding.hint);
    json.end();
}

void writeReport(CliContext &context, const Build &build, const std::vector<Finding> &findings)
{
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject().key("build").beginObject();
    json.key("version").string(build.version);
    json.key("compiler").string(build.compiler);
    json.key("qtBuild").string(build.qtBuild);
    json.key("qtRuntime").string(build.qtRuntime);
    json.key("system").string(build.system);
    json.end().key("findings").beginArray();
    for (const auto &finding : findings)
        writeFinding(json, finding);
    json.end().end();
    writeTail(json, envelope);
}

void writeFindings(CliContext &context, const Build &build, const std::vector<Finding> &findings)
{
    context.out().write(QStringLiteral("quantmind-ops %1, %2, Qt %3 (%4), %5\n\n")
                            .arg(build.version, build.compiler, build.qtRuntime, build.qtBuild, build.system));
    TextTable table({TableColumn(Text::tr("area")), TableColumn(Text::tr("name")), TableColumn(Text::tr("state")),
                     TableColumn(Text::tr("value")), TableColumn(Text::tr("package")), TableColumn(Text::tr("note"))});
    for (const auto &finding : findings) {
        const TableCell state = finding.found    ? TableCell(Text::tr("ok"), QStringLiteral("32"))
                                : finding.needed ? TableCell(Text::tr("missing"), QStringLiteral("31;1"))
                                                 : TableCell(Text::tr("missing"), QStringLiteral("33"));
        table.addRow({TableCell(finding.area), TableCell(finding.name), state, TableCell(finding.value),
                      TableCell(finding.found ? QString() : finding.package), TableCell(finding.hint)});
    }
    context.out().write(table.text(context.colour()));
}

Task<int> runDoctor(CliContext &context, Arguments)
{
    std::vector<Finding> findings = localFindings();
    KeychainSecrets keychain(systemKeychain(), context.services().clock());
    Finding answering = co_await lookAtKeychain(keychain);
    findings.push_back(std::move(answering));
    LocalRunner runner(context.services().clock());
    for (const auto &tool : externalTools()) {
        Finding finding = co_await lookAtTool(runner, tool);
        findings.push_back(std::move(finding));
    }
    if (context.json())
        writeReport(context, Build(), findings);
    else
        writeFindings(context, Build(), findings);
    bool whole = true;
    for (const auto &finding : findings)
        whole = whole && (finding.found || !finding.needed);
    co_return whole ? int(Ok) : int(AnswerIsNo);
}

} // namespace

Command doctorCommand()
{
    Command command;
    command.name = "doctor";
    command.summary = QT_TRANSLATE_NOOP("Cli", "Look at this computer: build, plugins, drivers, keychain, tools");
    command.usage = {{"doctor", QT_TRANSLATE_NOOP("Cli", "ends with 1 where something is missing that is needed")}};
    command.example = "doctor --json";
    command.run = runDoctor;
    return command;
}

} // namespace ops::cli
