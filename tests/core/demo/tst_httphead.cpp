#include "core/demo/httphead.h"

#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::demo;

namespace {

using State = ReadRequest::State;

QByteArray request(const QByteArray &line, const QByteArray &headers = "Host: 127.0.0.1:8080\r\n",
                   const QByteArray &body = QByteArray())
{
    return line + "\r\n" + headers + "\r\n" + body;
}

} // namespace

class HttpHeadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsReadWhenItIsWhole()
    {
        const QByteArray whole =
            request("POST /fault?a=b%20c HTTP/1.1", "Host: localhost\r\nContent-Length: 4\r\n", "body");
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(readRequest(whole.first(size)).state, State::Incomplete);
        const ReadRequest read = readRequest(whole + "GET /next");
        QCOMPARE(read.state, State::Whole);
        QCOMPARE(read.size, whole.size());
        QCOMPARE(read.call.method, QByteArray("POST"));
        QCOMPARE(read.call.path, QStringLiteral("/fault"));
        QCOMPARE(read.call.queryValue(QStringLiteral("a")), QStringLiteral("b c"));
        QCOMPARE(read.call.body, QByteArray("body"));
        QVERIFY(read.keepAlive);
    }

    void keepAliveIsAsTheClientSays()
    {
        const QByteArray host = "Host: localhost\r\n";
        QVERIFY(!readRequest(request("GET / HTTP/1.0", host)).keepAlive);
        QVERIFY(readRequest(request("GET / HTTP/1.0", host + "Connection: Keep-Alive\r\n")).keepAlive);
        QVERIFY(!readRequest(request("GET / HTTP/1.1", host + "Connection: close\r\n")).keepAlive);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray get = "GET / HTTP/1.1", host = "Host: 127.0.0.1\r\n";
        QTest::newRow("no request line") << request("GET /", host) << 400;
        QTest::newRow("other protocol") << request("GET / RTSP/1.0", host) << 400;
        QTest::newRow("absolute address") << request("GET http://127.0.0.1/ HTTP/1.1", host) << 400;
        QTest::newRow("no host") << request(get, QByteArray()) << 421;
        QTest::newRow("a web page's name") << request(get, "Host: attacker.example:8080\r\n") << 421;
        QTest::newRow("begins like ours") << request(get, "Host: 127.0.0.1.attacker.example\r\n") << 421;
        QTest::newRow("two hosts") << request(get, host + host) << 400;
        QTest::newRow("two lengths") << request(get, host + "Content-Length: 1\r\nContent-Length: 2\r\n") << 400;
        QTest::newRow("chunked") << request(get, host + "Transfer-Encoding: chunked\r\n") << 501;
        QTest::newRow("length is a word") << request(get, host + "Content-Length: many\r\n") << 400;
        QTest::newRow("negative length") << request(get, host + "Content-Length: -1\r\n") << 400;
        QTest::newRow("long body") << request(get, host + "Content-Length: 65537\r\n") << 413;
        QTest::newRow("header without a colon") << request(get, host + "what\r\n") << 400;
        QTest::newRow("folded header") << request(get, host + " more: x\r\n") << 400;
        QTest::newRow("long head") << request(get, host + "X: " + QByteArray(16 * 1024, 'x') + "\r\n") << 431;
        QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'x') << 431;
        QTest::newRow("not http at all") << QByteArray(20 * 1024, '\0') << 431;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const ReadRequest read = readRequest(bytes);
        QCOMPARE(read.state, State::Refused);
        QCOMPARE(read.refusal, status);
    }

    void answersSayTheirLength()
    {
        const HttpResponse response(200, "text/plain", "abc");
        const QByteArray bytes = responseBytes(response, true, true);
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bytes.contains("\r\nContent-Length: 3\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\nabc"));
        QVERIFY(responseBytes(response, false, false).endsWith("Connection: close\r\n\r\n"));
    }
};

OPS_TEST(HttpHeadTest)
#include "tst_httphead.moc"
