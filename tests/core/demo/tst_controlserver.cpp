#include "core/demo/controlserver.h"

#include "core/base/json.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::demo;

namespace {

HttpCall call(const QByteArray &method, const QString &target, const QByteArray &body = QByteArray(),
              const QByteArray &type = "application/json")
{
    HttpCall made;
    made.method = method;
    made.path = target.section(u'?', 0, 0);
    made.query = QUrlQuery(target.section(u'?', 1));
    made.body = body;
    if (!body.isEmpty())
        made.headers["content-type"] = type;
    return made;
}

QByteArray faultBody(const char *name, const char *on)
{
    return QByteArray("{\"name\":\"") + name + "\",\"on\":" + on + '}';
}

} // namespace

class ControlServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_live = std::make_unique<LiveSimulator>(*m_clock, Simulator(m_clock->nowMs()), QString());
        m_server = std::make_unique<ControlServer>(*m_clock, BoardFiles());
        m_server->serve(*m_live);
    }
    void cleanup()
    {
        m_server.reset();
        m_live.reset();
    }

    void beforeTheSimulatorRunsItIsStarting()
    {
        ControlServer starting(*m_clock, BoardFiles());
        QCOMPARE(starting.answer(call("GET", QStringLiteral("/ready"))).status, 503);
        QCOMPARE(m_server->answer(call("GET", QStringLiteral("/ready"))).status, 200);
    }

    void whatIsUnknownIsRefused()
    {
        QCOMPARE(m_server->answer(call("GET", QStringLiteral("/"))).status, 404);
        QCOMPARE(m_server->answer(call("POST", QStringLiteral("/metrics"), "x")).status, 405);
        QCOMPARE(m_server->answer(call("GET", QStringLiteral("/fault"))).status, 405);
        QCOMPARE(m_server->answer(call("GET", QStringLiteral("/metrics?job=a&instance=b"))).status, 404);
    }

    void aTargetAnswersForItself()
    {
        const auto one =
            m_server->answer(call("GET", QStringLiteral("/metrics?job=data-sync&instance=data-sync:9102")));
        QCOMPARE(one.status, 200);
        QVERIFY(one.type.startsWith("text/plain"));
        QVERIFY(one.body.contains("data_sync_lag_seconds{source=\"sse\"} "));
        QVERIFY(!one.body.contains("users_active"));
        const auto all = m_server->answer(call("GET", QStringLiteral("/metrics")));
        QVERIFY(all.body.contains("users_active") && all.body.contains("job=\"data-sync\""));
        HttpCall open = call("GET", QStringLiteral("/metrics"));
        open.headers["accept"] = "application/openmetrics-text;version=1.0.0,text/plain;q=0.5";
        QVERIFY(m_server->answer(open).body.endsWith("# EOF\n"));
    }

    void aFaultIsSwitchedAndShown()
    {
        QSignalSpy switched(m_server.get(), &ControlServer::faultSwitched);
        const auto on = m_server->answer(call("POST", QStringLiteral("/fault"), faultBody("sync_lag", "true")));
        QCOMPARE(on.status, 200);
        QCOMPARE(switched.size(), 1);
        QVERIFY(m_live->faults().has(Fault::SyncLag));
        const auto faults = parseJson(m_server->answer(call("GET", QStringLiteral("/faults"))).body);
        QCOMPARE((*faults)["on"].size(), std::size_t(1));
        QCOMPARE((*faults)["known"].size(), std::size_t(FaultCount));
        const auto truth = parseJson(m_server->answer(call("GET", QStringLiteral("/truth"))).body);
        QCOMPARE((*truth)["faults"][int(Fault::SyncLag)]["on"].get<bool>(), true);
        m_server->answer(call("POST", QStringLiteral("/fault"), faultBody("sync_lag", "false")));
        QVERIFY(m_live->faults() == FaultSet());
    }

    void aFormOfAWebPageSwitchesNothing_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded");
        QTest::newRow("text") << QByteArray("text/plain; x=application/json");
        QTest::newRow("none") << QByteArray();
    }
    void aFormOfAWebPageSwitchesNothing()
    {
        QFETCH(QByteArray, type);
        const auto answer =
            m_server->answer(call("POST", QStringLiteral("/fault"), faultBody("sync_lag", "true"), type));
        QCOMPARE(answer.status, 415);
        QVERIFY(m_live->faults() == FaultSet());
    }

    void aBodyThatIsNoOrderIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no json") << QByteArray("on");
        QTest::newRow("list") << QByteArray("[true]");
        QTest::newRow("unknown") << faultBody("no_such", "true");
        QTest::newRow("text for a switch") << faultBody("sync_lag", "\"on\"");
        QTest::newRow("no switch") << QByteArray("{\"name\":\"sync_lag\"}");
        QTest::newRow("name is a number") << QByteArray("{\"name\":1,\"on\":true}");
    }
    void aBodyThatIsNoOrderIsRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(m_server->answer(call("POST", QStringLiteral("/fault"), body)).status, 400);
        QVERIFY(m_live->faults() == FaultSet());
    }

private:
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<LiveSimulator> m_live;
    std::unique_ptr<ControlServer> m_server;
};

OPS_TEST(ControlServerTest)
#include "tst_controlserver.moc"
