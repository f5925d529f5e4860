#include "core/alerts/alertdesk.h"
#include "core/async/limiter.h"
#include "core/net/qnamtransport.h"
#include "core/sources/alertmanager/alertmanagersource.h"
#include "core/time/clock.h"
#include "core/time/timerange.h"
#include "tests/live/alertmanagerserver.h"
#include "tests/live/wait.h"
#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace ops;
using test::AlertmanagerServer;
using test::wait;

/// A desk over real Alertmanagers: what it keeps when they forget, and when they part.
class LiveAlertsTest : public QObject
{
    Q_OBJECT

    QnamTransport m_transport;
    SystemClock m_clock;

    /// As a console with files of its own; every desk of a test shares them.
    struct Console
    {
        std::unique_ptr<AuditLog> audit;
        std::unique_ptr<Guard> guard;
        std::unique_ptr<AlertDesk> desk;

        const AlertRow *row(const QString &name) const
        {
            for (const AlertRow &one : *desk->rows()) {
                if (alertNameOf(one.alert.labels) == name)
                    return &one;
            }
            return nullptr;
        }
        int rowsOf(const QString &name) const
        {
            return int(std::count_if(desk->rows()->begin(), desk->rows()->end(),
                                     [&](const AlertRow &one) { return alertNameOf(one.alert.labels) == name; }));
        }
        bool look() const { return wait(desk->lookOnce()).has_value(); }
        int events(const QString &episode, AlertEvent::Kind kind) const
        {
            const auto timeline = wait(desk->store().timeline(episode));
            return timeline ? int(std::count_if(timeline->begin(), timeline->end(),
                                                [kind](const AlertEvent &event) { return event.kind == kind; }))
                            : -1;
        }
    };

