#include "core/net/redirect.h"

#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::FakeNet;
using test::kindOf;

namespace {

Credentials withTenant()
{
    Credentials credentials = test::basic(u"anna"_qs, u"word"_qs);
    credentials.headers.emplace_back("X-Scope-OrgID", "tenant");
    return credentials;
}

WireAnswer to(const QByteArray &location, int status = 302)
{
    return test::wireAnswer(status, "moved", HttpHeaders(1, {"Location", location}));
}

HttpRequest search(const QString &url)
{
    HttpRequest request("POST", QUrl(url));
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplace_back("Cookie", "session=1");
    request.body = "query=up";
    return request;
}

} // namespace

class RedirectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void methods_data();
    void methods();
    void credentialsStayHome_data();
    void credentialsStayHome();
    void credentialsDoNotComeBack();
    void refusedTargets_data();
    void refusedTargets();
    void upToHttps();
    void tenAndNoMore();
    void writesAreNotRedirected();
    void timeRunsOn();
    void withoutLocation();
};

void RedirectsTest::methods_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d at home", status) << status << QByteArray("/there") << QByteArray("POST");
    for (const int status : {301, 302})
        QTest::addRow("%d elsewhere", status) << status << QByteArray("http://other.test/there") << QByteArray("GET");
    for (const int status : {307, 308})
        QTest::addRow("%d elsewhere", status) << status << QByteArray("http://other.test/there") << QByteArray("POST");
    QTest::newRow("303 at home") << 303 << QByteArray("/there") << QByteArray("GET");
    QTest::newRow("303 elsewhere") << 303 << QByteArray("http://other.test/there") << QByteArray("GET");
}

void RedirectsTest::methods()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, method);
    FakeNet net;
    net.send(search(u"http://h.test:8080/api/query?x=1"_qs));
    net.transport.answer(0, to(location, status));
    QCOMPARE(net.transport.sent(), 2);
    const auto &wire = net.transport.request(1);
    QCOMPARE(wire.url.path(), u"/there"_qs);
    QCOMPARE(wire.method, method);
    QCOMPARE(wire.body.isEmpty(), method == "GET");
    QCOMPARE(net.transport.header(1, "Content-Type").isEmpty(), method == "GET");
    net.transport.answer(1, 200, "found");
    QCOMPARE(net.outcomes.at()->body, QByteArray("found"));
}

void RedirectsTest::credentialsStayHome_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("home");
    QTest::newRow("path") << QByteArray("/there") << true;
    QTest::newRow("relative") << QByteArray("there?x") << true;
    QTest::newRow("whole address") << QByteArray("http://h.test/there") << true;
    QTest::newRow("default port") << QByteArray("http://H.test:80/there") << true;
    QTest::newRow("another host") << QByteArray("http://g.test/there") << false;
    QTest::newRow("sub-domain") << QByteArray("http://a.h.test/there") << false;
    QTest::newRow("another port") << QByteArray("http://h.test:81/there") << false;
    QTest::newRow("another scheme") << QByteArray("https://h.test/there") << false;
    QTest::newRow("without a scheme") << QByteArray("//g.test/there") << false;
    QTest::newRow("disguised") << QByteArray("http://h.test@g.test/there") << false;
}

void RedirectsTest::credentialsStayHome()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, home);
    FakeNet net(withTenant());
    net.send(search(u"http://h.test/"_qs));
    net.transport.answer(0, to(location, 307));
    QCOMPARE(net.transport.sent(), 2);
    for (const char *name : {"Authorization", "X-Scope-OrgID", "Cookie"})
        QCOMPARE(net.transport.header(1, name).isEmpty(), !home);
    QVERIFY(net.transport.request(1).url.userInfo().isEmpty());
    QCOMPARE(net.transport.header(1, "Accept-Encoding"), QByteArray("gzip"));
}

void RedirectsTest::credentialsDoNotComeBack()
{
    FakeNet net(withTenant());
    net.get(u"http://h.test/"_qs);
    net.transport.answer(0, to("http://g.test/"));
    net.transport.answer(1, to("http://h.test/back"));
    QCOMPARE(net.transport.sent(), 3);
    QVERIFY(net.transport.header(2, "Authorization").isEmpty());
    QVERIFY(net.transport.header(2, "X-Scope-OrgID").isEmpty());
}

void RedirectsTest::refusedTargets_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("down to http") << QByteArray("http://h.test/");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:text/plain,x");
    QTest::newRow("script") << QByteArray("javascript:alert(1)");
    QTest::newRow("no host") << QByteArray("https:///x");
    QTest::newRow("broken") << QByteArray("https://[::1/");
}

void RedirectsTest::refusedTargets()
{
    QFETCH(QByteArray, location);
    FakeNet net;
    net.get(u"https://h.test/"_qs);
    net.transport.answer(0, to(location));
    QCOMPARE(net.transport.sent(), 1);
    QCOMPARE(kindOf(net.outcomes.at()), u"badAnswer"_qs);
    QVERIFY(!net.outcomes.at().error().message.isEmpty());
}

void RedirectsTest::upToHttps()
{
    FakeNet net;
    net.get(u"http://h.test/"_qs);
    net.transport.answer(0, to("https://h.test/", 301));
    QCOMPARE(net.transport.request(1).url, QUrl(u"https://h.test/"_qs));
}

void RedirectsTest::tenAndNoMore()
{
    FakeNet net;
    net.get();
    for (int i = 0; i < MostRedirects; ++i) {
        net.transport.answer(i, to("/again"));
        QCOMPARE(net.transport.sent(), i + 2);
    }
    net.transport.answer(MostRedirects, to("/again"));
    QCOMPARE(net.transport.sent(), MostRedirects + 1);
    QCOMPARE(kindOf(net.outcomes.at()), u"badAnswer"_qs);
    QCOMPARE(net.limiter->inUse(), 0);
}

void RedirectsTest::writesAreNotRedirected()
{
    for (const auto intent : {Intent::Write, Intent::OpensResource}) {
        FakeNet net;
        net.send(HttpRequest("POST", QUrl(u"http://h.test/"_qs), intent));
        net.transport.answer(0, to("/there", 307));
        QCOMPARE(net.transport.sent(), 1);
        QCOMPARE(net.outcomes.at()->status, 307);
    }
}

void RedirectsTest::timeRunsOn()
{
    FakeNet net;
    HttpRequest request("GET", QUrl(u"http://h.test/"_qs));
    request.totalTimeoutMs = 9000;
    net.send(std::move(request));
    net.clock.advance(7000);
    net.transport.answer(0, to("/there"));
    QCOMPARE(net.transport.request(1).totalTimeoutMs, 2000);
    QCOMPARE(net.transport.request(1).connectTimeoutMs, 2000);
}

void RedirectsTest::withoutLocation()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 302, "nowhere");
    QCOMPARE(net.outcomes.at()->status, 302);
}

OPS_TEST(RedirectsTest)
#include "tst_redirects.moc"
