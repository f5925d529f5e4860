#include "core/net/redaction.h"

#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellings_data();
    void spellings();
    void withoutCredentials_data();
    void withoutCredentials();
    void ownHeaders();
    void emptySecretsChangeNothing();
    void shortSecretsStandAlone();
    void failuresAreRedacted();
};

void RedactionTest::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"login with pa ss/w0rd failed"_qs;
    QTest::newRow("percent") << u"GET /?p=pa%20ss%2Fw0rd"_qs;
    QTest::newRow("base64 of the password") << QString::fromLatin1(QByteArray("pa ss/w0rd").toBase64());
    QTest::newRow("the header") << u"sent Authorization: Basic "_qs +
                                       QString::fromLatin1(QByteArray("anna:pa ss/w0rd").toBase64());
    QTest::newRow("the pair") << QString::fromLatin1(QByteArray("anna:pa ss/w0rd").toBase64());
    QTest::newRow("address") << u"Error transferring https://anna:pa%20ss%2Fw0rd@h.test/x"_qs;
}

void RedactionTest::spellings()
{
    QFETCH(QString, text);
    const Redaction redaction(test::basic(u"anna"_qs, u"pa ss/w0rd"_qs));
    const QString found = redaction(text);
    QVERIFY(found.contains(u"***"));
    for (const auto &part : {u"w0rd"_qs, QString::fromLatin1(QByteArray("anna:pa ss/w0rd").toBase64()),
                             QString::fromLatin1(QByteArray("pa ss/w0rd").toBase64())})
        QVERIFY2(!found.contains(part), qPrintable(found));
}

void RedactionTest::withoutCredentials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << u"at https://u:p@h.test:1/a?b#c"_qs << u"at https://***@h.test:1/a?b#c"_qs;
    QTest::newRow("two addresses") << u"http://u:p@a and http://v@b"_qs << u"http://***@a and http://***@b"_qs;
    QTest::newRow("at sign in a path") << u"http://h.test/a@b"_qs << u"http://h.test/a@b"_qs;
    QTest::newRow("at sign in a query") << u"http://h.test?m=a@b"_qs << u"http://h.test?m=a@b"_qs;
    QTest::newRow("bearer") << u"authorization: Bearer abc.def-g, next"_qs << u"authorization: ***, next"_qs;
    QTest::newRow("json") << u"{\"Authorization\":\"ApiKey abc\"}"_qs << u"{\"Authorization\":\"***\"}"_qs;
    QTest::newRow("nothing to hide") << u"connection refused"_qs << u"connection refused"_qs;
}

void RedactionTest::withoutCredentials()
{
    QFETCH(QString, text);
    QTEST(Redaction(Credentials())(text), "expected");
}

void RedactionTest::ownHeaders()
{
    Credentials credentials;
    credentials.headers.emplace_back("X-Scope-OrgID", "tenant-77");
    QCOMPARE(Redaction(credentials)(u"no org tenant-77 here"_qs), u"no org *** here"_qs);
}

void RedactionTest::emptySecretsChangeNothing()
{
    Credentials credentials;
    credentials.kind = Credentials::Kind::Bearer;
    credentials.headers.emplace_back("X-Empty", "");
    QCOMPARE(Redaction(credentials)(u"as it was"_qs), u"as it was"_qs);
}

/// The tenant "abc" is replaced, the word "abcd" is not; one or two letters tell nobody anything.
void RedactionTest::shortSecretsStandAlone()
{
    Credentials credentials;
    credentials.headers = {{"X-Scope-OrgID", "abc"}, {"X-Shard", "1"}};
    const Redaction redaction(credentials);
    QCOMPARE(redaction(u"tenant abc, abcd and dabc: 1:5"_qs), u"tenant ***, abcd and dabc: 1:5"_qs);
}

void RedactionTest::failuresAreRedacted()
{
    test::FakeNet net(test::basic(u"anna"_qs, u"s3cret-word"_qs));
    HttpRequest request("POST", QUrl(u"http://bob:hidden@h.test/"_qs), Intent::Write);
    net.send(std::move(request));
    QVERIFY(net.transport.request(0).url.userInfo().isEmpty());
    net.transport.answer(0, test::wireFailure(Error(ErrorKind::Network, u"no"_qs,
                                                    u"http://bob:hidden@h.test/?k=s3cret-word refused"_qs)));
    QVERIFY(net.outcomes.has());
    QCOMPARE(net.outcomes.at().error().detail, u"http://***@h.test/?k=*** refused"_qs);
}

OPS_TEST(RedactionTest)
#include "tst_redaction.moc"
