#include "core/net/tlspolicy.h"

#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryFile>

using namespace ops;
using test::kindOf;

namespace {

QString dataFile(const QString &name) { return QStringLiteral(OPS_TEST_DATA_DIR "/tls/") + name; }

QByteArray contentOf(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverWith(const QString &name)
{
    const QByteArray pem = contentOf(name);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    return tls;
}

/// An https server with that certificate, asked by a client that trusts `caFile`.
Result<HttpAnswer> ask(const QString &certificate, const QString &caFile, int *served = nullptr)
{
    test::ScriptedServer server;
    server.serveTls(serverWith(certificate));
    server.always(test::jsonAnswer("{}"));
    const auto policy = tlsPolicyOf(caFile);
    if (!policy)
        return policy.error();
    QnamTransport transport(*policy);
    SystemClock clock;
    HttpClient client(transport, clock, std::make_shared<Limiter>(4));
    test::Outcomes outcomes;
    outcomes.send(client, HttpRequest("GET", server.url()));
    if (!QTest::qWaitFor([&] { return outcomes.has(); }, 20000))
        return Error(ErrorKind::Internal, u"the test waited in vain"_qs);
    if (served)
        *served = server.count();
    return outcomes.at();
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownCaIsTrusted();
    void othersAreNot_data();
    void othersAreNot();
    void ownCaReplacesTheSystems();
    void plainServerBehindHttps();
    void cutWithinTheBody();
    void unreadableFiles();
    void writeOverTls();
};

void TlsTest::ownCaIsTrusted()
{
    int served = 0;
    const auto found = ask(u"server.pem"_qs, dataFile(u"ca.pem"_qs), &served);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message + found.error().detail));
    QCOMPARE(found->body, QByteArray("{}"));
    QCOMPARE(served, 1);
}

void TlsTest::othersAreNot_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("word");
    QTest::newRow("the system does not know the CA") << u"server.pem"_qs << QString() << u"trusted"_qs;
    QTest::newRow("another CA") << u"server.pem"_qs << dataFile(u"other-ca.pem"_qs) << u"trusted"_qs;
    QTest::newRow("another name") << u"other-name.pem"_qs << dataFile(u"ca.pem"_qs) << u"name"_qs;
    QTest::newRow("expired") << u"expired.pem"_qs << dataFile(u"ca.pem"_qs) << u"expired"_qs;
}

void TlsTest::othersAreNot()
{
    QFETCH(QString, certificate);
    QFETCH(QString, caFile);
    QFETCH(QString, word);
    int served = 0;
    const auto found = ask(certificate, caFile, &served);
    QCOMPARE(kindOf(found), u"tls"_qs);
    QVERIFY2(found.error().message.contains(word), qPrintable(found.error().message));
    QVERIFY(!found.error().detail.isEmpty());
    QVERIFY(!found.error().hint.isEmpty());
    QCOMPARE(served, 0); // nothing was said to it
}

void TlsTest::ownCaReplacesTheSystems()
{
    const auto policy = tlsPolicyOf(dataFile(u"ca.pem"_qs));
    QVERIFY(policy);
    QCOMPARE(policy->caCertificates().size(), 1);
    QCOMPARE(policy->peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TlsTest::plainServerBehindHttps()
{
    test::RealNet net;
    net.server.always(test::Script());
    QUrl url = net.server.url();
    url.setScheme(u"https"_qs);
    HttpRequest request("GET", url);
    request.connectTimeoutMs = 500;
    const auto found = net.wait(std::move(request));
    QVERIFY(!found);
    QVERIFY2(kindOf(found) == u"tls" || kindOf(found) == u"timeout" || kindOf(found) == u"network",
             qPrintable(kindOf(found)));
}

void TlsTest::cutWithinTheBody()
{
    test::ScriptedServer server;
    server.serveTls(serverWith(u"server.pem"_qs));
    server.always(test::Script().send(test::head(200, {{"Content-Length", "100"}}) + "half").pause(20).reset());
    QnamTransport transport(*tlsPolicyOf(dataFile(u"ca.pem"_qs)));
    SystemClock clock;
    HttpClient client(transport, clock, std::make_shared<Limiter>(4));
    test::Outcomes outcomes;
    outcomes.send(client, HttpRequest("GET", server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(outcomes.has(), 20000);
    QCOMPARE(kindOf(outcomes.at()), u"network"_qs);
}

void TlsTest::unreadableFiles()
{
    QTemporaryFile empty;
    QVERIFY(empty.open());
    for (const auto &name : {u"/nowhere/ca.pem"_qs, empty.fileName()}) {
        const auto policy = tlsPolicyOf(name);
        QVERIFY(!policy);
        QCOMPARE(errorKindName(policy.error().kind), u"badRequest"_qs);
        QVERIFY(policy.error().message.contains(name));
    }
}

void TlsTest::writeOverTls()
{
    test::ScriptedServer server;
    server.serveTls(serverWith(u"server.pem"_qs));
    server.always(test::Script().pause(20).close());
    QnamTransport transport(*tlsPolicyOf(dataFile(u"ca.pem"_qs)));
    SystemClock clock;
    HttpClient client(transport, clock, std::make_shared<Limiter>(4));
    test::Outcomes outcomes;
    HttpRequest request("POST", server.url(), Intent::Write);
    request.body = "{}";
    outcomes.send(client, std::move(request));
    QTRY_VERIFY_WITH_TIMEOUT(outcomes.has(), 20000);
    QCOMPARE(kindOf(outcomes.at()), u"network"_qs);
    QCOMPARE(server.count(), 1);
}

OPS_TEST(TlsTest)
#include "tst_tls.moc"
