#include "core/sources/prometheus/prometheussource.h"
#include "core/sources/registry.h"
#include "tests/core/sources/fakeapi.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::fixture;
using test::json;
using test::parameter;
using test::SourceUnderTest;
using test::text;

namespace {

const QByteArray EmptyVector = R"({"status":"success","data":{"resultType":"vector","result":[]}})";

QByteArray page(const QByteArray &title)
{
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body></body>\r\n</html>\r\n";
}

} // namespace

/// What other servers and the proxies before them do: products, missing routes, refusals, pages.
class ServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postRefusedFallsBackToGet_data();
    void postRefusedFallsBackToGet();
    void bothRefusedIsNotRemembered();
    void pathPrefixIsKept_data();
    void pathPrefixIsKept();
    void userInTheAddressSignsIn();
    void secretsLeaveTheErrors();
    void starting();
    void proxyPages_data();
    void proxyPages();
    void httpOnATlsPort();
    void pageWithStatus200();
    void emptyAnswer();
    void wrongMethodTextIsNoJson();
    void products_data();
    void products();
    void thanosHasStores();
    void withoutBuildInfo();
    void noApiAtAll();
    void clockOffset_data();
    void clockOffset();
    void missingRoutes();
    void victoriaMetricsErrors();
    void registry();
};

void ServersTest::postRefusedFallsBackToGet_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {405, 403, 415, 501})
        QTest::addRow("%d", status) << status;
}

void ServersTest::postRefusedFallsBackToGet()
{
    QFETCH(int, status);
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", text("Method Not Allowed\n", status));
    t.api.set("GET /api/v1/query", json(EmptyVector));
    QVERIFY(t.wait(t.source->query(InstantQuery(u"up + 1"_qs))));
    QCOMPARE(t.api.requests.size(), std::size_t(2));
    const auto &get = t.api.requests.at(1);
    QVERIFY(get.body.isEmpty());
    QCOMPARE(parameter(get.url.query(QUrl::FullyEncoded).toLatin1(), u"query"_qs), u"up + 1"_qs);
    QVERIFY(t.wait(t.source->query(InstantQuery(u"up"_qs))));
    QCOMPARE(t.api.requests.size(), std::size_t(3)); // remembered
    QCOMPARE(t.api.requests.at(2).method, QByteArray("GET"));
}

void ServersTest::bothRefusedIsNotRemembered()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", text("forbidden", 403));
    t.api.set("GET /api/v1/query", text("forbidden", 403));
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::Forbidden));
    t.api.set("POST /api/v1/query", json(EmptyVector));
    QVERIFY(t.wait(t.source->query(InstantQuery(u"up"_qs))));
    QCOMPARE(t.api.requests.back().method, QByteArray("POST"));
}

void ServersTest::pathPrefixIsKept_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("none") << u"http://h:1"_qs << u"http://h:1/api/v1/query"_qs;
    QTest::newRow("slash") << u"http://h:1/"_qs << u"http://h:1/api/v1/query"_qs;
    QTest::newRow("prefix") << u"https://h/prometheus"_qs << u"https://h/prometheus/api/v1/query"_qs;
    QTest::newRow("prefix and slashes") << u"https://h/a%20b/c//"_qs << u"https://h/a%20b/c/api/v1/query"_qs;
    QTest::newRow("the API itself") << u"https://h/select/0/prometheus/api/v1/"_qs
                                    << u"https://h/select/0/prometheus/api/v1/query"_qs;
    QTest::newRow("parameters of a proxy")
        << u"https://h/p?dedup=true#x"_qs << u"https://h/p/api/v1/query?dedup=true"_qs;
}

void ServersTest::pathPrefixIsKept()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    SourceUnderTest t(base);
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QCOMPARE(t.api.requests.at(0).url.toString(QUrl::FullyEncoded), url);
}

void ServersTest::userInTheAddressSignsIn()
{
    SourceUnderTest t(u"http://anna:pass%40word@h:1/"_qs);
    t.api.set("POST /api/v1/query", json(EmptyVector));
    QVERIFY(t.wait(t.source->query(InstantQuery(u"up"_qs))));
    const auto &request = t.api.requests.at(0);
    QVERIFY(request.url.userInfo().isEmpty());
    const std::pair<QByteArray, QByteArray> header("Authorization", "Basic " + QByteArray("anna:pass@word").toBase64());
    QVERIFY(std::find(request.headers.begin(), request.headers.end(), header) != request.headers.end());
}

