#include "tests/e2e/cli/api.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace ops;
using namespace ops::test;

namespace {

const QByteArray Vector =
    "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{},\"value\":[1,\"1\"]}]}}";

} // namespace

/// The program as a citizen of a shell: signals, pipes, secrets, wrong calls.
class ProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        };
        row("no environment", "query up");
        row("unknown environment", "query up --environment production");
        row("unknown command", "qurey up");
        row("unknown option", "query up --frm 1");
        row("not built yet", "check --jaeger http://127.0.0.1:1");
        row("unknown log level", "query up --prometheus http://127.0.0.1:1 --log loud");
        row("both environments", "check --environment demo --prometheus http://127.0.0.1:1");
        row("time and range", "query up --prometheus http://127.0.0.1:1 --time now --from now-1h");
        row("reversed range", "query up --prometheus http://127.0.0.1:1 --from now --to now-1h");
        row("bad time", "query up --prometheus http://127.0.0.1:1 --time noon");
        row("wrong size of the window", "--size wide");
        row("unknown shell", "completion tcsh");
    }
    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, words);
        const auto result = runCli(words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.startsWith("quantmind-ops: "), result.err.constData());
        const auto json = runCli(words + QStringList(QStringLiteral("--json")));
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.errorKind(), QByteArray("badRequest"));
    }

    void aPasswordInAnAddressIsRefusedAndNotRepeated()
    {
        Api api;
        QUrl url = api.url();
        url.setUserName(QStringLiteral("reader"));
        url.setPassword(QStringLiteral("geheim"));
        const QStringList words{QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--prometheus"),
                                url.toString(QUrl::FullyEncoded)};
        const auto result = runCli(words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("--secrets"));
        QVERIFY(!(result.out + result.err).contains("geheim"));
        QVERIFY(api.formOf("/api/v1/status/buildinfo").empty());
    }

    void secretsAreSentAndNeverShown()
    {
        Api api;
        api.answer("/api/v1/query", Vector);
        const QTemporaryDir folder;
        writeSecret(folder.filePath(QStringLiteral("prometheus.basic")), "reader:geheim\n", false);
        writeSecret(folder.filePath(QStringLiteral("prometheus.headers")), "X-Scope-OrgID: team-a\n", false);
        const auto result = runCli(queryWords(
            api.url(), {QStringLiteral("--secrets"), folder.path(), QStringLiteral("--log"), QStringLiteral("debug")}));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(api.headerOf("/api/v1/query", "authorization"), "Basic " + QByteArray("reader:geheim").toBase64());
        QCOMPARE(api.headerOf("/api/v1/query", "x-scope-orgid"), QByteArray("team-a"));
        QVERIFY(!(result.out + result.err).contains("geheim"));
        QVERIFY(!(result.out + result.err).contains(QByteArray("reader:geheim").toBase64()));
    }

    void anOpenSecretIsRefused()
    {
        Api api;
        const QTemporaryDir folder;
        writeSecret(folder.filePath(QStringLiteral("prometheus.bearer")), "t0ken", true);
        const auto result = runCli(queryWords(api.url(), {QStringLiteral("--secrets"), folder.path()}));
        QCOMPARE(result.exitCode, 4);
        QCOMPARE(result.errorKind(), QByteArray("refused"));
        QVERIFY(!(result.out + result.err).contains("t0ken"));
        QVERIFY(api.formOf("/api/v1/query").empty());
    }

    void anInterruptEndsWith130()
    {
        ScriptedServer server;
        server.always(Script().hold());
        CliProcess process(queryWords(server.url()));
        QTRY_VERIFY(server.count() > 0);
        ::kill(pid_t(process.process().processId()), SIGINT);
        const auto result = process.wait();
        QCOMPARE(result.exitCode, 130);
        QCOMPARE(result.errorKind(), QByteArray("cancelled"));
    }

    void aReaderThatGoesEndsItInSilence()
    {
        QByteArray body = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
        for (int i = 0; i < 20000; ++i)
            body += (i ? "," : "") + QByteArray("{\"metric\":{\"i\":\"") + QByteArray::number(i) +
                    "\"},\"values\":[[1,\"1\"],[16,\"0.1\"],[31,\"2\"]]}";
        Api api;
        api.answer("/api/v1/query_range", body + "]}}");
        const QString call =
            QStringLiteral("\"$0\" query up --from 1 --to 31 --step 15 --json --prometheus %1 | head -c 10; "
                           "echo \" ${PIPESTATUS[0]}\"")
                .arg(api.url().toString());
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), call, QStringLiteral(OPS_CLI_PROGRAM)});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("{\"schema\": 0\n"));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void aFullDiskIsSaid()
    {
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("\"$0\" completion bash > /dev/full"),
                                             QStringLiteral(OPS_CLI_PROGRAM)});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().contains("quantmind-ops: "));
    }

    void helpAndVersionAreOnStdout()
    {
        for (const char *words : {"--help", "query --help", "help query", "--version", "completion bash"}) {
            const auto result = runCli(QString::fromUtf8(words).split(u' '));
            QCOMPARE(result.exitCode, 0);
            QVERIFY2(!result.out.isEmpty() && result.err.isEmpty(), words);
        }
    }

    void completionKnowsTheFaults_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("names") << QByteArray("demo fault sync") << QByteArray("sync_lag");
        QTest::newRow("switch") << QByteArray("demo fault sync_lag o") << QByteArray("on off");
        QTest::newRow("words") << QByteArray("demo f") << QByteArray("fault");
        QTest::newRow("other commands") << QByteArray("query fault d") << QByteArray();
        QTest::newRow("what is waited for") << QByteArray("alerts wait --state sn") << QByteArray("snoozed");
        QTest::newRow("how it is acknowledged") << QByteArray("env add x --acknowledge q") << QByteArray("quiet");
    }
    void completionKnowsTheFaults()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, offered);
        const QString script = QStringLiteral("source <(\"$0\" completion bash); COMP_WORDS=(quantmind-ops %1); "
                                              "COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _quantmind_ops; echo -n "
                                              "\"${COMPREPLY[*]}\"")
                                   .arg(QString::fromUtf8(typed));
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), script, QStringLiteral(OPS_CLI_PROGRAM)});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
        QCOMPARE(shell.readAllStandardOutput(), offered);
    }

    void anUnknownLanguageIsRefusedInTheLocales()
    {
        CliProcess process({QStringLiteral("query"), QStringLiteral("--language"), QStringLiteral("fr")},
                           {{QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8")}});
        const auto result = process.wait();
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("zh_CN") && !result.err.contains("known"), result.err.constData());
    }

    void aDisplayThatIsGoneIsSaid_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("wayland");
        QTest::addColumn<QString>("platform");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("X") << QStringLiteral(":4799") << QString() << QString();
        QTest::newRow("screen of X") << QStringLiteral("unix:4799.0") << QString() << QString();
        QTest::newRow("no display") << QStringLiteral("nonsense") << QString() << QString();
        QTest::newRow("Wayland") << QString() << QStringLiteral("/no/such/socket") << QString();
        QTest::newRow("both") << QStringLiteral(":4799") << QStringLiteral("wayland-4799") << QString();
        QTest::newRow("named platform") << QStringLiteral(":4799") << QString() << QStringLiteral("xcb");
    }
    void aDisplayThatIsGoneIsSaid()
    {
        QFETCH(QString, display);
        QFETCH(QString, wayland);
        QFETCH(QString, platform);
        CliProcess process({QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:1")},
                           {{QStringLiteral("DISPLAY"), display},
                            {QStringLiteral("WAYLAND_DISPLAY"), wayland},
                            {QStringLiteral("QT_QPA_PLATFORM"), platform}});
        const auto result = process.wait();
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.startsWith("quantmind-ops: There is no display"), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void itSpeaksChinese()
    {
        const auto help =
            runCli({QStringLiteral("query"), QStringLiteral("--help"), QStringLiteral("--language=zh_CN")});
        QVERIFY2(help.out.contains("用法："), help.out.constData());
        QVERIFY2(!help.out.contains("Options"), help.out.constData());
        const auto wrong = runCli({QStringLiteral("query"), QStringLiteral("--language"), QStringLiteral("zh_CN")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("用法"), wrong.err.constData());
    }

    void theManualNamesEveryCommandAndOption()
    {
        QFile page(QStringLiteral(OPS_MAN_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray manual = page.readAll().replace("\\-", "-");
        const auto script = runCli({QStringLiteral("completion"), QStringLiteral("bash")}).out;
        static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
        auto options = option.globalMatch(QString::fromUtf8(script));
        QVERIFY(options.hasNext());
        while (options.hasNext()) {
            const QByteArray name = options.next().captured().toUtf8();
            QVERIFY2(manual.contains(name), name.constData());
        }
        for (const char *command :
             {"query", "metrics", "dashboard inspect", "check", "alerts list", "alerts ack", "rules check",
              "rules export", "env add", "audit verify", "doctor", "demo", "drive", "completion", "help"})
            QVERIFY2(manual.contains(command), command);
    }

private:
    static void writeSecret(const QString &path, const QByteArray &text, bool open)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        if (open)
            permissions |= QFileDevice::ReadGroup;
        QVERIFY(file.setPermissions(permissions));
    }
};

OPS_TEST(ProcessTest)
#include "tst_process.moc"
