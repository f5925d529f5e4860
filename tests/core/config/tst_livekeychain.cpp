#include "core/async/scope.h"
#include "core/config/keychainsecrets.h"
#include "core/time/clock.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace ops;

namespace {
constexpr char Inside[] = "OPS_TEST_INSIDE_SESSION";
}

/// The desktop's real keychain: gnome-keyring on a session bus of its own, in a home of its own.
class LiveKeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReads()
    {
        if (qEnvironmentVariableIsSet(Inside))
            return roundTrip();
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
        }
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(name), home.path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QLatin1String(Inside), QStringLiteral("1"));
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
                                      "exec \"$0\" livekeychain"),
                       QCoreApplication::applicationFilePath()});
        QVERIFY(QTest::qWaitFor([&session] { return session.state() == QProcess::NotRunning; }, 60000));
        QVERIFY2(session.exitCode() == 0, session.readAll().constData());
    }

private:
    void roundTrip()
    {
        SystemClock clock;
        KeychainSecrets keychain(systemKeychain(), clock);
        QVERIFY(keychain.exists());
        const SecretId id(QStringLiteral("生产"), QStringLiteral("prometheus.bearer"));
        std::optional<SecretAnswer> answer;
        std::optional<Result<Done>> written;
        Scope scope;
        const auto read = [&] {
            answer.reset();
            scope.restart("read", keychain.read(id), [&](SecretAnswer a) { answer = std::move(a); });
        };
        read();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10000);
        QVERIFY2(*answer, qPrintable(answer->has_value() ? QString() : answer->error().detail));
        QVERIFY(!**answer);
        scope.restart("write", keychain.write(id, QStringLiteral("t0ken 令牌")),
                      [&](Result<Done> done) { written = std::move(done); });
        QTRY_VERIFY_WITH_TIMEOUT(written, 10000);
        QVERIFY2(*written, qPrintable(written->has_value() ? QString() : written->error().detail));
        read();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10000);
        QVERIFY(*answer && **answer);
        QCOMPARE(***answer, QStringLiteral("t0ken 令牌"));
    }
};

OPS_TEST(LiveKeychainTest)
#include "tst_livekeychain.moc"
