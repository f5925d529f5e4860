#include "core/demo/program.h"
#include "tests/e2e/demo/demoprogram.h"
#include "tests/e2e/window/windowrun.h"
#include "tests/support/opstest.h"

#include <QTemporaryDir>

#include <memory>

using namespace ops;
using namespace ops::test;

/// Filters over the boards that are shipped, against the real demo.
class DemoFiltersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_cache;
    std::unique_ptr<DemoProgram> m_demo;

    /// A filter as a person sets it: the command, the value, Enter.
    static QByteArray filter(const QByteArray &value)
    {
        return "{\"wait\":\"settled\"}\n{\"run\":\"filter.add\"}\n{\"type\":\"" + value +
               "\",\"into\":\"Value\"}\n{\"key\":\"Return\"}\n{\"wait\":\"settled\"}\n";
    }
    static QByteArray waitFor(const QByteArray &name, const QByteArray &pattern)
    {
        return "{\"wait\":{\"name\":\"" + name + "\",\"matches\":\"" + pattern + "\"},\"timeoutMs\":20000}\n";
    }
    CliResult drive(const QByteArray &steps, const QString &page = QString())
    {
        WindowRun run{QUrl(m_demo->said("prometheus"))};
        return run.drive(steps, page.isEmpty() ? QStringList() : QStringList{QStringLiteral("--page"), page});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = demo::Programs().missing(); !missing.empty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing.front().package));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
        m_demo = std::make_unique<DemoProgram>();
        QVERIFY2(m_demo->waitReady(), qPrintable(m_demo->problem()));
    }

    void aServiceIsFilteredWhereItCanBeAndSaidWhereNot()
    {
        const auto result = drive(filter("trading-api") + waitFor("API response time", "trading-api") +
                                  "{\"expect\":{\"name\":\"API response time\",\"matches\":\"^((?!user-api).)*$\"}}\n" +
                                  waitFor("Active users", "service = trading-api is not applied here: users_active") +
                                  waitFor("Longest sync lag", "is not applied here: data_sync_lag_seconds") +
                                  "{\"wait\":{\"name\":\"Filter: service = trading-api\"}}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void escTakesTheFilterBack()
    {
        const auto result =
            drive(filter("trading-api") + waitFor("Active users", "not applied") +
                  "{\"run\":\"time.back\"}\n{\"wait\":\"settled\"}\n" + waitFor("API response time", "user-api") +
                  waitFor("Active users", "^((?!not applied).)*$") + "{\"run\":\"time.forward\"}\n" +
                  waitFor("Active users", "not applied"));
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void theFilterGoesAlongToOtherPages()
    {
        const auto result = drive(filter("user-api") + "{\"run\":\"go.dashboard:services\"}\n{\"wait\":\"settled\"}\n" +
                                  "{\"wait\":{\"name\":\"Filter: service = user-api\"}}\n"
                                  "{\"run\":\"filter.clear\"}\n{\"wait\":\"settled\"}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    /// Another name of an entity: jobs are services, too.
    void aServiceMayBeAJob()
    {
        const auto result =
            drive(filter("data-sync") + waitFor("Data sync lag", "binance") + waitFor("API response time", "^no data"));
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }
};

OPS_TEST(DemoFiltersTest)
#include "tst_demofilters.moc"
