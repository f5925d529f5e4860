#include "core/alerts/rulesmodel.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct RulesPageText
{
    Q_DECLARE_TR_FUNCTIONS(AlertRules)
};

RulesModel::RuleProblem ruleProblemOf(const RuleRow &row)
{
    using Problem = RulesModel::RuleProblem;
    if (row.failing)
        return Problem::Failing;
    if (row.late)
        return Problem::Late;
    if (row.slow)
        return Problem::Slow;
    if (row.firing > 0)
        return Problem::Firing;
    return row.pending > 0 ? Problem::Pending : Problem::None;
}

QString evaluationText(double ms) { return ms < 1 ? RulesPageText::tr("under 1 ms") : humanDuration(qint64(ms)); }

QString labelLines(const Labels &labels)
{
    QStringList lines;
    for (const auto &[name, value] : labels)
        lines << QStringLiteral("  %1 = %2")
                     .arg(safeText(QString::fromStdString(name)), safeText(QString::fromStdString(value), 20'000));
    return lines.join(u'\n');
}

QString activeLines(const Rule &rule)
{
    constexpr std::size_t most = 50;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(rule.alerts.size(), most); ++i) {
        QStringList labels;
        for (const auto &[name, value] : rule.alerts[i].labels)
            labels << safeText(QString::fromStdString(name)) + u'=' + safeText(QString::fromStdString(value));
        lines << QStringLiteral("  %1  %2").arg(safeText(rule.alerts[i].state), labels.join(u' '));
    }
    if (rule.alerts.size() > most)
        lines << QStringLiteral("  ") + RulesPageText::tr("%n more", nullptr, int(rule.alerts.size() - most));
    return lines.join(u'\n');
}

} // namespace

void RulesModel::show(std::shared_ptr<const RuleTable> table, std::vector<std::uint32_t> order)
{
    const auto sameRule = [&](std::uint32_t a, std::uint32_t b) {
        return m_table->ruleOf(m_table->rows[a]).name == table->ruleOf(table->rows[b]).name &&
               m_table->groupOf(m_table->rows[a]).name == table->groupOf(table->rows[b]).name;
    };
    const bool same = m_table && std::equal(m_order.begin(), m_order.end(), order.begin(), order.end(), sameRule);
    if (!same) {
        beginResetModel();
        m_table = std::move(table);
        m_order = std::move(order);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    m_order = std::move(order);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
}

const RuleRow *RulesModel::rowAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_order.size() ? &m_table->rows[m_order[std::size_t(row)]] : nullptr;
}

QString RulesModel::keyOf(int row) const
{
    const RuleRow *at = rowAt(row);
    if (!at)
        return QString();
    const RuleGroup &group = m_table->groupOf(*at);
    return group.file + u'\n' + group.name + u'\n' + QString::number(at->rule);
}

int RulesModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOf(row) == key)
            return row;
    }
    return -1;
}

int RulesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int RulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RulesModel::marks(const RuleRow &row) const
{
    QStringList words;
    if (row.failing)
        words << tr("failing");
    if (row.late)
        words << tr("late");
    if (row.slow)
        words << tr("slow");
    if (row.firing > 0)
        words << tr("firing");
    else if (row.pending > 0)
        words << tr("pending");
    if (!words.isEmpty())
        return words.join(QStringLiteral(", "));
    return m_table->ruleOf(row).health == u"ok" ? tr("healthy") : tr("not evaluated yet");
}

QString RulesModel::text(const RuleRow &row, int column) const
{
    const Rule &rule = m_table->ruleOf(row);
    switch (column) {
    case StateColumn:
        return marks(row);
    case NameColumn:
        return safeText(rule.name, 300);
    case GroupColumn:
        return safeText(m_table->groupOf(row).name, 300);
    case ActiveColumn:
        if (rule.kind == Rule::Kind::Recording)
            return tr("recording rule");
        return row.firing + row.pending == 0 ? QString() : tr("%1 firing, %2 pending").arg(row.firing).arg(row.pending);
    case EvaluationColumn:
        return rule.lastEvaluationMs > 0 ? evaluationText(rule.evaluationMs) : QString();
    case LastColumn:
        return rule.lastEvaluationMs > 0
                   ? tr("%1 ago").arg(humanDuration(std::max(m_table->askedMs - rule.lastEvaluationMs, qint64(0))))
                   : tr("never");
    default:
        return QString();
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleRow &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: // the whole row in the cell that readers come to first
        return index.column() == StateColumn ? text(row, NameColumn) + QStringLiteral(": ") + marks(row)
                                             : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() >= EvaluationColumn ? Qt::AlignRight : Qt::AlignLeft));
    case ProblemRole:
        return int(ruleProblemOf(row));
    case KeyRole:
        return keyOf(index.row());
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Rule");
    case GroupColumn:
        return tr("Group");
    case ActiveColumn:
        return tr("Alerts");
    case EvaluationColumn:
        return tr("Takes");
    case LastColumn:
        return tr("Evaluated");
    default:
        return {};
    }
}

QString ruleDetails(const RuleTable &table, const RuleRow &row)
{
    const Rule &rule = table.ruleOf(row);
    const RuleGroup &group = table.groupOf(row);
    QStringList lines{safeText(rule.name)};
    if (row.failing || !rule.lastError.isEmpty())
        lines << QString() << RulesPageText::tr("Last error") << safeText(rule.lastError, 20'000);
    if (row.slow)
        lines << RulesPageText::tr("Slow: an evaluation takes %1, more than half of the interval of %2.")
                     .arg(evaluationText(rule.evaluationMs), durationText(group.intervalMs));
    if (row.late)
        lines << RulesPageText::tr("Late: it should be evaluated every %1 and was last evaluated %2 ago.")
                     .arg(durationText(group.intervalMs), humanDuration(table.askedMs - rule.lastEvaluationMs));
    lines << QString() << RulesPageText::tr("Query") << safeText(rule.query, 20'000) << QString();
    if (rule.durationMs > 0)
        lines << RulesPageText::tr("Fires after it has held for %1.").arg(durationText(rule.durationMs));
    if (rule.keepFiringForMs > 0)
        lines << RulesPageText::tr("Keeps firing for %1 afterwards.").arg(durationText(rule.keepFiringForMs));
    lines << RulesPageText::tr("Group %1 of %2, every %3")
                 .arg(safeText(group.name), safeText(group.file), durationText(group.intervalMs));
    if (!rule.labels.empty())
        lines << QString() << RulesPageText::tr("Labels") << labelLines(rule.labels);
    if (!rule.annotations.empty())
        lines << QString() << RulesPageText::tr("Annotations") << labelLines(rule.annotations);
    if (!rule.alerts.empty())
        lines << QString() << RulesPageText::tr("Alerts") << activeLines(rule);
    return lines.join(u'\n');
}

} // namespace ops
