#include "core/alerts/goneness.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

/// "Gone" is not "resolved": the five tests of the specification in their order, each with the next one also true.
class GonenessTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 Now = 100 * hourMs;

    static LiveEntry goneFor(int ticks, qint64 ms)
    {
        LiveEntry entry;
        entry.live.episode.labels = {{"alertname", "Down"}, {"instance", "a"}};
        entry.missingSinceMs = Now - ms;
        entry.missedTicks = ticks;
        entry.seenBy = {QStringLiteral("am1")};
        return entry;
    }
    static Circumstances around(const PrometheusView *view)
    {
        Circumstances c;
        c.nowMs = Now;
        c.holdMs = 4 * minuteMs;
        c.prometheus = view;
        return c;
    }
    static PrometheusView inactive()
    {
        PrometheusView view;
        view.reachable = true;
        view.askedMs = Now;
        view.firing[QStringLiteral("Down")] = {};
        return view;
    }

private Q_SLOTS:
    void restartGoesBeforeEverything()
    {
        const PrometheusView view = inactive();
        Circumstances c = around(&view);
        c.restartedMs = Now - minuteMs;
        c.silentMembers = {QStringLiteral("am1")};
        LiveEntry entry = goneFor(1, 0);
        entry.vanishedInMass = true;
        QCOMPARE(judgeGone(entry, Now - 2 * minuteMs, c).held, HeldReason::Restarted);
        // Listed after that start: it has nothing to do with it.
        QCOMPARE(judgeGone(entry, Now - secondMs, c).held, HeldReason::SourceLost);
        c.settling = true;
        QCOMPARE(judgeGone(entry, Now - secondMs, c).held, HeldReason::Settling);
    }

    void afterTheHoldPrometheusDecides()
    {
        const PrometheusView view = inactive();
        Circumstances c = around(&view);
        c.restartedMs = Now - 5 * minuteMs;
        const GoneVerdict verdict = judgeGone(goneFor(9, 5 * minuteMs), Now - 6 * minuteMs, c);
        QVERIFY(verdict.ended && !verdict.inferred);
        QCOMPARE(verdict.end, Episode::End::Resolved);
        const GoneVerdict alone = judgeGone(goneFor(9, 5 * minuteMs), Now - 6 * minuteMs, [] {
            Circumstances none = around(nullptr);
            none.restartedMs = Now - 5 * minuteMs;
            return none;
        }());
        QVERIFY(alone.ended && alone.inferred);
        QCOMPARE(alone.end, Episode::End::AlertmanagerRestart);
    }

    void manyAtOnceOrNoWatchdogIsALostSource()
    {
        const PrometheusView view = inactive();
        Circumstances c = around(&view);
        LiveEntry entry = goneFor(1, 0);
        entry.vanishedInMass = true;
        QCOMPARE(judgeGone(entry, Now - secondMs, c).held, HeldReason::SourceLost);
        entry.missedTicks = 2; // Prometheus has been asked since
        QVERIFY(judgeGone(entry, Now - secondMs, c).ended);
        c.watchdogMissing = true;
        QCOMPARE(judgeGone(entry, Now - secondMs, c).held, HeldReason::SourceLost);
    }

    void manyAtOnceWithNobodyToAsk()
    {
        LiveEntry entry = goneFor(2, 10 * secondMs);
        entry.vanishedInMass = true;
        QCOMPARE(judgeGone(entry, Now - 11 * secondMs, around(nullptr)).held, HeldReason::SourceLost);
        entry = goneFor(50, 5 * minuteMs);
        entry.vanishedInMass = true;
        QCOMPARE(judgeGone(entry, Now - 6 * minuteMs, around(nullptr)).end, Episode::End::SourceLost);
    }

    void unreachablePrometheusHolds()
    {
        PrometheusView view;
        view.askedMs = Now;
        QCOMPARE(judgeGone(goneFor(9, minuteMs), Now - hourMs, around(&view)).held, HeldReason::PrometheusDown);
    }

    void memberThatListedItAndIsSilent()
    {
        const PrometheusView view = inactive();
        Circumstances c = around(&view);
        c.silentMembers = {QStringLiteral("am2"), QStringLiteral("am1")};
        const GoneVerdict verdict = judgeGone(goneFor(9, minuteMs), Now - hourMs, c);
        QCOMPARE(verdict.held, HeldReason::OtherMember);
        QCOMPARE(verdict.heldBy, QStringList{QStringLiteral("am1")});
        c.silentMembers = {QStringLiteral("am2")};
        QVERIFY(judgeGone(goneFor(9, minuteMs), Now - hourMs, c).ended);
    }

    void prometheusSaysThatItFires()
    {
        PrometheusView view = inactive();
        view.firing[QStringLiteral("Down")] = {{{"alertname", "Down"}, {"instance", "b"}}};
        QVERIFY(judgeGone(goneFor(1, 0), Now - secondMs, around(&view)).ended); // without this label set
        view.firing[QStringLiteral("Down")].push_back({{"alertname", "Down"}, {"instance", "a"}});
        QCOMPARE(judgeGone(goneFor(1, 0), Now - secondMs, around(&view)).held, HeldReason::StillFiring);
        // A label that alert_relabel_configs drop on the way to Alertmanager does not make it another alert.
        view.firing[QStringLiteral("Down")] = {{{"alertname", "Down"}, {"instance", "a"}, {"replica", "1"}}};
        QCOMPARE(judgeGone(goneFor(1, 0), Now - secondMs, around(&view)).held, HeldReason::StillFiring);
        view.askedMs = Now - minuteMs; // before it went: it says nothing
        QCOMPARE(judgeGone(goneFor(1, 0), Now - secondMs, around(&view)).held, HeldReason::NotConfirmed);
    }

    void withoutPrometheusTwoTicks()
    {
        QCOMPARE(judgeGone(goneFor(1, 0), Now - secondMs, around(nullptr)).held, HeldReason::NotConfirmed);
        const GoneVerdict verdict = judgeGone(goneFor(2, 5'000), Now - 6'000, around(nullptr));
        QVERIFY(verdict.ended && verdict.inferred);
        QCOMPARE(verdict.end, Episode::End::Resolved);
    }

    void flappingIsKeptOverItsGaps()
    {
        LiveEntry entry = goneFor(9, 14 * minuteMs);
        entry.live.episode.flapping = true;
        QCOMPARE(judgeGone(entry, Now - 15 * minuteMs, around(nullptr)).held, HeldReason::Flapping);
        entry.missingSinceMs = Now - 16 * minuteMs;
        QVERIFY(judgeGone(entry, Now - 17 * minuteMs, around(nullptr)).ended);
    }
};

OPS_TEST(GonenessTest)
#include "tst_goneness.moc"
