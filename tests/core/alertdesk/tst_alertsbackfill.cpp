#include "core/alerts/alertsbackfill.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

class AlertsBackfillTest : public QObject
{
    Q_OBJECT

private:
    static BackfillRange rangeOf(const std::vector<qint64> &minutes, qint64 toMinute)
    {
        auto set = std::make_shared<SeriesSet>();
        SeriesSet::Row row;
        row.labels = {
            {"__name__", "ALERTS"}, {"alertname", "Down"}, {"alertstate", "firing"}, {"severity", "critical"}};
        for (const qint64 minute : minutes) {
            set->timesMs.push_back(minute * minuteMs);
            set->values.push_back(1);
        }
        row.end = minutes.size();
        if (!minutes.empty())
            set->rows.push_back(row);
        BackfillRange range;
        range.series = set;
        range.range.toMs = toMinute * minuteMs;
        range.stepMs = 5 * minuteMs;
        range.cluster = QStringLiteral("main");
        range.externalLabels = {{"region", "eu"}};
        return range;
    }

private Q_SLOTS:
    void aGapMakesTwo()
    {
        const BackfilledEpisodes out = episodesOf(rangeOf({5, 10, 15, 60, 65}, 600), {});
        QCOMPARE(out.ended.size(), std::size_t(2));
        QCOMPARE(out.ended[0].startsAtMs, 5 * minuteMs);
        QCOMPARE(out.ended[0].endedAtMs.value_or(0), 15 * minuteMs);
        QCOMPARE(out.ended[0].peakSeverity, Severity::Critical);
        const Labels labels{{"alertname", "Down"}, {"region", "eu"}, {"severity", "critical"}};
        QCOMPARE(out.ended[0].labels, labels);
        QCOMPARE(out.ended[0].fingerprint, fingerprintOf(labels));
        QVERIFY(out.open.empty());
    }

    void goesOnOverTheEndOfADay()
    {
        BackfilledEpisodes out = episodesOf(rangeOf({55, 60}, 60), {});
        QVERIFY(out.ended.empty());
        QCOMPARE(out.open.size(), std::size_t(1));
        out = episodesOf(rangeOf({65, 70}, 600), std::move(out.open));
        QCOMPARE(out.ended.size(), std::size_t(1));
        QCOMPARE(out.ended[0].startsAtMs, 55 * minuteMs);
        QCOMPARE(out.ended[0].endedAtMs.value_or(0), 70 * minuteMs);
    }

    void endedJustAtTheEndOfADay()
    {
        BackfilledEpisodes out = episodesOf(rangeOf({55, 60}, 60), {});
        out = episodesOf(rangeOf({}, 600), std::move(out.open));
        QCOMPARE(out.ended.size(), std::size_t(1));
        QCOMPARE(out.ended[0].endedAtMs.value_or(0), 60 * minuteMs);
    }
};

OPS_TEST(AlertsBackfillTest)
#include "tst_alertsbackfill.moc"
