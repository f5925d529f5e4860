#include "core/alerts/ruletable.h"

#include <QStringList>

#include <algorithm>

namespace ops {

namespace {

RuleRow markedRule(const RuleGroup &group, const Rule &rule, qint64 askedMs)
{
    constexpr int lateAfterIntervals = 2;
    RuleRow row;
    row.failing = rule.health == u"err";
    row.slow = group.intervalMs > 0 && rule.evaluationMs > double(group.intervalMs) / 2;
    row.late = group.intervalMs > 0 && rule.lastEvaluationMs > 0 &&
               askedMs - rule.lastEvaluationMs > lateAfterIntervals * group.intervalMs;
    for (const ActiveAlert &alert : rule.alerts)
        ++(alert.state == u"firing" ? row.firing : row.pending);
    return row;
}

bool holds(const Labels &labels, const QString &word)
{
    return std::any_of(labels.begin(), labels.end(), [&word](const auto &label) {
        return QString::fromStdString(label.first).contains(word, Qt::CaseInsensitive) ||
               QString::fromStdString(label.second).contains(word, Qt::CaseInsensitive);
    });
}

bool holdsWord(const RuleTable &table, const RuleRow &row, const QString &word)
{
    const Rule &rule = table.ruleOf(row);
    const RuleGroup &group = table.groupOf(row);
    for (const QString &text : {rule.name, rule.query, group.name, group.file, rule.lastError}) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return holds(rule.labels, word) || holds(rule.annotations, word);
}

bool passes(const RuleRow &row, RuleFilter::Only only)
{
    switch (only) {
    case RuleFilter::Only::All:
        return true;
    case RuleFilter::Only::Failing:
        return row.failing;
    case RuleFilter::Only::Slow:
        return row.slow;
    case RuleFilter::Only::Late:
        return row.late;
    case RuleFilter::Only::Firing:
        return row.firing > 0;
    case RuleFilter::Only::Pending:
        return row.pending > 0;
    }
    return true;
}

int urgencyOf(const RuleRow &row) { return row.failing ? 0 : row.late ? 1 : row.slow ? 2 : 3; }

} // namespace

RuleTable ruleTableOf(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs)
{
    RuleTable table;
    table.groups = groups ? std::move(groups) : std::make_shared<const std::vector<RuleGroup>>();
    table.askedMs = askedMs;
    for (std::size_t g = 0; g < table.groups->size(); ++g) {
        const RuleGroup &group = (*table.groups)[g];
        for (std::size_t r = 0; r < group.rules.size(); ++r) {
            RuleRow row = markedRule(group, group.rules[r], askedMs);
            row.group = std::uint32_t(g);
            row.rule = std::uint32_t(r);
            table.counts.failing += row.failing;
            table.counts.slow += row.slow;
            table.counts.late += row.late;
            table.counts.firing += row.firing > 0;
            table.counts.pending += row.pending > 0;
            table.rows.push_back(row);
        }
    }
    table.counts.rules = int(table.rows.size());
    table.counts.groups = int(table.groups->size());
    return table;
}

std::vector<std::uint32_t> rulesShown(const RuleTable &table, const RuleFilter &filter)
{
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::uint32_t> shown;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const RuleRow &row = table.rows[i];
        const auto held = [&](const QString &word) { return holdsWord(table, row, word); };
        if (passes(row, filter.only) && std::all_of(words.begin(), words.end(), held))
            shown.push_back(std::uint32_t(i));
    }
    std::stable_sort(shown.begin(), shown.end(), [&table](std::uint32_t a, std::uint32_t b) {
        return urgencyOf(table.rows[a]) < urgencyOf(table.rows[b]);
    });
    return shown;
}

} // namespace ops
