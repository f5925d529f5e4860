#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::FakeNet;
using test::kindOf;

namespace {

constexpr qint64 LongestPause = 10000; // of RetryPolicy

WireAnswer refused() { return test::wireFailure(Error(ErrorKind::Network, u"refused"_qs)); }

} // namespace

/// What HttpClient asks again, when, and for how long.
class HttpRetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAreAskedAgain_data();
    void readsAreAskedAgain();
    void lastFailureComesBack();
    void lastBusyAnswerComesBack();
    void lastingFailuresAreNot_data();
    void lastingFailuresAreNot();
    void othersNever_data();
    void othersNever();
    void retryAfterSeconds();
    void retryAfterDate();
    void retryAfterTooLong();
    void totalLimitCoversAllAttempts();
    void noAttemptWithoutTimeLeft();
    void theVerdictOfAnApiIsNoExcuse();
    void cancelledDuringThePause();
};

void HttpRetryTest::readsAreAskedAgain_data()
{
    QTest::addColumn<int>("status"); // 0: the connection failed
    for (const int status : {0, 429, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void HttpRetryTest::readsAreAskedAgain()
{
    QFETCH(int, status);
    FakeNet net;
    net.send(HttpRequest("POST", QUrl(u"http://h.test/search"_qs), Intent::Read));
    net.transport.answer(0, status == 0 ? refused() : test::wireAnswer(status));
    QCOMPARE(net.transport.sent(), 1);
    net.clock.advance(LongestPause);
    QCOMPARE(net.transport.sent(), 2);
    QCOMPARE(net.transport.request(1).method, QByteArray("POST"));
    net.transport.answer(1, 200, "at last");
    QCOMPARE(net.outcomes.at()->body, QByteArray("at last"));
}

void HttpRetryTest::lastFailureComesBack()
{
    FakeNet net;
    net.get();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(net.transport.sent(), i + 1);
        net.transport.answer(i, refused());
        net.clock.advance(LongestPause);
    }
    QCOMPARE(kindOf(net.outcomes.at()), u"network"_qs);
    QCOMPARE(net.transport.sent(), 3);
}

void HttpRetryTest::lastBusyAnswerComesBack()
{
    FakeNet net;
    net.get();
    for (int i = 0; i < 3; ++i) {
        net.transport.answer(i, 503, "starting");
        net.clock.advance(LongestPause);
    }
    QVERIFY(net.outcomes.at());
    QCOMPARE(net.outcomes.at()->status, 503);
    QCOMPARE(net.outcomes.at()->body, QByteArray("starting"));
}

void HttpRetryTest::lastingFailuresAreNot_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("tls") << ErrorKind::Tls;
    QTest::newRow("tooLarge") << ErrorKind::TooLarge;
    QTest::newRow("badAnswer") << ErrorKind::BadAnswer;
}

void HttpRetryTest::lastingFailuresAreNot()
{
    QFETCH(ErrorKind, kind);
    FakeNet net;
    net.get();
    net.transport.answer(0, test::wireFailure(Error(kind, u"so it is"_qs)));
    QVERIFY(net.outcomes.has());
    QCOMPARE(net.transport.sent(), 1);
}

void HttpRetryTest::othersNever_data()
{
    QTest::addColumn<int>("intent");
    QTest::addColumn<int>("status");
    for (const int status : {0, 429, 503}) {
        QTest::addRow("write, %d", status) << int(Intent::Write) << status;
        QTest::addRow("opens a resource, %d", status) << int(Intent::OpensResource) << status;
    }
}

void HttpRetryTest::othersNever()
{
    QFETCH(int, intent);
    QFETCH(int, status);
    FakeNet net;
    net.send(HttpRequest("POST", QUrl(u"http://h.test/"_qs), Intent(intent)));
    net.transport.answer(0, status == 0 ? refused() : test::wireAnswer(status));
    QVERIFY(net.outcomes.has());
    net.clock.advance(10 * LongestPause);
    QCOMPARE(net.transport.sent(), 1);
}

void HttpRetryTest::retryAfterSeconds()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 429, QByteArray(), HttpHeaders(1, {"Retry-After", "3"}));
    net.clock.advance(2999);
    QCOMPARE(net.transport.sent(), 1);
    net.clock.advance(1);
    QCOMPARE(net.transport.sent(), 2);
}

void HttpRetryTest::retryAfterDate()
{
    FakeNet net; // its clock begins at Tue, 24 Nov 2026 06:00:00 GMT
    net.get();
    net.transport.answer(0, 503, QByteArray(), HttpHeaders(1, {"Retry-After", "Tue, 24 Nov 2026 06:00:04 GMT"}));
    net.clock.advance(3999);
    QCOMPARE(net.transport.sent(), 1);
    net.clock.advance(1);
    QCOMPARE(net.transport.sent(), 2);
}

void HttpRetryTest::retryAfterTooLong()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 429, QByteArray(), HttpHeaders(1, {"Retry-After", "3600"}));
    QVERIFY(net.outcomes.has());
    QCOMPARE(net.outcomes.at()->status, 429);
    QCOMPARE(HttpClient::statusError(*net.outcomes.at()).retryAfterMs, 3600 * 1000);
}

void HttpRetryTest::totalLimitCoversAllAttempts()
{
    FakeNet net;
    HttpRequest request("GET", QUrl(u"http://h.test/"_qs));
    request.totalTimeoutMs = 8000;
    net.send(std::move(request));
    auto slow = test::wireAnswer(503, QByteArray(), HttpHeaders(1, {"Retry-After", "2"}));
    slow.elapsedMs = 3000;
    net.transport.answer(0, slow);
    net.clock.advance(2000);
    QCOMPARE(net.transport.sent(), 2);
    QCOMPARE(net.transport.request(1).totalTimeoutMs, 3000);
    QCOMPARE(net.transport.request(1).connectTimeoutMs, 3000);
}

void HttpRetryTest::noAttemptWithoutTimeLeft()
{
    FakeNet net;
    HttpRequest request("GET", QUrl(u"http://h.test/"_qs));
    request.totalTimeoutMs = 500;
    net.send(std::move(request));
    auto silent = test::wireFailure(Error(ErrorKind::Timeout, u"silent"_qs));
    silent.elapsedMs = 460; // what is left is no attempt any more
    net.transport.answer(0, silent);
    QCOMPARE(kindOf(net.outcomes.at()), u"timeout"_qs);
    QCOMPARE(net.transport.sent(), 1);
}

/// A query that ran into the server's time limit is a 503 too, but one in JSON.
void HttpRetryTest::theVerdictOfAnApiIsNoExcuse()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 503, R"({"status":"error","errorType":"timeout"})",
                         HttpHeaders(1, {"Content-Type", "application/json"}));
    net.clock.advance(LongestPause);
    QCOMPARE(net.transport.sent(), 1);
    QCOMPARE(net.outcomes.at()->status, 503);
}

void HttpRetryTest::cancelledDuringThePause()
{
    FakeNet net;
    net.get();
    net.transport.answer(0, 429, QByteArray(), HttpHeaders(1, {"Retry-After", "3"}));
    QCOMPARE(net.clock.timerCount(), std::size_t(1));
    net.outcomes.cancel();
    QCOMPARE(net.clock.timerCount(), std::size_t(0));
    net.clock.advance(LongestPause);
    QCOMPARE(net.transport.sent(), 1);
    QVERIFY(!net.outcomes.has());
}

OPS_TEST(HttpRetryTest)
#include "tst_httpretry.moc"
