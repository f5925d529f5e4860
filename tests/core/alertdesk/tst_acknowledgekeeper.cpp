#include "tests/core/alertdesk/deskbench.h"
#include "tests/support/opstest.h"

#include "core/alerts/quietsilence.h"
#include "core/time/duration.h"

using namespace ops;
using namespace ops::test;

/// The rows of the specification's crash table, and what else may happen to the silence of an acknowledgement.
class AcknowledgeKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietAcknowledgementIsOneSilence()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        const ActionOutcome outcome = bench.acknowledge(labelsOf("Down"), QStringLiteral("on it"), true);
        QCOMPARE(outcome.verdict, ActionOutcome::Verdict::Done);
        QCOMPARE(outcome.notSent, QString());
        const auto silences = bench.server.inForce();
        QCOMPARE(silences.size(), std::size_t(1));
        QCOMPARE(silences[0].comment, QStringLiteral("ACK on it ") + quietTag(outcome.opId));
        QCOMPARE(silences[0].createdBy, bench.person);
        const qint64 leftMs = silences[0].endsAtMs - bench.clock.nowMs(); // the clock moves while the test waits
        QVERIFY(leftMs > 29 * minuteMs && leftMs <= 30 * minuteMs);
        QCOMPARE(bench.row(labelsOf("Down"))->quietSilenceId, silences[0].id);
        const ActionOutcome again = bench.acknowledge(labelsOf("Down"), QStringLiteral("still"), true);
        QCOMPARE(again.verdict, ActionOutcome::Verdict::AlreadySo);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 1);
    }

    void recordedAcknowledgementWritesNothingOutside()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("on it"), false);
        QCOMPARE(bench.server.posts, 0);
        QCOMPARE(bench.row(labelsOf("Down"))->work.owner, bench.person);
    }

    void lostAnswerIsAdopted()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.server.loseAnswers = 1;
        const ActionOutcome outcome = bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        QCOMPARE(outcome.notSent, QString());
        QCOMPARE(bench.server.posts, 1);
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
    }

    void silenceOfADeadConsoleIsAdoptedAndDuplicatesGo()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        // A console that died between its post and its record: the op is Sent, and two silences carry its tag.
        QuietSilence quiet;
        quiet.opId = QStringLiteral("01890000-0000-7000-8000-000000000001");
        quiet.matchers = bench.desk->quietMatchers(*bench.row(labelsOf("Down")));
        PlannedSilence planned{quiet.opId, bench.row(labelsOf("Down"))->episodeId, QStringLiteral("main"),
                               quiet.toJson()};
        AlertAction action;
        action.quiet = true;
        auto acted = bench.wait(
            bench.desk->store().act(action, {{planned.episodeId, -1}}, {bench.person, QString()}, {planned}));
        QVERIFY(acted.has_value());
        auto claimed = bench.wait(
            bench.desk->store().claimOps(QStringLiteral("main"), QStringLiteral("other-host:1:1"), secondMs));
        QCOMPARE(claimed->size(), std::size_t(1));
        const QString first = bench.server.post(quiet.silence(bench.clock.nowMs(), 0, 30 * minuteMs, false));
        bench.clock.advance(2 * secondMs);
        bench.server.post(quiet.silence(bench.clock.nowMs(), 0, 30 * minuteMs, false));
        QVERIFY(bench.look());
        QVERIFY(bench.look());
        const auto left = bench.server.inForce();
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].id, first);
        QCOMPARE(bench.row(labelsOf("Down"))->quietSilenceId, first);
        QCOMPARE(bench.server.posts, 2);
    }

    void unreachableServerKeepsTheRecordAndSaysSo()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.server.down = true;
        const ActionOutcome outcome = bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        QCOMPARE(outcome.verdict, ActionOutcome::Verdict::Done);
        QVERIFY(!outcome.notSent.isEmpty());
        bench.server.down = false;
        bench.clock.advance(2 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        QCOMPARE(bench.row(labelsOf("Down"))->work.note, QStringLiteral("x"));
    }

    void unacknowledgedWhileFiringTakesItBackAndShouts()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        const qint64 acknowledgedMs = bench.clock.nowMs();
        const QString episode = bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true).episodeId;
        bench.unacknowledge(labelsOf("Down"));
        QVERIFY(bench.server.inForce().empty());
        QCOMPARE(bench.count(episode, AlertEvent::Kind::Alarmed, "\"reason\":\"unacknowledged\""), 1);
        QTRY_VERIFY(bench.raised(Alarm::Reason::Unacknowledged));
        // Alertmanager's own repeat interval of two hours, from when it was silenced.
        const qint64 againMs = bench.alarms.back().quietUntilMs.value_or(0);
        QVERIFY(againMs >= acknowledgedMs + 2 * hourMs && againMs < acknowledgedMs + 3 * hourMs);
    }

    void extendedWithTheSameIdWhenAThirdIsLeft()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        Silence before = bench.server.inForce().front();
        before.annotations = {{"kept", "yes"}};
        bench.server.silences[before.id] = before;
        bench.clock.advance(15 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 1);
        bench.clock.advance(6 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 2);
        const Silence after = bench.server.inForce().front();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.annotations, before.annotations);
        QVERIFY(after.endsAtMs > before.endsAtMs + 15 * minuteMs);
    }

    void neverExtendedWithoutTheServersTime()
    {
        DeskBench bench;
        bench.server.tellsTime = false;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        bench.clock.advance(25 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 1);
        QVERIFY(!bench.desk->state().clusters[0].notice.isEmpty());
    }

    void whatRanOutWithNoConsoleThereIsMadeAgain()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        bench.close();
        bench.clock.advance(2 * hourMs);
        QVERIFY(bench.server.inForce().empty());
        bench.open();
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 2);
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
        QCOMPARE(bench.row(labelsOf("Down"))->quietSilenceId, bench.server.inForce().front().id);
        QVERIFY(!bench.raised(Alarm::Reason::SilenceGone));
    }

    void endsWithItsAcknowledgementNotByAnother()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        AlertAction action;
        action.quiet = true;
        action.untilMs = bench.clock.nowMs() + 10 * minuteMs;
        bench.act(labelsOf("Down"), action);
        bench.server.silences.begin()->second.endsAtMs -= 2 * secondMs; // the server's clock is that much ahead
        bench.clock.advance(*action.untilMs - bench.clock.nowMs() - secondMs);
        QVERIFY(bench.server.inForce().empty());
        QVERIFY(bench.look());
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
        bench.clock.advance(2 * secondMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Open);
        QTRY_VERIFY(bench.raised(Alarm::Reason::AcknowledgementExpired));
        QVERIFY(!bench.raised(Alarm::Reason::SilenceGone));
    }

    void snoozedStaysQuietUntilItsEnd()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        AlertAction snooze;
        snooze.kind = AlertAction::Kind::Snooze;
        snooze.untilMs = bench.clock.nowMs() + hourMs;
        bench.act(labelsOf("Down"), snooze);
        bench.clock.advance(25 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 2); // extended
        bench.clock.advance(40 * minuteMs);
        QVERIFY(bench.look());
        QVERIFY(bench.server.inForce().empty());
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Open);
        QTRY_VERIFY(bench.raised(Alarm::Reason::Woke));
    }

    void notExtendedWhileTheClocksAreAMinuteApart()
    {
        DeskBench bench;
        bench.server.aheadMs = -10 * minuteMs;
        bench.server.fire(labelsOf("Down"), bench.server.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        bench.clock.advance(25 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 1);
        QVERIFY(bench.desk->state().clusters[0].notice.contains(QStringLiteral("not extended")));
        bench.clock.advance(10 * minuteMs);
        QVERIFY(bench.look()); // its silence ran out, it is kept
        QCOMPARE(bench.server.posts, 1);
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
    }

    void sentWhileAMemberHangs()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")) && !bench.row(labelsOf("Down"))->episodeId.isEmpty());
        bench.server.hangs = true;
        const int asked = bench.server.asked;
        QVERIFY(bench.until([&] { return bench.server.asked > asked; }));
        AlertAction action;
        action.quiet = true;
        bench.act(labelsOf("Down"), action, false);
        QTRY_COMPARE(bench.server.inForce().size(), std::size_t(1)); // the clock stands still
    }

    void clockTenMinutesAheadIsNoMatter()
    {
        DeskBench bench;
        bench.server.aheadMs = 10 * minuteMs;
        bench.server.fire(labelsOf("Down"), bench.server.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        const qint64 leftMs = bench.server.inForce().front().endsAtMs - bench.server.nowMs();
        QVERIFY(leftMs > 29 * minuteMs && leftMs <= 31 * minuteMs);
        QVERIFY(bench.desk->state().clusters[0].notice.contains(QStringLiteral("ahead")));
    }

    void endedByAnotherIsNeverMadeAgain()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        for (auto &[id, silence] : bench.server.silences)
            bench.server.expire(silence);
        QVERIFY(bench.look());
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 1);
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Open);
        QTRY_VERIFY(bench.raised(Alarm::Reason::SilenceGone));
    }

    void forgottenByARestartIsMadeAgain()
    {
        DeskBench bench;
        const qint64 startsAtMs = bench.clock.nowMs() - minuteMs;
        bench.server.fire(labelsOf("Down"), startsAtMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        bench.clock.advance(minuteMs);
        bench.server.restart(true);
        bench.clock.advance(5 * secondMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
        QVERIFY(bench.row(labelsOf("Down"))->held);
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        QCOMPARE(bench.row(labelsOf("Down"))->quietSilenceId, bench.server.inForce().front().id);
    }

    void takenBackFiveMinutesAfterTheEnd()
    {
        DeskBench bench(true);
        bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("firing")}});
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        bench.server.resolve(labelsOf("Down"));
        bench.rules->setRule(QStringLiteral("Down"), {});
        bench.clock.advance(minuteMs);
        QVERIFY(bench.look());
        QVERIFY(!bench.row(labelsOf("Down")));
        QCOMPARE(bench.server.inForce().size(), std::size_t(1));
        QTRY_VERIFY(bench.raised(Alarm::Reason::ResolvedWhileAcknowledged));
        bench.clock.advance(6 * minuteMs);
        QVERIFY(bench.look());
        QVERIFY(bench.server.inForce().empty());
    }

    void readOnlyEnvironmentWritesNothing()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.server.down = true; // the silence stays planned
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), true);
        bench.server.down = false;
        bench.open(true);
        bench.clock.advance(5 * minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.server.posts, 0);
        auto refused = bench.wait(bench.desk->act(AlertAction(), {{bench.row(labelsOf("Down"))->episodeId, -1}}, true));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
    }
};

OPS_TEST(AcknowledgeKeeperTest)
#include "tst_acknowledgekeeper.moc"
