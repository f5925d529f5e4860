#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/net/qnamtransport.h"
#include "core/sources/detect.h"
#include "core/time/clock.h"
#include "tests/support/opstest.h"
#include "tests/support/scriptedserver.h"

using namespace ops;
using namespace ops::test;

namespace {

/// Asks a scripted server who it is.
struct Detection
{
    ScriptedServer server;
    QnamTransport transport;
    SystemClock clock;
    std::optional<Result<DetectedServer>> result;
    Scope scope;

    void run(const QString &kind = QString(), const QString &path = QString())
    {
        QUrl url = server.url();
        url.setPath(path);
        SourceParts parts(url, transport, clock, std::make_shared<Limiter>(4));
        parts.name = QStringLiteral("s");
        parts.timeLimitMs = 5000;
        scope.restart("detect", detectServer(std::move(parts), kind),
                      [this](Result<DetectedServer> r) { result = std::move(r); });
        QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    }
    QString found() const
    {
        return *result ? QStringLiteral("%1 %2 %3").arg((**result).kind, (**result).product, (**result).version)
                       : errorKindName(result->error().kind);
    }
};

} // namespace

class DetectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serversAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("found");
        QTest::newRow("prometheus")
            << QByteArray("/api/v1/status/buildinfo")
            << QByteArray("{\"status\":\"success\",\"data\":{\"version\":\"2.42.0\",\"revision\":\"r\","
                          "\"goVersion\":\"go1\"}}")
            << "prometheus Prometheus 2.42.0";
        QTest::newRow("alertmanager")
            << QByteArray("/api/v2/status")
            << QByteArray("{\"cluster\":{\"status\":\"ready\"},\"config\":{},\"versionInfo\":{\"version\":\"0.25.0\"}}")
            << "alertmanager Alertmanager 0.25.0";
        QTest::newRow("Grafana's alertmanager")
            << QByteArray("/api/v2/status")
            << QByteArray("{\"cluster\":{},\"config\":{\"route\":{}},\"versionInfo\":{\"version\":\"N/A\"}}")
            << "alertmanager Grafana ";
        QTest::newRow("elasticsearch")
            << QByteArray("/")
            << QByteArray(
                   "{\"name\":\"n\",\"cluster_name\":\"c\",\"version\":{\"number\":\"8.15.0\"},\"tagline\":\"t\"}")
            << "elasticsearch Elasticsearch 8.15.0";
        QTest::newRow("opensearch")
            << QByteArray("/")
            << QByteArray(
                   "{\"cluster_name\":\"c\",\"version\":{\"number\":\"7.10.2\",\"distribution\":\"opensearch\"}}")
            << "elasticsearch OpenSearch 7.10.2";
        QTest::newRow("jaeger") << QByteArray("/api/services")
                                << QByteArray("{\"data\":null,\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}")
                                << "jaeger Jaeger ";
        QTest::newRow("jaeger of today") << QByteArray("/api/v3/services") << QByteArray("{\"services\":[\"a\"]}")
                                         << "jaeger Jaeger ";
        QTest::newRow("none") << QByteArray("/") << QByteArray("{\"hello\":1}") << "unsupported";
        QTest::newRow("a page") << QByteArray("/") << QByteArray("<html></html>") << "unsupported";
    }
    void serversAreToldApart()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, body);
        QFETCH(QString, found);
        Detection detection;
        detection.server.on(route, jsonAnswer(body));
        detection.run();
        QCOMPARE(detection.found(), found);
    }

    void aPathOfItsOwnIsKept()
    {
        Detection detection;
        detection.server.on("/am/api/v2/status", jsonAnswer("{\"cluster\":{},\"versionInfo\":{\"version\":\"1\"}}"));
        detection.run(QString(), QStringLiteral("/am"));
        QCOMPARE(detection.found(), QStringLiteral("alertmanager Alertmanager 1"));
    }

    void theApisOwnPathMayBeGiven()
    {
        Detection detection;
        detection.server.on("/am/api/v2/status", jsonAnswer("{\"cluster\":{},\"versionInfo\":{\"version\":\"1\"}}"));
        detection.run(QString(), QStringLiteral("/am/api/v2"));
        QCOMPARE(detection.found(), QStringLiteral("alertmanager Alertmanager 1"));
    }

    void onlyTheKindThatIsWantedCounts()
    {
        Detection detection;
        detection.server.on("/api/v2/status", jsonAnswer("{\"cluster\":{},\"versionInfo\":{\"version\":\"1\"}}"));
        detection.run(QStringLiteral("jaeger"));
        QCOMPARE(detection.found(), QStringLiteral("unsupported"));
    }

    void aServerThatWantsASignInIsAskedOnce()
    {
        Detection detection;
        detection.server.always(answer(401, "no"));
        detection.run();
        QCOMPARE(detection.found(), QStringLiteral("auth"));
        QCOMPARE(detection.server.requests().size(), std::size_t(1));
    }
};

OPS_TEST(DetectTest)
#include "tst_detect.moc"
