#include "core/base/datastate.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "tests/support/opstest.h"

#include <QSet>

#include <memory>

using namespace ops;

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreDistinctAndOfTheContract()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ErrorKind::Internal); ++i)
            names.insert(errorKindName(ErrorKind(i)));
        const QSet<QString> expected{
            QStringLiteral("network"),    QStringLiteral("tls"),       QStringLiteral("timeout"),
            QStringLiteral("auth"),       QStringLiteral("forbidden"), QStringLiteral("notFound"),
            QStringLiteral("badRequest"), QStringLiteral("busy"),      QStringLiteral("tooLarge"),
            QStringLiteral("badAnswer"),  QStringLiteral("partial"),   QStringLiteral("unsupported"),
            QStringLiteral("refused"),    QStringLiteral("cancelled"), QStringLiteral("internal")};
        QCOMPARE(names, expected);
    }

    void dataStateNames()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(DataState::Error); ++i)
            names.insert(dataStateName(DataState(i)));
        QCOMPARE(names.size(), qsizetype(6));
        QVERIFY(names.contains(QStringLiteral("noData")));
    }

    void onlyWhatMayPassIsRetryable()
    {
        for (int i = 0; i <= int(ErrorKind::Internal); ++i) {
            const auto kind = ErrorKind(i);
            const bool expected = kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Busy;
            QCOMPARE(Error(kind, QString()).retryable(), expected);
        }
    }

    void resultHoldsAValueOrAnError()
    {
        Result<std::unique_ptr<int>> value(std::make_unique<int>(3));
        QVERIFY(value.has_value());
        QCOMPARE(**value, 3);
        const std::unique_ptr<int> taken = *std::move(value);
        QCOMPARE(*taken, 3);
        const Result<Done> error(Error(ErrorKind::Auth, QStringLiteral("sign in")));
        QVERIFY(!error);
        QCOMPARE(error.error().message, QStringLiteral("sign in"));
    }
};

OPS_TEST(ErrorTest)
#include "tst_error.moc"
