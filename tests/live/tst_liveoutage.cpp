#include "tests/live/prometheusserver.h"
#include "tests/live/windowsteps.h"
#include "tests/support/opstest.h"
#include "tests/support/scriptedserver.h"

using namespace ops;
using namespace ops::test;

/// A window over a Prometheus that is stopped and started: nothing is shown as current that is not, and nobody has
/// to press a key when it is back.
class LiveOutageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrometheusServer m_server;

    /// A server that still reads its log answers nothing but how far it is.
    static Script starting(const ServedRequest &request)
    {
        if (request.path() == "/api/v1/status/walreplay")
            return jsonAnswer("{\"status\":\"success\",\"data\":{\"min\":0,\"max\":10,\"current\":4,"
                              "\"state\":\"in progress\"}}");
        return answer(503, "Service Unavailable", {{"Content-Type", "text/plain"}, {"X-Prometheus-Stopping", "false"}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = PrometheusServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        QVERIFY(waitForScrape(m_server.url()));
        QVERIFY(writeUpBoard(m_folder.filePath(QStringLiteral("up.json"))));
    }

    void aStoppedServerMakesItsPanelsStaleAndTheyRecoverAlone()
    {
        WindowSteps window(
            {QStringLiteral("--prometheus"), m_server.url().toString(), m_folder.filePath(QStringLiteral("up.json"))});
        window.step("{\"run\":\"refresh.5s\"}");
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"^1$\"},\"timeoutMs\":30000}");
        QCOMPARE(window.missed(), QByteArray());

        m_server.stop();
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"stale, [0-9]+ s\"},\"timeoutMs\":40000}");
        // Old data stays readable, and its age goes on.
        window.step("{\"expect\":{\"name\":\"Targets up\",\"matches\":\"\\\\(1\\\\)\"}}");
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"stale, [2-9][0-9] s\"},\"timeoutMs\":60000}");
        window.step("{\"wait\":{\"name\":\"Source health\",\"matches\":\"refuses\"},\"timeoutMs\":20000}");
        QCOMPARE(window.missed(120000), QByteArray());

        {
            ScriptedServer replaying;
            replaying.close();
            QVERIFY(replaying.listen(QHostAddress::LocalHost, quint16(m_server.url().port())));
            replaying.setHandler(starting);
            window.step("{\"wait\":{\"name\":\"Source health\",\"matches\":\"40 %\"},\"timeoutMs\":40000}");
            QCOMPARE(window.missed(), QByteArray());
        }

        QVERIFY2(m_server.again(), qPrintable(m_server.problem()));
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"^1$\"},\"timeoutMs\":60000}");
        window.step("{\"wait\":{\"name\":\"Source health\",\"matches\":\"connected\"},\"timeoutMs\":30000}");
        QCOMPARE(window.missed(100000), QByteArray());
        const CliResult result = window.end();
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }
};

OPS_TEST(LiveOutageTest)
#include "tst_liveoutage.moc"
