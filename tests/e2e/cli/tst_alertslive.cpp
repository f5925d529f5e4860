#include "tests/e2e/cli/clirun.h"
#include "tests/live/serverprocess.h"
#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray AlertmanagerConfig = "route:\n  receiver: nobody\nreceivers:\n- name: nobody\n";

/// A real Alertmanager that stands alone.
class AlertmanagerServer : public ServerProcess
{
public:
    bool start()
    {
        return write(QStringLiteral("am.yml"), AlertmanagerConfig) &&
               ServerProcess::start(QStringLiteral("prometheus-alertmanager"),
                                    {QStringLiteral("--config.file=") + path(QStringLiteral("am.yml")),
                                     QStringLiteral("--storage.path=") + path(QStringLiteral("data")),
                                     QStringLiteral("--web.listen-address=") + address(),
                                     QStringLiteral("--cluster.listen-address=")},
                                    QStringLiteral("/-/ready"));
    }
    bool fire(const QString &name)
    {
        return run(QStringLiteral("amtool"),
                   {QStringLiteral("alert"), QStringLiteral("add"), name, QStringLiteral("severity=warning"),
                    QStringLiteral("--alertmanager.url"), url().toString()});
    }
    json answer(const QString &route) const
    {
        QUrl target = url();
        target.setPath(route);
        return json::parse(rawAnswer(target).toStdString(), nullptr, false);
    }
    /// Active silences that name the alert.
    int silencesOf(const QString &name) const
    {
        int count = 0;
        for (const json &silence : answer(QStringLiteral("/api/v2/silences"))) {
            const bool named = silence["matchers"].dump().find('"' + name.toStdString() + '"') != std::string::npos;
            count += named && silence["status"]["state"] == "active" ? 1 : 0;
        }
        return count;
    }
    bool isSuppressed(const QString &name) const
    {
        for (const json &alert : answer(QStringLiteral("/api/v2/alerts"))) {
            if (alert["labels"]["alertname"] == name.toStdString())
                return alert["status"]["state"] == "suppressed";
        }
        return false;
    }
};

} // namespace

/// The commands on a real Alertmanager; amtool is the witness.
class AlertsLiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : {"prometheus-alertmanager", "amtool"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("prometheus-alertmanager and amtool are not installed (package prometheus-alertmanager)");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }

    void quietIsOneSilenceAndASuppressedAlert()
    {
        QVERIFY(m_server.fire(QStringLiteral("Quiet")));
        QTRY_VERIFY(firing(QStringLiteral("Quiet")));
        const auto acked = run({QStringLiteral("ack"), QStringLiteral("Quiet"), QStringLiteral("--quiet"),
                                QStringLiteral("--comment"), QStringLiteral("x")});
        QVERIFY2(acked.exitCode == 0, acked.err.constData());
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_server.isSuppressed(QStringLiteral("Quiet")), 1000);
        qInfo("acknowledged in %lld ms, suppressed %lld ms later", acked.elapsedMs, timer.elapsed());
        QCOMPARE(m_server.silencesOf(QStringLiteral("Quiet")), 1);
        QCOMPARE(run({QStringLiteral("ack"), QStringLiteral("Quiet"), QStringLiteral("--quiet")}).exitCode, 0);
        QCOMPARE(m_server.silencesOf(QStringLiteral("Quiet")), 1);
    }

    void takenBackWhileFiringItIsRaisedAgain()
    {
        QCOMPARE(run({QStringLiteral("unack"), QStringLiteral("Quiet")}).exitCode, 0);
        QCOMPARE(m_server.silencesOf(QStringLiteral("Quiet")), 0);
        const json shown = run({QStringLiteral("show"), QStringLiteral("Quiet"), QStringLiteral("--json")}).json();
        QByteArrayList kinds;
        for (const json &event : shown["data"]["timeline"])
            kinds << QByteArray::fromStdString(event["kind"].get<std::string>());
        QVERIFY2(kinds.contains("unacked") && kinds.contains("alarmed"), kinds.join(' ').constData());
    }

    /// SIGKILL in the middle of acknowledging, then one more look: one silence an episode at most, no lost note.
    void killedAtAnyMomentNothingIsLostOrDoubled()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QVERIFY(m_server.fire(QStringLiteral("Usual")));
        const auto usual = run({QStringLiteral("ack"), QStringLiteral("Usual"), QStringLiteral("--quiet")});
        QVERIFY2(usual.exitCode == 0, usual.err.constData());
        const int longestMs = int(std::max<qint64>(usual.elapsedMs, 10));
        qInfo("seed %u, an acknowledgement takes %d ms", seed, longestMs);
        for (int round = 0; round < Rounds; ++round) {
            const QString name = QStringLiteral("Kill%1").arg(round), note = QStringLiteral("note-%1").arg(round);
            QVERIFY(m_server.fire(name));
            const int afterMs = random.bounded(longestMs + 1);
            CliProcess process(words({QStringLiteral("ack"), name, QStringLiteral("--quiet"),
                                      QStringLiteral("--comment"), note, QStringLiteral("--json")}),
                               environment());
            QVERIFY(process.process().waitForStarted());
            process.process().waitForFinished(afterMs);
            process.process().kill();
            QTRY_COMPARE(process.process().state(), QProcess::NotRunning);
            const bool saidDone = process.process().readAllStandardOutput().contains("\"verdict\":\"done\"");
            const auto list =
                run({QStringLiteral("list"), QStringLiteral("alertname=") + name, QStringLiteral("--json")});
            QVERIFY2(list.exitCode == 0, list.err.constData());
            const json work = list.json()["data"]["alerts"][0]["work"];
            const QByteArray where = QByteArray::number(round) + " after " + QByteArray::number(afterMs) + " ms";
            QVERIFY2(m_server.silencesOf(name) <= 1, where.constData());
            QVERIFY2(!saidDone || work["note"] == note.toStdString(), where.constData());
            if (work["state"] == "acked") // what was recorded is finished by whoever looks next
                QVERIFY2(m_server.silencesOf(name) == 1, where.constData());
        }
    }

private:
    static constexpr int Rounds = 25;

    bool firing(const QString &name) const
    {
        return m_server.answer(QStringLiteral("/api/v2/alerts")).dump().find(name.toStdString()) != std::string::npos;
    }
    QMap<QString, QString> environment() const
    {
        return {{QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config"))},
                {QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state"))},
                {QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data"))}};
    }
    QStringList words(const QStringList &more) const
    {
        return QStringList{QStringLiteral("alerts")} + more +
               QStringList{QStringLiteral("--alertmanager"), m_server.url().toString()};
    }
    CliResult run(const QStringList &more) const { return CliProcess(words(more), environment()).wait(); }

    QTemporaryDir m_home;
    AlertmanagerServer m_server;
};

OPS_TEST(AlertsLiveTest)
#include "tst_alertslive.moc"
