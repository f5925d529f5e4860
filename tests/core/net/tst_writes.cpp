#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::kindOf;
using test::RealNet;
using test::Script;

namespace {

HttpRequest writing(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    HttpRequest request(method, url, Intent::Write);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = body;
    request.totalTimeoutMs = 10000;
    return request;
}

} // namespace

/// A write reaches the server once, whatever happens: QNetworkAccessManager sends again by itself.
class WritesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesWhole_data();
    void arrivesWhole();
    void sentExactlyOnce_data();
    void sentExactlyOnce();
    void onceOnAKeptConnection();
    void silentServer();
    void refusedIsCertain();
    void busyIsNotRetried();
    void readsMayGoAgain();
};

void WritesTest::arrivesWhole_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"}) {
        QTest::newRow((method + " with a body").constData()) << method << QByteArray(R"({"comment":"ok"})");
        QTest::newRow((method + " without").constData()) << method << QByteArray();
    }
    QTest::newRow("3 MB") << QByteArray("POST") << QByteArray("0123456789").repeated(300'000);
}

void WritesTest::arrivesWhole()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    RealNet net;
    net.server.always(test::jsonAnswer("{}"));
    const auto found = net.wait(writing(method, net.server.url(), body));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(net.server.count(), 1);
    QCOMPARE(net.server.requests().at(0).method, method);
    QVERIFY(net.server.requests().at(0).body == body);
    QCOMPARE(net.server.requests().at(0).header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(net.server.requests().at(0).header("Content-Type"), QByteArray("application/json"));
}

void WritesTest::sentExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("sent"); // by the server before it ends
    QTest::addColumn<bool>("reset");
    for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"}) {
        for (const bool reset : {false, true}) {
            const QByteArray how = method + (reset ? ", reset" : ", closed");
            QTest::newRow(how.constData()) << method << QByteArray("{}") << QByteArray() << reset;
            QTest::newRow((how + " in the headers").constData())
                << method << QByteArray("{}") << QByteArray("HTTP/1.1 200 OK\r\nCont") << reset;
            QTest::newRow((how + " in the body").constData())
                << method << QByteArray("{}") << QByteArray(test::head(200, {{"Content-Length", "9"}}) + "{") << reset;
            QTest::newRow((how + ", no body").constData()) << method << QByteArray() << QByteArray() << reset;
        }
    }
}

void WritesTest::sentExactlyOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, sent);
    QFETCH(bool, reset);
    RealNet net;
    Script script;
    script.send(sent).pause(20);
    net.server.always(reset ? script.reset() : script.close());
    const auto found = net.wait(writing(method, net.server.url(), body));
    QCOMPARE(kindOf(found), u"network"_qs);
    QCOMPARE(net.server.count(), 1);
    QVERIFY2(found.error().hint.contains(u"Look"), qPrintable(found.error().message + found.error().detail));
}

void WritesTest::onceOnAKeptConnection()
{
    for (const QByteArray body : {"{}", ""}) {
        RealNet net;
        net.server.next(test::jsonAnswer("{}"));
        net.server.always(Script().close());
        QVERIFY(net.get());
        const auto found = net.wait(writing("POST", net.server.url(), body));
        QCOMPARE(kindOf(found), u"network"_qs);
        QCOMPARE(net.server.count(), 2);
    }
}

void WritesTest::silentServer()
{
    RealNet net;
    net.server.always(Script().hold());
    auto request = writing("POST", net.server.url(), "{}");
    request.totalTimeoutMs = 300;
    const auto found = net.wait(std::move(request));
    QCOMPARE(kindOf(found), u"timeout"_qs);
    QVERIFY(found.error().hint.contains(u"Look"));
    QCOMPARE(net.server.count(), 1);
}

void WritesTest::refusedIsCertain()
{
    QUrl nobody;
    {
        const test::ScriptedServer gone;
        nobody = gone.url();
    }
    RealNet net;
    const auto found = net.wait(writing("POST", nobody, "{}"));
    QCOMPARE(kindOf(found), u"network"_qs);
    QVERIFY(!found.error().hint.contains(u"Look")); // nothing was done
}

void WritesTest::busyIsNotRetried()
{
    RealNet net;
    net.server.always(test::answer(503, "later", {{"Retry-After", "0"}}));
    const auto found = net.wait(writing("POST", net.server.url(), "{}"));
    QVERIFY(found);
    QCOMPARE(found->status, 503);
    QCOMPARE(net.server.count(), 1);
}

void WritesTest::readsMayGoAgain()
{
    RealNet net;
    net.server.next(Script().close());
    net.server.always(test::jsonAnswer("{}"));
    HttpRequest request("POST", net.server.url());
    request.body = "query=up";
    QVERIFY(net.wait(std::move(request)));
    QCOMPARE(net.server.requests().back().body, QByteArray("query=up"));
}

OPS_TEST(WritesTest)
#include "tst_writes.moc"