    Console console(const QTemporaryDir &folder, const std::vector<const AlertmanagerServer *> &servers)
    {
        Console made;
        made.audit = std::make_unique<AuditLog>(m_clock, folder.filePath(u"audit.db"_qs));
        made.guard = std::make_unique<Guard>(GuardedPlace{u"live"_qs, QString(), false}, *made.audit);
        std::vector<std::unique_ptr<AlertSource>> members;
        for (const AlertmanagerServer *server : servers)
            members.push_back(std::make_unique<AlertmanagerSource>(u"am%1"_qs.arg(members.size() + 1), server->url(),
                                                                   m_transport, m_clock, std::make_shared<Limiter>(16),
                                                                   Credentials(), 5000));
        AlertDesk::Parts parts;
        parts.clusters.push_back(std::make_unique<AlertCluster>(u"main"_qs, m_clock, std::move(members)));
        parts.store = std::move(*makeAlertStore(folder.filePath(u"alerts.db"_qs), m_clock));
        parts.guard = made.guard.get();
        parts.clock = &m_clock;
        parts.settings.watchdog.clear();
        parts.person = u"li.wei"_qs;
        made.desk = std::make_unique<AlertDesk>(std::move(parts));
        return made;
    }
    bool fire(AlertmanagerServer &server, const QString &name, qint64 startsAtMs)
    {
        return server.fire({u"alertname="_qs + name, u"severity=critical"_qs, u"--start="_qs + rfc3339(startsAtMs)});
    }
    ActionOutcome act(const Console &console, const QString &name, AlertAction action)
    {
        const AlertRow *const row = console.row(name);
        if (!row)
            return {};
        auto outcomes = wait(console.desk->act(std::move(action), {{row->episodeId, -1}}, true));
        return outcomes && !outcomes->empty() ? outcomes->front() : ActionOutcome();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = AlertmanagerServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(u"no server: install the package "_qs + missing));
    }

    void quietAcknowledgementThereAndBack()
    {
        AlertmanagerServer server;
        QVERIFY2(server.startAlone(), qPrintable(server.problem()));
        QVERIFY(fire(server, u"Down"_qs, m_clock.nowMs() - 60'000));
        QTemporaryDir folder;
        const Console one = console(folder, {&server});
        QVERIFY(one.look());
        AlertAction action;
        action.quiet = true;
        action.note = u"on it"_qs;
        QElapsedTimer timer;
        timer.start();
        const ActionOutcome outcome = act(one, u"Down"_qs, action);
        QVERIFY2(outcome.notSent.isEmpty(), qPrintable(outcome.notSent));
        QVERIFY(one.look());
        QCOMPARE(one.row(u"Down"_qs)->alert.state, Alert::State::Suppressed);
        qInfo("suppressed after %lld ms", qlonglong(timer.elapsed()));
        QCOMPARE(one.desk->silences()->size(), std::size_t(1));
        act(one, u"Down"_qs, action);
        QVERIFY(one.look());
        QCOMPARE(one.desk->silences()->size(), std::size_t(1));
        action.kind = AlertAction::Kind::Unacknowledge;
        act(one, u"Down"_qs, action);
        QVERIFY(one.look());
        QCOMPARE(one.row(u"Down"_qs)->alert.state, Alert::State::Active);
        QCOMPARE(one.events(outcome.episodeId, AlertEvent::Kind::Alarmed), 1);
        const auto verdict = wait(one.audit->verify());
        QVERIFY(verdict && verdict->sound);
        QCOMPARE(verdict->unfinished, 0);
    }

    void restartedWithItsStorageWiped()
    {
        AlertmanagerServer server;
        QVERIFY2(server.startAlone(), qPrintable(server.problem()));
        const qint64 startsAtMs = m_clock.nowMs() - 60'000;
        QVERIFY(fire(server, u"Down"_qs, startsAtMs));
        QVERIFY(fire(server, u"Slow"_qs, startsAtMs));
        QTemporaryDir folder;
        const Console one = console(folder, {&server});
        QVERIFY(one.look());
        AlertAction action;
        action.quiet = true;
        const QString episode = act(one, u"Down"_qs, action).episodeId;
        server.stop();
        QVERIFY(server.wipe());
        QVERIFY(server.again());
        QVERIFY(one.look());
        QVERIFY(one.row(u"Down"_qs) && one.row(u"Slow"_qs));
        QVERIFY(one.row(u"Down"_qs)->held);
        QVERIFY(!one.row(u"Down"_qs)->heldReason.isEmpty());
        QCOMPARE(one.row(u"Down"_qs)->work.state, Work::State::Acknowledged);
        QCOMPARE(one.events(episode, AlertEvent::Kind::Resolved), 0);
        QVERIFY(fire(server, u"Down"_qs, startsAtMs)); // as Prometheus sends it again
        QVERIFY(one.look());
        QVERIFY(!one.row(u"Down"_qs)->held);
        QCOMPARE(one.row(u"Down"_qs)->episodeId, episode);
        QCOMPARE(one.events(episode, AlertEvent::Kind::Returned), 1);
        QCOMPARE(one.events(episode, AlertEvent::Kind::Resolved), 0);
        // Nobody ended its silence: the server forgot it, so it is there again, once.
        QCOMPARE(one.row(u"Down"_qs)->alert.state, Alert::State::Suppressed);
        QCOMPARE(one.desk->silences()->size(), std::size_t(1));
    }

    void clusterOfTwoPartsAndMeets()
    {
        AlertmanagerServer first, second;
        QVERIFY2(first.startMember(QString()), qPrintable(first.problem()));
        QVERIFY2(second.startMember(first.gossipAddress()), qPrintable(second.problem()));
        const qint64 startsAtMs = m_clock.nowMs() - 60'000;
        QVERIFY(fire(first, u"Down"_qs, startsAtMs) && fire(second, u"Down"_qs, startsAtMs));
        QTemporaryDir folder;
        const Console one = console(folder, {&first, &second});
        QVERIFY(one.look());
        QCOMPARE(one.rowsOf(u"Down"_qs), 1);
        QCOMPARE(one.row(u"Down"_qs)->alert.seenBy.size(), 2);
        const QString episode = one.row(u"Down"_qs)->episodeId;
        second.stop();
        QVERIFY(one.look());
        QCOMPARE(one.desk->state().state, DataState::Partial);
        QCOMPARE(one.rowsOf(u"Down"_qs), 1);
        QVERIFY(second.again());
        QVERIFY(one.look());
        QCOMPARE(one.rowsOf(u"Down"_qs), 1);
        QVERIFY(fire(second, u"Down"_qs, startsAtMs));
        QVERIFY(one.look());
        QCOMPARE(one.rowsOf(u"Down"_qs), 1);
        QCOMPARE(one.row(u"Down"_qs)->episodeId, episode);
        QCOMPARE(one.events(episode, AlertEvent::Kind::Resolved), 0);
    }
};

OPS_TEST(LiveAlertsTest)
#include "tst_livealerts.moc"
