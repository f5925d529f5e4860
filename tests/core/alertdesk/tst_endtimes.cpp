#include "core/alerts/endtimes.h"
#include "core/time/duration.h"
#include "tests/core/alertdesk/deskbench.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

class EndTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToAskWithoutAConfirmedEnd()
    {
        Observation observation;
        observation.ended.push_back({QStringLiteral("id"), 5, Episode::End::Resolved, true});
        QVERIFY(endTimesQuery(observation, LiveBook(), 10).isEmpty());
    }

    void endsWithItsSeries()
    {
        DeskBench bench(true);
        bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("firing")}});
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        const QString episode = bench.row(labelsOf("Down"))->episodeId;
        bench.server.resolve(labelsOf("Down"));
        bench.rules->setRule(QStringLiteral("Down"), {});
        // Nobody looks for an hour; its last sample is of two minutes after the last look.
        const qint64 lastMs = (bench.clock.nowMs() / 1000 + 120) * 1000;
        SeriesSet::Row row;
        row.labels = labelsOf("Down");
        row.labels.insert(row.labels.begin(), {"alertstate", "firing"});
        row.end = 1;
        bench.rules->lastSamples.timesMs = {lastMs};
        bench.rules->lastSamples.values = {double(lastMs / 1000)};
        bench.rules->lastSamples.rows = {row};
        bench.clock.advance(hourMs);
        QVERIFY(bench.look());
        QVERIFY(bench.rules->lastQuery.contains(QStringLiteral("alertname=~\"Down\"")));
        auto ended = bench.wait(bench.desk->store().episode(episode));
        QVERIFY(ended && ended->has_value());
        QCOMPARE((*ended)->episode.endedAtMs.value_or(0), lastMs);
        QVERIFY(!(*ended)->episode.endInferred);
    }
};

OPS_TEST(EndTimesTest)
#include "tst_endtimes.moc"
