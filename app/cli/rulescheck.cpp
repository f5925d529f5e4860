#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/rules.h"
#include "app/cli/text.h"
#include "core/alerts/rulecheck.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;
using Weight = RuleFinding::Weight;

struct CheckedFile
{
    QString file;
    int groups = 0, alerts = 0, recordings = 0;
    std::vector<RuleFinding> findings;

    qint64 count(Weight weight) const
    {
        return std::count_if(findings.begin(), findings.end(),
                             [weight](const RuleFinding &one) { return one.weight == weight; });
    }
};

Result<CheckedFile> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const RuleFile rules = readRuleFile(file.readAll());
    CheckedFile checked;
    checked.file = path;
    checked.groups = int(rules.groups.size());
    for (const FileRuleGroup &group : rules.groups) {
        for (const FileRule &rule : group.rules)
            ++(rule.isAlert() ? checked.alerts : checked.recordings);
    }
    checked.findings = checkRules(rules);
    return checked;
}

void writeRuleFinding(JsonWriter &json, const QString &file, const RuleFinding &finding)
{
    json.beginObject();
    json.key("file").string(file);
    json.key("line").number(std::int64_t(finding.place.line));
    json.key("column").number(std::int64_t(finding.place.column));
    json.key("severity").string(findingWeightName(finding.weight));
    json.key("code").string(finding.code);
    json.textOrNull("group", finding.group);
    json.textOrNull("rule", finding.rule);
    json.key("message").string(finding.sentence);
    json.end();
}

void writeCheckedFile(JsonWriter &json, const CheckedFile &checked)
{
    json.beginObject();
    json.key("file").string(checked.file);
    json.key("groups").number(std::int64_t(checked.groups));
    json.key("alerts").number(std::int64_t(checked.alerts));
    json.key("recordings").number(std::int64_t(checked.recordings));
    json.key("errors").number(std::int64_t(checked.count(Weight::Error)));
    json.key("warnings").number(std::int64_t(checked.count(Weight::Warning)));
    json.key("findings").beginArray();
    for (const RuleFinding &finding : checked.findings)
        writeRuleFinding(json, checked.file, finding);
    json.end().end();
}

void writeChecked(CliContext &context, const std::vector<CheckedFile> &files)
{
    JsonWriter json(context.out());
    if (context.json()) {
        const Envelope envelope = context.envelope();
        writeHead(json, envelope);
        json.beginObject();
        json.key("files").beginArray();
        for (const CheckedFile &checked : files)
            writeCheckedFile(json, checked);
        json.end().end();
        writeTail(json, envelope);
        return;
    }
    const Format format = context.options().format;
    if (format == Format::Csv)
        context.out().write("file,line,column,severity,code,group,rule,message\n");
    for (const CheckedFile &checked : files) {
        for (const RuleFinding &finding : checked.findings) {
            const QString line = QString::number(finding.place.line), column = QString::number(finding.place.column);
            const QString weight = findingWeightName(finding.weight);
            if (format == Format::NdJson) {
                writeRuleFinding(json, checked.file, finding);
                json.line();
            } else if (format == Format::Csv) {
                writeCsvLine(context.out(), {checked.file, line, column, weight, finding.code, finding.group,
                                             finding.rule, finding.sentence});
            } else {
                const QString text = finding.weight == Weight::Error ? Text::tr("error") : Text::tr("warning");
                const QString rule = finding.rule.isEmpty() ? QString() : finding.rule + QStringLiteral(": ");
                context.out().write(
                    QStringLiteral("%1:%2:%3: %4: %5%6\n")
                        .arg(safeText(checked.file), line, column, text, safeText(rule), safeText(finding.sentence)));
            }
        }
    }
}

} // namespace

Task<int> runRulesCheck(CliContext &context, Arguments arguments)
{
    std::vector<CheckedFile> files;
    for (const QString &path : arguments.positional) {
        auto checked = checkFile(path);
        if (!checked)
            co_return context.fail(checked.error());
        files.push_back(std::move(*checked));
    }
    writeChecked(context, files);
    context.out().flush();
    qint64 errors = 0, warnings = 0, alerts = 0;
    for (const CheckedFile &checked : files) {
        errors += checked.count(Weight::Error);
        warnings += checked.count(Weight::Warning);
        alerts += checked.alerts;
    }
    context.note(Text::tr("%1: %2, %3.", "3 alerts: 1 error, no warnings")
                     .arg(Text::tr("%n alert(s)", nullptr, int(alerts)), Text::tr("%n error(s)", nullptr, int(errors)),
                          Text::tr("%n warning(s)", nullptr, int(warnings))));
    co_return errors > 0 ? int(AnswerIsNo) : int(Ok);
}

} // namespace ops::cli
