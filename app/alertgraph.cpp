#include "app/alertgraph.h"

#include "core/alerts/rulequery.h"
#include "core/base/textsafe.h"
#include "core/correlation/entitymap.h"
#include "core/metrics/selectorrewrite.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace ops {

namespace {

struct AlertGraphText
{
    Q_DECLARE_TR_FUNCTIONS(AlertGraph)
};

constexpr std::size_t MostPanels = 4;

bool isAmong(const Labels &labels, const Labels &all)
{
    return std::ranges::all_of(labels,
                               [&all](const auto &label) { return labelValue(all, label.first) == label.second; });
}

/// A rule that writes down a label of its series ("{{ $labels.service }}") adds nothing.
bool repeatsSeries(const Labels::value_type &ruleLabel)
{
    std::string text = ruleLabel.second;
    std::erase(text, ' ');
    return text == "{{$labels." + ruleLabel.first + "}}";
}

Labels without(const Labels &labels, const Labels &added)
{
    Labels kept;
    for (const auto &label : labels) {
        const bool isAdded = std::ranges::any_of(
            added, [&](const auto &one) { return one.first == label.first && !repeatsSeries(one); });
        if (!isAdded && label.first != "alertname")
            kept.push_back(label);
    }
    return kept;
}

LabelFilters filtersOf(const Labels &labels)
{
    LabelFilters filters;
    for (const auto &[name, value] : labels) {
        LabelFilter filter;
        filter.filter.value = QString::fromStdString(value);
        filter.choices = {{QString::fromStdString(name), filter.filter.value, false}};
        filters.push_back(std::move(filter));
    }
    return filters;
}

/// A guess from the names, good enough for the axis.
QString unitOf(const RuleCondition &condition)
{
    static const QRegularExpression ratio(QStringLiteral("(?<![a-z])ratio")); // not that of "duration"
    static const QRegularExpression count(QStringLiteral("_count\\b"));
    const QString &query = condition.query;
    const bool isShare = condition.threshold && *condition.threshold > 0 && *condition.threshold <= 1 &&
                         (query.contains(u'/') || query.contains(ratio));
    if (isShare)
        return QStringLiteral("percentunit");
    if (query.contains(u'/'))
        return QStringLiteral("short");
    if (query.contains(QLatin1String("_bytes")))
        return QStringLiteral("bytes");
    const bool seconds = query.contains(QLatin1String("_seconds")) || query.contains(QLatin1String("time()"));
    const bool counts = query.contains(count) || query.contains(QLatin1String("_seconds_total"));
    return seconds && !counts ? QStringLiteral("s") : QStringLiteral("short");
}

FieldStyle styleOf(const RuleCondition &condition)
{
    FieldStyle field;
    field.unit = unitOf(condition);
    if (!condition.threshold)
        return field;
    const bool above = condition.op.startsWith(u'>');
    field.thresholds = {{std::nullopt, above ? QStringLiteral("transparent") : QStringLiteral("red")},
                        {condition.threshold, QStringLiteral("red")}};
    field.thresholdLines = true;
    field.thresholdAreas = above;
    return field;
}

DashboardPanel panelOf(const RuleCondition &condition, const LabelFilters &filters, int number)
{
    const auto target = [&filters](const QString &refId, const QString &expr) {
        PanelTarget made;
        made.refId = refId;
        made.expr = rewriteSelectors(expr, filters).expr;
        return made;
    };
    DashboardPanel panel;
    panel.id = number + 1;
    panel.type = QStringLiteral("timeseries");
    panel.view = PanelView::TimeSeries;
    panel.title = condition.threshold
                      ? AlertGraphText::tr("Fires while %1 %2").arg(condition.op).arg(*condition.threshold)
                  : condition.limit.isEmpty() ? AlertGraphText::tr("Fires while there is a value")
                                              : AlertGraphText::tr("Fires while A %1 B").arg(condition.op);
    panel.description = condition.query;
    panel.targets.push_back(target(QStringLiteral("A"), condition.query));
    if (!condition.limit.isEmpty())
        panel.targets.push_back(target(QStringLiteral("B"), condition.limit));
    panel.field = styleOf(condition);
    panel.draw.lineWidth = 2;
    panel.legend.mode = LegendStyle::Mode::Table;
    panel.legend.calcs = {QStringLiteral("lastNotNull"), QStringLiteral("max"), QStringLiteral("min")};
    constexpr int Columns = 24, Height = 13;
    panel.grid = {0, number * Height, Columns, Height};
    return panel;
}

} // namespace

Labels seriesLabelsOf(const Alert &alert, const std::vector<RuleGroup> &rules)
{
    const std::string name = alertNameOf(alert.labels).toStdString();
    for (const RuleGroup &group : rules) {
        for (const Rule &rule : group.rules) {
            if (rule.kind != Rule::Kind::Alerting || rule.name.toStdString() != name)
                continue;
            // Prometheus lists it without the labels that it adds to all that it sends.
            const auto active = std::ranges::find_if(
                rule.alerts, [&alert](const ActiveAlert &one) { return isAmong(one.labels, alert.labels); });
            if (active != rule.alerts.end())
                return without(active->labels, rule.labels);
        }
    }
    constexpr std::array<const char *, 7> UsuallyAdded{"severity", "team",       "cluster", "region",
                                                       "host",     "prometheus", "replica"};
    Labels added;
    for (const char *label : UsuallyAdded)
        added.emplace_back(label, std::string());
    return without(alert.labels, added);
}

std::optional<Dashboard> alertGraph(const Alert &alert, const QString &expr, const Labels &seriesLabels)
{
    std::vector<RuleCondition> conditions = conditionsOf(expr);
    if (conditions.empty())
        return std::nullopt;
    conditions.resize(std::min(conditions.size(), MostPanels));
    const LabelFilters filters = filtersOf(seriesLabels);
    Dashboard board;
    board.title = AlertGraphText::tr("Graph: %1").arg(safeText(alertNameOf(alert.labels), 100));
    board.refreshMs = 30'000;
    for (const RuleCondition &condition : conditions)
        board.panels.push_back(panelOf(condition, filters, int(board.panels.size())));
    return board;
}

EntityFilters entityFiltersOf(const Labels &seriesLabels)
{
    EntityFilters filters;
    for (const EntityKind kind :
         {EntityKind::Service, EntityKind::Instance, EntityKind::Container, EntityKind::User, EntityKind::Strategy}) {
        for (const QString &label : usualMetricLabels(kind)) {
            const std::string_view value = labelValue(seriesLabels, label.toStdString());
            // The job is a coarse name of what the instance says exactly.
            if (value.empty() || label == u"job")
                continue;
            filters.push_back(
                {kind, entityValueOf(kind, label, QString::fromUtf8(value.data(), qsizetype(value.size()))), false});
            break;
        }
    }
    return filters;
}

} // namespace ops
