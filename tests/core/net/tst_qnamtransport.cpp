#include "core/net/qnamtransport.h"

#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

#include <QTimer>

using namespace ops;
using test::ScriptedServer;

namespace {

/// One exchange and what came of it.
struct Wire
{
    std::unique_ptr<TransportReply> reply;
    std::vector<WireAnswer> answers;

    void send(QnamTransport &transport, WireRequest request)
    {
        reply = transport.send(std::move(request), [this](WireAnswer answer) { answers.push_back(std::move(answer)); });
    }
};

WireRequest get(const QUrl &url)
{
    WireRequest request;
    request.method = "GET";
    request.url = url;
    return request;
}

QString kindOf(const WireAnswer &answer)
{
    return answer.failed ? errorKindName(answer.error.kind) : QStringLiteral("none");
}

} // namespace

/// The transport against real sockets.
class QnamTransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answer();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void largeAnswersLeaveTurns();
    void answersTogetherAreBounded();
    void error();
    void newerRequestWins();
    void ownerDeletedInFlight();
    void lateAnswerIsDropped();
    void cancelClosesTheSocket_data();
    void cancelClosesTheSocket();
    void headersAsGiven();
    void nothingIsInflated();
    void noCookies();
    void noRedirects();
    void noSignInOfQts();
    void connectionIsKept();
    void roomForPadding();
    void sixteenAtOnce();
    void transportMayGoFirst();
    void silentHandshakeIsAConnectTimeout();
    void slowAnswerIsNoConnectTimeout();
    void slowUploadIsNoConnectTimeout();
};

void QnamTransportTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 501, 502, 503, 504})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

/// Qt makes errors of most of them, and not all of one kind.
void QnamTransportTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.always(test::jsonAnswer(status == 204 ? QByteArray() : QByteArray("{}"), status));
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(server.url()));
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QVERIFY(!wire.answers[0].failed);
    QCOMPARE(wire.answers[0].status, status);
    QCOMPARE(wire.answers[0].body, status == 204 ? QByteArray() : QByteArray("{}"));
}

/// Two endless answers share what all may hold; what they held is given back.
void QnamTransportTest::answersTogetherAreBounded()
{
    ScriptedServer server;
    server.always(test::hugeChunkedAnswer(1LL << 30));
    const auto budget = std::make_shared<ByteBudget>(8 << 20);
    QnamTransport transport(budget);
    Wire first, second;
    first.send(transport, get(server.url()));
    second.send(transport, get(server.url()));
    QTRY_COMPARE(first.answers.size() + second.answers.size(), std::size_t(2));
    for (const Wire *wire : {&first, &second}) {
        QVERIFY(wire->answers[0].failed);
        QCOMPARE(wire->answers[0].error.kind, ErrorKind::TooLarge);
    }
    QCOMPARE(budget->used(), 0);
}

/// Other events get their turn while a body of 64 MB is taken over, of which Qt may hold most at once.
void QnamTransportTest::largeAnswersLeaveTurns()
{
    constexpr qsizetype Size = 64 << 20, MostATurn = 256 << 10;
    ScriptedServer server;
    server.always(test::answer(200, QByteArray(Size, 'x')));
    QnamTransport transport;
    Wire wire;
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start(0);
    wire.send(transport, get(server.url()));
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(wire.answers[0].body.size(), Size);
    QVERIFY2(turns >= Size / MostATurn, QByteArray::number(turns).constData());
}

void QnamTransportTest::answer()
{
    ScriptedServer server;
    server.always(test::chunkedAnswer("0123456789", 3));
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(server.url(u"/path?q=a%20b"_qs)));
    QVERIFY(wire.answers.empty()); // never from inside send()
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QVERIFY(!wire.answers[0].failed);
    QCOMPARE(wire.answers[0].status, 200);
    QCOMPARE(wire.answers[0].body, QByteArray("0123456789"));
    QVERIFY(wire.answers[0].elapsedMs >= 0);
    QCOMPARE(server.requests().at(0).target, QByteArray("/path?q=a%20b"));
}

