#include "core/demo/program.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/e2e/demo/demoprogram.h"
#include "tests/live/serverprocess.h"
#include "tests/support/opstest.h"

#include <QSet>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;

namespace {

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

/// Of alerts.
using Names = QSet<QString>;

} // namespace

/// The demo's alerts in its real Alertmanager: none at rest, those that the truth names while something is wrong.
class LiveAlertsTest : public QObject
{
    Q_OBJECT

    Names firing() const
    {
        Names names;
        const QByteArray answer = rawAnswer(QUrl(m_demo->said("alertmanager") + QStringLiteral("/api/v2/alerts")));
        const auto json = nlohmann::json::parse(answer.constData(), nullptr, false);
        if (!json.is_array())
            return names;
        for (const auto &alert : json) {
            names.insert(QString::fromStdString(alert["labels"]["alertname"].get<std::string>()));
        }
        return names;
    }

    static QStringList promised(const QString &fault)
    {
        QStringList alerts;
        const auto truth = runCli(words("demo truth --json")).json();
        for (const auto &one : truth["data"]["faults"]) {
            if (QString::fromStdString(one["name"].get<std::string>()) != fault)
                continue;
            for (const auto &alert : one["alerts"])
                alerts << QString::fromStdString(alert.get<std::string>());
        }
        return alerts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = demo::Programs().missing(); !missing.empty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing.front().package));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
        m_demo = std::make_unique<DemoProgram>();
        const bool isReady = m_demo->waitReady();
        QVERIFY2(isReady, qPrintable(m_demo->problem()));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void atRestOnlyTheWatchdogFires()
    {
        const Names watchdog{QStringLiteral("Watchdog")};
        QVERIFY(QTest::qWaitFor([&] { return firing() == watchdog; }, 60'000));
        // What would be wrong shows within a minute, as a fault does.
        Names seen;
        (void)QTest::qWaitFor([&] { return (seen += firing()).size() > 1; }, 60'000);
        QVERIFY2(seen == watchdog, qPrintable(QStringList(seen.begin(), seen.end()).join(u' ')));
    }

    void theWatchdogCarriesTheInstallationsLabels()
    {
        const QByteArray answer = rawAnswer(QUrl(m_demo->said("alertmanager") + QStringLiteral("/api/v2/alerts")));
        QVERIFY2(answer.contains("\"cluster\":\"quantmind-demo\"") && answer.contains("\"region\":\"eu-west\""),
                 answer.constData());
    }

    void thePastHasItsAlerts()
    {
        QVERIFY(m_demo->value(QStringLiteral("count(max_over_time(ALERTS{alertstate=\"firing\"}[24h]))")) > 10);
        QVERIFY(m_demo->value(QStringLiteral("count_over_time(ALERTS{alertname=\"Watchdog\"}[23h])")) > 5000);
    }

    void aFaultRaisesWhatTheTruthNames_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"sync_lag", "backup_stale", "api_errors"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aFaultRaisesWhatTheTruthNames()
    {
        constexpr int LimitMs = 90'000; // a minute, and half of one for a computer that is busy
        QFETCH(QString, fault);
        const QStringList alerts = promised(fault);
        QVERIFY(!alerts.isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return firing().size() == 1; }, LimitMs));
        QCOMPARE(runCli({QStringLiteral("demo"), QStringLiteral("fault"), fault, QStringLiteral("on")}).exitCode, 0);
        const auto raised = [&] { return firing().contains(Names(alerts.begin(), alerts.end())); };
        const bool all = QTest::qWaitFor(raised, LimitMs);
        const Names now = firing();
        QCOMPARE(runCli({QStringLiteral("demo"), QStringLiteral("fault"), fault, QStringLiteral("off")}).exitCode, 0);
        QVERIFY2(all, qPrintable(QStringList(now.begin(), now.end()).join(u' ')));
        QVERIFY(QTest::qWaitFor([&] { return firing().size() == 1; }, 2 * LimitMs));
    }

private:
    QTemporaryDir m_cache;
    std::unique_ptr<DemoProgram> m_demo;
};

OPS_TEST(LiveAlertsTest)
#include "tst_livealerts.moc"