void ServersTest::secretsLeaveTheErrors()
{
    Credentials credentials;
    credentials.kind = Credentials::Kind::Bearer;
    credentials.secret = u"tok-8713"_qs;
    SourceUnderTest t(u"http://h:1"_qs, credentials);
    t.api.set("POST /api/v1/query",
              json(R"({"status":"error","errorType":"bad_data","error":"bad token tok-8713"})", 400));
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QVERIFY(!found.error().detail.contains(u"8713"_qs));
    QVERIFY(found.error().detail.startsWith(u"bad token"_qs));
}

void ServersTest::starting()
{
    SourceUnderTest t;
    const auto busy = text("Service Unavailable", 503);
    t.api.set("POST /api/v1/query", busy);
    t.api.set("GET /api/v1/status/walreplay", json(R"({"status":"success","data":{"min":0,"max":1,"current":0}})"));
    std::optional<Error> found;
    t.scope.restart("query", t.source->query(InstantQuery(u"up"_qs)),
                    [&found](Result<QueryAnswer> r) { found = r.error(); });
    const auto answered = [&] {
        t.clock.advance(10000); // the pauses between the attempts
        return found.has_value();
    };
    QTRY_VERIFY(answered());
    QCOMPARE(errorKindName(found->kind), errorKindName(ErrorKind::Busy));
    QCOMPARE(found->message, u"Prometheus is starting."_qs);
    QCOMPARE(found->httpStatus, 503);
    QVERIFY(t.wait(t.source->walReplay())->replaying);
}

void ServersTest::proxyPages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::Auth;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("414") << 414 << ErrorKind::BadRequest;
    QTest::newRow("429") << 429 << ErrorKind::Busy;
    QTest::newRow("502") << 502 << ErrorKind::Network;
    QTest::newRow("503") << 503 << ErrorKind::Busy;
    QTest::newRow("504") << 504 << ErrorKind::Network;
}

void ServersTest::proxyPages()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", text(page(QByteArray::number(status)), status, "text/html"));
    std::optional<Error> found;
    t.scope.restart("query", t.source->query(InstantQuery(u"up"_qs)),
                    [&found](Result<QueryAnswer> r) { found = r.error(); });
    const auto answered = [&] {
        t.clock.advance(10000);
        return found.has_value();
    };
    QTRY_VERIFY(answered());
    QCOMPARE(errorKindName(found->kind), errorKindName(kind));
    QVERIFY(!found->message.contains(u'<'));
    QCOMPARE(found->source, u"metrics"_qs);
}

void ServersTest::httpOnATlsPort()
{
    for (const auto &words : {page("400 The plain HTTP request was sent to HTTPS port"),
                              QByteArray("Client sent an HTTP request to an HTTPS server.\n")}) {
        SourceUnderTest t;
        t.api.set("POST /api/v1/query", text(words, 400));
        const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
        QVERIFY(!found);
        QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::Tls));
        QVERIFY(found.error().hint.contains(u"https"_qs));
    }
}

void ServersTest::pageWithStatus200()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", text(page("Sign in"), 200, "text/html"));
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::BadAnswer));
    QCOMPARE(found.error().message, u"The server sent a web page instead of data."_qs);
    QVERIFY(!found.error().hint.isEmpty());
}

void ServersTest::emptyAnswer()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", json(QByteArray()));
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::BadAnswer));
    QCOMPARE(found.error().message, u"The server sent an empty answer."_qs);
}

void ServersTest::wrongMethodTextIsNoJson()
{
    SourceUnderTest t;
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::NotFound));
}

void ServersTest::products_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("version");
    QTest::newRow("Debian's Prometheus") << fixture(u"buildinfo-debian.json"_qs) << QByteArray() << u"Prometheus"_qs
                                         << u"2.42.0+ds"_qs;
    QTest::newRow("Mimir") << fixture(u"buildinfo-mimir.json"_qs) << QByteArray() << u"Mimir"_qs << u"2.14.0"_qs;
    QTest::newRow("VictoriaMetrics 1.79")
        << QByteArray(R"({"status":"success","data":{}})") << QByteArray() << u"VictoriaMetrics"_qs << QString();
    QTest::newRow("VictoriaMetrics later") << QByteArray(R"({"status":"success","data":{"version":"2.24.0"}})")
                                           << QByteArray("X-Server-Hostname") << u"VictoriaMetrics"_qs << u"2.24.0"_qs;
    QTest::newRow("another") << QByteArray(R"({"status":"success","data":{"version":"2.24.0"}})") << QByteArray()
                             << u"Prometheus API"_qs << u"2.24.0"_qs;
}

void ServersTest::products()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(QString, product);
    QFETCH(QString, version);
    SourceUnderTest t;
    auto answer = json(body);
    answer.headers.emplace_back(header, "vm-1");
    t.api.set("GET /api/v1/status/buildinfo", answer);
    const auto found = t.wait(t.source->buildInfo());
    QVERIFY(found);
    QCOMPARE(found->product, product);
    QCOMPARE(found->version, version);
    QCOMPARE(found->latencyMs, 12.0);
    QVERIFY(!found->clockOffsetMs);
    QCOMPARE(t.api.requests.size(), std::size_t(1));
}

