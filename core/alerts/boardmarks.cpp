#include "core/alerts/boardmarks.h"

#include "core/alerts/rulequery.h"
#include "core/metrics/promqltemplate.h"

#include <QHash>
#include <QSet>

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <memory>

namespace ops {

namespace {

using Selectors = std::vector<PromqlSelector>;

/// Buckets, sum and count of a histogram are one thing to look at.
QString familyOf(const QString &metric)
{
    for (const auto suffix : {QLatin1String("_bucket"), QLatin1String("_count"), QLatin1String("_sum")}) {
        if (metric.endsWith(suffix))
            return metric.chopped(suffix.size());
    }
    return metric;
}

Selectors selectorsOf(const QString &expr)
{
    Selectors named;
    for (PromqlSelector &selector : templateSelectors(expr)) {
        if (selector.role != PromqlSelector::Role::InfoLabels && !selector.metric.isEmpty())
            named.push_back(std::move(selector));
    }
    return named;
}

/// What rules watch; a recorded series stands for what it is recorded from.
class WatchedMetrics
{
public:
    explicit WatchedMetrics(const std::vector<RuleGroup> &groups)
    {
        for (const RuleGroup &group : groups) {
            for (const Rule &rule : group.rules) {
                if (rule.kind == Rule::Kind::Recording)
                    m_recorded.insert(rule.name, rule.query);
            }
        }
    }

    const QSet<QString> &of(const QString &expr)
    {
        constexpr int Deepest = 4;
        auto it = m_known.find(expr);
        if (it == m_known.end()) {
            QSet<QString> metrics;
            collect(expr, Deepest, metrics);
            it = m_known.insert(expr, metrics);
        }
        return *it;
    }

private:
    void collect(const QString &expr, int depth, QSet<QString> &to) const
    {
        for (const PromqlSelector &selector : selectorsOf(expr)) {
            to.insert(familyOf(selector.metric));
            if (const auto recorded = m_recorded.find(selector.metric); recorded != m_recorded.end() && depth > 0)
                collect(*recorded, depth - 1, to);
        }
    }

    QHash<QString, QString> m_recorded;
    QHash<QString, QSet<QString>> m_known; ///< by expression
};

/// Matchers of panels against labels of alerts, as the server would compare them.
class LabelCheck
{
public:
    /// A label that the alert does not have, and a value that is a variable, contradict nothing.
    bool contradicts(const PromqlSelector &selector, const Labels &labels)
    {
        return std::ranges::any_of(selector.matchers, [&](const PromqlSelector::Matcher &matcher) {
            const std::string name = matcher.label.toStdString();
            const auto label = std::ranges::find(labels, name, [](const auto &pair) { return pair.first; });
            return label != labels.end() && !matcher.value.contains(u'$') && !holds(matcher, label->second);
        });
    }

private:
    bool holds(const PromqlSelector::Matcher &matcher, const std::string &value)
    {
        if (matcher.op == u"=")
            return value == matcher.value.toStdString();
        if (matcher.op == u"!=")
            return value != matcher.value.toStdString();
        const RE2 &pattern = patternOf(matcher.value);
        return !pattern.ok() || RE2::FullMatch(value, pattern) == (matcher.op == u"=~");
    }

    const RE2 &patternOf(const QString &text)
    {
        auto &pattern = m_patterns[text];
        if (!pattern)
            pattern = std::make_unique<RE2>(text.toStdString(), RE2::Quiet);
        return *pattern;
    }

    std::map<QString, std::unique_ptr<RE2>> m_patterns;
};

bool carries(const Labels &labels, const Labels &wanted)
{
    return std::ranges::all_of(wanted, [&labels](const auto &pair) {
        const bool isTemplate = pair.second.find("{{") != std::string::npos;
        return isTemplate || labelValue(labels, pair.first) == pair.second;
    });
}

/// By name: the rules of all groups.
using RulesByName = QHash<QString, std::vector<const Rule *>>;

RulesByName rulesByName(const std::vector<RuleGroup> &groups)
{
    RulesByName byName;
    for (const RuleGroup &group : groups) {
        for (const Rule &rule : group.rules) {
            if (rule.kind == Rule::Kind::Alerting)
                byName[rule.name].push_back(&rule);
        }
    }
    return byName;
}

QString exprOf(const Alert &alert, const RulesByName &rules)
{
    const auto named = rules.find(alertNameOf(alert.labels));
    if (named == rules.end())
        return exprOfGenerator(alert.generatorUrl);
    const auto own =
        std::ranges::find_if(*named, [&](const Rule *rule) { return carries(alert.labels, rule->labels); });
    return (own == named->end() ? named->front() : *own)->query;
}

struct ShownSelector
{
    std::size_t panel = 0;
    PromqlSelector selector;
};

} // namespace

QString exprOfAlert(const Alert &alert, const std::vector<RuleGroup> &rules)
{
    return exprOf(alert, rulesByName(rules));
}

QStringList metricsOfRule(const QString &expr, const std::vector<RuleGroup> &rules)
{
    const QSet<QString> metrics = WatchedMetrics(rules).of(expr);
    QStringList sorted(metrics.begin(), metrics.end());
    sorted.sort();
    return sorted;
}

QString metricFamily(const QString &metric) { return familyOf(metric); }

std::vector<PanelAlert> alertsOfPanels(const std::vector<PanelQueries> &panels, const std::vector<AlertRow> &rows,
                                       const std::vector<RuleGroup> &rules)
{
    QHash<QString, std::vector<ShownSelector>> shown; // by family of metrics
    for (std::size_t i = 0; i < panels.size(); ++i) {
        for (const QString &expr : panels[i].exprs) {
            for (PromqlSelector &selector : selectorsOf(expr))
                shown[familyOf(selector.metric)].push_back({i, std::move(selector)});
        }
    }
    const RulesByName named = rulesByName(rules);
    WatchedMetrics watched(rules);
    LabelCheck check;
    std::vector<std::vector<PanelAlert>> found(panels.size());
    for (const AlertRow &row : rows) {
        for (const QString &metric : watched.of(exprOf(row.alert, named))) {
            const auto selectors = shown.constFind(metric);
            if (selectors == shown.constEnd())
                continue;
            for (const ShownSelector &one : *selectors) {
                std::vector<PanelAlert> &of = found[one.panel];
                const bool known = !of.empty() && of.back().row == &row;
                if (!known && !check.contradicts(one.selector, row.alert.labels))
                    of.push_back({panels[one.panel].panel, &row});
            }
        }
    }
    std::vector<PanelAlert> all;
    for (const auto &of : found)
        all.insert(all.end(), of.begin(), of.end());
    return all;
}

} // namespace ops
