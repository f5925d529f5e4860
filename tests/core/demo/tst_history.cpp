#include "core/demo/history.h"

#include "core/demo/historyimport.h"
#include "core/demo/pastalerts.h"
#include "tests/core/demo/fakerunner.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <map>

using namespace ops;
using namespace ops::demo;
using ops::test::FakeRunner;

namespace {

constexpr qint64 Now = 1'795'521'600'000 + 7 * 60'000 + 4'321; // 12:07:04.321 UTC
constexpr qint64 Step = Simulator::HistoryStepMs;

struct FileFacts
{
    std::vector<qint64> times; // of `up` of one target, ms
    bool ends = false;
    qint64 lines = 0;
    std::vector<qint64> exporterTimes; // of `up` of an exporter's target, ms
    int scrapes = 0;                   // of what Prometheus notes of itself
};

FileFacts factsOf(const QString &name)
{
    FileFacts facts;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        facts.ends = line == "# EOF";
        facts.lines += line.startsWith('#') ? 0 : 1;
        if (line.startsWith("up{job=\"data-sync\""))
            facts.times.push_back(line.mid(line.lastIndexOf(' ') + 1).toLongLong() * 1000);
        facts.scrapes += line.startsWith("scrape_samples_scraped{job=\"prometheus\"") ? 1 : 0;
        if (line.startsWith("up{job=\"redis\""))
            facts.exporterTimes.push_back(line.mid(line.lastIndexOf(' ') + 1).toLongLong() * 1000);
    }
    return facts;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlanIsADayOfSteps()
    {
        const HistoryPlan plan(Now);
        QCOMPARE(plan.toMs, Now / Step * Step);
        QCOMPARE(plan.toMs - plan.fromMs, HistoryPlan::LengthMs);
        QCOMPARE(plan.windowCount(), 13);
        QCOMPARE(HistoryPlan(Now / HistoryPlan::WindowMs * HistoryPlan::WindowMs).windowCount(), 13);
        for (const Incident &incident : plan.incidents)
            QVERIFY(incident.fromMs >= plan.fromMs && incident.toMs <= plan.toMs && incident.fromMs < incident.toMs);
    }

    void windowsLieSideBySideWithoutAGap()
    {
        const QTemporaryDir folder;
        const HistoryPlan plan(Now);
        Simulator simulator(plan.fromMs);
        qint64 last = plan.fromMs;
        int windows = 0;
        std::vector<qint64> exporterTimes;
        int scrapes = 0;
        while (simulator.nowMs() < plan.toMs) {
            const auto window = writeHistoryWindow(simulator, plan, folder.path());
            QVERIFY(window);
            const FileFacts facts = factsOf(window->file);
            QVERIFY(facts.ends);
            QCOMPARE(facts.lines, window->samples);
            for (const qint64 time : facts.times) {
                QCOMPARE(time, last + Step);
                last = time;
            }
            QCOMPARE(facts.times.front() / HistoryPlan::WindowMs, facts.times.back() / HistoryPlan::WindowMs);
            scrapes += facts.scrapes;
            exporterTimes.insert(exporterTimes.end(), facts.exporterTimes.begin(), facts.exporterTimes.end());
            simulator = window->simulator;
            QCOMPARE(simulator.nowMs(), last);
            ++windows;
            QFile::remove(window->file);
        }
        QCOMPARE(last, plan.toMs);
        QCOMPARE(windows, plan.windowCount());
        // The many series of exporters are there for the last hour only.
        QCOMPARE(exporterTimes.size(), std::size_t(HistoryPlan::RecentMs / Step));
        QCOMPARE(std::size_t(scrapes), exporterTimes.size());
        QCOMPARE(exporterTimes.front(), plan.toMs - HistoryPlan::RecentMs + Step);
        QCOMPARE(exporterTimes.back(), plan.toMs);
    }

    void anUnwritableFolderIsSaid()
    {
        const HistoryPlan plan(Now);
        const auto window = writeHistoryWindow(Simulator(plan.toMs - Step), plan, QStringLiteral("/nowhere/at/all"));
        QVERIFY(!window);
        QCOMPARE(window.error().kind, ErrorKind::Internal);
    }

