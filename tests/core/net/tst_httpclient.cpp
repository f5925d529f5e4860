#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::FakeNet;
using test::kindOf;

/// HttpClient over a transport by hand: what it sends, what comes back, and who may be gone by then.
class HttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answer();
    void error();
    void newerRequestWins();
    void ownerDeletedInFlight();
    void lateAnswerIsDropped();
    void cancelledWhileUnpacking();
    void clientMayGoFirst();
    void statusesComeBackAsAnswers_data();
    void statusesComeBackAsAnswers();
    void signIn_data();
    void signIn();
    void ownHeaders();
    void headersCannotBeSplit();
    void requestAsAsked();
    void intents_data();
    void intents();
    void oddAddresses_data();
    void oddAddresses();
    void gzipIsUnpacked();
    void plainBodiesStay();
    void corruptGzip();
    void unknownCoding();
    void contentLimit();
    void emptyBodyWithCoding();
    void slotOnlyWhileOnTheWire();
    void visibleFirst();
};

void HttpClientTest::answer()
{
    FakeNet net;
    net.get();
    QCOMPARE(net.transport.sent(), 1);
    auto wire = test::wireAnswer(200, "body", HttpHeaders(1, {"Content-Type", "text/plain"}));
    wire.elapsedMs = 21;
    net.transport.answer(0, wire);
    QVERIFY(net.outcomes.has());
    const auto &found = net.outcomes.at();
    QVERIFY(found);
    QCOMPARE(found->status, 200);
    QCOMPARE(found->body, QByteArray("body"));
    QCOMPARE(found->header("content-type"), QByteArray("text/plain"));
    QCOMPARE(found->wireBytes, 4);
    QCOMPARE(found->elapsedMs, 21.0);
}

void HttpClientTest::error()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, test::wireFailure(Error(ErrorKind::Tls, u"not trusted"_qs)));
    QCOMPARE(kindOf(net.outcomes.at()), u"tls"_qs);
    QCOMPARE(net.transport.sent(), 1);
}

void HttpClientTest::newerRequestWins()
{
    FakeNet net;
    net.get(u"http://h.test/old"_qs);
    net.get(u"http://h.test/new"_qs);
    QCOMPARE(net.transport.aborted(), 1);
    QVERIFY(!net.transport.isWaiting(0));
    net.transport.answer(1, 200, "new");
    QCOMPARE(net.outcomes.at()->body, QByteArray("new"));
    QCOMPARE(net.outcomes.count(), 1);
}

void HttpClientTest::ownerDeletedInFlight()
{
    test::FakeTransport transport;
    test::ManualClock clock;
    auto limiter = std::make_shared<Limiter>(1);
    HttpClient client(transport, clock, limiter);
    auto outcomes = std::make_unique<test::Outcomes>();
    outcomes->send(client, HttpRequest("GET", QUrl(u"http://h.test/"_qs)));
    outcomes.reset();
    QCOMPARE(transport.aborted(), 1);
    QCOMPARE(limiter->inUse(), 0);
}

void HttpClientTest::lateAnswerIsDropped()
{
    FakeNet net;
    net.get();
    net.outcomes.cancel();
    net.transport.answer(0, 200, "late");
    QVERIFY(!net.outcomes.has());
    QCOMPARE(net.transport.aborted(), 1);
}

void HttpClientTest::cancelledWhileUnpacking()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 200, test::gzipped(QByteArray(8 << 20, 'x')), HttpHeaders(1, {"Content-Encoding", "gzip"}));
    net.outcomes.cancel();
    net.get();
    net.transport.answer(1, 200, test::gzipped("second"), HttpHeaders(1, {"Content-Encoding", "gzip"}));
    QTRY_VERIFY(net.outcomes.has());
    QCOMPARE(net.outcomes.at()->body, QByteArray("second"));
    QCOMPARE(net.outcomes.count(), 1);
}

void HttpClientTest::clientMayGoFirst()
{
    test::FakeTransport transport;
    test::ManualClock clock;
    test::Outcomes outcomes;
    {
        HttpClient client(transport, clock, std::make_shared<Limiter>(1));
        outcomes.send(client, HttpRequest("GET", QUrl(u"http://h.test/"_qs)));
    }
    transport.answer(0, 200, "still here");
    QCOMPARE(outcomes.at()->body, QByteArray("still here"));
}

