#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace ops;
using test::kindOf;
using test::RealNet;
using test::Script;

namespace {

constexpr qint64 TwoGigabytes = 2LL << 30;

HttpRequest hurried(const QUrl &url, int totalMs = 300)
{
    HttpRequest request("GET", url);
    request.totalTimeoutMs = totalMs;
    return request;
}

/// Resident bytes of this process.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 Page = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * Page;
}

QByteArray cut(const QByteArray &start, qsizetype length)
{
    return test::head(200, {{"Content-Length", QByteArray::number(length)}}) + start;
}

} // namespace

/// The client over real sockets against servers that misbehave.
class BadServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silent();
    void oneByteASecond_data();
    void oneByteASecond();
    void cutBodies_data();
    void cutBodies();
    void noHttp();
    void closesWithoutAnAnswer();
    void page();
    void hostileBodiesComeThrough_data();
    void hostileBodiesComeThrough();
    void twoGigabytes_data();
    void twoGigabytes();
    void largestBodyIsExact();
    void gzipBomb();
    void corruptGzip();
    void endlessRedirects();
    void refusals_data();
    void refusals();
    void busyThenFine();
    void unknownName();
    void cancelClosesTheSocket();
    void loopIsNotHeld();
};

void BadServersTest::silent()
{
    RealNet net;
    net.server.always(Script().hold());
    const auto found = net.wait(hurried(net.server.url()));
    QCOMPARE(kindOf(found), u"timeout"_qs);
    QVERIFY(!found.error().message.isEmpty());
    QTRY_COMPARE(net.server.openConnections(), 0);
    QCOMPARE(net.server.count(), 1);
}

void BadServersTest::oneByteASecond_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::newRow("from the start") << QByteArray();
    QTest::newRow("the body") << test::head(200, {{"Content-Length", "1000"}});
    QTest::newRow("endless headers") << QByteArray("HTTP/1.1 200 OK\r\nX: ");
}

void BadServersTest::oneByteASecond()
{
    QFETCH(QByteArray, atOnce);
    RealNet net;
    net.server.always(Script().send(atOnce).drip(QByteArray(100, 'x'), 50));
    const auto found = net.wait(hurried(net.server.url(), 400));
    QCOMPARE(kindOf(found), u"timeout"_qs);
    QTRY_COMPARE(net.server.openConnections(), 0);
}

void BadServersTest::cutBodies_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("reset");
    const QByteArray chunked = test::head(200, {{"Transfer-Encoding", "chunked"}});
    QTest::newRow("length larger than the body") << cut("{\"status\":", 100) << false;
    QTest::newRow("chunks without end") << chunked + "5\r\n{\"sta\r\n" << false;
    QTest::newRow("within a chunk") << chunked + "50\r\n{\"sta" << false;
    QTest::newRow("reset in the body") << cut("{\"status\":", 100) << true;
    QTest::newRow("reset in the chunks") << chunked + "5\r\n{\"sta\r\n" << true;
}

void BadServersTest::cutBodies()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, reset);
    RealNet net;
    Script script;
    script.send(sent).pause(50);
    net.server.always(reset ? script.reset() : script.close());
    const auto found = net.wait(hurried(net.server.url(), 5000));
    QCOMPARE(kindOf(found), u"network"_qs);
}

void BadServersTest::noHttp()
{
    RealNet net;
    net.server.always(Script().send("SSH-2.0-OpenSSH_9.2\r\n").close());
    const auto found = net.wait(hurried(net.server.url(), 5000));
    QVERIFY(!found);
    QVERIFY(kindOf(found) == u"network" || kindOf(found) == u"badAnswer");
}

void BadServersTest::closesWithoutAnAnswer()
{
    RealNet net;
    net.server.always(Script().close());
    QCOMPARE(kindOf(net.wait(hurried(net.server.url(), 5000))), u"network"_qs);
}

void BadServersTest::page()
{
    RealNet net;
    net.server.always(test::htmlAnswer(502, "502 Bad Gateway"));
    auto request = hurried(net.server.url(), 2000);
    const auto found = net.wait(std::move(request));
    QVERIFY(found);
    const Error error = HttpClient::statusError(*found);
    QCOMPARE(errorKindName(error.kind), u"network"_qs);
    QCOMPARE(error.detail, u"HTTP 502: 502 Bad Gateway"_qs);
}

void BadServersTest::hostileBodiesComeThrough_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("wrong JSON") << QByteArray("{\"status\":");
    QTest::newRow("deep JSON") << test::deepJson(1'000'000);
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\xfe\xc3\"}");
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("empty") << QByteArray();
}

void BadServersTest::hostileBodiesComeThrough()
{
    QFETCH(QByteArray, body);
    RealNet net;
    net.server.next(test::jsonAnswer(body));
    net.server.next(test::gzipAnswer(body));
    for (int i = 0; i < 2; ++i) {
        const auto found = net.get();
        QVERIFY(found);
        QVERIFY(found->body == body);
    }
}

void BadServersTest::twoGigabytes_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("with a length") << false;
    QTest::newRow("chunked") << true;
}

