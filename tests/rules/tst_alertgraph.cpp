#include "app/alertgraph.h"

#include "tests/support/opstest.h"

using namespace ops;

namespace {

Alert alertOf(Labels labels)
{
    Alert alert;
    std::sort(labels.begin(), labels.end());
    alert.labels = std::move(labels);
    return alert;
}

Alert diskAlert()
{
    return alertOf({{"alertname", "HostDiskFull"},
                    {"severity", "critical"},
                    {"team", "platform"},
                    {"service", "host"},
                    {"instance", "db-1:9100"},
                    {"mountpoint", "/"},
                    {"region", "eu"}});
}

/// The rule that made it; another alert of it fires, too.
std::vector<RuleGroup> diskRules()
{
    Rule rule;
    rule.name = QStringLiteral("HostDiskFull");
    rule.query = QStringLiteral("avail / size < 0.05");
    rule.labels = {{"service", "host"}, {"severity", "critical"}, {"team", "platform"}};
    ActiveAlert other, own;
    other.labels = {{"alertname", "HostDiskFull"}, {"instance", "db-2:9100"}};
    own.labels = {{"alertname", "HostDiskFull"}, {"instance", "db-1:9100"}, {"mountpoint", "/"},
                  {"service", "host"},           {"severity", "critical"},  {"team", "platform"}};
    rule.alerts = {other, own};
    RuleGroup group;
    group.rules = {rule};
    return {group};
}

} // namespace

class AlertGraphTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheSeriesOwnLabelsCount()
    {
        QCOMPARE(seriesLabelsOf(diskAlert(), diskRules()), Labels({{"instance", "db-1:9100"}, {"mountpoint", "/"}}));
        // Without its rule only what is usually added is known.
        QCOMPARE(seriesLabelsOf(diskAlert(), {}),
                 Labels({{"instance", "db-1:9100"}, {"mountpoint", "/"}, {"service", "host"}}));
    }

    /// A rule that aggregates names the label that is left, and writes it down once more.
    void aLabelThatTheRuleRepeatsIsTheSeriesOwn()
    {
        std::vector<RuleGroup> rules = diskRules();
        Rule &rule = rules.front().rules.front();
        rule.labels.front().second = "{{ $labels.service }}";
        QCOMPARE(seriesLabelsOf(diskAlert(), rules),
                 Labels({{"instance", "db-1:9100"}, {"mountpoint", "/"}, {"service", "host"}}));
    }

    void theUnitOfARateIsNoShare()
    {
        const auto unit = [](const char *expr) {
            return alertGraph(diskAlert(), QLatin1String(expr), {})->panels.front().field.unit;
        };
        QCOMPARE(unit("rate(request_duration_seconds_count[1m]) > 0.1"), QStringLiteral("short"));
        QCOMPARE(unit("service:errors:ratio_rate5m > 0.1"), QStringLiteral("percentunit"));
    }

    void theGraphIsOfThisAlertWithItsThreshold()
    {
        const Labels own = seriesLabelsOf(diskAlert(), diskRules());
        const auto board = alertGraph(diskAlert(), QStringLiteral("avail / size < 0.05 and avail > 100"), own);
        QVERIFY(board);
        QCOMPARE(board->title, QStringLiteral("Graph: HostDiskFull"));
        QCOMPARE(board->panels.size(), std::size_t(2));
        const DashboardPanel &share = board->panels.front();
        QCOMPARE(share.view, PanelView::TimeSeries);
        QCOMPARE(share.targets.front().expr, QStringLiteral("avail{instance=\"db-1:9100\",mountpoint=\"/\"} / "
                                                            "size{instance=\"db-1:9100\",mountpoint=\"/\"}"));
        QCOMPARE(share.field.unit, QStringLiteral("percentunit"));
        QVERIFY(share.field.thresholdLines && !share.field.thresholdAreas);
        QCOMPARE(share.field.thresholds.back().from, std::optional<double>(0.05));
        QVERIFY(board->panels.back().field.thresholdAreas);
        QVERIFY(share.grid.y + share.grid.h <= board->panels.back().grid.y);
    }

    void aLimitThatIsNoNumberIsDrawn()
    {
        const auto board = alertGraph(diskAlert(), QStringLiteral("a > on (x) b"), {{"x", "1"}});
        QCOMPARE(board->panels.front().targets.size(), std::size_t(2));
        QCOMPARE(board->panels.front().targets.back().expr, QStringLiteral("b{x=\"1\"}"));
        QVERIFY(!board->panels.front().field.thresholdLines);
    }

    void withoutAnExpressionThereIsNone()
    {
        QVERIFY(!alertGraph(diskAlert(), QString(), {}));
        const auto many = alertGraph(diskAlert(), QStringLiteral("a>1 and b>1 and c>1 and d>1 and e>1"), {});
        QCOMPARE(many->panels.size(), std::size_t(4));
    }

    void labelsBecomeFilters()
    {
        const EntityFilters filters =
            entityFiltersOf({{"instance", "h:1"}, {"job", "cadvisor"}, {"name", "api"}, {"strategy", "m"}});
        QCOMPARE(filters, EntityFilters({{EntityKind::Instance, QStringLiteral("h:1"), false},
                                         {EntityKind::Container, QStringLiteral("api"), false},
                                         {EntityKind::Strategy, QStringLiteral("m"), false}}));
        QVERIFY(entityFiltersOf({{"kind", "x"}}).empty());
    }
};

OPS_TEST(AlertGraphTest)
#include "tst_alertgraph.moc"