void HttpClientTest::statusesComeBackAsAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 304, 400, 401, 403, 404, 422, 500})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::statusesComeBackAsAnswers()
{
    QFETCH(int, status);
    FakeNet net;
    net.get();
    net.transport.answer(0, status, "words");
    QVERIFY(net.outcomes.at());
    QCOMPARE(net.outcomes.at()->status, status);
    QCOMPARE(net.transport.sent(), 1);
}

void HttpClientTest::signIn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("header");
    using Kind = Credentials::Kind;
    QTest::newRow("none") << int(Kind::None) << QByteArray();
    QTest::newRow("basic") << int(Kind::Basic) << QByteArray("Basic " + QByteArray("änna:k:ey").toBase64());
    QTest::newRow("bearer") << int(Kind::Bearer) << QByteArray("Bearer k:ey");
    QTest::newRow("api key") << int(Kind::ApiKey) << QByteArray("ApiKey k:ey");
}

void HttpClientTest::signIn()
{
    QFETCH(int, kind);
    Credentials credentials = test::basic(u"änna"_qs, u"k:ey"_qs);
    credentials.kind = Credentials::Kind(kind);
    FakeNet net(credentials);
    net.get();
    QTEST(net.transport.header(0, "Authorization"), "header");
}

void HttpClientTest::ownHeaders()
{
    Credentials credentials;
    credentials.headers.emplace_back("X-Scope-OrgID", "tenant");
    FakeNet net(credentials);
    net.get();
    QCOMPARE(net.transport.header(0, "X-Scope-OrgID"), QByteArray("tenant"));
}

void HttpClientTest::headersCannotBeSplit()
{
    Credentials credentials;
    credentials.kind = Credentials::Kind::Bearer;
    credentials.secret = u"token\r\nX-Injected: 1"_qs;
    FakeNet net(credentials);
    net.get();
    for (const auto &[name, value] : net.transport.request(0).headers)
        QVERIFY2(!value.contains('\n') && !value.contains('\r'), name.constData());
}

void HttpClientTest::requestAsAsked()
{
    FakeNet net;
    HttpRequest request("POST", QUrl(u"http://h.test/a?b=c#part"_qs));
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.body = "query=up";
    request.connectTimeoutMs = 900;
    request.totalTimeoutMs = 700;
    net.send(std::move(request));
    const auto &wire = net.transport.request(0);
    QCOMPARE(wire.method, QByteArray("POST"));
    QCOMPARE(wire.url, QUrl(u"http://h.test/a?b=c"_qs));
    QCOMPARE(wire.body, QByteArray("query=up"));
    QCOMPARE(wire.totalTimeoutMs, 700);
    QCOMPARE(wire.connectTimeoutMs, 700);
    QCOMPARE(net.transport.header(0, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(net.transport.header(0, "Accept-Encoding"), QByteArray("gzip"));
    QVERIFY(net.transport.header(0, "User-Agent").startsWith("quantmind-ops"));
}

void HttpClientTest::intents_data()
{
    QTest::addColumn<int>("intent");
    QTest::addColumn<bool>("once");
    QTest::newRow("read") << int(Intent::Read) << false;
    QTest::newRow("write") << int(Intent::Write) << true;
    QTest::newRow("opens a resource") << int(Intent::OpensResource) << true;
}

void HttpClientTest::intents()
{
    QFETCH(int, intent);
    FakeNet net;
    net.send(HttpRequest("POST", QUrl(u"http://h.test/"_qs), Intent(intent)));
    QTEST(net.transport.request(0).sendOnce, "once");
}

void HttpClientTest::oddAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const auto &url : {u"file:///etc/passwd"_qs, u"ftp://h.test/"_qs, u"data:text/plain,x"_qs, u"h.test:9090"_qs,
                            u"http:///path"_qs, QString()})
        QTest::newRow(qPrintable(url)) << url;
}

