#include "core/demo/loopbackserver.h"

#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>
#include <vector>

using namespace ops;
using namespace ops::demo;

namespace {

const QByteArray Get = "GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

} // namespace

class LoopbackServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_server = std::make_unique<LoopbackServer>(*m_clock, [](const HttpCall &call) {
            return HttpResponse(200, "text/plain", call.path.toUtf8() + ' ' + call.body);
        });
        QVERIFY(m_server->listen());
    }

    void cleanup() { m_server.reset(); }

    void itListensOnThisComputerOnly()
    {
        QCOMPARE(m_server->url(), QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
        QVERIFY(m_server->port() > 0);
    }

    void severalRequestsShareAConnection()
    {
        const auto client = connected();
        client->write(Get + "HEAD /y HTTP/1.1\r\nHost: localhost\r\n\r\n" + Get.first(10));
        QVERIFY(QTest::qWaitFor([&] { return m_heard.count("HTTP/1.1 200") == 2; }));
        client->write(Get.mid(10));
        QVERIFY(QTest::qWaitFor([&] { return m_heard.count("HTTP/1.1 200") == 3; }));
        QCOMPARE(m_heard.count("/x "), 2); // the answer to HEAD has no body
        QCOMPARE(client->state(), QTcpSocket::ConnectedState);
    }

    void aForeignNameIsRefusedAndTheConnectionEnds()
    {
        const auto client = connected();
        client->write("GET /x HTTP/1.1\r\nHost: attacker.example\r\n\r\n" + Get);
        QVERIFY(ends(*client));
        QVERIFY(m_heard.startsWith("HTTP/1.1 421 "));
        QVERIFY(!m_heard.contains("200 OK"));
    }

    void aSlowRequestIsCutOffAfterTenSeconds()
    {
        const auto client = connected();
        client->write(Get.first(5));
        const auto reads = [this] { return m_clock->timerCount() > 0; };
        QVERIFY(QTest::qWaitFor(reads));
        m_clock->advance(9'900);
        client->write(Get.mid(5, 1)); // a byte now and then does not help
        QCoreApplication::processEvents();
        QCOMPARE(client->state(), QTcpSocket::ConnectedState);
        m_clock->advance(200);
        QVERIFY(ends(*client));
        QVERIFY(m_heard.isEmpty());
    }

    void aSilentClientIsCutOff()
    {
        const auto client = connected();
        QVERIFY(QTest::qWaitFor([this] { return m_clock->timerCount() > 0; }));
        m_clock->advance(10'100);
        QVERIFY(ends(*client));
    }

    void anIdleConnectionIsKeptForTwoMinutes()
    {
        const auto client = connected();
        client->write(Get);
        QVERIFY(QTest::qWaitFor([&] { return m_heard.contains("/x "); }));
        m_clock->advance(119'000);
        QCoreApplication::processEvents();
        QCOMPARE(client->state(), QTcpSocket::ConnectedState);
        m_clock->advance(2'000);
        QVERIFY(ends(*client));
    }

    void theSixtyFifthClientIsTurnedAway()
    {
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 64; ++i)
            clients.push_back(connected());
        QVERIFY(QTest::qWaitFor([this] { return m_clock->timerCount() == 64; }));
        const auto late = connected();
        QVERIFY(ends(*late));
        QCOMPARE(clients.front()->state(), QTcpSocket::ConnectedState);
        clients.pop_back();
        QVERIFY(QTest::qWaitFor([this] { return m_clock->timerCount() == 63; }));
        const auto next = connected();
        next->write(Get);
        QVERIFY(QTest::qWaitFor([&] { return m_heard.contains("200 OK"); }));
    }

    void theServerMayGoWhileClientsWait()
    {
        const auto client = connected();
        client->write(Get.first(5));
        QVERIFY(QTest::qWaitFor([this] { return m_clock->timerCount() > 0; }));
        m_server.reset();
        QCOMPARE(m_clock->timerCount(), std::size_t(0));
        QVERIFY(ends(*client));
    }

private:
    std::unique_ptr<QTcpSocket> connected()
    {
        auto client = std::make_unique<QTcpSocket>();
        m_heard.clear();
        auto *socket = client.get();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { m_heard += socket->readAll(); });
        client->connectToHost(QHostAddress::LocalHost, m_server->port());
        const bool reached = QTest::qWaitFor([socket] { return socket->state() == QTcpSocket::ConnectedState; });
        return reached ? std::move(client) : nullptr;
    }
    static bool ends(QTcpSocket &client)
    {
        return QTest::qWaitFor([&client] { return client.state() == QTcpSocket::UnconnectedState; });
    }

    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_heard;
};

OPS_TEST(LoopbackServerTest)
#include "tst_loopbackserver.moc"
