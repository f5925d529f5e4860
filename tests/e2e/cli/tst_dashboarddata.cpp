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

const QByteArray OneSeries = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
                             "{\"metric\":{\"job\":\"a\"},\"values\":[[1795374600,\"NaN\"],[1795374615,\"+Inf\"]]}]}}";
const QByteArray OneValue = "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":["
                            "{\"metric\":{\"job\":\"a\"},\"value\":[1795374615,\"7\"]}]}}";
const QByteArray Refused = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"1:1: parse error: no\"}";
const QByteArray Hosts = "{\"status\":\"success\",\"data\":[\"a.b\",\"c\"]}";

QByteArray warned(QByteArray answer) { return answer.insert(1, "\"warnings\":[\"a store is gone\"],"); }

std::string text(const json &value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

} // namespace

/// `dashboard data` against canned answers: states, exit codes and what is in the document.
class DashboardDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<Api>();
        m_api->answer("/api/v1/query_range", OneSeries);
        m_api->answer("/api/v1/query", OneValue);
        m_api->answer("/api/v1/label/host/values", Hosts);
        const json range{{"id", 1},
                         {"type", "timeseries"},
                         {"title", "Of $host"},
                         {"targets", {{{"refId", "A"}, {"expr", "up{host=~\"$host\"}"}}}}};
        const json moment{{"id", 2},
                          {"type", "stat"},
                          {"targets", {{{"refId", "A"}, {"expr", "sum(up)"}, {"instant", true}, {"range", false}}}}};
        const json host{{"name", "host"}, {"type", "query"},    {"query", "label_values(up, host)"},
                        {"multi", true},  {"includeAll", true}, {"current", {{"value", {"$__all"}}}}};
        write({{"title", "Board"}, {"templating", {{"list", {host}}}}, {"panels", {range, moment}}});
    }

    void everythingIsSaid()
    {
        const auto result = run();
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const json document = result.json();
        QCOMPARE(text(document["schema"]), std::string("quantmind-ops/dashboard-data/1"));
        QCOMPARE(text(document["state"]), std::string("value"));
        const json panels = document["data"]["panels"];
        QCOMPARE(panels.size(), std::size_t(2));
        QCOMPARE(text(panels[0]["title"]), std::string("Of All"));
        const json target = panels[0]["targets"][0];
        QCOMPARE(text(target["expr"]), std::string("up{host=~\"(a\\\\.b|c)\"}"));
        QCOMPARE(text(target["start"]), std::string("2026-11-22T19:10:00Z"));
        QCOMPARE(text(target["end"]), std::string("2026-11-22T20:10:00Z"));
        QCOMPARE(text(target["step"]), std::string("15"));
        QCOMPARE(text(target["first"]), std::string("NaN"));
        QCOMPARE(text(target["last"]), std::string("+Inf"));
        QCOMPARE(text(target["points"]), std::string("2"));
        QCOMPARE(m_api->formOf("/api/v1/query_range").at("query"), QByteArray("up{host=~\"(a\\\\.b|c)\"}"));
        QCOMPARE(text(panels[1]["targets"][0]["step"]), std::string("0"));
        QCOMPARE(text(panels[1]["targets"][0]["last"]), std::string("7"));
    }

    void variablesFromTheCommandLine()
    {
        const auto result = run({QStringLiteral("--var"), QStringLiteral("host=x=1")});
        QCOMPARE(text(result.json()["data"]["panels"][0]["targets"][0]["expr"]), std::string("up{host=~\"x=1\"}"));
    }

    void aWarningMakesItPartial()
    {
        m_api->answer("/api/v1/query", warned(OneValue));
        const auto result = run();
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(text(result.json()["state"]), std::string("partial"));
        QCOMPARE(text(result.json()["data"]["panels"][1]["state"]), std::string("partial"));
        QVERIFY(!result.json()["warnings"].empty());
    }

    void oneOfTwoPanelsFails()
    {
        m_api->answer("/api/v1/query", Refused, 400);
        const auto result = run();
        QCOMPARE(result.exitCode, 5);
        const json panel = result.json()["data"]["panels"][1];
        QCOMPARE(text(panel["state"]), std::string("error"));
        QCOMPARE(text(panel["targets"][0]["detail"]), std::string("1:1: parse error: no"));
    }

    void allPanelsFail()
    {
        m_api->answer("/api/v1/query", Refused, 400);
        m_api->answer("/api/v1/query_range", Refused, 400);
        const auto result = run();
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errorKind(), QByteArray("badRequest"));
    }

    void aVariableThatFailsIsSaid()
    {
        m_api->answer("/api/v1/label/host/values", Refused, 400);
        const auto result = run();
        QCOMPARE(text(result.json()["data"]["variables"][0]["state"]), std::string("error"));
        QVERIFY(!result.json()["warnings"].empty());
        QCOMPARE(text(result.json()["state"]), std::string("partial")); // what names it asks something else
        QCOMPARE(result.exitCode, 5);
    }

    void queriesThatAreNotAskedAreListed()
    {
        const auto targets = [](const char *type) {
            return json{{"id", 1},
                        {"type", type},
                        {"targets",
                         {{{"refId", "A"}, {"expr", "a"}, {"hide", true}},
                          {{"refId", "B"}, {"expr", "b"}, {"range", true}, {"instant", true}},
                          {{"refId", "C"}, {"expr", "c"}, {"datasource", {{"type", "loki"}}}}}}};
        };
        write({{"panels", {targets("timeseries"), targets("heatmap")}}});
        const auto result = run();
        QCOMPARE(result.exitCode, 0);
        const json document = result.json();
        const auto listed = [&document](std::size_t panel) {
            QStringList all;
            for (const json &target : document["data"]["panels"][panel]["targets"])
                all += QString::fromStdString(text(target["expr"]) + ' ' + text(target["state"]) + ' ' +
                                              text(target["step"]));
            return all.join(u',');
        };
        QCOMPARE(listed(0), QStringLiteral("a hidden null,b value 15,b value 0,c unsupported null"));
        QCOMPARE(listed(1), QStringLiteral("a unsupported null,b unsupported null,c unsupported null"));
    }

    void oneValueIsNoList()
    {
        const json one{{"name", "one"}, {"type", "custom"}, {"query", "a,b"}};
        write({{"templating", {{"list", {one}}}}, {"panels", json::array()}});
        QCOMPARE(
            run({QStringLiteral("--var"), QStringLiteral("one=a"), QStringLiteral("--var"), QStringLiteral("one=b")})
                .exitCode,
            2);
    }

    void filesThatAreNone()
    {
        QCOMPARE(runCli({QStringLiteral("dashboard"), QStringLiteral("data"), QStringLiteral("/no/such/file.json"),
                         QStringLiteral("--prometheus"), m_api->url().toString()})
                     .exitCode,
                 2);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1,2");
        file.close();
        QCOMPARE(run().exitCode, 3);
    }

    void aPictureOfAPanel()
    {
        const QString out = m_folder.filePath(QStringLiteral("panel.png"));
        const QStringList words{QStringLiteral("dashboard"),    QStringLiteral("render"), path(),
                                QStringLiteral("--prometheus"), m_api->url().toString(),  QStringLiteral("--json")};
        const auto drawn =
            runCli(words + QStringList({QStringLiteral("--panel"), QStringLiteral("2"), QStringLiteral("--out"), out}));
        QVERIFY2(drawn.exitCode == 0, drawn.err.constData());
        QCOMPARE(text(drawn.json()["state"]), std::string("value"));
        QFile picture(out);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QVERIFY(picture.read(8).startsWith("\x89PNG"));
        QCOMPARE(runCli(words).exitCode, 2);
        QCOMPARE(runCli(words + QStringList({QStringLiteral("--panel"), QStringLiteral("2")})).exitCode, 2);
        const auto nowhere = runCli(words + QStringList({QStringLiteral("--panel"), QStringLiteral("2"),
                                                         QStringLiteral("--out"), QStringLiteral("/no/such/x.png")}));
        QVERIFY(nowhere.exitCode != 0);
        m_api->answer("/api/v1/query", warned(OneValue));
        QCOMPARE(
            runCli(words + QStringList({QStringLiteral("--panel"), QStringLiteral("2"), QStringLiteral("--out"), out}))
                .exitCode,
            5);
    }

    void asATable()
    {
        const auto result = runCli({QStringLiteral("dashboard"), QStringLiteral("data"), path(),
                                    QStringLiteral("--prometheus"), m_api->url().toString()});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("sum(up)"));
        QVERIFY(result.out.contains("Of All"));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("board.json")); }
    void write(const json &board)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(board.dump()));
    }
    CliResult run(const QStringList &more = QStringList()) const
    {
        return runCli(
            QStringList({QStringLiteral("dashboard"), QStringLiteral("data"), path(), QStringLiteral("--json"),
                         QStringLiteral("--from"), QStringLiteral("1795374604"), QStringLiteral("--to"),
                         QStringLiteral("1795378204"), QStringLiteral("--prometheus"), m_api->url().toString()}) +
            more);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Api> m_api;
};

OPS_TEST(DashboardDataTest)
#include "tst_dashboarddata.moc"