void HttpClientTest::oddAddresses()
{
    QFETCH(QString, url);
    FakeNet net;
    net.get(url);
    QCOMPARE(kindOf(net.outcomes.at()), u"badRequest"_qs);
    QCOMPARE(net.transport.sent(), 0);
}

void HttpClientTest::gzipIsUnpacked()
{
    const QByteArray content = QByteArray("0123456789").repeated(1000);
    for (const QByteArray coding : {"gzip", "x-gzip", "GZIP", "deflate"}) {
        FakeNet net;
        net.get();
        const QByteArray body = coding == "deflate" ? test::zlibbed(content) : test::gzipped(content);
        net.transport.answer(0, 200, body, HttpHeaders(1, {"content-encoding", coding}));
        QTRY_VERIFY(net.outcomes.has());
        QVERIFY(net.outcomes.at());
        QCOMPARE(net.outcomes.at()->body, content);
        QCOMPARE(net.outcomes.at()->wireBytes, body.size());
    }
}

void HttpClientTest::plainBodiesStay()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 200, test::gzipped("x"), HttpHeaders(1, {"Content-Encoding", "identity"}));
    QCOMPARE(net.outcomes.at()->body, test::gzipped("x"));
}

void HttpClientTest::corruptGzip()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 200, test::gzipped("abcdefgh").chopped(6), HttpHeaders(1, {"Content-Encoding", "gzip"}));
    QTRY_VERIFY(net.outcomes.has());
    QCOMPARE(kindOf(net.outcomes.at()), u"badAnswer"_qs);
    QCOMPARE(net.transport.sent(), 1);
}

void HttpClientTest::unknownCoding()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 200, "x", HttpHeaders(1, {"Content-Encoding", "br"}));
    QCOMPARE(kindOf(net.outcomes.at()), u"badAnswer"_qs);
    QVERIFY(net.outcomes.at().error().detail.contains(u"br"));
}

void HttpClientTest::contentLimit()
{
    FakeNet net;
    HttpRequest request("GET", QUrl(u"http://h.test/"_qs));
    request.maxBytes = 1000;
    net.send(std::move(request));
    QCOMPARE(net.transport.request(0).maxBytes, 1000);
    net.transport.answer(0, 200, test::gzipped(QByteArray(1001, 'x')), HttpHeaders(1, {"Content-Encoding", "gzip"}));
    QTRY_VERIFY(net.outcomes.has());
    QCOMPARE(kindOf(net.outcomes.at()), u"tooLarge"_qs);
}

void HttpClientTest::emptyBodyWithCoding()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 304, QByteArray(), HttpHeaders(1, {"Content-Encoding", "gzip"}));
    QVERIFY(net.outcomes.at());
    QVERIFY(net.outcomes.at()->body.isEmpty());
}

void HttpClientTest::slotOnlyWhileOnTheWire()
{
    FakeNet net;
    net.get();
    QCOMPARE(net.limiter->inUse(), 1);
    net.transport.answer(0, 503);
    QVERIFY(!net.outcomes.has()); // waits for its next attempt
    QCOMPARE(net.limiter->inUse(), 0);
}

void HttpClientTest::visibleFirst()
{
    test::FakeTransport transport;
    test::ManualClock clock;
    HttpClient client(transport, clock, std::make_shared<Limiter>(1));
    test::Outcomes outcomes;
    const auto ask = [&](const QString &path, bool visible) {
        HttpRequest request("GET", QUrl(u"http://h.test"_qs + path));
        request.visible = visible;
        outcomes.send(client, std::move(request), path.toStdString());
    };
    ask(u"/first"_qs, false);
    ask(u"/background"_qs, false);
    ask(u"/visible"_qs, true);
    QCOMPARE(transport.sent(), 1);
    transport.answer(0, 200);
    QTRY_COMPARE(transport.sent(), 2);
    QCOMPARE(transport.request(1).url.path(), u"/visible"_qs);
    transport.answer(1, 200);
    QTRY_COMPARE(transport.sent(), 3);
    QCOMPARE(transport.request(2).url.path(), u"/background"_qs);
}

OPS_TEST(HttpClientTest)
#include "tst_httpclient.moc"