void QnamTransportTest::error()
{
    QUrl nobody;
    {
        const ScriptedServer gone;
        nobody = gone.url();
    }
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(nobody));
    QVERIFY(wire.answers.empty());
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(kindOf(wire.answers[0]), u"network"_qs);
    QVERIFY(!wire.answers[0].error.message.isEmpty());
    QVERIFY(!wire.answers[0].error.hint.isEmpty());
}

void QnamTransportTest::newerRequestWins()
{
    ScriptedServer server;
    server.on("/old", test::Script().hold());
    server.on("/new", test::jsonAnswer("{}"));
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(server.url(u"/old"_qs)));
    QTRY_COMPARE(server.count(), 1);
    wire.send(transport, get(server.url(u"/new"_qs)));
    QTRY_COMPARE(server.clientDisconnects(), 1);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(wire.answers[0].body, QByteArray("{}"));
}

void QnamTransportTest::ownerDeletedInFlight()
{
    ScriptedServer server;
    server.always(test::Script().hold());
    QnamTransport transport;
    auto wire = std::make_unique<Wire>();
    wire->send(transport, get(server.url()));
    QTRY_COMPARE(server.count(), 1);
    wire.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

void QnamTransportTest::lateAnswerIsDropped()
{
    ScriptedServer server;
    server.on("/", test::Script().hold().send(test::head(200, {{"Content-Length", "2"}}) + "{}"));
    server.on("/next", test::jsonAnswer("next"));
    QnamTransport transport;
    Wire wire, next;
    wire.send(transport, get(server.url()));
    QTRY_COMPARE(server.count(), 1);
    server.release();
    wire.reply.reset();
    next.send(transport, get(server.url(u"/next"_qs)));
    QTRY_COMPARE(next.answers.size(), std::size_t(1));
    QVERIFY(wire.answers.empty());
}

void QnamTransportTest::cancelClosesTheSocket_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("within the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("within the body") << test::head(200, {{"Content-Length", "100"}}) + "half";
}

void QnamTransportTest::cancelClosesTheSocket()
{
    QFETCH(QByteArray, sent);
    ScriptedServer server;
    server.always(test::Script().send(sent).hold());
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(server.url()));
    QTRY_COMPARE(server.bytesSent(), sent.size());
    QTRY_COMPARE(server.count(), 1);
    wire.reply.reset();
    QTRY_COMPARE(server.clientDisconnects(), 1);
    QVERIFY(wire.answers.empty());
}

void QnamTransportTest::headersAsGiven()
{
    ScriptedServer server;
    server.always(test::jsonAnswer("{}"));
    QnamTransport transport;
    Wire wire;
    auto request = get(server.url());
    request.method = "POST";
    request.body = "query=up";
    request.headers = {{"Accept-Encoding", "gzip"}, {"X-Scope-OrgID", "a|b"}, {"User-Agent", "us"}};
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    const auto &seen = server.requests().at(0);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, QByteArray("query=up"));
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("gzip"));
    QCOMPARE(seen.header("X-Scope-OrgID"), QByteArray("a|b"));
    QCOMPARE(seen.header("User-Agent"), QByteArray("us"));
}

void QnamTransportTest::nothingIsInflated()
{
    ScriptedServer server;
    server.always(test::gzipAnswer("content"));
    QnamTransport transport;
    Wire wire;
    auto request = get(server.url());
    request.headers.emplace_back("Accept-Encoding", "gzip");
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(wire.answers[0].body, test::gzipped("content"));
}

void QnamTransportTest::noCookies()
{
    ScriptedServer server;
    server.always(test::answer(200, "{}", {{"Set-Cookie", "session=1; Path=/"}}));
    QnamTransport transport;
    for (std::size_t i = 0; i < 2; ++i) {
        Wire wire;
        wire.send(transport, get(server.url()));
        QTRY_COMPARE(wire.answers.size(), std::size_t(1));
        QVERIFY(server.requests().at(i).header("Cookie").isEmpty());
    }
}

void QnamTransportTest::noRedirects()
{
    ScriptedServer server;
    server.always(test::redirectAnswer("/there", 301));
    QnamTransport transport;
    Wire wire;
    wire.send(transport, get(server.url()));
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(wire.answers[0].status, 301);
    QCOMPARE(server.count(), 1);
}

