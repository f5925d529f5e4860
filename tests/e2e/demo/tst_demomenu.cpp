#include "core/demo/program.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ops;
using namespace ops::test;

/// The menu of incidents in a window that shows the real demo.
class DemoMenuTest : public QObject
{
    Q_OBJECT

    CliResult drive(const QByteArray &steps, const QStringList &more) const
    {
        CliProcess process(QStringList{QStringLiteral("drive"), QStringLiteral("-")} + more,
                           {{QStringLiteral("XDG_CACHE_HOME"), m_cache.path()}});
        process.process().write(steps);
        process.process().closeWriteChannel();
        return process.wait();
    }

    QTemporaryDir m_cache;

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = demo::Programs().missing(); !missing.empty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing.front().package));
    }

    void incidentsAreSwitchedAndShown()
    {
        const auto result =
            drive("{\"wait\":\"settled\"}\n"
                  "{\"wait\":{\"name\":\"Demo\"},\"timeoutMs\":20000}\n"
                  "{\"run\":\"demo.fault.api_errors\"}\n"
                  "{\"wait\":{\"name\":\"Text of the notification\",\"matches\":\"shows in the panel\"}}\n"
                  "{\"run\":\"demo.show\"}\n"
                  "{\"wait\":\"settled\"}\n"
                  "{\"run\":\"demo.fault.api_errors\"}\n"
                  "{\"wait\":{\"name\":\"Text of the notification\",\"matches\":\"Incident over\"}}\n"
                  "{\"run\":\"window.new\"}\n"
                  "{\"wait\":\"settled\"}\n"
                  "{\"wait\":{\"name\":\"Demo\"},\"timeoutMs\":20000}\n"
                  "{\"run\":\"window.close\"}\n"
                  "{\"run\":\"time.refresh\"}\n"
                  "{\"wait\":\"settled\"}\n",
                  {QStringLiteral("--demo")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void aReadOnlyWindowSwitchesNone()
    {
        const auto result = drive("{\"wait\":\"settled\"}\n"
                                  "{\"wait\":{\"name\":\"Demo\"},\"timeoutMs\":20000}\n"
                                  "{\"run\":\"demo.fault.api_errors\"}\n",
                                  {QStringLiteral("--demo"), QStringLiteral("--read-only")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("step 3") && result.err.contains("cannot run now"), result.err.constData());
    }
};

OPS_TEST(DemoMenuTest)
#include "tst_demomenu.moc"
