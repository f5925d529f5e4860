#include "core/async/limiter.h"
#include "core/sources/prometheus/curl.h"
#include "core/sources/prometheus/prometheussource.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QProcess>

using namespace ops;

class CurlTest : public QObject
{
    Q_OBJECT

    static QString commandFor(const QString &base, const Credentials &credentials, const QString &expr)
    {
        test::ManualClock clock;
        test::FakeTransport transport;
        const PrometheusSource source(QStringLiteral("p"), QUrl(base), transport, clock, std::make_shared<Limiter>(4),
                                      credentials);
        return source.curlCommand(RangeQuery(expr, {60'000, 120'500}, 15'000));
    }
    static Credentials bearer()
    {
        Credentials credentials;
        credentials.kind = Credentials::Kind::Bearer;
        credentials.secret = QStringLiteral("topsecret-token");
        credentials.headers = {{"X-Scope-OrgID", "tenant-seven"}};
        return credentials;
    }

private Q_SLOTS:
    void allThatWasSentIsInIt()
    {
        const QString command = commandFor(QStringLiteral("http:") + QStringLiteral("//p:9090/base"), Credentials(),
                                           QStringLiteral("sum by (job) (rate(x{a=\"b\"}[5m]))"));
        QVERIFY2(command.startsWith(QStringLiteral("curl ")), qPrintable(command));
        QVERIFY(command.contains(QStringLiteral("p:9090/base/api/v1/query_range'")));
        QVERIFY(command.contains(QStringLiteral("--data-urlencode 'query=sum by (job) (rate(x{a=\"b\"}[5m]))'")));
        QVERIFY(command.contains(QStringLiteral("'start=60'")) && command.contains(QStringLiteral("'end=120.5'")));
        QVERIFY(command.contains(QStringLiteral("'step=15'")));
        QVERIFY(!command.contains(QStringLiteral("Authorization")));
    }

    void secretsArePlaceholders()
    {
        const QString command = commandFor(QStringLiteral("https:") + QStringLiteral("//p/?apikey=gatewaysecret"),
                                           bearer(), QStringLiteral("up"));
        QVERIFY2(command.contains(QStringLiteral("'Authorization: Bearer <TOKEN>'")), qPrintable(command));
        QVERIFY(command.contains(QStringLiteral("X-Scope-OrgID: <X-SCOPE-ORGID>")));
        for (const char *secret : {"topsecret", "tenant-seven", "gatewaysecret"})
            QVERIFY2(!command.contains(QLatin1String(secret)), secret);
        const QString basic = commandFor(QStringLiteral("https:") + QStringLiteral("//ann:passwd7@p/"), Credentials(),
                                         QStringLiteral("up"));
        QVERIFY(basic.contains(QStringLiteral("Authorization: Basic <")));
        QVERIFY(!basic.contains(QStringLiteral("passwd7")) && !basic.contains(QStringLiteral("ann")));
    }

    void theShellReadsEveryQueryAsOneWord()
    {
        const QString expr = QStringLiteral("x{a='$(touch y)', b=\"`id`\"} or \\ ; & | > z\nup");
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("printf %s ") + prometheus::shellQuoted(expr)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), expr);
    }

    void anInstantQueryHasItsMoment()
    {
        test::ManualClock clock;
        test::FakeTransport transport;
        const PrometheusSource source(QStringLiteral("p"), QUrl(QStringLiteral("http:") + QStringLiteral("//p")),
                                      transport, clock, std::make_shared<Limiter>(4));
        const QString command = source.curlCommand(InstantQuery(QStringLiteral("up"), 5'000));
        QVERIFY(command.contains(QStringLiteral("/api/v1/query'")) && command.contains(QStringLiteral("'time=5'")));
    }
};

OPS_TEST(CurlTest)
#include "tst_curl.moc"
