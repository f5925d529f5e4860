#include "core/time/duration.h"
#include "tests/core/alertdesk/deskbench.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace ops;
using namespace ops::test;

class AlertDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pollsAndTellsOnlyWhatChanged()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QSignalSpy rows(bench.desk.get(), &AlertDesk::rowsChanged);
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")) && !bench.row(labelsOf("Down"))->episodeId.isEmpty());
        QTRY_VERIFY(!rows.isEmpty());
        QCOMPARE(bench.desk->state().state, DataState::Value);
        const auto before = bench.desk->rows();
        const qint64 polls = bench.desk->pollCount();
        QVERIFY(bench.until([&] { return bench.desk->pollCount() > polls; }));
        QCOMPARE(bench.desk->rows(), before); // the same vector
    }

    void failedPollKeepsOldRows()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")));
        bench.server.down = true;
        QVERIFY(bench.until([&] { return bench.desk->state().state == DataState::Stale; }));
        QVERIFY(bench.row(labelsOf("Down")));
        QVERIFY(bench.desk->state().clusters[0].error.has_value());
        QVERIFY(bench.until([&] { return bench.raised(Alarm::Reason::PollingLate); })); // three intervals and more
        QVERIFY(bench.desk->state().pollingLate);
    }

    void brokenStoreShowsAlertsAndRefusesActions()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        const QString file = bench.folder.filePath(QStringLiteral("broken.db"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        bench.open(false, file);
        QVERIFY(bench.look());
        QVERIFY(bench.row(labelsOf("Down")));
        QVERIFY(bench.desk->state().storeError.has_value());
        auto refused = bench.wait(bench.desk->act(AlertAction(), {{QStringLiteral("x"), -1}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
    }

    void storeThatCannotBeWrittenStillTellsWhoHasWhat()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), false);
        bench.close();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            file.setDatabaseName(bench.folder.filePath(QStringLiteral("alerts.db")));
            QVERIFY(file.open());
            QSqlQuery(file).exec(QStringLiteral("PRAGMA user_version = 99"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        bench.server.fire(labelsOf("Slow"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        QCOMPARE(bench.row(labelsOf("Down"))->work.owner, bench.person);
        QVERIFY(bench.row(labelsOf("Slow")));
        auto refused = bench.wait(bench.desk->act(AlertAction(), {{bench.row(labelsOf("Down"))->episodeId, -1}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("newer")));
    }

    void newEpisodeUnderAnOldAcknowledgementIsToldByTheNextConsole()
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
        bench.open(); // commands: a process each
        QVERIFY(bench.look());
        QVERIFY(!bench.row(labelsOf("Down")));
        bench.clock.advance(minuteMs);
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs());
        bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("firing")}});
        bench.open();
        QVERIFY(bench.look());
        QTRY_VERIFY(bench.raised(Alarm::Reason::NewEpisode));
        const QString episode = bench.row(labelsOf("Down"))->episodeId;
        QCOMPARE(bench.count(episode, AlertEvent::Kind::Alarmed, "\"reason\":\"new_episode\""), 1);
    }

    void startsOfEarlierProgramsCountForFlapping()
    {
        DeskBench bench(true);
        const auto fire = [&bench](bool firing) {
            bench.server.resolve(labelsOf("Down"));
            bench.rules->setRule(QStringLiteral("Down"), {});
            if (firing) {
                bench.server.fire(labelsOf("Down"), bench.clock.nowMs());
                bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("firing")}});
            }
            bench.open();
            QVERIFY(bench.look());
            bench.clock.advance(minuteMs);
        };
        for (int i = 0; i < 3; ++i) {
            fire(true);
            fire(false);
        }
        fire(true);
        QVERIFY(bench.row(labelsOf("Down"))->flapping);
    }

    void actionShowsAtOnceAndIsUndone()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")) && !bench.row(labelsOf("Down"))->episodeId.isEmpty());
        AlertAction action;
        action.note = QStringLiteral("on it");
        bench.act(labelsOf("Down"), action, false);
        QTRY_COMPARE(bench.row(labelsOf("Down"))->work.owner, bench.person);
        QCOMPARE(bench.row(labelsOf("Down"))->work.note, action.note);
        QVERIFY(bench.desk->state().undoable);
        QVERIFY(bench.wait(bench.desk->undo()).has_value());
        QTRY_COMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Open);
        QVERIFY(!bench.wait(bench.desk->undo()).has_value());
    }

    void whatIsOlderThanTheRetentionGoes()
    {
        DeskBench bench;
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.desk->state().store.has_value());
        AlertEvent old;
        old.episodeId = QStringLiteral("old");
        old.kind = AlertEvent::Kind::Noted;
        old.note = QStringLiteral("long ago");
        QVERIFY(bench.wait(bench.desk->store().addEvents({old})).has_value());
        bench.close();
        bench.clock.advance(401 * dayMs);
        bench.open();
        bench.desk->startPolling();
        QVERIFY(bench.until([&] { return bench.timeline(QStringLiteral("old")).empty(); }));
    }

    void undoIsOverAfterTenSeconds()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        bench.acknowledge(labelsOf("Down"), QString(), false);
        bench.clock.advance(10 * secondMs);
        QCOMPARE(bench.wait(bench.desk->undo()).error().kind, ErrorKind::Refused);
    }

    void whatAnotherConsoleDidIsSeenWithinASecond()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")) && !bench.row(labelsOf("Down"))->episodeId.isEmpty());
        auto other = makeAlertStore(bench.folder.filePath(QStringLiteral("alerts.db")), bench.clock);
        QVERIFY(bench.wait((*other)->open()).has_value());
        const QString episode = bench.row(labelsOf("Down"))->episodeId;
        const AlertStore::Actor actor{QStringLiteral("zhang"), QString()};
        AlertAction action;
        action.quiet = false;
        action.untilMs = bench.clock.nowMs() + hourMs;
        QVERIFY(bench.wait((*other)->act(action, {{episode, -1}}, actor, {})).has_value());
        QVERIFY(bench.until([&] { return bench.row(labelsOf("Down"))->work.owner == actor.login; }));
        action.kind = AlertAction::Kind::Unacknowledge;
        QVERIFY(bench.wait((*other)->act(action, {{episode, -1}}, actor, {})).has_value());
        QVERIFY(bench.until([&] { return bench.raised(Alarm::Reason::Unacknowledged); }));
        QCOMPARE(bench.count(episode, AlertEvent::Kind::Alarmed), 1);
    }

    void acknowledgementComesBackWhenItsTimeIsOver()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        QTRY_VERIFY(bench.row(labelsOf("Down")) && !bench.row(labelsOf("Down"))->episodeId.isEmpty());
        AlertAction action;
        action.untilMs = bench.clock.nowMs() + minuteMs;
        bench.act(labelsOf("Down"), action, false);
        QTRY_COMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
        QVERIFY(bench.until([&] { return bench.row(labelsOf("Down"))->work.state == Work::State::Open; }));
        QTRY_VERIFY(bench.raised(Alarm::Reason::AcknowledgementExpired));
    }

    void restartedAndWipedKeepsAcknowledgements()
    {
        DeskBench bench;
        const qint64 startsAtMs = bench.clock.nowMs() - minuteMs;
        bench.server.fire(labelsOf("Down"), startsAtMs);
        bench.server.fire(labelsOf("Slow"), startsAtMs);
        bench.open();
        QVERIFY(bench.look());
        const QString episode = bench.acknowledge(labelsOf("Down"), QStringLiteral("x"), false).episodeId;
        bench.clock.advance(minuteMs);
        bench.server.restart(true);
        bench.open(); // commands: a process each
        bench.clock.advance(5 * secondMs);
        QVERIFY(bench.look());
        QVERIFY(bench.row(labelsOf("Down"))->held);
        QCOMPARE(bench.row(labelsOf("Down"))->work.state, Work::State::Acknowledged);
        QVERIFY(!bench.desk->state().clusters[0].notice.isEmpty());
        QCOMPARE(bench.count(episode, AlertEvent::Kind::Resolved), 0);
        bench.server.fire(labelsOf("Down"), startsAtMs);
        bench.clock.advance(minuteMs);
        QVERIFY(bench.look());
        QCOMPARE(bench.row(labelsOf("Down"))->episodeId, episode);
        QVERIFY(!bench.row(labelsOf("Down"))->held);
        QCOMPARE(bench.count(episode, AlertEvent::Kind::Returned), 1);
    }

    void pendingAlertsOfPrometheusAreRows()
    {
        DeskBench bench(true);
        bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("pending")}});
        bench.open();
        QVERIFY(bench.look());
        QCOMPARE(bench.desk->rows()->size(), std::size_t(1));
        QVERIFY(bench.desk->rows()->front().pending);
        QCOMPARE(bench.desk->rules()->size(), std::size_t(1));
    }

    /// Else "no alert is firing" would be said for a moment.
    void stateAndRowsAreToldOfOneMoment()
    {
        DeskBench bench;
        for (int i = 0; i < 2000; ++i)
            bench.server.fire(labelsOf("Down", std::to_string(i).c_str()), bench.clock.nowMs() - minuteMs);
        bench.open();
        int without = 0;
        QObject::connect(bench.desk.get(), &AlertDesk::stateChanged, bench.desk.get(), [&] {
            const bool answered = bench.desk->state().state != DataState::Loading;
            without += answered && bench.desk->rows()->empty() ? 1 : 0;
        });
        bench.desk->startPolling();
        QVERIFY(bench.until([&] { return !bench.desk->rows()->empty() && !bench.desk->catchesUp(); }));
        QCOMPARE(without, 0);
    }

    /// The rules are asked less often than the alerts.
    void anAlertThatFiresIsNotPendingBesides()
    {
        DeskBench bench(true);
        bench.rules->setRule(QStringLiteral("Down"), {{labelsOf("Down"), QStringLiteral("pending")}});
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        QCOMPARE(bench.desk->rows()->size(), std::size_t(1));
        QVERIFY(!bench.desk->rows()->front().pending);
    }

    void broadSilenceWantsTheEnvironmentsName()
    {
        DeskBench bench;
        for (const char *instance : {"a", "b", "c"})
            bench.server.fire(labelsOf("Down", instance), bench.clock.nowMs() - minuteMs);
        bench.open();
        QVERIFY(bench.look());
        Silence silence;
        silence.matchers = {{QStringLiteral("alertname"), QStringLiteral("Down"), Matcher::Op::Equal}};
        silence.endsAtMs = bench.clock.nowMs() + hourMs;
        QCOMPARE(bench.desk->silenceAction(QStringLiteral("main"), silence).typedConfirmation, QStringLiteral("prod"));
        QVERIFY(!bench.wait(bench.desk->createSilence(QStringLiteral("main"), silence, QString())).has_value());
        QCOMPARE(bench.server.posts, 0);
        const auto id = bench.wait(bench.desk->createSilence(QStringLiteral("main"), silence, QStringLiteral("prod")));
        QVERIFY(id.has_value());
        silence.matchers = {{QStringLiteral("alertname"), QStringLiteral(".*"), Matcher::Op::Regex}};
        QVERIFY(!bench.wait(bench.desk->createSilence(QStringLiteral("main"), silence, QStringLiteral("prod")))
                     .has_value());
        QCOMPARE(bench.server.posts, 1);
    }

    void deletedWhileItAsks()
    {
        DeskBench bench;
        bench.server.fire(labelsOf("Down"), bench.clock.nowMs() - minuteMs);
        bench.open();
        bench.desk->startPolling();
        bench.close();
        QCoreApplication::processEvents();
        QCOMPARE(bench.clock.timerCount(), std::size_t(0));
    }
};

OPS_TEST(AlertDeskTest)
#include "tst_alertdesk.moc"
