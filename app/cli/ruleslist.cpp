#include "app/cli/alertsjson.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/rules.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/ruletable.h"
#include "core/async/deadline.h"
#include "core/base/table.h"
#include "core/time/clock.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

struct ShownRules
{
    RuleTable table;
    std::vector<std::uint32_t> rows;
};

QString kindName(const Rule &rule)
{
    return rule.kind == Rule::Kind::Alerting ? QStringLiteral("alerting") : QStringLiteral("recording");
}

QStringList marksOf(const RuleRow &row)
{
    QStringList marks;
    if (row.failing)
        marks << Text::tr("failing");
    if (row.slow)
        marks << Text::tr("slow");
    if (row.late)
        marks << Text::tr("late");
    return marks;
}

void writeRule(JsonWriter &json, const RuleTable &table, const RuleRow &row)
{
    const RuleGroup &group = table.groupOf(row);
    const Rule &rule = table.ruleOf(row);
    json.beginObject();
    json.key("group").string(group.name);
    json.key("file").string(group.file);
    json.key("intervalMs").number(std::int64_t(group.intervalMs));
    json.key("type").string(kindName(rule));
    json.key("name").string(rule.name);
    json.key("query").string(rule.query);
    json.key("health").string(rule.health);
    json.textOrNull("lastError", rule.lastError);
    json.textOrNull("state", rule.state);
    json.key("forMs").number(std::int64_t(rule.durationMs));
    json.key("keepFiringForMs").number(std::int64_t(rule.keepFiringForMs));
    json.key("lastEvaluation");
    writeTimeOrNull(json, rule.lastEvaluationMs > 0 ? std::optional(rule.lastEvaluationMs) : std::nullopt);
    json.key("evaluationMs").number(rule.evaluationMs);
    json.key("failing").boolean(row.failing);
    json.key("slow").boolean(row.slow);
    json.key("late").boolean(row.late);
    json.key("firing").number(std::int64_t(row.firing));
    json.key("pending").number(std::int64_t(row.pending));
    json.key("labels");
    writeLabelsJson(json, rule.labels);
    json.key("annotations");
    writeLabelsJson(json, rule.annotations);
    json.end();
}

void writeRulesDocument(Output &out, const Envelope &envelope, const ShownRules &shown)
{
    const RuleTable::Counts &counts = shown.table.counts;
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    json.key("counts").beginObject();
    json.key("groups").number(std::int64_t(counts.groups));
    json.key("rules").number(std::int64_t(counts.rules));
    json.key("failing").number(std::int64_t(counts.failing));
    json.key("slow").number(std::int64_t(counts.slow));
    json.key("late").number(std::int64_t(counts.late));
    json.key("firing").number(std::int64_t(counts.firing));
    json.key("pending").number(std::int64_t(counts.pending));
    json.end();
    json.key("rules").beginArray();
    for (const std::uint32_t at : shown.rows)
        writeRule(json, shown.table, shown.table.rows[at]);
    json.end().end();
    writeTail(json, envelope);
}

void writeRulesCsv(Output &out, const ShownRules &shown)
{
    out.write("group,type,name,health,state,evaluationMs,lastEvaluation,firing,pending,lastError,query\n");
    for (const std::uint32_t at : shown.rows) {
        const RuleRow &row = shown.table.rows[at];
        const Rule &rule = shown.table.ruleOf(row);
        writeCsvLine(out, {shown.table.groupOf(row).name, kindName(rule), rule.name, rule.health, rule.state,
                           QString::number(rule.evaluationMs), rfc3339(rule.lastEvaluationMs),
                           QString::number(row.firing), QString::number(row.pending), rule.lastError, rule.query});
    }
}

void writeRulesTable(CliContext &context, const ShownRules &shown)
{
    constexpr int WidestErrorShown = 60, WidestRuleName = 40;
    TextTable table({TableColumn(Text::tr("group"), TableColumn::Align::Left, WidestRuleName),
                     TableColumn(Text::tr("rule"), TableColumn::Align::Left, WidestRuleName),
                     TableColumn(Text::tr("health")), TableColumn(Text::tr("state")),
                     TableColumn(Text::tr("evaluation"), TableColumn::Align::Right), TableColumn(Text::tr("marks")),
                     TableColumn(Text::tr("last error"), TableColumn::Align::Left, WidestErrorShown)});
    for (const std::uint32_t at : shown.rows) {
        const RuleRow &row = shown.table.rows[at];
        const Rule &rule = shown.table.ruleOf(row);
        table.addRow({TableCell(shown.table.groupOf(row).name), TableCell(rule.name),
                      TableCell(rule.health, row.failing ? QStringLiteral("31;1") : QString()), TableCell(rule.state),
                      TableCell(QStringLiteral("%1 ms").arg(rule.evaluationMs, 0, 'f', 1)),
                      TableCell(marksOf(row).join(QStringLiteral(", "))), TableCell(rule.lastError)});
    }
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

void writeRules(CliContext &context, const Envelope &envelope, const ShownRules &shown)
{
    switch (context.options().format) {
    case Format::Json:
        writeRulesDocument(context.out(), envelope, shown);
        break;
    case Format::NdJson:
        for (const std::uint32_t at : shown.rows) {
            JsonWriter json(context.out());
            writeRule(json, shown.table, shown.table.rows[at]);
            json.line();
        }
        break;
    case Format::Csv:
        writeRulesCsv(context.out(), shown);
        break;
    case Format::Table:
        writeRulesTable(context, shown);
        break;
    }
    context.out().flush();
}

/// Both marks together leave what has either: who asks for failing and slow rules wants to see all of them.
std::vector<std::uint32_t> chosenRules(const RuleTable &table, const Arguments &arguments)
{
    RuleFilter filter;
    filter.text = arguments.positional.join(u' ');
    std::vector<std::uint32_t> rows = rulesShown(table, filter);
    const bool failing = arguments.has(QStringLiteral("--failing")), slow = arguments.has(QStringLiteral("--slow"));
    if (failing || slow)
        std::erase_if(rows, [&](std::uint32_t at) {
            return !((failing && table.rows[at].failing) || (slow && table.rows[at].slow));
        });
    return rows;
}

} // namespace

Task<int> runRulesList(CliContext &context, Arguments arguments)
{
    auto opened = co_await openMetrics(context);
    if (!opened)
        co_return context.fail(opened.error());
    MetricSource &source = **opened;
    Clock &clock = context.services().clock();
    const TimeLimit limit(context);
    const Error late = limit.late(source.name());
    auto groups = co_await Deadline(clock, limit.leftMs(), source.rules(), late);
    if (!groups)
        co_return context.fail(groups.error());
    ShownRules shown;
    shown.table = ruleTableOf(std::make_shared<const std::vector<RuleGroup>>(std::move(*groups)), clock.nowMs());
    shown.rows = chosenRules(shown.table, arguments);
    Envelope envelope = context.envelope();
    envelope.state = shown.rows.empty() ? DataState::NoData : DataState::Value;
    if (context.json()) {
        const SourceFacts facts = co_await sourceFacts(source, clock, limit.leftMs());
        addFacts(envelope, source.name(), facts);
    }
    if (shown.rows.empty() && !context.json())
        context.note(Text::tr("Nothing matches."));
    writeRules(context, envelope, shown);
    co_return int(Ok);
}

} // namespace ops::cli