void ServersTest::thanosHasStores()
{
    SourceUnderTest t;
    t.api.set(
        "GET /api/v1/status/buildinfo",
        json(
            R"({"status":"success","data":{"version":"0.31.0","revision":"x","branch":"HEAD","goVersion":"go1.20"}})"));
    QCOMPARE(t.wait(t.source->buildInfo())->product, u"Prometheus"_qs);
    t.api.set("GET /api/v1/stores", json(R"({"status":"success","data":{"sidecar":[]}})"));
    QCOMPARE(t.wait(t.source->buildInfo())->product, u"Thanos"_qs);
}

void ServersTest::withoutBuildInfo()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", json(fixture(u"scalar.json"_qs)));
    const auto found = t.wait(t.source->buildInfo());
    QVERIFY(found);
    QCOMPARE(found->product, u"Prometheus API"_qs);
    QVERIFY(found->version.isEmpty());
}

void ServersTest::noApiAtAll()
{
    SourceUnderTest t;
    const auto found = t.wait(t.source->buildInfo());
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::NotFound));
}

void ServersTest::clockOffset_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("offsetMs");
    // The clock stands at 1,795,500,000.250 s when the answer is there, 12 ms after the request went.
    QTest::newRow("the same second") << QByteArray("Tue, 24 Nov 2026 06:00:00 GMT") << 0LL;
    QTest::newRow("ahead") << QByteArray("Tue, 24 Nov 2026 06:01:00 GMT") << 59750LL;
    QTest::newRow("behind") << QByteArray("Tue, 24 Nov 2026 05:59:58 GMT") << -1239LL;
    QTest::newRow("a year off") << QByteArray("Mon, 24 Nov 2025 06:00:00 GMT") << -31535999239LL;
}

void ServersTest::clockOffset()
{
    QFETCH(QByteArray, date);
    QFETCH(qint64, offsetMs);
    SourceUnderTest t;
    t.clock.advance(250);
    auto answer = json(fixture(u"buildinfo-debian.json"_qs));
    answer.headers.emplace_back("Date", date);
    t.api.set("GET /api/v1/status/buildinfo", answer);
    QCOMPARE(t.wait(t.source->buildInfo())->clockOffsetMs.value_or(-1), offsetMs);
}

void ServersTest::missingRoutes()
{
    SourceUnderTest t;
    QVERIFY(t.wait(t.source->metadata(u"up"_qs))->empty());
    QVERIFY(t.wait(t.source->exemplars(u"up"_qs, TimeRange{1, 2}))->empty());
    QVERIFY(!t.wait(t.source->walReplay())->replaying);
    const auto targets = t.wait(t.source->targets());
    QVERIFY(!targets);
    QCOMPARE(errorKindName(targets.error().kind), errorKindName(ErrorKind::Unsupported));
    t.api.set("GET /api/v1/rules", text("unsupported path requested: \"/api/v1/rules\"", 400));
    const auto rules = t.wait(t.source->rules());
    QVERIFY(!rules);
    QCOMPARE(errorKindName(rules.error().kind), errorKindName(ErrorKind::Unsupported));
    // A call that the server does know and refuses is an error of that call.
    t.api.set("GET /api/v1/rules", json(R"({"status":"error","errorType":"bad_data","error":"no"})", 400));
    QCOMPARE(errorKindName(t.wait(t.source->rules()).error().kind), errorKindName(ErrorKind::BadRequest));
}

void ServersTest::victoriaMetricsErrors()
{
    SourceUnderTest t;
    t.api.set(
        "POST /api/v1/query",
        json(R"({"status":"error","errorType":"422","error":"error when executing query=\"sum(\": unexpected end"})",
             422));
    const auto found = t.wait(t.source->query(InstantQuery(u"sum("_qs)));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::BadRequest));
    QVERIFY(found.error().detail.startsWith(u"error when executing"_qs));
}

void ServersTest::registry()
{
    test::FakeApi api;
    test::ManualClock clock;
    const SourceParts parts(QUrl(u"http://h:1"_qs), api, clock, std::make_shared<Limiter>(1));
    QCOMPARE(metricSourceKinds(), QStringList{u"prometheus"_qs});
    const auto source = makeMetricSource(u"prometheus"_qs, parts);
    QVERIFY(source);
    QCOMPARE(source->name(), u"prometheus"_qs);
    QVERIFY(!makeMetricSource(u"unheard-of"_qs, parts));
}

OPS_TEST(ServersTest)
#include "tst_servers.moc"
