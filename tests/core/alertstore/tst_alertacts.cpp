#include "tests/core/alertstore/storefixture.h"
#include "tests/support/opstest.h"

#include <QSet>

using namespace ops;
using namespace ops::test;
using Kind = AlertAction::Kind;
using Verdict = ActionOutcome::Verdict;

class AlertActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgeRecordsOwnerAndNote()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        AlertAction action;
        action.note = QStringLiteral("磁盘 <b>\u202E");
        action.untilMs = f.clock.nowMs() + 1000;
        const auto outcome = f.act(action, episode);
        QCOMPARE(outcome.verdict, Verdict::Done);
        QVERIFY(!outcome.eventId.isEmpty());
        QVERIFY(outcome.opId.isEmpty());
        const Work work = f.live(episode).work;
        QCOMPARE(work, outcome.work);
        QCOMPARE(work.state, Work::State::Acknowledged);
        QCOMPARE(work.owner, QStringLiteral("li"));
        QCOMPARE(work.note, action.note);
        QCOMPARE(work.acknowledgedAtMs, f.clock.nowMs());
        QCOMPARE(work.acknowledgedUntilMs, action.untilMs);
        QCOMPARE(work.version, 1);
        QCOMPARE(f.happenings(episode), QStringList({QStringLiteral("fired"), QStringLiteral("acked")}));
        auto events = awaited(f.store->timeline(episode.id));
        QCOMPARE(events->back().note, action.note);
        QCOMPARE(events->back().consoleId, QStringLiteral("console-li"));
    }

    void twiceIsOnce()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        const auto again = f.acknowledge(episode, "li", true);
        QCOMPARE(again.verdict, Verdict::AlreadySo);
        QVERIFY(again.eventId.isEmpty());
        QCOMPARE(f.ops().size(), 1u);
        QCOMPARE(f.acknowledge(episode, "li", true, QStringLiteral("still")).verdict, Verdict::AlreadySo);
        QCOMPARE(f.live(episode).work.note, QStringLiteral("still"));
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("noted"));
        QCOMPARE(f.ops().size(), 1u);
    }

    void quietLater()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        QVERIFY(f.ops().empty());
        QCOMPARE(f.acknowledge(episode, "li", true).verdict, Verdict::Done);
        QCOMPARE(f.ops().size(), 1u);
        QVERIFY(f.live(episode).work.quiet);
    }

    void secondOneJoins()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        // Seen before anybody had it, and still no error: both have looked at it.
        const auto outcome = f.act(actionOf(Kind::Acknowledge, QStringLiteral("me too")), episode, "wang", 0, true);
        QCOMPARE(outcome.verdict, Verdict::Joined);
        const LiveEpisode live = f.live(episode);
        QCOMPARE(live.work.owner, QStringLiteral("li"));
        QCOMPARE(live.work.note, QStringLiteral("me too"));
        QCOMPARE(f.ops().size(), 1u);
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("co_acked"));
    }

    void takeOver()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        QCOMPARE(f.act(actionOf(Kind::TakeOver), episode, "wang", 0).verdict, Verdict::Changed);
        QCOMPARE(f.act(actionOf(Kind::TakeOver), episode, "wang", 1).verdict, Verdict::Done);
        QCOMPARE(f.live(episode).work.owner, QStringLiteral("wang"));
        QCOMPARE(f.act(actionOf(Kind::TakeOver), episode, "wang").verdict, Verdict::AlreadySo);
        const Episode other = f.opened("Slow");
        QCOMPARE(f.act(actionOf(Kind::TakeOver), other, "wang").verdict, Verdict::Done);
        QCOMPARE(f.live(other).work.state, Work::State::Acknowledged);
    }

    void staleLook_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Unacknowledge, Kind::Snooze, Kind::Assign, Kind::SetPriority, Kind::TakeOver})
            QTest::newRow(qPrintable(alertActionName(kind))) << int(kind);
    }
    void staleLook()
    {
        QFETCH(int, kind);
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        AlertAction action = actionOf(Kind(kind));
        action.assignee = QStringLiteral("zhao");
        action.priority = 1;
        const auto before = f.happenings(episode);
        const auto outcome = f.act(action, episode, "wang", 0);
        QCOMPARE(outcome.verdict, Verdict::Changed);
        QCOMPARE(outcome.work.owner, QStringLiteral("li")); // what it is now, to ask again
        QCOMPARE(f.happenings(episode), before);
        QCOMPARE(f.act(action, episode, "wang", 1).verdict, Verdict::Done);
    }

    void noteIsNeverLost()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        QCOMPARE(f.act(actionOf(Kind::Note, QStringLiteral("x")), episode, "wang", 0).verdict, Verdict::Done);
        QCOMPARE(f.live(episode).work.note, QStringLiteral("x"));
        QCOMPARE(f.act(actionOf(Kind::Note), episode).verdict, Verdict::AlreadySo);
    }

    void snoozeAssignPriority()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        AlertAction snooze = actionOf(Kind::Snooze);
        snooze.untilMs = f.clock.nowMs() + 5000;
        QCOMPARE(f.act(snooze, episode).verdict, Verdict::Done);
        QCOMPARE(f.act(snooze, episode).verdict, Verdict::AlreadySo);
        QCOMPARE(f.live(episode).work.state, Work::State::Snoozed);
        QCOMPARE(f.live(episode).work.snoozedUntilMs, snooze.untilMs);
        AlertAction assign = actionOf(Kind::Assign);
        assign.assignee = QStringLiteral("zhao");
        QCOMPARE(f.act(assign, episode).verdict, Verdict::Done);
        QCOMPARE(f.act(assign, episode).verdict, Verdict::AlreadySo);
        AlertAction priority = actionOf(Kind::SetPriority);
        priority.priority = 2;
        QCOMPARE(f.act(priority, episode).verdict, Verdict::Done);
        QCOMPARE(f.live(episode).work.priority, 2);
        QCOMPARE(f.live(episode).work.assignee, QStringLiteral("zhao"));
        QCOMPARE(f.act(actionOf(Kind::Unacknowledge), episode).verdict, Verdict::Done);
        QCOMPARE(f.live(episode).work.state, Work::State::Open);
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("woke"));
    }

    void endedIsRefusedAndNamesTheNewOne()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        QVERIFY(awaited(f.store->observe(ending(episode, f.clock.nowMs()))));
        const auto outcome = f.acknowledge(episode);
        QCOMPARE(outcome.verdict, Verdict::Ended);
        QVERIFY(outcome.newEpisodeId.isEmpty());
        QCOMPARE(outcome.work.state, Work::State::Closed);
        f.clock.advance(60'000);
        const Episode next = f.opened("Down");
        QCOMPARE(f.acknowledge(episode).newEpisodeId, next.id);
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("resolved"));
    }

    void unknownEpisode()
    {
        StoreFixture f;
        QCOMPARE(f.acknowledge(episodeOf(labelsNamed("Never"), 1)).verdict, Verdict::Unknown);
    }

    void undoBringsTheWorkBack()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        AlertAction assign = actionOf(Kind::Assign, QStringLiteral("first"));
        assign.assignee = QStringLiteral("zhao");
        f.act(assign, episode);
        const Work before = f.live(episode).work;
        const auto acked = f.acknowledge(episode, "li", true, QStringLiteral("second"));
        QCOMPARE(f.ops().size(), 1u);
        QCOMPARE(f.undo(acked.eventId).verdict, Verdict::Done);
        Work after = f.live(episode).work;
        QCOMPARE(after.version, before.version + 2);
        after.version = before.version;
        after.updatedAtMs = before.updatedAtMs;
        QCOMPARE(after, before);
        QVERIFY(f.ops().empty()); // never sent: nothing is to be ended
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("undone"));
        QCOMPARE(f.undo(acked.eventId).verdict, Verdict::Changed); // not twice
    }

    void undoAfterSomebodyElse()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        const auto acked = f.acknowledge(episode);
        f.act(actionOf(Kind::TakeOver), episode, "wang");
        QCOMPARE(f.undo(acked.eventId).verdict, Verdict::Changed);
        QCOMPARE(f.live(episode).work.owner, QStringLiteral("wang"));
    }

    void timers()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.confirm(f.claim().front());
        const auto wrong = awaited(f.store->timer({episode.id, 0, WorkTimer::Kind::AcknowledgementExpired, {}}));
        QVERIFY(!*wrong);
        const auto expired = awaited(f.store->timer({episode.id, 1, WorkTimer::Kind::AcknowledgementExpired, {}}));
        QVERIFY(*expired);
        const auto again = awaited(f.store->timer({episode.id, 1, WorkTimer::Kind::AcknowledgementExpired, {}}));
        QVERIFY(!*again);
        QCOMPARE(f.live(episode).work.state, Work::State::Open);
        QCOMPARE(f.ops().size(), 1u);
        QCOMPARE(f.ops().front().kind, AlertOp::Kind::SilenceExpire);
        QCOMPARE(f.happenings(episode).last(), QStringLiteral("ack_expired"));
    }

    void silenceGoneIsNotMadeAgain()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.confirm(f.claim().front());
        const auto gone =
            awaited(f.store->timer({episode.id, 1, WorkTimer::Kind::SilenceGone, QStringLiteral("outside")}));
        QVERIFY(*gone);
        QVERIFY(f.ops().empty());
        QCOMPARE(f.live(episode).work.state, Work::State::Open);
        auto events = awaited(f.store->timeline(episode.id));
        QCOMPARE(events->back().kind, AlertEvent::Kind::Unacknowledged);
        QVERIFY(events->back().payload.contains("outside"));
    }

    void eightAtOnceOneWins()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        std::vector<std::unique_ptr<AlertStore>> stores;
        std::vector<ActionOutcome> outcomes;
        Scope scope;
        for (int i = 0; i < 8; ++i) {
            stores.push_back(f.another());
            const QByteArray login = "person" + QByteArray::number(i);
            const PlannedSilence silence{newUuid7(f.clock.nowMs()), episode.id, Prod, "{}"};
            scope.restart(login.toStdString(),
                          stores.back()->act(actionOf(Kind::Acknowledge, QString::fromLatin1(login)), {{episode.id, 0}},
                                             person(login.constData()), {silence}),
                          [&outcomes](const Result<ActionOutcomes> &r) {
                              if (r)
                                  outcomes.push_back(r->front());
                          });
        }
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 8u, 60000);
        const auto count = [&](Verdict verdict) {
            return std::count_if(outcomes.begin(), outcomes.end(), [=](const auto &o) { return o.verdict == verdict; });
        };
        QCOMPARE(count(Verdict::Done), 1);
        QCOMPARE(count(Verdict::Joined), 7);
        QCOMPARE(f.ops().size(), 1u);
        auto events = awaited(f.store->timeline(episode.id));
        QSet<QString> notes;
        for (const AlertEvent &event : *events)
            notes << event.note;
        QCOMPARE(notes.size(), 9); // everybody's, and none of the firing
    }
};

OPS_TEST(AlertActsTest)
#include "tst_alertacts.moc"
