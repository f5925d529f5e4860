#include "tests/e2e/cli/api.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray Vector =
    "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{},\"value\":[1,\"1\"]}]}}";

QStringList split(const QString &words) { return words.split(u' ', Qt::SkipEmptyParts); }

QByteArray textAt(const json &value, const char *key)
{
    return value.is_object() && value.contains(key) && value[key].is_string()
               ? QByteArray::fromStdString(value[key].get<std::string>())
               : QByteArray();
}

} // namespace

/// `env` as somebody uses it who has no window, with folders of its own.
class EnvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void nothingYet()
    {
        const auto list = run("env list --json");
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(textAt(list.json(), "schema"), QByteArray("quantmind-ops/env-list/1"));
        QCOMPARE(textAt(list.json(), "state"), QByteArray("noData"));
        QVERIFY(!QFile::exists(folder()));
        QCOMPARE(run("env show prod").exitCode, 2);
        QCOMPARE(run("env").exitCode, 2);
        QCOMPARE(run("env rename a").exitCode, 2);
        QCOMPARE(run("env list --replace").exitCode, 2);
        QCOMPARE(run("env show").exitCode, 2);
    }

    void whatIsAddedIsShownAndUsed()
    {
        Api api;
        api.answer("/api/v1/query", Vector);
        const auto added =
            run(QStringLiteral("env add 生产 --colour red --read-only --timezone Asia/Shanghai --prometheus ") +
                api.url().toString());
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QString file = folder() + QStringLiteral("/生产.json");
        QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        const json shown = run("env show 生产 --json").json();
        QCOMPARE(textAt(shown["data"], "colour"), QByteArray("red"));
        QCOMPARE(textAt(shown["data"], "timezone"), QByteArray("Asia/Shanghai"));
        QVERIFY(shown["data"]["readOnly"].get<bool>());
        const json list = run("env list --json").json();
        QVERIFY(list["data"]["environments"][0]["default"].get<bool>()); // the only one
        QCOMPARE(run("query up --json").exitCode, 0);
        QCOMPARE(run("query up --json --environment 生产").exitCode, 0);
        QVERIFY(run("query up").out.contains("+08:00"));
        QCOMPARE(run("env add other --prometheus http://h").exitCode, 0); // now none is the default
        QVERIFY(run("env test 生产").out.contains("+08:00"));
    }

    void severalServersAreAdded()
    {
        const auto added =
            run("env add team --prometheus http://p --alertmanager http://a,http://b --alertmanager http://c "
                "--acknowledge quiet --store /var/alerts.db");
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const json shown = run("env show team --json").json()["data"];
        QCOMPARE(shown["sources"].size(), std::size_t(4));
        QCOMPARE(textAt(shown["sources"][0], "kind"), QByteArray("prometheus"));
        QCOMPARE(textAt(shown["sources"][3], "name"), QByteArray("alertmanager-3"));
        QCOMPARE(textAt(shown["sources"][3], "url"), QByteArray("http://c"));
        for (int member = 1; member <= 3; ++member)
            QCOMPARE(textAt(shown["sources"][std::size_t(member)], "cluster"), QByteArray("alertmanager"));
        QCOMPARE(textAt(shown["alerts"], "acknowledge"), QByteArray("quiet"));
        QCOMPARE(textAt(shown["alerts"], "store"), QByteArray("/var/alerts.db"));
        QVERIFY(shown["unknownKeys"].empty());
        QCOMPARE(run("env add x --alertmanager http://a --acknowledge loud").exitCode, 2);
        QCOMPARE(run("env add x --alertmanager ftp://a").exitCode, 2);
        QCOMPARE(run("check --alertmanager http://a --environment team").exitCode, 2);
    }

    void anAlertmanagerIsAsked()
    {
        Api api;
        api.answer("/api/v2/status", "{\"cluster\":{\"status\":\"disabled\",\"peers\":[]},\"config\":"
                                     "{\"original\":\"route: {}\"},\"versionInfo\":{\"version\":\"0.25.0\"}}");
        const auto checked = run(QStringLiteral("check --json --alertmanager ") + api.url().toString());
        QCOMPARE(checked.exitCode, 0);
        const json source = checked.json()["data"]["sources"][0];
        QCOMPARE(textAt(source, "kind"), QByteArray("alertmanager"));
        QCOMPARE(textAt(source, "product"), QByteArray("Alertmanager"));
        QCOMPARE(textAt(source, "version"), QByteArray("0.25.0"));
        const auto down = run("check --json --alertmanager http://127.0.0.1:1");
        QCOMPARE(down.exitCode, 1);
        QCOMPARE(textAt(down.json()["data"]["sources"][0], "errorKind"), QByteArray("network"));
    }

    void ofSeveralTheLastOneShownIsAsked()
    {
        QCOMPARE(run("env add a --prometheus http://127.0.0.1:1").exitCode, 0);
        QCOMPARE(run("env add b --prometheus http://127.0.0.1:2").exitCode, 0);
        QCOMPARE(run("check").exitCode, 2);
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("state/quantmind-ops")));
        QFile last(m_home->filePath(QStringLiteral("state/quantmind-ops/environment")));
        QVERIFY(last.open(QIODevice::WriteOnly));
        last.write("b\n");
        last.close();
        const json checked = run("check --json").json();
        QCOMPARE(textAt(checked["data"]["sources"][0], "url"), QByteArray("http://127.0.0.1:2"));
        QVERIFY(QFile::remove(folder() + QStringLiteral("/b.json"))); // one that is gone is not missed
        QCOMPARE(textAt(run("check --json").json()["data"]["sources"][0], "url"), QByteArray("http://127.0.0.1:1"));
    }

    void nothingIsOverwrittenUnasked()
    {
        QCOMPARE(run("env add a --prometheus http://h:1").exitCode, 0);
        const auto again = run("env add a --prometheus http://h:2 --json");
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(again.errorKind(), QByteArray("refused"));
        QCOMPARE(run("env add a --prometheus http://h:2 --replace").exitCode, 0);
        QVERIFY(read("a").contains("h:2"));
    }

    void secretsNeverComeIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("address") << "env add a --prometheus http://reader:geheim@h";
        QTest::newRow("secret") << "env add a --prometheus http://h --auth bearer --secret geheim/+=";
        QTest::newRow("header") << "env add a --prometheus http://h --header X-Token=geheim/+=";
        QTest::newRow("detect") << "env detect http://reader:geheim@h";
    }
    void secretsNeverComeIn()
    {
        QFETCH(QString, words);
        for (const char *format : {"", " --json"}) {
            const auto result = run((words + QLatin1String(format)).toUtf8().constData());
            QCOMPARE(result.exitCode, 2);
            QVERIFY(!(result.out + result.err).contains("geheim"));
        }
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/a.json")));
    }

    void aBrokenFileIsToldOfAndKept()
    {
        QCOMPARE(run("env add good --prometheus http://h").exitCode, 0);
        const QByteArray text("{\n \"sources\": [\n  {\"kind\": 7}]}");
        write("bad", text);
        const auto list = run("env list --json");
        QCOMPARE(list.exitCode, 5);
        const json rows = list.json()["data"]["environments"];
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(textAt(rows[0], "name"), QByteArray("good"));
        QCOMPARE(textAt(rows[1], "state"), QByteArray("broken"));
        QCOMPARE(rows[1]["problem"]["line"].get<int>(), 3);
        QCOMPARE(rows[1]["problem"]["column"].get<int>(), 12);
        QVERIFY(run("env list").err.contains("line 3, column 12"));
        QCOMPARE(run("env show good").exitCode, 0);
        const auto shown = run("env show bad --json");
        QCOMPARE(shown.exitCode, 3);
        QCOMPARE(shown.errorKind(), QByteArray("badAnswer"));
        QCOMPARE(run("query up --environment bad").exitCode, 3);
        QCOMPARE(run("env add bad --replace --prometheus http://h").exitCode, 4);
        QCOMPARE(read("bad"), text);
    }

    void aTokenComesFromTheSecretsFolder()
    {
        Api api;
        api.answer("/api/v1/query", Vector);
        QCOMPARE(run(QStringLiteral(
                         "env add prod --auth bearer --secret prod-token --header X-Scope-OrgID=tenant --prometheus ") +
                     api.url().toString())
                     .exitCode,
                 0);
        const auto without = run("query up --environment prod --json");
        QCOMPARE(without.exitCode, 3);
        QCOMPARE(without.errorKind(), QByteArray("auth"));
        QVERIFY(without.err.contains("--secrets"));
        const auto checked = run("env test prod --json");
        QCOMPARE(checked.exitCode, 1);
        QCOMPARE(textAt(checked.json()["data"]["sources"][0], "errorKind"), QByteArray("auth"));

        secret("prod-token", "t0ken-of-prod\n");
        secret("tenant", "team-a\n");
        const QString secrets = QStringLiteral(" --secrets ") + m_home->filePath(QStringLiteral("secrets"));
        const auto asked = run(QStringLiteral("query up --environment prod --json") + secrets);
        QVERIFY2(asked.exitCode == 0, asked.err.constData());
        QCOMPARE(api.headerOf("/api/v1/query", "Authorization"), QByteArray("Bearer t0ken-of-prod"));
        QCOMPARE(api.headerOf("/api/v1/query", "X-Scope-OrgID"), QByteArray("team-a"));
        const auto tested = run(QStringLiteral("env test prod --json") + secrets);
        QCOMPARE(tested.exitCode, 0);
        QCOMPARE(textAt(tested.json()["data"]["sources"][0], "product"), QByteArray("Prometheus"));
        for (const auto &result : {asked, tested, run(QStringLiteral("env show prod --json") + secrets),
                                   run(QStringLiteral("env export prod") + secrets)})
            QVERIFY(!(result.out + result.err).contains("t0ken-of-prod"));
    }

    void anEnvironmentTravels()
    {
        write("from", "{\"sources\": [{\"kind\": \"prometheus\", \"url\": \"http:\\/\\/h\", \"auth\": \"basic\", "
                      "\"user\": \"reader\"}], \"mine\": {\"kept\": true}}");
        const QString file = m_home->filePath(QStringLiteral("copy.json"));
        QCOMPARE(run(QStringLiteral("env export from ") + file).exitCode, 0);
        QCOMPARE(run(QStringLiteral("env export from ") + file).exitCode, 4);
        QCOMPARE(run(QStringLiteral("env import ") + file).exitCode, 0);
        QCOMPARE(run(QStringLiteral("env import ") + file + QStringLiteral(" other")).exitCode, 0);
        QVERIFY(read("copy").contains("\"kept\": true"));
        QVERIFY(read("other").contains("\"name\": \"other\""));
        QCOMPARE(run("env export other").out, read("other"));
        QCOMPARE(run(QStringLiteral("env import ") + file + QStringLiteral(" third --read-only")).exitCode, 4);
        QCOMPARE(run(QStringLiteral("env import ") + file + QStringLiteral(" ../third")).exitCode, 2);
    }

    /// From another computer, say: the pipe is not full at once.
    void aSlowPipeIsReadToItsEnd()
    {
        CliProcess importing(split(QStringLiteral("env import - piped")), environmentOfRun());
        QVERIFY(importing.process().waitForStarted());
        for (const char *part : {"{\"sources\": ", "[], \"mine\": ", "1}"}) {
            importing.process().write(part);
            QVERIFY(importing.process().waitForBytesWritten());
            importing.process().waitForFinished(200); // it must not end here
        }
        importing.process().closeWriteChannel();
        const auto result = importing.wait();
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(read("piped").contains("\"mine\": 1"));
    }

    void whatIsImportedIsCheckedFirst_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{\"sources\": [}");
        QTest::newRow("a password in an address")
            << QByteArray("{\"sources\": [{\"kind\": \"prometheus\", \"url\": \"http:\\/\\/a:geheim@h\"}]}");
        QTest::newRow("an inline secret")
            << QByteArray("{\"sources\": [{\"kind\": \"prometheus\", \"url\": \"http:\\/\\/h\", \"password\": "
                          "\"geheim\"}]}");
        QTest::newRow("newer") << QByteArray("{\"schema\": \"quantmind-ops\\/environment\\/7\", \"sources\": []}");
    }
    void whatIsImportedIsCheckedFirst()
    {
        QFETCH(QByteArray, text);
        QFile file(m_home->filePath(QStringLiteral("in.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto result = run(QStringLiteral("env import ") + file.fileName());
        QVERIFY(result.exitCode == 2 || result.exitCode == 3);
        QVERIFY(!result.err.contains("geheim"));
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/in.json")));
    }

    void aServerIsDetected()
    {
        Api api;
        const auto result = run(QStringLiteral("env detect --json ") + api.url().toString());
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(textAt(result.json()["data"], "product"), QByteArray("Prometheus"));
        QCOMPARE(textAt(result.json()["data"]["source"], "kind"), QByteArray("prometheus"));
        const auto plain = run(QStringLiteral("env detect ") + api.url().toString());
        QCOMPARE(textAt(json::parse(plain.out.toStdString()), "kind"), QByteArray("prometheus"));
        QCOMPARE(run("env detect http://127.0.0.1:1").exitCode, 3);
    }

    void rowsAreRows()
    {
        QCOMPARE(run("env add a --prometheus http://h --colour #b02020").exitCode, 0);
        QCOMPARE(run("env list --csv").out.count('\n'), 2);
        QCOMPARE(textAt(json::parse(run("env list --ndjson").out.toStdString()), "name"), QByteArray("a"));
        QCOMPARE(run("env show a --csv").exitCode, 2);
    }

    /// No session bus and no keychain: nothing waits for one.
    void withoutAKeychainNothingHangs()
    {
        Api api;
        QCOMPARE(run(QStringLiteral("env add prod --auth bearer --prometheus ") + api.url().toString()).exitCode, 0);
        const auto result = run("query up --environment prod");
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.elapsedMs < 4000, qPrintable(QString::number(result.elapsedMs)));
    }

    /// A session bus that accepts and says nothing holds the command for the keychain's time limit, not longer.
    void aSilentKeychainIsGivenUp()
    {
        Api api;
        QLocalServer bus;
        QVERIFY(bus.listen(m_home->filePath(QStringLiteral("bus"))));
        QCOMPARE(run(QStringLiteral("env add prod --auth bearer --prometheus ") + api.url().toString()).exitCode, 0);
        const auto result =
            run(QStringLiteral("query up --environment prod"), QStringLiteral("unix:path=") + bus.fullServerName());
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("The keychain does not answer."), result.err.constData());
    }

private:
    CliResult run(const QString &words, const QString &bus = QString())
    {
        return CliProcess(split(words), environmentOfRun(bus)).wait();
    }
    CliResult run(const char *words) { return run(QString::fromUtf8(words)); }
    QMap<QString, QString> environmentOfRun(const QString &bus = QString()) const
    {
        return {{QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QStringLiteral("config"))},
                {QStringLiteral("XDG_STATE_HOME"), m_home->filePath(QStringLiteral("state"))},
                {QStringLiteral("XDG_CACHE_HOME"), m_home->filePath(QStringLiteral("cache"))},
                {QStringLiteral("XDG_RUNTIME_DIR"), m_home->path()},
                {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus},
                {QStringLiteral("TZ"), QStringLiteral("UTC")}};
    }

    QString folder() const { return m_home->filePath(QStringLiteral("config/quantmind-ops/environments")); }
    QByteArray read(const char *name) const
    {
        QFile file(folder() + u'/' + QString::fromUtf8(name) + QStringLiteral(".json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(folder() + u'/' + QString::fromUtf8(name) + QStringLiteral(".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void secret(const char *name, const QByteArray &text)
    {
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("secrets")));
        QFile file(m_home->filePath(QStringLiteral("secrets/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

OPS_TEST(EnvTest)
#include "tst_env.moc"
