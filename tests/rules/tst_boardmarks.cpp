#include "core/alerts/boardmarks.h"

#include "tests/support/opstest.h"

using namespace ops;

namespace {

Labels labelsOf(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels labels;
    for (const auto &[name, value] : pairs)
        labels.emplace_back(name, value);
    std::sort(labels.begin(), labels.end());
    return labels;
}

AlertRow rowOf(std::initializer_list<std::pair<const char *, const char *>> labels, const char *generated = "")
{
    AlertRow row;
    row.alert.labels = labelsOf(labels);
    if (*generated)
        row.alert.generatorUrl =
            QStringLiteral("http:") + QStringLiteral("//p/graph?g0.expr=") + QLatin1String(generated);
    return row;
}

Rule ruleOf(const char *name, const char *query, Labels labels = {}, Rule::Kind kind = Rule::Kind::Alerting)
{
    Rule rule;
    rule.kind = kind;
    rule.name = QLatin1String(name);
    rule.query = QLatin1String(query);
    rule.labels = std::move(labels);
    return rule;
}

RuleGroup groupOf(std::vector<Rule> rules)
{
    RuleGroup group;
    group.rules = std::move(rules);
    return group;
}

PanelQueries panel(int id, const char *expr) { return {id, {QString::fromUtf8(expr)}}; }

/// "panel:alert" of all that was found.
QStringList found(const std::vector<PanelQueries> &panels, const std::vector<AlertRow> &rows,
                  const std::vector<RuleGroup> &rules)
{
    QStringList texts;
    for (const PanelAlert &alert : alertsOfPanels(panels, rows, rules))
        texts << QStringLiteral("%1:%2").arg(alert.panel).arg(alertNameOf(alert.row->alert.labels));
    return texts;
}

} // namespace

class BoardMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofSeveralRulesTheOneWithTheLabelsCounts()
    {
        const std::vector<RuleGroup> rules{groupOf({ruleOf("Slow", "a > 1", labelsOf({{"severity", "warning"}})),
                                                    ruleOf("Slow", "a > 2", labelsOf({{"severity", "critical"}})),
                                                    ruleOf("Host", "b", labelsOf({{"host", "{{ $labels.x }}"}}))})};
        QCOMPARE(exprOfAlert(rowOf({{"alertname", "Slow"}, {"severity", "critical"}}).alert, rules),
                 QStringLiteral("a > 2"));
        QCOMPARE(exprOfAlert(rowOf({{"alertname", "Host"}, {"host", "db-1"}}).alert, rules), QStringLiteral("b"));
        QCOMPARE(exprOfAlert(rowOf({{"alertname", "Other"}}, "c+%3E+1").alert, rules), QStringLiteral("c > 1"));
        QCOMPARE(exprOfAlert(rowOf({{"alertname", "Other"}}).alert, rules), QString());
    }

    void aSharedMetricIsSeen()
    {
        const std::vector<RuleGroup> rules{
            groupOf({ruleOf("Errors", "rate(req_count{status=~\"5..\"}[5m]) > 1"), ruleOf("Watchdog", "vector(1)")})};
        const std::vector<AlertRow> rows{rowOf({{"alertname", "Watchdog"}}),
                                         rowOf({{"alertname", "Errors"}, {"service", "api"}})};
        const std::vector<PanelQueries> panels{
            panel(1, "sum(rate(req_count[5m]))"),
            panel(2, "histogram_quantile(0.9, rate(req_bucket[$__rate_interval]))"),
            panel(3, "other"),
            panel(4, "req_count{service=\"web\"}"),
            panel(5, "req_count{service=~\"api|web\"}"),
            panel(6, "req_count{service!~\"a.i\"}"),
            panel(7, "req_count{service!=\"api\"}"),
            panel(8, "req_count{service=~\"$service\"}"),
            panel(9, "req_count{zone=\"x\"}"),
            panel(10, "this is ( no query"),
            panel(11, "req_count{service=~\"(\"}"),
        };
        QCOMPARE(found(panels, rows, rules),
                 QStringList({QStringLiteral("1:Errors"), QStringLiteral("2:Errors"), QStringLiteral("5:Errors"),
                              QStringLiteral("8:Errors"), QStringLiteral("9:Errors"), QStringLiteral("11:Errors")}));
    }

    void aRecordedSeriesStandsForItsSource()
    {
        const std::vector<RuleGroup> rules{
            groupOf({ruleOf("ratio", "req_count{status=\"500\"} / total", {}, Rule::Kind::Recording),
                     ruleOf("twice", "ratio * 2", {}, Rule::Kind::Recording), ruleOf("Bad", "twice > 1")})};
        QCOMPARE(found({panel(1, "req_count"), panel(2, "twice")}, {rowOf({{"alertname", "Bad"}})}, rules).size(), 2);
        QCOMPARE(metricsOfRule(QStringLiteral("twice > 1"), rules),
                 QStringList({QStringLiteral("ratio"), QStringLiteral("req"), QStringLiteral("total"),
                              QStringLiteral("twice")}));
    }

    void rulesThatNameEachOtherEnd()
    {
        const std::vector<RuleGroup> rules{
            groupOf({ruleOf("a", "b", {}, Rule::Kind::Recording), ruleOf("b", "a", {}, Rule::Kind::Recording),
                     ruleOf("X", "a > 1")})};
        QCOMPARE(found({panel(1, "b")}, {rowOf({{"alertname", "X"}})}, rules).size(), 1);
    }

    void withoutRulesTheGeneratorCounts()
    {
        QCOMPARE(found({panel(1, "x")}, {rowOf({{"alertname", "A"}}, "x+%3E+1"), rowOf({{"alertname", "B"}})}, {}),
                 QStringList(QStringLiteral("1:A")));
    }

    /// Panels that read a metric twice show the alert once; absent() is about its metric, too.
    void onceAPanel()
    {
        const std::vector<RuleGroup> rules{groupOf({ruleOf("Gone", "absent(x)")})};
        QCOMPARE(found({{1, {QStringLiteral("x / x"), QStringLiteral("x")}}}, {rowOf({{"alertname", "Gone"}})}, rules),
                 QStringList(QStringLiteral("1:Gone")));
    }
};

OPS_TEST(BoardMarksTest)
#include "tst_boardmarks.moc"
