#include "core/demo/supervisor.h"

#include "core/base/json.h"
#include "core/config/demofolder.h"
#include "core/demo/servers.h"
#include "tests/core/demo/fakeprograms.h"
#include "tests/core/demo/fakerunner.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::demo;

namespace {

const QString Prometheus = QStringLiteral("prometheus"), Promtool = QStringLiteral("promtool"),
              Alertmanager = QStringLiteral("prometheus-alertmanager"),
              Exporter = QStringLiteral("prometheus-node-exporter");

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A demo with its folder, programs that only wait, and servers that answer when the test says so.
struct Stage
{
    test::FakePrograms programs;
    test::ManualClock clock;
    test::FakeTransport transport;
    test::FakeRunner runner;
    QTemporaryDir parent;
    std::unique_ptr<Supervisor> supervisor;
    QStringList notes;
    QByteArray line;
    int readyCount = 0;

    QString folder() const { return parent.filePath(QStringLiteral("demo")); }
    void installAll()
    {
        for (const QString &name : {Prometheus, Promtool, Alertmanager, Exporter})
            programs.add(name);
    }
    void saveState(qint64 ageMs)
    {
        QDir().mkpath(prometheusStorage(folder()));
        QFile file(folder() + QStringLiteral("/simulator.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(Simulator(clock.nowMs() - ageMs).saved());
    }
    void start()
    {
        auto claimed = StateFolder::claim(folder());
        supervisor =
            std::make_unique<Supervisor>(clock, transport, runner, std::move(*claimed), BoardFiles(), "groups: []\n");
        QObject::connect(supervisor.get(), &Supervisor::note, supervisor.get(),
                         [this](const QString &sentence) { notes << sentence; });
        QObject::connect(supervisor.get(), &Supervisor::ready, supervisor.get(), [this](const QByteArray &said) {
            line = said;
            ++readyCount;
        });
        supervisor->start();
    }
    bool stop()
    {
        QSignalSpy stopped(supervisor.get(), &Supervisor::stopped);
        supervisor->stop();
        clock.advance(0);
        return QTest::qWaitFor([&stopped] { return !stopped.isEmpty(); }, 20'000);
    }
    /// Until a request with that path waits; its number, -1 in vain.
    int asked(const QString &path)
    {
        int found = -1;
        const auto looks = [&] {
            for (int i = 0; i < transport.sent(); ++i) {
                if (transport.isWaiting(i) && transport.request(i).url.path() == path)
                    found = i;
            }
            return found >= 0;
        };
        return QTest::qWaitFor(looks, 120'000) ? found : -1;
    }
    bool answer(const QString &path, int status)
    {
        const int i = asked(path);
        if (i >= 0)
            transport.answer(i, status);
        return i >= 0;
    }
    nlohmann::json announced() const { return *parseJson(line); }
};

const QString Ready = QStringLiteral("/-/ready"), Root = QStringLiteral("/"), Write = QStringLiteral("/api/v1/write");

} // namespace

class SupervisorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAnyProgramTheSimulatorRuns()
    {
        Stage stage;
        stage.start();
        QCOMPARE(stage.readyCount, 1);
        const auto json = stage.announced();
        QCOMPARE(json["missing"].size(), std::size_t(4));
        QCOMPARE(json["missing"][2]["package"].get<std::string>(), std::string("prometheus-alertmanager"));
        QVERIFY(json["prometheus"].is_null());
        QVERIFY(!json["control"].is_null());
        QCOMPARE(stage.notes.size(), 4);
        QVERIFY(stage.notes.first().contains(u"prometheus"));
        QVERIFY(runningDemo(stage.folder()));
        QVERIFY(stage.stop());
        QVERIFY(!runningDemo(stage.folder()));
        QVERIFY(!QFile::exists(demoReadyFile(stage.folder())));
    }

    void theFirstStartMakesADayOfHistory()
    {
        Stage stage;
        stage.installAll();
        stage.start();
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.answer(Root, 200));
        QCOMPARE(stage.programs.starts(Prometheus), 0); // its storage is not there yet
        QVERIFY(stage.answer(Ready, 200));
        QCOMPARE(stage.runner.commands.size(), std::size_t(13));
        QVERIFY(stage.asked(Write) >= 0);
        QCOMPARE(stage.readyCount, 0); // the newest samples are not stored yet
        QVERIFY(stage.answer(Write, 204));
        QCOMPARE(stage.readyCount, 1);
        const auto json = stage.announced();
        QVERIFY(json["missing"].empty());
        const QByteArray config = contentOf(prometheusConfigFile(stage.folder()));
        for (const char *server : {"control", "alertmanager", "nodeExporter"}) {
            const QByteArray url = QByteArray::fromStdString(json[server].get<std::string>());
            QVERIFY2(config.contains(url.mid(int(sizeof "http://") - 1)), server);
        }
        QVERIFY(config.contains("rule_files: [rules.yml]"));
        QVERIFY(contentOf(rulesFile(stage.folder())).contains("groups: []"));
        QVERIFY(stage.notes.isEmpty());
        QVERIFY(stage.stop());
    }

    void aFreshPastIsGoneOnFrom()
    {
        Stage stage;
        stage.installAll();
        stage.saveState(4 * 60'000);
        stage.start();
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.answer(Root, 200));
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.asked(Write) >= 0);
        QVERIFY(stage.runner.commands.empty());
        QVERIFY(stage.transport.request(stage.asked(Write)).sendOnce);
        QVERIFY(stage.answer(Write, 204));
        QCOMPARE(stage.readyCount, 1);
    }