    void incidentsAreInForceForTheirTime()
    {
        const std::vector<Incident> incidents{{Fault::SyncLag, 1000, 2000}, {Fault::MemLeak, 1500, 3000}};
        QVERIFY(faultsAt(incidents, 999) == FaultSet());
        QCOMPARE(faultsAt(incidents, 1000).names(), QStringList(QStringLiteral("sync_lag")));
        QCOMPARE(faultsAt(incidents, 1700).names().size(), 2);
        QCOMPARE(faultsAt(incidents, 2000).names(), QStringList(QStringLiteral("mem_leak")));
        QVERIFY(faultsAt(incidents, 3000) == FaultSet());
    }

    void alertsFiredWhileAnIncidentLasted()
    {
        constexpr qint64 From = 1'000'000, To = 1'120'000;
        PastAlerts alerts({{Fault::UserDrop, From, To}});
        for (qint64 at = From - Step; at <= To + 2 * Step; at += Step)
            alerts.add(at);
        const QByteArray text = QByteArray::fromStdString(alerts.text());
        const QByteArray firing = "ALERTS{alertstate=\"firing\",alertname=\"ActiveUsersDropped\",";
        QCOMPARE(text.count(firing), 7); // from half a minute after its beginning to its end
        QVERIFY(!text.contains(firing + "service=\"user-api\",severity=\"critical\",team=\"backend\"} 1 1015\n"));
        QVERIFY(text.contains(firing + "service=\"user-api\",severity=\"critical\",team=\"backend\"} 1 1030\n"));
        QCOMPARE(text.count("ALERTS_FOR_STATE{alertname=\"ActiveUsersDropped\""), 7);
        QCOMPARE(text.count("\"Watchdog\""), 12); // all the time, and since ever
        QCOMPARE(alerts.samples(), qint64(7 + 7 + 12));
        QVERIFY(text.indexOf("# TYPE ALERTS gauge") < text.indexOf("# TYPE ALERTS_FOR_STATE gauge"));
    }

    void everyFaultButTheStaleBackupHasAPast()
    {
        std::map<Fault, int> seen;
        for (const Incident &incident : pastIncidents(Now))
            ++seen[incident.fault];
        QCOMPARE(seen.size(), std::size_t(FaultCount - 1));
    }

    void anImportMakesAStorage()
    {
        const QTemporaryDir folder;
        FakeRunner runner;
        const QString storage = folder.filePath(QStringLiteral("storage"));
        HistoryImport import(runner, QStringLiteral("promtool"), folder.filePath(QStringLiteral("work")), storage);
        QSignalSpy finished(&import, &HistoryImport::finished), progress(&import, &HistoryImport::progress);
        import.start(Now);
        QVERIFY(!QFileInfo::exists(storage));
        QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 120'000));
        QCOMPARE(progress.size(), 14);
        QCOMPARE(progress.first().at(0).toInt(), 0);
        QCOMPARE(progress.last().at(0).toInt(), 13);
        QCOMPARE(QDir(storage).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 13);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("work"))));
        QVERIFY(import.simulator());
        QCOMPARE(import.simulator()->nowMs(), HistoryPlan(Now).toMs);
        QCOMPARE(
            runner.commands.front().arguments.first(3),
            QStringList({QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics")}));
    }

    void aFailedImportLeavesNothing()
    {
        const QTemporaryDir folder;
        FakeRunner runner;
        runner.exitCode = 1;
        HistoryImport import(runner, QStringLiteral("promtool"), folder.filePath(QStringLiteral("work")),
                             folder.filePath(QStringLiteral("storage")));
        QSignalSpy failed(&import, &HistoryImport::failed), finished(&import, &HistoryImport::finished);
        import.start(Now);
        QVERIFY(QTest::qWaitFor([&failed] { return !failed.isEmpty(); }, 60'000));
        QCOMPARE(failed.first().at(0).value<Error>().detail, QStringLiteral("no space left"));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(finished.isEmpty());
    }

    void theOwnerMayGoInBetween()
    {
        const QTemporaryDir folder;
        FakeRunner runner;
        {
            HistoryImport import(runner, QStringLiteral("promtool"), folder.filePath(QStringLiteral("work")),
                                 folder.filePath(QStringLiteral("storage")));
            import.start(Now);
        }
        QCoreApplication::processEvents();
        QVERIFY(runner.commands.empty()); // the window that was being written comes back to nobody
    }
};

OPS_TEST(HistoryTest)
#include "tst_history.moc"
