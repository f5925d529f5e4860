#include "tests/live/prometheusserver.h"
#include "tests/live/tlsgate.h"
#include "tests/live/windowsteps.h"
#include "tests/support/opstest.h"

#include <QDir>

using namespace ops;
using namespace ops::test;

/// Two environments side by side: one plain, one behind TLS with an authority of its own and a bearer token.
class LiveEnvironmentsTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray Token = "not-to-be-seen-anywhere-4711";

    QTemporaryDir m_folder;
    PrometheusServer m_server;
    std::unique_ptr<TlsGate> m_gate;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool write(const QString &file, const QByteArray &text) const
    {
        QFile out(file);
        return QDir().mkpath(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly) &&
               out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && out.write(text) == text.size();
    }
    bool writeEnvironment(const char *name, const QByteArray &source) const
    {
        return write(path("config/quantmind-ops/environments/") + QLatin1String(name) + QStringLiteral(".json"),
                     "{\"schema\":\"quantmind-ops/environment/1\",\"sources\":[{\"kind\":\"prometheus\"," + source +
                         "}]}");
    }
    QMap<QString, QString> variables() const
    {
        return {{QStringLiteral("XDG_CONFIG_HOME"), path("config")}, {QStringLiteral("XDG_STATE_HOME"), path("state")}};
    }
    QStringList options(const char *environment) const
    {
        return {QStringLiteral("--environment"), QLatin1String(environment), QStringLiteral("--secrets"),
                path("secrets"), path("up.json")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = PrometheusServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        QVERIFY(waitForScrape(m_server.url()));
        m_gate = std::make_unique<TlsGate>(m_server.url(), Token);
        const QByteArray gate = "\"url\":\"" + m_gate->gateUrl().toString().toUtf8() + "\",\"auth\":\"bearer\"";
        const QByteArray authority = ",\"caFile\":\"" OPS_TEST_DATA_DIR "/tls/ca.pem\"";
        QVERIFY(writeEnvironment("plain", "\"url\":\"" + m_server.url().toString().toUtf8() + '"'));
        QVERIFY(writeEnvironment("secured", gate + authority + ",\"secret\":\"secured-token\""));
        QVERIFY(writeEnvironment("mistyped", gate + authority + ",\"secret\":\"mistyped-token\""));
        QVERIFY(writeEnvironment("unknown-ca", gate + ",\"secret\":\"secured-token\""));
        QVERIFY(write(path("secrets/secured-token"), Token));
        QVERIFY(write(path("secrets/mistyped-token"), "another"));
        QVERIFY(QFile::setPermissions(path("secrets"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(writeUpBoard(path("up.json")));
    }

    void driveSwitchesBetweenThem()
    {
        WindowSteps window(options("plain"), variables());
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"^1$\"},\"timeoutMs\":30000}");
        window.step("{\"wait\":{\"name\":\"Environment: plain\"}}");
        QCOMPARE(window.missed(), QByteArray());
        QCOMPARE(m_gate->passed() + m_gate->refused(), 0);
        window.step("{\"run\":\"environment.secured\"}");
        window.step("{\"wait\":\"settled\"}");
        window.step("{\"wait\":{\"name\":\"Environment: secured\"}}");
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"^1$\"},\"timeoutMs\":30000}");
        QCOMPARE(window.missed(), QByteArray());
        QVERIFY(m_gate->passed() > 0);
        QCOMPARE(m_gate->refused(), 0);
        window.step("{\"run\":\"environment.plain\"}");
        window.step("{\"wait\":\"settled\"}");
        window.step("{\"wait\":{\"name\":\"Environment: plain\"}}");
        window.step("{\"wait\":{\"name\":\"Targets up\",\"matches\":\"^1$\"},\"timeoutMs\":30000}");
        const CliResult result = window.end();
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(!result.out.contains(Token) && !result.err.contains(Token));
    }

    void commandsAskTheSameEnvironments_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("plain") << QStringLiteral("plain") << 0 << QByteArray();
        QTest::newRow("secured") << QStringLiteral("secured") << 0 << QByteArray();
        QTest::newRow("wrong token") << QStringLiteral("mistyped") << 3 << QByteArray("auth");
        QTest::newRow("unknown authority") << QStringLiteral("unknown-ca") << 3 << QByteArray("tls");
    }
    void commandsAskTheSameEnvironments()
    {
        QFETCH(QString, environment);
        QFETCH(int, exitCode);
        CliProcess process({QStringLiteral("metrics"), QStringLiteral("values"), QStringLiteral("job"),
                            QStringLiteral("--json"), QStringLiteral("--environment"), environment,
                            QStringLiteral("--secrets"), path("secrets")},
                           variables());
        const CliResult result = process.wait();
        QVERIFY2(result.exitCode == exitCode, result.err.constData());
        QVERIFY(!result.out.contains(Token) && !result.err.contains(Token));
        if (exitCode == 0)
            QVERIFY(result.out.contains("\"itself\""));
        else
            QTEST(result.errorKind(), "kind");
    }
};

OPS_TEST(LiveEnvironmentsTest)
#include "tst_liveenvironments.moc"
