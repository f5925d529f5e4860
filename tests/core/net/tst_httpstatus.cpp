#include "core/net/httpclient.h"
#include "core/net/retryafter.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

HttpAnswer answered(int status, QByteArray body = QByteArray(), HttpHeaders headers = HttpHeaders())
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.headers = std::move(headers);
    return answer;
}

} // namespace

class HttpStatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void pagesAreReducedToTheirTitle_data();
    void pagesAreReducedToTheirTitle();
    void detailsAreBounded();
    void detailsAreHarmless();
    void redirectNamesItsTarget();
    void retryAfter_data();
    void retryAfter();
    void retryAfterByTheServersClock();
    void dates_data();
    void dates();
    void headersByAnyCase();
};

void HttpStatusTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("passing");
    const auto row = [](int status, const QString &kind, bool passing) {
        QTest::addRow("%d", status) << status << kind << passing;
    };
    row(302, u"badAnswer"_qs, false);
    row(400, u"badRequest"_qs, false);
    row(401, u"auth"_qs, false);
    row(403, u"forbidden"_qs, false);
    row(404, u"notFound"_qs, false);
    row(405, u"unsupported"_qs, false);
    row(407, u"auth"_qs, false);
    row(413, u"badRequest"_qs, false);
    row(414, u"badRequest"_qs, false);
    row(418, u"badRequest"_qs, false);
    row(422, u"badRequest"_qs, false);
    row(429, u"busy"_qs, true);
    row(500, u"internal"_qs, false);
    row(501, u"unsupported"_qs, false);
    row(502, u"network"_qs, true);
    row(503, u"busy"_qs, true);
    row(504, u"network"_qs, true);
    row(599, u"internal"_qs, false);
}

void HttpStatusTest::kinds()
{
    QFETCH(int, status);
    const Error error = HttpClient::statusError(answered(status));
    QTEST(errorKindName(error.kind), "kind");
    QTEST(error.retryable(), "passing");
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.message.endsWith(u'.'));
    QCOMPARE(error.detail, u"HTTP %1"_qs.arg(status));
    QCOMPARE(error.retryAfterMs, -1);
}

void HttpStatusTest::pagesAreReducedToTheirTitle_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nginx") << QByteArray(
                                  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>x</body></html>")
                           << u"HTTP 502: 502 Bad Gateway"_qs;
    QTest::newRow("attributes, case, lines")
        << QByteArray("<!DOCTYPE html>\n<HTML><TITLE lang=\"en\">\n  Bad\n  gate </TITLE>") << u"HTTP 502: Bad gate"_qs;
    QTest::newRow("without a title") << QByteArray("<html><body>secret page</body></html>") << u"HTTP 502"_qs;
    QTest::newRow("title without end") << QByteArray("<html><title>abc") << u"HTTP 502"_qs;
    QTest::newRow("text") << QByteArray("upstream is gone\n") << u"HTTP 502: upstream is gone"_qs;
}

void HttpStatusTest::pagesAreReducedToTheirTitle()
{
    QFETCH(QByteArray, body);
    QTEST(HttpClient::statusError(answered(502, body)).detail, "detail");
}

void HttpStatusTest::detailsAreBounded()
{
    QVERIFY(HttpClient::statusError(answered(500, QByteArray(5 << 20, 'x'))).detail.size() <= 500);
    QVERIFY(HttpClient::statusError(answered(500, "<title>" + QByteArray(3000, 'x') + "</title>")).detail.size() <=
            500);
}

void HttpStatusTest::detailsAreHarmless()
{
    const QString detail = HttpClient::statusError(answered(500, "a\x1b[31m\xe2\x80\xae\xff z")).detail;
    QVERIFY(!detail.contains(QChar(0x1b)));
    QVERIFY(!detail.contains(QChar(0x202e)));
}

void HttpStatusTest::redirectNamesItsTarget()
{
    const Error error =
        HttpClient::statusError(answered(307, QByteArray(), HttpHeaders(1, {"Location", "https://h.test/login"})));
    QCOMPARE(error.detail, u"HTTP 307: https://h.test/login"_qs);
}

void HttpStatusTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QByteArray("7") << 7000LL;
    QTest::newRow("zero") << QByteArray(" 0 ") << 0LL;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 06:00:05 GMT") << 5000LL;
    QTest::newRow("date gone by") << QByteArray("Tue, 24 Nov 2026 05:00:00 GMT") << 0LL;
    QTest::newRow("for ever") << QByteArray("9223372036854775807") << 1'000'000'000'000LL;
    QTest::newRow("negative") << QByteArray("-1") << -1LL;
    QTest::newRow("nonsense") << QByteArray("soon") << -1LL;
    QTest::newRow("empty") << QByteArray() << -1LL;
}

void HttpStatusTest::retryAfter()
{
    QFETCH(QByteArray, header);
    const qint64 nowMs = 1'795'500'000'000; // Tue, 24 Nov 2026 06:00:00 GMT
    QTEST(retryAfterMs(header, nowMs).value_or(-1), "ms");
}

void HttpStatusTest::retryAfterByTheServersClock()
{
    HttpHeaders headers{{"date", "Tue, 24 Nov 2015 06:00:00 GMT"}, {"retry-after", "Tue, 24 Nov 2015 06:00:03 GMT"}};
    QCOMPARE(HttpClient::statusError(answered(503, QByteArray(), headers)).retryAfterMs, 3000);
    QCOMPARE(HttpClient::statusError(answered(400, QByteArray(), headers)).retryAfterMs, -1);
}

void HttpStatusTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << QByteArray("Tue, 24 Nov 2026 06:00:00 GMT") << true;
    QTest::newRow("another zone") << QByteArray("Tue, 24 Nov 2026 06:00:00 CET") << false;
    QTest::newRow("day that is none") << QByteArray("Tue, 31 Nov 2026 06:00:00 GMT") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void HttpStatusTest::dates()
{
    QFETCH(QByteArray, text);
    QTEST(httpDate(text).isValid(), "valid");
}

void HttpStatusTest::headersByAnyCase()
{
    const HttpAnswer answer = answered(200, QByteArray(), HttpHeaders(1, {"content-TYPE", "x/y"}));
    QCOMPARE(answer.header("Content-Type"), QByteArray("x/y"));
    QVERIFY(answer.header("Content").isEmpty());
}

OPS_TEST(HttpStatusTest)
#include "tst_httpstatus.moc"