    void anotherPastIsMadeAnew_data()
    {
        QTest::addColumn<qint64>("ageMs");
        QTest::newRow("older than five minutes") << qint64(5 * 60'000 + 1000);
        QTest::newRow("in the future") << qint64(-10'000);
    }
    void anotherPastIsMadeAnew()
    {
        QFETCH(qint64, ageMs);
        Stage stage;
        stage.installAll();
        stage.saveState(ageMs);
        stage.start();
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.answer(Root, 200));
        QVERIFY(stage.asked(Ready) >= 0);
        QCOMPARE(stage.runner.commands.size(), std::size_t(13));
    }

    void aHistoryThatFailsIsSaidAndTheRestGoesOn()
    {
        Stage stage;
        stage.installAll();
        stage.runner.exitCode = 1;
        stage.start();
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.answer(Root, 200));
        QVERIFY(stage.answer(Ready, 200));
        QVERIFY(stage.answer(Write, 204));
        QCOMPARE(stage.readyCount, 1);
        QCOMPARE(stage.notes.size(), 1);
        QVERIFY(stage.notes.first().contains(u"no space left"));
    }

    void aServerThatNeverRunsIsNotWaitedForForever()
    {
        Stage stage;
        stage.programs.add(Alertmanager, "echo no >&2; exit 3");
        stage.start();
        for (int failures = 1; failures <= 3; ++failures) {
            QVERIFY(QTest::qWaitFor([&] { return stage.notes.size() == 3 + failures; }, 20'000));
            stage.clock.advance(KeptServer::pauseMs(failures));
        }
        QCOMPARE(stage.readyCount, 1);
        QVERIFY(stage.announced()["alertmanager"].is_null());
        QVERIFY(stage.notes.last().contains(u"exit code 3"));
        QVERIFY(stage.notes.last().contains(u"no"));
    }

    void aServerThatComesLateIsAnnouncedInTheFile()
    {
        Stage stage;
        stage.programs.add(Alertmanager, "[ -e \"$0.good\" ] && exec /bin/sleep 1000; exit 3");
        stage.start();
        for (int failures = 1; failures <= 2; ++failures) {
            QVERIFY(QTest::qWaitFor([&] { return stage.notes.size() == 3 + failures; }, 20'000));
            stage.clock.advance(KeptServer::pauseMs(failures));
        }
        QVERIFY(QTest::qWaitFor([&] { return stage.readyCount == 1; }, 20'000));
        QFile good(stage.programs.path(Alertmanager) + QStringLiteral(".good"));
        QVERIFY(good.open(QIODevice::WriteOnly));
        stage.clock.advance(KeptServer::pauseMs(3));
        QVERIFY(stage.answer(Ready, 200));
        QCOMPARE(stage.readyCount, 1);
        QVERIFY(!runningDemo(stage.folder())->alertmanager.isEmpty());
    }

    void stoppingInTheMiddleOfTheHistoryEndsAll()
    {
        Stage stage;
        stage.installAll();
        stage.start();
        QVERIFY(stage.asked(Ready) >= 0);
        QVERIFY(stage.stop());
        QCOMPARE(stage.readyCount, 0);
        QCOMPARE(stage.transport.waiting(), 0);
    }
};

OPS_TEST(SupervisorTest)
#include "tst_supervisor.moc"
