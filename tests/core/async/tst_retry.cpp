#include "core/async/retry.h"
#include "tests/support/opstest.h"

using namespace ops;

class RetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backsOffExponentially_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("first, half") << 1 << 0.5 << qint64(125);
        QTest::newRow("first, none") << 1 << 0.0 << qint64(0);
        QTest::newRow("second") << 2 << 0.5 << qint64(250);
        QTest::newRow("third") << 3 << 0.5 << qint64(500);
        QTest::newRow("at the ceiling") << 7 << 0.5 << qint64(5000);
        QTest::newRow("far beyond it") << 90 << 0.5 << qint64(5000);
    }
    void backsOffExponentially()
    {
        QFETCH(int, attempt);
        QFETCH(double, random);
        QFETCH(qint64, expected);
        RetryPolicy policy;
        policy.maxAttempts = 100;
        const Error error(ErrorKind::Network, QStringLiteral("refused"));
        QCOMPARE(policy.delayMs(attempt, error, [random] { return random; }), std::optional(expected));
    }

    void givesUp()
    {
        const RetryPolicy policy;
        const auto half = [] { return 0.5; };
        QVERIFY(policy.delayMs(2, Error(ErrorKind::Timeout, {}), half));
        QVERIFY(!policy.delayMs(3, Error(ErrorKind::Timeout, {}), half));
        QVERIFY(!policy.delayMs(1, Error(ErrorKind::Auth, {}), half));
        QVERIFY(!policy.delayMs(1, Error(ErrorKind::BadRequest, {}), half));
        QVERIFY(!policy.delayMs(1, Error(ErrorKind::Tls, {}), half));
    }

    void followsRetryAfter()
    {
        const RetryPolicy policy;
        const auto half = [] { return 0.5; };
        Error error(ErrorKind::Busy, {});
        error.retryAfterMs = 3000;
        QCOMPARE(policy.delayMs(1, error, half), std::optional<qint64>(3000));
        error.retryAfterMs = 0;
        QCOMPARE(policy.delayMs(1, error, half), std::optional<qint64>(0));
        error.retryAfterMs = policy.maxDelayMs + 1;
        QVERIFY(!policy.delayMs(1, error, half));
    }
};

OPS_TEST(RetryTest)
#include "tst_retry.moc"
