#include "core/alerts/alertgrouping.h"
#include "tests/core/alertviews/alertrowsof.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

class AlertGroupingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutGroupingThereIsOneGroupInTheGivenOrder()
    {
        const std::vector<AlertRow> rows{alertRow({{"alertname", "B"}}), alertRow({{"alertname", "A"}})};
        const auto groups = groupAlerts(rows, {1, 0}, QString());
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups[0].rows, (std::vector<int>{1, 0}));
        QVERIFY(groups[0].title.isEmpty());
    }

    void groupsWithTheWorstSeverityComeFirst()
    {
        const std::vector<AlertRow> rows{alertRow({{"alertname", "A"}, {"service", "web"}}, Severity::Info),
                                         alertRow({{"alertname", "B"}, {"service", "web"}}, Severity::Warning),
                                         alertRow({{"alertname", "C"}, {"service", "db"}}, Severity::Critical)};
        const auto groups = groupAlerts(rows, allOf(rows), QStringLiteral("service"));
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].title, QStringLiteral("service = db"));
        QCOMPARE(groups[0].worst, Severity::Critical);
        QCOMPARE(groups[1].worst, Severity::Warning);
        QCOMPARE(groups[1].rows.size(), std::size_t(2));
        QCOMPARE(groups[1].standings[std::size_t(AlertStanding::Open)], 2);
    }

    void alertsWithoutTheLabelStandTogether()
    {
        const std::vector<AlertRow> rows{alertRow({{"alertname", "A"}}), alertRow({{"alertname", "B"}})};
        const auto groups = groupAlerts(rows, allOf(rows), QStringLiteral("service"));
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups[0].title, QStringLiteral("Without service"));
    }

    void anAlertStandsWithEachOfItsReceivers()
    {
        std::vector<AlertRow> rows{alertRow({{"alertname", "A"}}), alertRow({{"alertname", "B"}})};
        rows[0].alert.receivers = {QStringLiteral("mail"), QStringLiteral("chat")};
        rows[1].alert.receivers = {QStringLiteral("mail")};
        const auto groups = groupAlerts(rows, allOf(rows), QStringLiteral("@receiver"));
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].key, QStringLiteral("mail"));
        QCOMPARE(groups[0].rows, (std::vector<int>{0, 1}));
        QCOMPARE(groups[1].rows, std::vector<int>{0});
    }

    void automaticTakesTheCommonLabelWithFewestValues()
    {
        std::vector<AlertRow> rows;
        for (int i = 0; i < 12; ++i) {
            rows.push_back(alertRow({{"alertname", std::string("A") + std::to_string(i % 4)},
                                     {"instance", std::to_string(i)},
                                     {"service", i % 2 ? "web" : "db"},
                                     {"severity", i % 2 ? "x" : "y"}}));
        }
        QCOMPARE(autoGroupLabel(rows, allOf(rows)), QStringLiteral("service"));
        for (AlertRow &row : rows)
            std::erase_if(row.alert.labels, [](const auto &label) { return label.first == "service"; });
        QCOMPARE(autoGroupLabel(rows, allOf(rows)), QStringLiteral("alertname"));
    }

    void hostileValuesMakeSafeTitles()
    {
        const std::vector<AlertRow> rows{alertRow({{"alertname", "A"},
                                                   {"service", "a\x1b[31m\xE2\x80\xAE"
                                                               "b"}})};
        const QString title = groupAlerts(rows, {0}, QStringLiteral("service"))[0].title;
        QVERIFY(!title.contains(QChar(0x1b)));
        QVERIFY(!title.contains(QChar(0x202e)));
    }

    void ownersAreGroupsAndNobodyIsOne()
    {
        const std::vector<AlertRow> rows{alertRow({{"alertname", "A"}}),
                                         acknowledged(alertRow({{"alertname", "B"}}), "li.wei")};
        const auto groups = groupAlerts(rows, allOf(rows), QStringLiteral("@owner"));
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].title, QStringLiteral("Nobody's"));
        QCOMPARE(groups[1].title, QStringLiteral("li.wei"));
    }
};

OPS_TEST(AlertGroupingTest)
#include "tst_alertgrouping.moc"