void QnamTransportTest::noSignInOfQts()
{
    ScriptedServer server;
    server.always(test::answer(401, "<html><title>401</title></html>",
                               {{"WWW-Authenticate", "Basic realm=\"x\""}, {"Content-Type", "text/html"}}));
    QnamTransport transport;
    Wire wire;
    auto request = get(server.url());
    request.headers.emplace_back("Authorization", "Basic abc");
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QVERIFY(!wire.answers[0].failed);
    QCOMPARE(wire.answers[0].status, 401);
    QVERIFY(wire.answers[0].body.contains("401"));
    QCOMPARE(server.count(), 1);
}

void QnamTransportTest::connectionIsKept()
{
    ScriptedServer server;
    server.always(test::jsonAnswer("{}"));
    QnamTransport transport;
    for (int i = 0; i < 5; ++i) {
        Wire wire;
        wire.send(transport, get(server.url()));
        QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    }
    QCOMPARE(server.count(), 5);
    QCOMPARE(server.connections(), 1);
}

void QnamTransportTest::roomForPadding()
{
    ScriptedServer server;
    const QByteArray body(100'000, 'x');
    server.next(test::jsonAnswer(body));
    server.next(test::chunkedAnswer(body, 1000));
    QnamTransport transport;
    for (int i = 0; i < 2; ++i) {
        Wire wire;
        wire.send(transport, get(server.url()));
        QTRY_COMPARE(wire.answers.size(), std::size_t(1));
        QVERIFY(wire.answers[0].body == body);
        QVERIFY(wire.answers[0].body.capacity() - body.size() >= BodyPadding);
    }
}

void QnamTransportTest::sixteenAtOnce()
{
    ScriptedServer server;
    server.always(test::Script().hold().send(test::head(200, {{"Content-Length", "2"}}) + "{}"));
    QnamTransport transport;
    std::vector<Wire> wires(16);
    for (auto &wire : wires)
        wire.send(transport, get(server.url()));
    QTRY_COMPARE(server.count(), 16); // none of them answered
    QCOMPARE(server.openConnections(), 16);
    server.release();
    for (auto &wire : wires) {
        QTRY_COMPARE(wire.answers.size(), std::size_t(1));
        QVERIFY(!wire.answers[0].failed);
    }
}

void QnamTransportTest::transportMayGoFirst()
{
    ScriptedServer server;
    server.always(test::Script().hold());
    Wire wire;
    {
        QnamTransport transport;
        wire.send(transport, get(server.url()));
        QTRY_COMPARE(server.count(), 1);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    wire.reply.reset();
    QVERIFY(wire.answers.empty());
}

void QnamTransportTest::silentHandshakeIsAConnectTimeout()
{
    // TCP connects and nobody speaks TLS: no test can hold back a loopback connection itself.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    QnamTransport transport;
    Wire wire;
    auto request = get(QUrl(u"https://127.0.0.1:%1/"_qs.arg(mute.serverPort())));
    request.connectTimeoutMs = 200;
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(kindOf(wire.answers[0]), u"timeout"_qs);
    QVERIFY(wire.answers[0].error.detail.contains(u"connection"));
}

void QnamTransportTest::slowAnswerIsNoConnectTimeout()
{
    ScriptedServer server;
    server.always(test::Script().pause(600).send(test::head(200, {{"Content-Length", "2"}}) + "{}"));
    QnamTransport transport;
    Wire wire;
    auto request = get(server.url());
    request.connectTimeoutMs = 200;
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(kindOf(wire.answers[0]), u"none"_qs);
}

void QnamTransportTest::slowUploadIsNoConnectTimeout()
{
    ScriptedServer server;
    server.always(test::Script().pause(600).send(test::head(200, {{"Content-Length", "2"}}) + "{}"));
    QnamTransport transport;
    Wire wire;
    auto request = get(server.url());
    request.method = "POST";
    request.body = QByteArray(8 << 20, 'x');
    request.sendOnce = true;
    request.connectTimeoutMs = 400;
    wire.send(transport, request);
    QTRY_COMPARE(wire.answers.size(), std::size_t(1));
    QCOMPARE(kindOf(wire.answers[0]), u"none"_qs);
    QCOMPARE(server.requests().at(0).body.size(), request.body.size());
}

OPS_TEST(QnamTransportTest)
#include "tst_qnamtransport.moc"
