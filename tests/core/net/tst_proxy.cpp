#include "core/net/systemproxy.h"

#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;

/// The proxy of the environment: used for other machines, never for this one.
class ProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void loopback_data();
    void loopback();
    void otherHostsGoThroughTheProxy();
    void loopbackNever_data();
    void loopbackNever();
    void deadProxyIsNamed();

private:
    static void setProxy(const QByteArray &address);
};

void ProxyTest::setProxy(const QByteArray &address)
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"})
        qputenv(name, address);
}

void ProxyTest::init()
{
    for (const char *name : {"no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "ftp_proxy"})
        qunsetenv(name);
}

void ProxyTest::cleanup()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"})
        qunsetenv(name);
}

void ProxyTest::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *host, bool expected) {
        QTest::newRow(host) << QString::fromLatin1(host) << expected;
    };
    row("localhost", true);
    row("LocalHost", true);
    row("api.localhost", true);
    row("127.0.0.1", true);
    row("127.9.8.7", true);
    row("::1", true);
    row("localhost.example.test", false);
    row("mylocalhost", false);
    row("10.0.0.1", false);
    row("127.0.0.1.test", false);
    row("", false);
}

void ProxyTest::loopback()
{
    QFETCH(QString, host);
    QTEST(isLoopback(host), "expected");
}

void ProxyTest::otherHostsGoThroughTheProxy()
{
    test::ScriptedServer proxy;
    proxy.always(test::jsonAnswer("\"by proxy\""));
    setProxy("http://127.0.0.1:" + QByteArray::number(proxy.port()));
    test::RealNet net;
    const auto found = net.wait(HttpRequest("GET", QUrl(u"http://prometheus.test:9090/api"_qs)));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->body, QByteArray("\"by proxy\""));
    QCOMPARE(proxy.requests().at(0).target, QByteArray("http://prometheus.test:9090/api"));
}

void ProxyTest::loopbackNever_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_qs;
    QTest::newRow("localhost") << u"localhost"_qs;
}

void ProxyTest::loopbackNever()
{
    QFETCH(QString, host);
    test::ScriptedServer proxy;
    setProxy("http://127.0.0.1:" + QByteArray::number(proxy.port()));
    test::RealNet net;
    net.server.always(test::jsonAnswer("{}"));
    QUrl url = net.server.url();
    url.setHost(host);
    QVERIFY(net.wait(HttpRequest("GET", url)));
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::deadProxyIsNamed()
{
    QByteArray nobody;
    {
        const test::ScriptedServer gone;
        nobody = "http://127.0.0.1:" + QByteArray::number(gone.port());
    }
    setProxy(nobody);
    test::RealNet net;
    HttpRequest request("GET", QUrl(u"http://prometheus.test:9090/"_qs));
    request.totalTimeoutMs = 3000;
    const auto found = net.wait(std::move(request));
    QCOMPARE(test::kindOf(found), u"network"_qs);
    QVERIFY2(found.error().message.contains(u"proxy"), qPrintable(found.error().message));
}

OPS_TEST(ProxyTest)
#include "tst_proxy.moc"
