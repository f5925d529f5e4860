#include "core/alerts/alertsorting.h"
#include "tests/core/alertviews/alertrowsof.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

std::vector<AlertRow> threeRows()
{
    return {alertRow({{"alertname", "B"}}, Severity::Warning, 1000),
            acknowledged(alertRow({{"alertname", "A"}}, Severity::Critical, 3000), "zoe"),
            acknowledged(alertRow({{"alertname", "C"}}, Severity::Info, 2000), "amy")};
}

std::vector<int> order(AlertSort by, bool descending = false)
{
    const auto rows = threeRows();
    return sortAlerts(rows, allOf(rows), by, descending);
}

} // namespace

class AlertSortingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstSeverityComesFirst()
    {
        QCOMPARE(order(AlertSort::Severity), (std::vector<int>{1, 0, 2}));
        QCOMPARE(order(AlertSort::Severity, true), (std::vector<int>{2, 0, 1}));
    }

    void namesStateOwnersAndAges()
    {
        QCOMPARE(order(AlertSort::Name), (std::vector<int>{1, 0, 2}));
        QCOMPARE(order(AlertSort::State), (std::vector<int>{0, 1, 2}));
        QCOMPARE(order(AlertSort::Owner), (std::vector<int>{2, 1, 0}));
        QCOMPARE(order(AlertSort::Age), (std::vector<int>{0, 2, 1}));
        QCOMPARE(order(AlertSort::Age, true), (std::vector<int>{1, 2, 0}));
    }

    void equalRowsStandByFingerprint()
    {
        std::vector<AlertRow> rows{alertRow({{"alertname", "A"}, {"i", "1"}}),
                                   alertRow({{"alertname", "A"}, {"i", "2"}})};
        const auto first = sortAlerts(rows, {0, 1}, AlertSort::Severity, false);
        QCOMPARE(sortAlerts(rows, {1, 0}, AlertSort::Severity, false), first);
        QCOMPARE(sortAlerts(rows, {1, 0}, AlertSort::Severity, true), first);
    }
};

OPS_TEST(AlertSortingTest)
#include "tst_alertsorting.moc"