void BadServersTest::twoGigabytes()
{
    QFETCH(bool, chunked);
    RealNet net;
    net.server.always(chunked ? test::hugeChunkedAnswer(TwoGigabytes) : test::hugeAnswer(TwoGigabytes));
    auto request = hurried(net.server.url(), 60000);
    request.maxBytes = 32 << 20;
    const qint64 before = residentBytes();
    const auto found = net.wait(std::move(request));
    QCOMPARE(kindOf(found), u"tooLarge"_qs);
    QVERIFY(residentBytes() - before < 200 << 20);
    QTRY_COMPARE(net.server.openConnections(), 0);
    QVERIFY(net.server.bytesSent() < 128 << 20);
    QCOMPARE(net.server.count(), 1);
}

void BadServersTest::largestBodyIsExact()
{
    RealNet net;
    for (const bool chunked : {false, true}) {
        for (const int size : {1000, 1001}) {
            const QByteArray body(size, 'x');
            net.server.next(chunked ? test::chunkedAnswer(body, 100) : test::jsonAnswer(body));
            HttpRequest request("GET", net.server.url());
            request.maxBytes = 1000;
            QCOMPARE(kindOf(net.wait(std::move(request))), size == 1000 ? u"none"_qs : u"tooLarge"_qs);
        }
    }
}

void BadServersTest::gzipBomb()
{
    RealNet net;
    net.server.always(test::bombAnswer(4LL << 30)); // 4 GB in 4 MB
    const qint64 before = residentBytes();
    const auto found = net.get();
    QCOMPARE(kindOf(found), u"tooLarge"_qs);
    QVERIFY(residentBytes() - before < 400 << 20);
    QCOMPARE(net.server.count(), 1);
}

void BadServersTest::corruptGzip()
{
    RealNet net;
    QByteArray body = test::gzipped(QByteArray("0123456789").repeated(1000));
    body[body.size() / 2] = char(body[body.size() / 2] ^ 0xff);
    net.server.always(test::answer(200, body, {{"Content-Encoding", "gzip"}}));
    QCOMPARE(kindOf(net.get()), u"badAnswer"_qs);
}

void BadServersTest::endlessRedirects()
{
    RealNet net;
    net.server.always(test::redirectAnswer("/again"));
    QCOMPARE(kindOf(net.get()), u"badAnswer"_qs);
    QCOMPARE(net.server.count(), 11);
}

void BadServersTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << 401 << u"auth"_qs;
    QTest::newRow("403") << 403 << u"forbidden"_qs;
    QTest::newRow("404") << 404 << u"notFound"_qs;
    QTest::newRow("407") << 407 << u"auth"_qs;
    QTest::newRow("429") << 429 << u"busy"_qs;
    QTest::newRow("500") << 500 << u"internal"_qs;
    QTest::newRow("503") << 503 << u"busy"_qs;
}

void BadServersTest::refusals()
{
    QFETCH(int, status);
    RealNet net;
    net.server.always(test::htmlAnswer(status, "no"));
    const auto found = net.get();
    QVERIFY(found);
    QCOMPARE(found->status, status);
    QVERIFY(found->body.contains("<title>no</title>"));
    QTEST(errorKindName(HttpClient::statusError(*found).kind), "kind");
}

void BadServersTest::busyThenFine()
{
    RealNet net;
    net.server.next(test::answer(429, "later", {{"Retry-After", "0"}}));
    net.server.next(test::answer(503, "later"));
    net.server.next(test::jsonAnswer("{}"));
    const auto found = net.get();
    QVERIFY(found);
    QCOMPARE(found->status, 200);
    QCOMPARE(net.server.count(), 3);
}

void BadServersTest::unknownName()
{
    RealNet net;
    const auto found = net.wait(hurried(QUrl(u"http://no-such-host.invalid/"_qs), 5000));
    QVERIFY(!found);
    QVERIFY(kindOf(found) == u"network" || kindOf(found) == u"timeout"); // a machine without a name server
}

void BadServersTest::cancelClosesTheSocket()
{
    RealNet net;
    net.server.always(Script().send(cut("half", 100)).hold());
    net.outcomes.send(net.client, HttpRequest("GET", net.server.url()));
    QTRY_VERIFY(net.server.bytesSent() > 0);
    QCOMPARE(net.limiter->inUse(), 1);
    net.outcomes.cancel();
    QCOMPARE(net.limiter->inUse(), 0);
    QTRY_COMPARE(net.server.clientDisconnects(), 1);
}

void BadServersTest::loopIsNotHeld()
{
    // The inflating of 64 MB goes on beside the event loop: it turns many times meanwhile.
    RealNet net;
    QByteArray content;
    for (int i = 0; content.size() < 64 << 20; ++i)
        content += "[" + QByteArray::number(i * 7919LL) + ",\"0.5\"],";
    net.server.always(test::gzipAnswer(content));
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(1);
    const auto found = net.get();
    QVERIFY(found);
    QVERIFY(found->body == content);
    QVERIFY(turns > 10);
}

OPS_TEST(BadServersTest)
#include "tst_badservers.moc"
