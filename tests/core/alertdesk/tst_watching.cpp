#include "core/alerts/deadman.h"
#include "core/alerts/endingsilences.h"
#include "core/alerts/flapping.h"
#include "core/alerts/pollpace.h"
#include "core/alerts/silencelimits.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

/// The small rules of watching: pace, flapping, the dead man's switch, limits and ends of silences.
class WatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanAFifthOfTheTime()
    {
        PollPace pace;
        pace.answered(20);
        QCOMPARE(pace.everyMs(), PollPace::ShortestMs);
        pace.answered(2'600);
        QCOMPARE(pace.everyMs(), 13'000);
        pace.answered(20); // not at once back to every five seconds
        QVERIFY(pace.everyMs() > PollPace::ShortestMs);
        pace.answered(30'000);
        QCOMPARE(pace.everyMs(), 150'000); // beyond a minute, where a fifth wants it
    }

    void failuresSlowDown()
    {
        PollPace pace;
        pace.answered(20);
        for (int i = 0; i < 10; ++i)
            pace.failed(10);
        QCOMPARE(pace.everyMs(), PollPace::LongestMs);
        QVERIFY(pace.late(16'000)); // three of the intervals it had while it was well
        QVERIFY(!pace.late(15'000));
        pace.answered(20);
        QCOMPARE(pace.everyMs(), PollPace::ShortestMs);
    }

    void fourStartsInAnHourFlap()
    {
        const qint64 now = 10 * hourMs;
        std::vector<qint64> starts{now - 50 * minuteMs, now - 30 * minuteMs, now - 10 * minuteMs};
        QVERIFY(!FlapCount::now(false, starts, now));
        starts.push_back(now);
        QVERIFY(FlapCount::now(false, starts, now));
        QVERIFY(FlapCount::now(true, {now - 20 * minuteMs, now}, now));
        QVERIFY(!FlapCount::now(true, {now - 61 * minuteMs, now}, now));
        FlapCount::prune(starts, now + 20 * minuteMs);
        QCOMPARE(starts.size(), std::size_t(3));
    }

    void deadManCountsAnswers()
    {
        DeadMan man;
        man.answered(true);
        man.answered(true);
        QVERIFY(!man.watchdogMissing());
        man.answered(true);
        QVERIFY(man.watchdogMissing());
        QVERIFY(man.sentence(QStringLiteral("main"), QStringLiteral("Watchdog")).contains(QStringLiteral("Watchdog")));
        man.answered(false);
        QVERIFY(man.sentence(QStringLiteral("main"), QStringLiteral("Watchdog")).isEmpty());
        man.setPolling(true, 20 * secondMs);
        QVERIFY(man.pollingLate());
    }

    void broadSilencesHaveTheirReasons()
    {
        SilenceReach reach{10, 3, 0, hourMs};
        QVERIFY(broadReasons(reach).isEmpty());
        reach.hit = 4;
        QCOMPARE(broadReasons(reach).size(), 1);
        reach.criticalHit = 1;
        reach.lengthMs = dayMs + 1;
        QCOMPARE(broadReasons(reach).size(), 3);
        QVERIFY(broadReasons({1, 1, 0, hourMs}).isEmpty()); // one alert is not everything
    }

    void aMatcherMustHoldSomething()
    {
        const auto regex = Matcher::Op::Regex;
        QVERIFY(!hasRealMatcher({}));
        QVERIFY(!hasRealMatcher({{QStringLiteral("a"), QStringLiteral(".*"), regex}}));
        QVERIFY(hasRealMatcher({{QStringLiteral("a"), QStringLiteral(".+"), regex}}));
    }

    void ownSilencesThatEndSoonAreNamed()
    {
        ClusterAnswer answer;
        Silence silence;
        silence.id = QStringLiteral("s");
        silence.createdBy = QStringLiteral("li.wei");
        silence.endsAtMs = 9 * minuteMs;
        answer.silences = {silence};
        QVERIFY(endingSilences(answer, silence.createdBy, 0).empty()); // hides nothing
        Alert alert;
        alert.silencedBy = {silence.id};
        answer.alerts = {alert};
        QCOMPARE(endingSilences(answer, silence.createdBy, 0).size(), std::size_t(1));
        QVERIFY(endingSilences(answer, QStringLiteral("other"), 0).empty());
        QVERIFY(endingSilences(answer, silence.createdBy, -2 * minuteMs).empty());
        answer.silences[0].comment = QStringLiteral("ACK [qm:x]");
        QVERIFY(endingSilences(answer, silence.createdBy, 0).empty());
    }
};

OPS_TEST(WatchingTest)
#include "tst_watching.moc"
