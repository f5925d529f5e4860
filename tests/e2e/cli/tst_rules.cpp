#include "tests/e2e/cli/api.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray Rules =
    "{\"status\":\"success\",\"data\":{\"groups\":[{\"name\":\"g\",\"file\":\"f.yml\",\"interval\":15,"
    "\"evaluationTime\":9.0,\"lastEvaluation\":\"2026-11-24T10:00:00Z\",\"rules\":["
    "{\"type\":\"alerting\",\"name\":\"Slow\",\"query\":\"up == 0\",\"duration\":60,\"keepFiringFor\":0,\"state\":"
    "\"firing\",\"labels\":{\"severity\":\"critical\"},\"annotations\":{},\"alerts\":[],\"health\":\"ok\","
    "\"evaluationTime\":8.0,\"lastEvaluation\":\"2026-11-24T10:00:00Z\"},"
    "{\"type\":\"alerting\",\"name\":\"Broken\",\"query\":\"a + on(b) c\",\"duration\":0,\"keepFiringFor\":0,"
    "\"state\":\"inactive\",\"labels\":{},\"annotations\":{},\"alerts\":[],\"health\":\"err\",\"lastError\":"
    "\"many-to-many matching not allowed\",\"evaluationTime\":0.001,\"lastEvaluation\":\"2026-11-24T10:00:00Z\"},"
    "{\"type\":\"recording\",\"name\":\"job:up:sum\",\"query\":\"sum by (job) (up)\",\"health\":\"ok\","
    "\"evaluationTime\":0.002,\"lastEvaluation\":\"2026-11-24T10:00:00Z\"}]}]}}";

const QByteArray Good = "groups:\n- name: a\n  rules:\n  - alert: Down\n    expr: up == 0\n"
                        "    labels: {severity: critical, team: ops, service: api}\n"
                        "    annotations: {summary: s, description: d, runbook_url: r, dashboard: b}\n";

QByteArray textAt(const json &value, const char *key)
{
    return value.is_object() && value.contains(key) && value[key].is_string()
               ? QByteArray::fromStdString(value[key].get<std::string>())
               : QByteArray();
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesOfAServerAreListed()
    {
        Api api;
        api.answer("/api/v1/rules", Rules);
        const auto list = rules(api, {QStringLiteral("--json")});
        QVERIFY2(list.exitCode == 0, list.err.constData());
        QCOMPARE(textAt(list.json(), "schema"), QByteArray("quantmind-ops/rules-list/1"));
        const json data = list.json()["data"];
        QCOMPARE(data["rules"].size(), std::size_t(3));
        QCOMPARE(data["counts"]["failing"].get<int>(), 1);
        QCOMPARE(data["counts"]["slow"].get<int>(), 1);
        QCOMPARE(textAt(list.json()["source"], "product"), QByteArray("Prometheus"));
        QVERIFY(rules(api, {}).out.contains("many-to-many"));
        QCOMPARE(rules(api, {QStringLiteral("--csv")}).out.count('\n'), 4);
    }

    void filtersChoose()
    {
        Api api;
        api.answer("/api/v1/rules", Rules);
        const auto names = [&](const QStringList &words) {
            QByteArrayList found;
            const json document = rules(api, words + QStringList(QStringLiteral("--json"))).json();
            for (const json &rule : document["data"]["rules"])
                found << textAt(rule, "name");
            return found.join(',');
        };
        QCOMPARE(names({QStringLiteral("--failing")}), QByteArray("Broken"));
        QCOMPARE(names({QStringLiteral("--slow")}), QByteArray("Slow"));
        QCOMPARE(names({QStringLiteral("job:up")}), QByteArray("job:up:sum"));
        QCOMPARE(names({QStringLiteral("nothing")}), QByteArray());
    }

    void aFileIsChecked()
    {
        const QTemporaryDir folder;
        const QString good = write(folder, QStringLiteral("good.yml"), Good);
        const auto sound = check({good, QStringLiteral("--json")});
        QVERIFY2(sound.exitCode == 0, sound.err.constData());
        const json file = sound.json()["data"]["files"][0];
        QCOMPARE(textAt(sound.json(), "schema"), QByteArray("quantmind-ops/rules-check/1"));
        QCOMPARE(file["alerts"].get<int>(), 1);
        QVERIFY(file["findings"].empty());

        const QString bad = write(folder, QStringLiteral("bad.yml"), QByteArray(Good).replace("== 0", "=="));
        const auto broken = check({bad});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.out.startsWith(bad.toUtf8() + ":5:16: error: Down: "), broken.out.constData());
        const auto both = check({good, bad, QStringLiteral("--json")});
        QCOMPARE(both.exitCode, 1);
        const json finding = both.json()["data"]["files"][1]["findings"][0];
        QCOMPARE(finding["line"].get<int>(), 5);
        QCOMPARE(textAt(finding, "code"), QByteArray("expression"));
        QCOMPARE(check({bad, QStringLiteral("--ndjson")}).out.count('\n'), 1);
        QCOMPARE(check({bad, QStringLiteral("--csv")}).out.count('\n'), 2);
        QCOMPARE(check({folder.filePath(QStringLiteral("none.yml"))}).exitCode, 2);
    }

    void theShippedRulesAreWrittenOut()
    {
        const QTemporaryDir folder;
        const QString to = folder.filePath(QStringLiteral("deep/rules"));
        const auto exported = exportTo(to, {QStringLiteral("--json")});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QCOMPARE(textAt(exported.json(), "schema"), QByteArray("quantmind-ops/rules-export/1"));
        QVERIFY(exported.json()["data"]["files"].size() > 60);
        for (const char *path : {"alertmanager-example.yml", "runbooks/en/host-down.md", "runbooks/zh_CN/host-down.md"})
            QVERIFY2(QFile(to + u'/' + QLatin1String(path)).size() > 100, path);
        const QString file = to + QStringLiteral("/quantmind.yml");
        const auto sound = check({file, QStringLiteral("--json")});
        QCOMPARE(sound.exitCode, 0);
        QCOMPARE(sound.json()["data"]["files"][0]["warnings"].get<int>(), 0);

        QVERIFY(QFile::remove(file)); // one that is there is enough: nothing is written
        QCOMPARE(exportTo(to, {}).exitCode, 4);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(exportTo(to, {QStringLiteral("--replace")}).exitCode, 0);
        QVERIFY(QFile::exists(file));
        QCOMPARE(exportTo(to, {QStringLiteral("--slow")}).exitCode, 2);
        QCOMPARE(exportTo(to, {QStringLiteral("--csv")}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("rules"), QStringLiteral("export")}).exitCode, 2);
    }

    void warningsDoNotFail()
    {
        const QTemporaryDir folder;
        const auto result =
            check({write(folder, QStringLiteral("plain.yml"), QByteArray(Good).replace("team: ops, ", ""))});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("warning") && result.out.contains("team"));
    }

private:
    static CliResult rules(const Api &api, const QStringList &words)
    {
        return runCli(QStringList{QStringLiteral("rules"), QStringLiteral("list"), QStringLiteral("--prometheus"),
                                  api.url().toString()} +
                      words);
    }
    static CliResult check(const QStringList &words)
    {
        return runCli(QStringList{QStringLiteral("rules"), QStringLiteral("check")} + words);
    }
    static CliResult exportTo(const QString &folder, const QStringList &words)
    {
        return runCli(QStringList{QStringLiteral("rules"), QStringLiteral("export"), folder} + words);
    }
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
};

OPS_TEST(RulesTest)
#include "tst_rules.moc"
