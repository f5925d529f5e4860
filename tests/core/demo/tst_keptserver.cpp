#include "core/demo/keptserver.h"

#include "tests/core/demo/fakeprograms.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

#include <csignal>

using namespace ops;
using namespace ops::demo;

namespace {

const QString Name = QStringLiteral("server");

} // namespace

class KeptServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_programs = std::make_unique<test::FakePrograms>();
        m_clock = std::make_unique<test::ManualClock>();
        m_transport = std::make_unique<test::FakeTransport>();
    }

    void itIsReadyWhenItAnswers()
    {
        m_programs->add(Name);
        const auto server = kept();
        QSignalSpy ready(server.get(), &KeptServer::ready);
        server->start();
        QCOMPARE(m_transport->request(0).url.toString(), server->url() + QStringLiteral("/-/ready"));
        m_transport->answer(0, test::wireFailure(Error(ErrorKind::Network, QStringLiteral("refused"))));
        m_clock->advance(100);
        m_transport->answer(1, 503);
        m_clock->advance(100);
        QVERIFY(!server->isReady() && ready.isEmpty());
        m_transport->answer(2, 200);
        QVERIFY(server->isReady() && server->isSettled());
        QCOMPARE(ready.size(), 1);
    }

    void untilItWasReadyItTriesOtherPorts()
    {
        m_programs->add(Name, "exit 1");
        const auto server = kept();
        QSignalSpy stumbled(server.get(), &KeptServer::stumbled);
        server->start();
        const quint16 first = server->port();
        QVERIFY(waitFor(stumbled, 1));
        QVERIFY(stumbled.first().at(0).value<Error>().message.contains(u"exit code 1"));
        m_clock->advance(KeptServer::pauseMs(1));
        QVERIFY(server->port() != first);
        QVERIFY(!server->isSettled());
        QVERIFY(waitFor(stumbled, 2));
        m_clock->advance(KeptServer::pauseMs(2));
        QVERIFY(waitFor(stumbled, 3));
        QVERIFY(server->isSettled()); // nobody should wait for it any longer, but it goes on trying
        QVERIFY(!server->isReady());
        m_clock->advance(KeptServer::pauseMs(3));
        QVERIFY(waitFor(stumbled, 4));
    }

    void afterwardsItComesBackOnTheSamePort()
    {
        m_programs->add(Name, "exec /bin/sleep 1000");
        const auto server = kept();
        QSignalSpy stumbled(server.get(), &KeptServer::stumbled), ready(server.get(), &KeptServer::ready);
        server->start();
        m_transport->answer(0, 200);
        const quint16 port = server->port();
        QVERIFY(QTest::qWaitFor([this] { return m_programs->starts(Name) == 1; }));
        QVERIFY(server->pid() > 0);
        ::kill(pid_t(server->pid()), SIGKILL);
        QVERIFY(waitFor(stumbled, 1));
        QVERIFY(!server->isReady() && server->hasBeenReady());
        m_clock->advance(KeptServer::pauseMs(1));
        QCOMPARE(server->port(), port);
        m_transport->answer(m_transport->sent() - 1, 200);
        QCOMPARE(ready.size(), 2);
    }

    void whatNeverAnswersIsStartedAgain()
    {
        m_programs->add(Name);
        const auto server = kept();
        QSignalSpy stumbled(server.get(), &KeptServer::stumbled);
        server->start();
        QVERIFY(QTest::qWaitFor([this] { return m_programs->starts(Name) == 1; }));
        m_clock->advance(61'000);
        m_transport->answer(0, 503);
        m_clock->advance(100); // asks no more, ends it
        QVERIFY(waitFor(stumbled, 1));
    }

    void aProgramThatCannotBeStartedStumbles()
    {
        const auto server = kept();
        QSignalSpy stumbled(server.get(), &KeptServer::stumbled);
        server->start();
        QVERIFY(waitFor(stumbled, 1));
    }

    void stoppingEndsIt()
    {
        m_programs->add(Name);
        const auto server = kept();
        QSignalSpy ended(server.get(), &KeptServer::ended), stumbled(server.get(), &KeptServer::stumbled);
        server->start();
        QVERIFY(QTest::qWaitFor([this] { return m_programs->starts(Name) == 1; }));
        server->stop(5000);
        QCOMPARE(m_transport->waiting(), 0);
        QVERIFY(waitFor(ended, 1));
        QVERIFY(stumbled.isEmpty());
    }

    void stoppingWhileItPausesEndsItToo()
    {
        m_programs->add(Name, "exit 1");
        const auto server = kept();
        QSignalSpy ended(server.get(), &KeptServer::ended), stumbled(server.get(), &KeptServer::stumbled);
        server->start();
        QVERIFY(waitFor(stumbled, 1));
        server->stop(5000);
        QVERIFY(ended.isEmpty()); // never from inside stop()
        m_clock->advance(0);
        QCOMPARE(ended.size(), 1);
        m_clock->advance(60'000);
        QCOMPARE(m_programs->starts(Name), 1);
    }

    void itMayGoWhileItAsks()
    {
        m_programs->add(Name);
        {
            const auto server = kept();
            server->start();
            QCOMPARE(m_transport->waiting(), 1);
        }
        QCOMPARE(m_transport->aborted(), 1);
        QCOMPARE(m_clock->timerCount(), std::size_t(0));
    }

    void pausesGrowToHalfAMinute()
    {
        QCOMPARE(KeptServer::pauseMs(1), 250);
        QCOMPARE(KeptServer::pauseMs(2), 500);
        QCOMPARE(KeptServer::pauseMs(20), 30'000);
    }

private:
    std::unique_ptr<KeptServer> kept()
    {
        KeptServer::Plan plan{Name, QStringLiteral("/-/ready"), [this](quint16 port) {
                                  return Command(m_programs->path(Name), {QString::number(port)});
                              }};
        return std::make_unique<KeptServer>(*m_clock, *m_transport, std::move(plan));
    }
    static bool waitFor(QSignalSpy &spy, int count)
    {
        return QTest::qWaitFor([&spy, count] { return spy.size() >= count; }, 20'000);
    }

    std::unique_ptr<test::FakePrograms> m_programs;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::FakeTransport> m_transport;
};

OPS_TEST(KeptServerTest)
#include "tst_keptserver.moc"
