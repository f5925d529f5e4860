#include "core/alerts/alertstatistics.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

constexpr qint64 Midnight = 1'795'478'400'000; // UTC
constexpr TimeRange Day{Midnight, Midnight + dayMs};

EpisodeFact factAt(qint64 startMinute, std::optional<qint64> endMinute, std::optional<qint64> ackMinute = {})
{
    EpisodeFact fact;
    fact.alertName = QStringLiteral("Down");
    fact.severity = Severity::Critical;
    fact.startsAtMs = Midnight + startMinute * minuteMs;
    if (endMinute) {
        fact.endedAtMs = Midnight + *endMinute * minuteMs;
        fact.end = Episode::End::Resolved;
    }
    if (ackMinute)
        fact.firstAcknowledgedMs = Midnight + *ackMinute * minuteMs;
    return fact;
}

AlertStatistics statisticsOf(const std::vector<EpisodeFact> &facts, StatisticsBy by = StatisticsBy::Severity)
{
    return alertStatistics(facts, Day, by, Midnight + 20 * hourMs);
}

} // namespace

class AlertStatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentiles()
    {
        std::vector<EpisodeFact> facts;
        for (int i = 1; i <= 10; ++i)
            facts.push_back(factAt(0, 10 * i, i));
        const auto total = statisticsOf(facts).total;
        QCOMPARE(total.acknowledge.count, 10);
        QCOMPARE(total.acknowledge.p50Ms, 5 * minuteMs);
        QCOMPARE(total.acknowledge.p90Ms, 9 * minuteMs);
        QCOMPARE(total.acknowledge.meanMs, 330 * secondMs);
        QCOMPARE(total.resolve.p50Ms, 50 * minuteMs);
        QCOMPARE(total.resolve.p90Ms, 90 * minuteMs);
    }

    void suppressedTimeNeverCounts()
    {
        EpisodeFact fact = factAt(0, 60, 30);
        fact.suppressedMs = 20 * minuteMs;
        const auto total = statisticsOf({fact}).total;
        QCOMPARE(total.acknowledge.p50Ms, 10 * minuteMs);
        QCOMPARE(total.resolve.p50Ms, 40 * minuteMs);
    }

    void onlyResolvedHaveATimeToResolve()
    {
        EpisodeFact lost = factAt(0, 60);
        lost.end = Episode::End::SourceLost;
        const auto total = statisticsOf({lost, factAt(0, {}), factAt(0, 10), factAt(0, 30, 5)}).total;
        QCOMPARE(total.fired, 4);
        QCOMPARE(total.open, 1);
        QCOMPARE(total.resolved, 2);
        QCOMPARE(total.resolve.count, 2);
        QCOMPARE(total.resolvedUnacknowledged, 1);
        QCOMPARE(total.resolvedUnacknowledgedShare(), 0.5);
    }

    void overlapCounts()
    {
        const std::vector<EpisodeFact> facts{factAt(-120, 10), factAt(-120, -60), factAt(24 * 60 + 1, {}),
                                             factAt(23 * 60, {})};
        const auto statistics = statisticsOf(facts);
        QCOMPARE(statistics.total.fired, 2);
        QCOMPARE(statistics.total.firingMs, 10 * minuteMs); // within the range, and not into the future
    }

    void byHourOfAZone()
    {
        const auto statistics =
            alertStatistics({factAt(30, 40), factAt(-30, 10)}, Day, StatisticsBy::Hour, Day.toMs, 8 * hourMs);
        QCOMPARE(statistics.rows.size(), 24u);
        QCOMPARE(statistics.rows[8].fired, 1);
        QCOMPARE(statistics.rows[7].fired, 1);
        QCOMPARE(statistics.rows[7].key, QStringLiteral("07"));
    }

    void noisiestFirst()
    {
        EpisodeFact slow = factAt(0, 1);
        slow.alertName = QStringLiteral("Slow");
        slow.flapped = true;
        slow.severity = Severity::Warning;
        const std::vector<EpisodeFact> facts{factAt(0, 1), slow, slow};
        const auto byName = statisticsOf(facts, StatisticsBy::AlertName);
        QCOMPARE(byName.rows.front().key, QStringLiteral("Slow"));
        QCOMPARE(byName.rows.front().flapped, 2);
        const auto bySeverity = statisticsOf(facts);
        QCOMPARE(bySeverity.rows.size(), 2u);
        QCOMPARE(bySeverity.rows.front().key, QStringLiteral("critical")); // the gravest
        const auto table = statisticsTable(byName);
        QCOMPARE(table.size(), 4u);
        QCOMPARE(table[1].mid(0, 2), QStringList({QStringLiteral("Slow"), QStringLiteral("2")}));
        QCOMPARE(table[3].front(), QStringLiteral("total"));
        QCOMPARE(statisticsTable(AlertStatistics()).back()[7], QString()); // nothing was acknowledged: no 0 ms
        for (const QStringList &row : table)
            QCOMPARE(row.size(), table.front().size());
    }

    void names()
    {
        for (const auto by : {StatisticsBy::Severity, StatisticsBy::AlertName, StatisticsBy::Team, StatisticsBy::Hour})
            QCOMPARE(statisticsByOf(statisticsByName(by)), by);
        QVERIFY(!statisticsByOf(QStringLiteral("x")));
    }
};

OPS_TEST(AlertStatisticsTest)
#include "tst_alertstatistics.moc"
