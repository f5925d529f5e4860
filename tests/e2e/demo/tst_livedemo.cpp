#include "core/demo/program.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/e2e/demo/demoprogram.h"
#include "tests/live/serverprocess.h"
#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>

#include <signal.h>

using namespace ops;
using namespace ops::test;

namespace {

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

bool goneInThreeSeconds(const std::vector<qint64> &pids)
{
    constexpr int LimitMs = 3000;
    return QTest::qWaitFor([&pids] { return std::none_of(pids.begin(), pids.end(), processLives); }, LimitMs);
}

} // namespace

/// The demo as a whole, with the real servers, in a cache folder of the test's own.
class LiveDemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = demo::Programs().missing(); !missing.empty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing.front().package));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
        m_demo = std::make_unique<DemoProgram>();
        const bool isReady = m_demo->waitReady();
        m_said = m_demo->problem();
        QVERIFY2(isReady, qPrintable(m_said));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void itSaysThatItMakesAHistory()
    {
        QVERIFY2(m_said.contains(u"Making a day of history") && m_said.contains(u"is made"), qPrintable(m_said));
        QVERIFY(!m_said.contains(u'\x1b'));
    }

    void itSaysWhereEverythingIs()
    {
        QCOMPARE(m_demo->said("environment"), QStringLiteral("demo"));
        QCOMPARE(m_demo->said("state"), m_cache.filePath(QStringLiteral("quantmind-ops/demo")));
        for (const char *key : {"prometheus", "alertmanager", "nodeExporter", "control"})
            QVERIFY2(m_demo->said(key).startsWith(u"http://127.0.0.1:"), key);
        const auto check = runCli(words("check --environment demo --json"));
        QVERIFY2(check.exitCode == 0, check.err.constData());
        QCOMPARE(check.json()["data"]["sources"][0]["state"].get<std::string>(), std::string("ok"));
    }

    void aDayIsThereWithoutAGapUpToNow()
    {
        const auto result =
            runCli(words("query count_over_time(up{job=\"data-sync\"}[24h]) --environment demo --json"));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const double samples = m_demo->value(QStringLiteral("count_over_time(up{job=\"data-sync\"}[24h])"));
        QVERIFY2(samples > 5700, qPrintable(QString::number(samples)));
        // Every series, whatever its target, was sampled within the last scrapes.
        QCOMPARE(m_demo->value(QStringLiteral("max(time() - timestamp(up{job=\"data-sync\"})) < bool 20")), 1.0);
        QVERIFY(m_demo->value(QStringLiteral(
                    "min(count_over_time(up{job!~\"alertmanager|node-exporter|prometheus\"}[5m]))")) >= 19);
    }

    void countersGoOnOverTheSeam()
    {
        // The first scrape comes seconds after the history; only then is there a seam to look at.
        const auto scraped = [this] {
            return m_demo->value(
                       QStringLiteral("count(scrape_samples_post_metric_relabeling{job=\"quantmind-api\"})")) >= 6;
        };
        QVERIFY(QTest::qWaitFor(scraped, 60'000));
        for (const char *counter : {"http_request_duration_seconds_count", "http_request_duration_seconds_sum",
                                    "http_request_duration_seconds_bucket", "strategy_executions_total",
                                    "container_cpu_usage_seconds_total", "login_failures_total"}) {
            const QString expr = QStringLiteral("sum(resets(%1[10m]))").arg(QLatin1String(counter));
            QVERIFY2(m_demo->value(expr) == 0.0, counter);
        }
        QCOMPARE(m_demo->query(QStringLiteral("up == 0")).size(), std::size_t(0));
        const double before = m_demo->value(QStringLiteral("sum(users_active offset 2m)"));
        const double now = m_demo->value(QStringLiteral("sum(users_active)"));
        QVERIFY2(now > 0.85 * before && now < 1.15 * before, qPrintable(QStringLiteral("%1 %2").arg(before).arg(now)));
    }

    void promtoolFindsTheMetricsSound()
    {
        QProcess promtool;
        promtool.start(QStringLiteral("promtool"), words("check metrics"));
        QVERIFY(promtool.waitForStarted());
        promtool.write(rawAnswer(
            QUrl(m_demo->said("control") + QStringLiteral("/metrics?job=quantmind-api&instance=trading-api:8080"))));
        promtool.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&promtool] { return promtool.state() == QProcess::NotRunning; }, 30'000));
        QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError().constData());
    }

    void aFaultShowsInItsMetricAndGoes()
    {
        const QString lag = QStringLiteral("max(data_sync_lag_seconds{source=~\"sse|szse\"})");
        const auto on = runCli(words("demo fault sync_lag on --json"));
        QVERIFY2(on.exitCode == 0, on.err.constData());
        QCOMPARE(on.json()["data"]["on"][0].get<std::string>(), std::string("sync_lag"));
        QVERIFY(QTest::qWaitFor([&] { return m_demo->value(lag) > 200; }, 60'000));
        const auto truth = runCli(words("demo truth --json"));
        QCOMPARE(truth.json()["data"]["faults"][2]["on"].get<bool>(), true);
        QCOMPARE(runCli(words("demo fault sync_lag off")).exitCode, 0);
        QVERIFY(QTest::qWaitFor([&] { return m_demo->value(lag) < 100; }, 60'000));
    }

    void wrongWordsAreWrongUsage()
    {
        for (const char *call : {"demo fault nothing on", "demo fault sync_lag maybe", "demo fault", "demo truths",
                                 "demo --now 2026-01-01T00:00:00Z"})
            QVERIFY2(runCli(words(call)).exitCode == 2, call);
        QCOMPARE(runCli(words("demo fault sync_lag on --state /nowhere/at/all")).exitCode, 3);
        QCOMPARE(runCli(words("demo fault sync_lag on --read-only")).exitCode, 4);
        for (const char *call : {"demo fault sync_lag on --environment nosuch", "demo truth --environment nosuch",
                                 "demo fault sync_lag on --environment demo --state /tmp",
                                 "demo fault sync_lag on --prometheus http://127.0.0.1:1", "demo --environment demo"})
            QVERIFY2(runCli(words(call)).exitCode == 2, call);
        QCOMPARE(runCli(words("demo fault sync_lag on --environment demo-7")).exitCode, 3);
        QCOMPARE(runCli(words("demo truth --environment demo-7")).exitCode, 3);
    }

    void aSecondDemoStandsBesideTheFirst()
    {
        DemoProgram second;
        QVERIFY2(second.waitReady(), qPrintable(second.problem()));
        QCOMPARE(second.said("environment"), QStringLiteral("demo-2"));
        QCOMPARE(second.said("state"), m_demo->said("state") + QStringLiteral("-2"));
        QVERIFY(second.said("prometheus") != m_demo->said("prometheus"));
        for (const auto *demo : {m_demo.get(), &second}) {
            const QString name = demo->said("environment");
            const auto check =
                runCli({QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--environment"), name});
            QCOMPARE(check.exitCode, 0);
            QCOMPARE(QString::fromStdString(check.json()["data"]["sources"][0]["url"].get<std::string>()),
                     demo->said("prometheus"));
        }
        QCOMPARE(runCli(words("demo fault sync_lag on --environment demo")).exitCode, 0);
        const auto isOn = [](const char *name) {
            const auto truth = runCli(words("demo truth --json --environment") + QStringList(QLatin1String(name)));
            return truth.json()["data"]["faults"][2]["on"].get<bool>();
        };
        QVERIFY(isOn("demo") && !isOn("demo-2"));
        QCOMPARE(runCli(words("demo fault sync_lag off --environment demo")).exitCode, 0);
        const auto pids = second.pids();
        QVERIFY(pids.size() == 4);
        second.process().closeWriteChannel(); // the owner is gone
        QVERIFY(second.waitEnded());
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY(goneInThreeSeconds(pids));
        QVERIFY(processLives(m_demo->pids().front()));
        QCOMPARE(runCli(words("check --environment demo-2")).exitCode, 3);
        QCOMPARE(runCli(words("check --environment demo")).exitCode, 0);
    }

    void killedItLeavesNothingAndGoesOnWhereItWas()
    {
        const auto pids = m_demo->pids();
        QVERIFY(pids.size() == 4);
        const double served = m_demo->value(QStringLiteral("sum(http_request_duration_seconds_count)"));
        ::kill(pid_t(pids.front()), SIGKILL);
        QVERIFY(m_demo->waitEnded());
        QVERIFY(goneInThreeSeconds(pids));
        QCOMPARE(runCli(words("check --environment demo")).exitCode, 3);
        QElapsedTimer timer;
        timer.start();
        m_demo = std::make_unique<DemoProgram>();
        QVERIFY2(m_demo->waitReady(), qPrintable(m_demo->problem()));
        qInfo("second start: %lld ms", timer.elapsed());
        QVERIFY(m_demo->value(QStringLiteral("sum(http_request_duration_seconds_count)")) >= served);
        QCOMPARE(m_demo->value(QStringLiteral("sum(resets(http_request_duration_seconds_count[15m]))")), 0.0);
        QVERIFY(m_demo->value(QStringLiteral("count_over_time(up{job=\"data-sync\"}[24h])")) > 5700);
    }

    void sigtermEndsItInOrder()
    {
        const auto pids = m_demo->pids();
        m_demo->process().terminate();
        QVERIFY(m_demo->waitEnded());
        QCOMPARE(m_demo->process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_demo->process().exitCode(), 0);
        QVERIFY(goneInThreeSeconds(pids));
        QVERIFY(!QFile::exists(m_cache.filePath(QStringLiteral("quantmind-ops/demo/ready.json"))));
    }

private:
    QTemporaryDir m_cache;
    QString m_said; // on stderr until it was ready
    std::unique_ptr<DemoProgram> m_demo;
};

OPS_TEST(LiveDemoTest)
#include "tst_livedemo.moc"
