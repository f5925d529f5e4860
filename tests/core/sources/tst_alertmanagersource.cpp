#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/sources/alertmanager/alertmanagersource.h"
#include "core/sources/alertmanager/decodealerts.h"
#include "core/sources/alertmanager/decodesilences.h"
#include "tests/core/sources/fakeapi.h"
#include "tests/support/faketransport.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

using namespace ops;
using test::FakeApi;
using test::ManualClock;

namespace {

constexpr qint64 Now = 1'795'500'000'000;

/// A source over a table of answers.
struct Alertmanager
{
    FakeApi api;
    ManualClock clock;
    std::unique_ptr<AlertmanagerSource> source;
    Scope scope;

    explicit Alertmanager(const QString &path = QString(), Credentials credentials = Credentials())
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("am.test"));
        url.setPath(path);
        source = std::make_unique<AlertmanagerSource>(QStringLiteral("am"), url, api, clock,
                                                      std::make_shared<Limiter>(16), std::move(credentials));
    }

    template<class T> Result<T> wait(Task<Result<T>> task)
    {
        std::optional<Result<T>> answer;
        scope.restart("wait", std::move(task), [&answer](Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor(
                [&] {
                    clock.advance(1000); // reads that are tried again wait for it
                    return answer.has_value();
                },
                20000))
            return Error(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
        return std::move(*answer);
    }
};

Silence newSilence()
{
    Silence silence;
    silence.matchers = {{QStringLiteral("alertname"), QStringLiteral("Down"), Matcher::Op::Equal}};
    silence.endsAtMs = Now + 1800000;
    silence.createdBy = QStringLiteral("li.wei");
    silence.comment = QStringLiteral("计划 maintenance");
    return silence;
}

nlohmann::json bodyOf(const WireRequest &request)
{
    return nlohmann::json::parse(request.body.begin(), request.body.end(), nullptr, false);
}

QByteArray statusOf(const char *version)
{
    return QByteArray("{\"cluster\":{\"status\":\"disabled\",\"peers\":[]},\"config\":{\"original\":\"a: b\"},"
                      "\"uptime\":\"2026-11-24T05:00:00.000Z\",\"versionInfo\":{\"version\":\"") +
           version + "\"}}";
}

} // namespace

class AlertmanagerSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereTheApiLies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("root") << QString() << QByteArray("/api/v2/alerts");
        QTest::newRow("prefix") << u"/alertmanager/"_qs << QByteArray("/alertmanager/api/v2/alerts");
        QTest::newRow("Grafana") << u"/api/alertmanager/grafana"_qs
                                 << QByteArray("/api/alertmanager/grafana/api/v2/alerts");
        QTest::newRow("whole") << u"/x/api/v2"_qs << QByteArray("/x/api/v2/alerts");
    }
    void whereTheApiLies()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, asked);
        Alertmanager t(path);
        t.api.set("GET " + asked, test::json("[]"));
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(answer && answer->alerts.empty());
    }

    void alertsWithTheirFacts()
    {
        Alertmanager t;
        WireAnswer wire =
            test::json("[{\"labels\":{\"b\":\"2\",\"alertname\":\"Down\"},\"status\":{\"state\":"
                       "\"suppressed\",\"silencedBy\":[\"s\"],\"inhibitedBy\":[\"i\"],\"mutedBy\":[\"m\"]},"
                       "\"receivers\":[{\"name\":\"x\"}],\"startsAt\":\"2026-11-24T05:00:00.125Z\","
                       "\"newKey\":{\"a\":[1]},\"fingerprint\":\"00aa\"}]");
        wire.headers.emplace_back("Date", "Tue, 24 Nov 2026 06:00:01 GMT");
        t.api.set("GET /api/v2/alerts", wire);
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(answer);
        const Alert &alert = answer->alerts.front();
        QVERIFY((alert.labels == Labels{{"alertname", "Down"}, {"b", "2"}}));
        QVERIFY(alert.state == Alert::State::Suppressed);
        QCOMPARE(alert.silencedBy + alert.inhibitedBy + alert.mutedBy, (QStringList{u"s"_qs, u"i"_qs, u"m"_qs}));
        QCOMPARE(alert.receivers, QStringList(u"x"_qs));
        QCOMPARE(alert.startsAtMs, qint64(1795496400125));
        QCOMPARE(alert.fingerprint, u"00aa"_qs);
        QCOMPARE(answer->facts.serverMs, std::optional<qint64>(Now + 1000));
        QCOMPARE(answer->facts.roundTripMs, 12);
        QCOMPARE(answer->facts.bytes, wire.body.size());
    }

    void badBytesAreRepairedAndCounted()
    {
        Alertmanager t;
        t.api.set("GET /api/v2/alerts",
                  test::json("[{\"startsAt\":\"2026-11-24T05:00:00Z\",\"labels\":{\"alertname\":\"D\xFFwn\"}}]"));
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(answer);
        QCOMPARE(answer->facts.repairedBytes, 1);
        QCOMPARE(alertNameOf(answer->alerts.front().labels), u"D\uFFFDwn"_qs);
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty 200") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><title>Sign in</title></html>");
        QTest::newRow("no JSON") << QByteArray("oh");
        QTest::newRow("cut off") << QByteArray("[{\"labels\":{\"a\":\"b");
        QTest::newRow("an object") << QByteArray("{\"status\":\"success\",\"data\":[]}");
        QTest::newRow("a text") << QByteArray("\"oh\"");
        QTest::newRow("other objects") << QByteArray("[{\"name\":\"receiver\"}]");
        QTest::newRow("deep") << "[" + QByteArray("{\"a\":").repeated(5000) + "1" + QByteArray("}").repeated(5000) +
                                     "]";
        QTest::newRow("two documents") << QByteArray("[] []");
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, body);
        Alertmanager t;
        t.api.set("GET /api/v2/alerts", test::json(body));
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(!answer);
        QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadAnswer));
        QCOMPARE(answer.error().source, u"am"_qs);
        QVERIFY(!answer.error().message.isEmpty());
    }

    void statusesOfReads_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto row = [](int status, const char *body, const char *kind) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << QString::fromLatin1(kind);
        };
        row(302, "", "badAnswer");
        row(400, "\"bad matcher format: foo\"", "badRequest");
        row(400, "The plain HTTP request was sent to HTTPS port", "tls");
        row(401, "<html><title>401 Authorization Required</title></html>", "auth");
        row(401, "{\"message\":\"Unauthorized\"}", "auth");
        row(403, "{\"message\":\"no rights\"}", "forbidden");
        row(404, "{\"code\":404,\"message\":\"path /api/v2/alerts was not found\"}", "notFound");
        row(404, "404 page not found", "notFound");
        row(405, "{\"code\":405,\"message\":\"method GET is not allowed\"}", "unsupported");
        row(410, "{\"status\":\"error\",\"error\":\"gone\"}", "unsupported");
        row(429, "<html></html>", "busy");
        row(500, "{\"code\":500,\"message\":\"oh\"}", "internal");
        row(500, "\"silence 'x' has multiple matcher sets which is not supported by this API version\"", "unsupported");
        row(502, "<html><title>502 Bad Gateway</title></html>", "network");
        row(504, "<html></html>", "network");
    }
    void statusesOfReads()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Alertmanager t;
        t.api.set("GET /api/v2/alerts", test::json(body, status));
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(!answer);
        QTEST(errorKindName(answer.error().kind), "kind");
        QCOMPARE(answer.error().httpStatus, status);
        QVERIFY(!outcomeUnknown(answer.error()));
    }

    void aSilenceIsMade()
    {
        Alertmanager t;
        t.api.set("POST /api/v2/silences", test::json("{\"silenceID\":\"new\"}", 202)); // as Grafana
        const auto id = t.wait(t.source->postSilence(newSilence()));
        QVERIFY(id);
        QCOMPARE(*id, u"new"_qs);
        const WireRequest &request = t.api.requests.front();
        QVERIFY(request.sendOnce);
        const auto body = bodyOf(request);
        QCOMPARE(body["startsAt"].get<std::string>(), std::string("0001-01-01T00:00:00.000Z"));
        QCOMPARE(body["endsAt"].get<std::string>(), std::string("2026-11-24T06:30:00.000Z"));
        QCOMPARE(body["comment"].get<std::string>(), std::string("计划 maintenance"));
        QVERIFY(!body.contains("id") && !body.contains("annotations"));
        QVERIFY(!body["matchers"][0].contains("isEqual"));
        QCOMPARE(int(t.api.requests.size()), 1); // nothing else was asked
    }

    void whatIsNotKnownGoesBack()
    {
        const auto read =
            decodeOne("{\"id\":\"s\",\"annotations\":{\"k\":\"v\"},\"accessControl\":{\"a\\\"b\":[1, 2]},"
                      "\"flag\":true,\"n\":1.50,\"t\":\"x\",\"matchers\":[{\"name\":\"a\",\"value\":\"b\","
                      "\"isRegex\":true,\"isEqual\":false}],\"startsAt\":\"2026-11-24T05:00:00.000Z\","
                      "\"endsAt\":\"2026-11-24T07:00:00.000Z\",\"createdBy\":\"c\",\"comment\":\"d\","
                      "\"updatedAt\":\"2026-11-24T05:00:00.000Z\",\"status\":{\"state\":\"pending\"}}");
        QVERIFY(read.state == Silence::State::Pending);
        QVERIFY((read.annotations == Labels{{"k", "v"}}));
        const QByteArray text = alertmanager::silenceBody(read);
        const auto body = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
        QCOMPARE(body["id"].get<std::string>(), std::string("s"));
        QCOMPARE(body["annotations"]["k"].get<std::string>(), std::string("v"));
        QCOMPARE(body["accessControl"]["a\"b"][1].get<int>(), 2);
        QVERIFY(body["flag"].get<bool>());
        QCOMPARE(body["n"].get<double>(), 1.5);
        QCOMPARE(body["t"].get<std::string>(), std::string("x"));
        QVERIFY(!body.contains("status") && !body.contains("updatedAt"));
        QVERIFY(body["matchers"][0]["isRegex"].get<bool>());
        QVERIFY(!body["matchers"][0]["isEqual"].get<bool>());
        QCOMPARE(body["startsAt"].get<std::string>(), std::string("2026-11-24T05:00:00.000Z"));
    }

    void negativeMatchersNeedAServerThatKnowsThem()
    {
        Alertmanager t;
        Silence silence = newSilence();
        silence.matchers.push_back({u"env"_qs, u"test"_qs, Matcher::Op::NotEqual});
        t.api.set("GET /api/v2/status", test::json(statusOf("0.21.0")));
        const auto refused = t.wait(t.source->postSilence(silence));
        QVERIFY(!refused);
        QCOMPARE(errorKindName(refused.error().kind), errorKindName(ErrorKind::Unsupported));
        QCOMPARE(int(t.api.requests.size()), 1); // nothing was written
        Alertmanager newer;
        newer.api.set("GET /api/v2/status", test::json(statusOf("0.22.0")));
        newer.api.set("POST /api/v2/silences", test::json("{\"silenceID\":\"n\"}"));
        QVERIFY(newer.wait(newer.source->postSilence(silence)));
        QVERIFY(!bodyOf(newer.api.requests.back())["matchers"][1]["isEqual"].get<bool>());
    }

    void endsOfWrites_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("unknown");
        const auto row = [](int status, const char *body, const char *kind, bool unknown) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << QString::fromLatin1(kind) << unknown;
        };
        row(200, "", "badAnswer", true);
        row(200, "{}", "badAnswer", true);
        row(200, "<html></html>", "badAnswer", true);
        row(302, "", "badAnswer", false);
        row(400, "\"silence invalid: bad\"", "badRequest", false);
        row(404, "\"silence not found\"", "notFound", false);
        row(415, "{\"code\":415,\"message\":\"unsupported media type\"}", "badRequest", false);
        row(422, "{\"code\":602,\"message\":\"comment in body is required\"}", "badRequest", false);
        row(401, "", "auth", false);
        row(429, "", "busy", false);
        row(500, "\"oh\"", "internal", false);
        row(500, "<html></html>", "internal", true);
        row(502, "<html></html>", "network", true);
        row(503, "", "busy", false);
        row(504, "", "network", true);
    }
    void endsOfWrites()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, unknown);
        Alertmanager t;
        t.api.set("POST /api/v2/silences", test::json(body, status));
        const auto id = t.wait(t.source->postSilence(newSilence()));
        QVERIFY(!id);
        QTEST(errorKindName(id.error().kind), "kind");
        QCOMPARE(outcomeUnknown(id.error()), unknown);
        QCOMPARE(int(t.api.requests.size()), 1); // never a second time
    }

    void serversWordsAreInTheSentence()
    {
        Alertmanager t;
        t.api.set("POST /api/v2/silences", test::json("\"end time can't be in the past\\u202e\"", 400));
        const auto id = t.wait(t.source->postSilence(newSilence()));
        QVERIFY(id.error().message.contains(u"end time can't be in the past"));
        QVERIFY(!id.error().message.contains(QChar(0x202E))); // hostile text is made safe
    }

    void expiring_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("done");
        QTest::newRow("done") << 200 << QByteArray() << true;
        QTest::newRow("unknown, up to 0.25") << 500 << QByteArray("\"silence not found\"") << true;
        QTest::newRow("unknown, from 0.26") << 404 << QByteArray() << true;
        QTest::newRow("Grafana") << 404 << QByteArray("{\"message\":\"silence not found\"}") << true;
        QTest::newRow("a fault") << 500 << QByteArray("\"oh\"") << false;
        QTest::newRow("another path") << 404 << QByteArray("{\"code\":404,\"message\":\"path /x was not found\"}")
                                      << false;
        QTest::newRow("a proxy") << 404 << QByteArray("<html><title>404</title></html>") << false;
    }
    void expiring()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, done);
        Alertmanager t;
        t.api.set("DELETE /api/v2/silence/a%2Fb", test::json(body, status));
        const auto result = t.wait(t.source->expireSilence(u"a/b"_qs));
        QCOMPARE(bool(result), done);
        QVERIFY(t.api.requests.front().sendOnce);
    }

    void oneSilence()
    {
        Alertmanager t;
        t.api.set("GET /api/v2/silence/s", test::json("{\"id\":\"s\",\"comment\":\"c\"}"));
        const auto found = t.wait(t.source->silence(u"s"_qs));
        QVERIFY(found && *found);
        QCOMPARE((*found)->comment, u"c"_qs);
        t.api.set("GET /api/v2/silence/s", test::json("", 404));
        const auto none = t.wait(t.source->silence(u"s"_qs));
        QVERIFY(none && !*none);
        t.api.set("GET /api/v2/silence/s", test::json("<html></html>", 404));
        QVERIFY(!t.wait(t.source->silence(u"s"_qs)));
    }

    void products()
    {
        Alertmanager plain;
        plain.api.set("GET /api/v2/status", test::json(statusOf("0.34.0")));
        const auto status = plain.wait(plain.source->status());
        QVERIFY(status);
        QCOMPARE(status->product + u' ' + status->version, u"Alertmanager 0.34.0"_qs);
        QCOMPARE(status->startedAtMs, qint64(1795496400000));
        QCOMPARE(status->configYaml, u"a: b"_qs);
        Alertmanager grafana;
        grafana.api.set("GET /api/v2/status",
                        test::json("{\"cluster\":{\"peers\":[],\"status\":\"disabled\"},\"config\":{\"route\":{}},"
                                   "\"uptime\":\"0001-01-01T00:00:00.000Z\",\"versionInfo\":{\"version\":\"N/A\"}}"));
        const auto other = grafana.wait(grafana.source->status());
        QCOMPARE(other->product, u"Grafana"_qs);
        QCOMPARE(other->version, QString());
        QCOMPARE(other->startedAtMs, qint64(0));
        Credentials tenant;
        tenant.headers.emplace_back("X-Scope-OrgID", "team");
        Alertmanager mimir(u"/alertmanager"_qs, tenant);
        mimir.api.set("GET /alertmanager/api/v2/status", test::json(statusOf("2.14.0")));
        QCOMPARE(mimir.wait(mimir.source->status())->product, u"Mimir"_qs);
        QVERIFY(!mimir.wait(mimir.source->alerts())); // not in the table: 404
    }

    void secretsStayOutOfErrors()
    {
        Credentials credentials;
        credentials.kind = Credentials::Kind::Bearer;
        credentials.secret = u"hidden-token"_qs;
        Alertmanager t(QString(), credentials);
        t.api.set("GET /api/v2/alerts", test::json("\"bad hidden-token\"", 400));
        const auto answer = t.wait(t.source->alerts());
        QVERIFY(!answer.error().message.contains(u"hidden-token"));
        QVERIFY(!answer.error().detail.contains(u"hidden-token"));
    }

    void ownerAndSourceMayGoInFlight()
    {
        Alertmanager t;
        t.api.holding = true;
        bool called = false;
        t.scope.restart("a", t.source->alerts(), [&called](Result<AlertsAnswer>) { called = true; });
        QTRY_COMPARE(t.api.waiting(), 1);
        t.source.reset(); // the task keeps what it needs
        t.scope.restart("a", Task<Result<AlertsAnswer>>(nothing()), [](Result<AlertsAnswer>) {}); // a newer one wins
        QCOMPARE(t.api.waiting(), 0);
        t.api.release();
        QVERIFY(!called);
    }

private:
    static Task<Result<AlertsAnswer>> nothing() { co_return AlertsAnswer(); }

    static Silence decodeOne(const QByteArray &text)
    {
        const auto read = alertmanager::decodeSilence(text);
        return read ? *read : Silence();
    }
};

OPS_TEST(AlertmanagerSourceTest)
#include "tst_alertmanagersource.moc"
