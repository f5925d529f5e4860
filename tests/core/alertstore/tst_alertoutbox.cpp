#include "core/alerts/leaseowner.h"
#include "tests/core/alertstore/storefixture.h"
#include "tests/support/opstest.h"

#include <QProcess>

using namespace ops;
using namespace ops::test;
using Kind = AlertAction::Kind;
using OpKind = AlertOp::Kind;
using OpState = AlertOp::State;

class AlertOutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takenBackBeforeItWasSent()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.act(actionOf(Kind::Unacknowledge), episode);
        QVERIFY(f.ops().empty());
        QVERIFY(f.claim().empty());
    }

    void takenBackWhileItIsSent()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        const auto sent = f.claim();
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent.front().attempts, 1);
        QCOMPARE(sent.front().state, OpState::Sent);
        QVERIFY(f.claim().empty()); // it is under way
        const auto outcome = f.act(actionOf(Kind::Unacknowledge), episode);
        QVERIFY(!outcome.opId.isEmpty());
        // Ending it now would miss a silence that is about to be made.
        QVERIFY(f.claim().empty());
        f.confirm(sent.front());
        const auto ending = f.claim();
        QCOMPARE(ending.size(), 1u);
        QCOMPARE(ending.front().kind, OpKind::SilenceExpire);
        QCOMPARE(ending.front().silenceId, QStringLiteral("silence-1"));
        QCOMPARE(ending.front().member, QStringLiteral("am-1"));
        QVERIFY(ending.front().desired.contains(sent.front().id.toUtf8()));
        QVERIFY(!f.live(episode).silence);
    }

    void runnerThatNeverComesBack()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.claim();
        f.clock.advance(61'000);
        const auto again = f.claim(QStringLiteral("elsewhere:2:2"));
        QCOMPARE(again.size(), 1u);
        QCOMPARE(again.front().attempts, 2); // it may have been sent: look before sending
    }

    void lateRunnerChangesNothing()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        const AlertOp late = f.claim().front();
        f.clock.advance(61'000);
        f.claim(QStringLiteral("elsewhere:2:2"));
        AlertOp failed = late;
        failed.state = OpState::Failed;
        QVERIFY(awaited(f.store->saveOp(failed, {})));
        QCOMPARE(f.ops().front().state, OpState::Sent);
        QCOMPARE(f.ops().front().leaseOwner, QStringLiteral("elsewhere:2:2"));
    }

    void confirmedIsEndedAtOnceAndBroughtBackByUndo()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.confirm(f.claim().front());
        QCOMPARE(f.live(episode).silence->silenceId, QStringLiteral("silence-1"));
        QVERIFY(f.claim().empty()); // nothing to do about a confirmed one
        const auto unacked = f.act(actionOf(Kind::Unacknowledge), episode);
        QCOMPARE(f.ops().size(), 1u);
        QCOMPARE(f.ops().front().kind, OpKind::SilenceExpire);
        QVERIFY(f.undo(unacked.eventId).work.quiet);
        QCOMPARE(f.ops().size(), 1u); // its end was not sent: it is simply kept
        QCOMPARE(f.live(episode).silence->silenceId, QStringLiteral("silence-1"));
    }

    void undoAfterItsEndWasSent()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        const AlertOp first = f.claim().front();
        f.confirm(first);
        const auto unacked = f.act(actionOf(Kind::Unacknowledge), episode);
        AlertOp ending = f.claim().front();
        ending.state = OpState::Confirmed;
        QVERIFY(awaited(f.store->saveOp(ending, {})));
        f.clock.advance(1);
        f.undo(unacked.eventId);
        const auto live = f.live(episode);
        QVERIFY(live.silence);
        QVERIFY(live.silence->id != first.id);
        QCOMPARE(live.silence->state, OpState::Planned);
        QCOMPARE(live.silence->desired, first.desired);
    }

    void endedEpisodeKeepsItFiveMinutes()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.confirm(f.claim().front());
        QVERIFY(awaited(f.store->observe(ending(episode, f.clock.nowMs()))));
        QCOMPARE(f.live(episode).work.state, Work::State::Closed);
        QVERIFY(f.claim().empty());
        f.clock.advance(5 * 60 * 1000);
        QCOMPARE(f.claim().front().kind, OpKind::SilenceExpire);
    }

    void comesBackWithinTheHold()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode, "li", true);
        f.confirm(f.claim().front());
        QVERIFY(awaited(f.store->observe(ending(episode, f.clock.nowMs()))));
        Observation back;
        back.reopened.push_back(episode.id);
        QVERIFY(awaited(f.store->observe(back)));
        const auto live = f.live(episode);
        QCOMPARE(live.work.state, Work::State::Acknowledged);
        QCOMPARE(live.silence->silenceId, QStringLiteral("silence-1"));
        f.clock.advance(10 * 60 * 1000);
        QVERIFY(f.claim().empty());
    }

    void leaseOwners()
    {
        QVERIFY(!leaseOwnerIsDead(thisLeaseOwner()));
        QVERIFY(!leaseOwnerIsDead(QStringLiteral("elsewhere:1:1")));
        QVERIFY(!leaseOwnerIsDead(QString()));
        const QString host = thisLeaseOwner().section(u':', 0, -3), pid = thisLeaseOwner().section(u':', -2, -2);
        QVERIFY(leaseOwnerIsDead(host + u':' + pid + QStringLiteral(":12"))); // another process of that number
    }

    /// The crash table: a console is killed at each step, and another one finds what it needs.
    void killed_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("happenings");
        QTest::addColumn<int>("live");     ///< ops that are not over
        QTest::addColumn<int>("attempts"); ///< of what the other console is given at once; 0: nothing is due
        const QStringList nothing{QStringLiteral("fired")};
        const QStringList acked = nothing + QStringList{QStringLiteral("acked")};
        const QStringList unacked = acked + QStringList{QStringLiteral("unacked")};
        QTest::newRow("uncommitted") << QStringLiteral("uncommitted") << nothing << 0 << 0;
        QTest::newRow("committed") << QStringLiteral("committed") << acked << 1 << 1;
        QTest::newRow("sent") << QStringLiteral("sent") << acked << 1 << 2;
        QTest::newRow("confirmed") << QStringLiteral("confirmed") << acked << 1 << 0;
        QTest::newRow("unacked") << QStringLiteral("unacked") << unacked << 1 << 1;
        QTest::newRow("expire sent") << QStringLiteral("expire") << unacked << 1 << 2;
    }
    void killed()
    {
        QFETCH(QString, step);
        QFETCH(QStringList, happenings);
        QFETCH(int, live);
        QFETCH(int, attempts);
        StoreFixture f;
        const Episode episode = f.opened("Down");
        QProcess console;
        console.start(QStringLiteral(OPS_CRASHING_PROGRAM),
                      {f.path(), episode.id, step, QString::number(f.clock.nowMs())});
        QVERIFY(console.waitForStarted());
        QVERIFY(console.waitForReadyRead(30000));
        console.kill(); // SIGKILL
        QVERIFY(console.waitForFinished());
        const auto other = f.another();
        QCOMPARE(f.happenings(episode), happenings);
        QCOMPARE(int(awaited(other->liveOps(Prod))->size()), live);
        const auto due = awaited(other->claimOps(Prod, thisLeaseOwner(), 60'000));
        QCOMPARE(due->empty() ? 0 : due->front().attempts, attempts);
        if (happenings.size() > 1) {
            auto events = awaited(other->timeline(episode.id));
            QCOMPARE((*events)[1].note, QStringLiteral("a note"));
        }
        // Whatever was lost with it, acknowledging again makes no second silence.
        f.acknowledge(episode, "li", true);
        const auto ops = f.ops();
        QCOMPARE(
            std::count_if(ops.begin(), ops.end(), [](const AlertOp &op) { return op.kind == OpKind::SilenceCreate; }),
            1);
    }
};

OPS_TEST(AlertOutboxTest)
#include "tst_alertoutbox.moc"
