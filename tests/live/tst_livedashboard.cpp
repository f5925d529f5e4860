#include "tests/e2e/cli/clirun.h"
#include "tests/live/prometheusserver.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace ops::test;
using nlohmann::json;

namespace {

json target(const char *refId, const char *expr, json more = json::object())
{
    json made{{"refId", refId}, {"expr", expr}};
    made.update(more);
    return made;
}

json panel(int id, const char *type, json targets, json more = json::object())
{
    json made{{"id", id},
              {"type", type},
              {"title", "Panel of $host"},
              {"gridPos", {{"x", 0}, {"y", 8 * id}, {"w", 12}, {"h", 8}}},
              {"targets", std::move(targets)}};
    made.update(more);
    return made;
}

/// Of every rule something: variables that depend, factors, minimum steps, instant queries, hidden ones, rows.
json board()
{
    const json hosts{
        {"name", "host"}, {"type", "query"},    {"query", "label_values(fixture_walk{job=\"$job\"}, host)"},
        {"multi", true},  {"includeAll", true}, {"current", {{"text", "All"}, {"value", "$__all"}}},
        {"refresh", 2}};
    const json jobs{{"name", "job"}, {"type", "query"}, {"query", "label_values(job)"}, {"regex", "/fix.*/"}};
    const json steps{{"name", "window"}, {"type", "interval"}, {"query", "2m,5m"}, {"current", {{"value", "5m"}}}};
    json panels = json::array();
    panels.push_back(panel(1, "timeseries",
                           {target("A", "fixture_walk{host=~\"$host\"}"),
                            target("B", "rate(fixture_walk{job=\"$job\"}[$__rate_interval])", {{"interval", "1m"}}),
                            target("C", "up", {{"hide", true}})}));
    panels.push_back(panel(2, "graph", {target("A", "max_over_time(fixture_gaps[$window])", {{"intervalFactor", 3}})}));
    panels.push_back(
        panel(3, "stat",
              {target("A", "sum(fixture_walk)", {{"instant", true}, {"range", false}}),
               target("B", "avg_over_time(fixture_walk[$__range])", {{"instant", true}, {"range", true}})}));
    const json folded = panel(5, "timeseries", {target("A", "fixture_special / $__interval_ms")},
                              {{"maxDataPoints", 37}, {"interval", "$window"}});
    panels.push_back({{"id", 4},
                      {"type", "row"},
                      {"gridPos", {{"x", 0}, {"y", 32}, {"w", 24}, {"h", 1}}},
                      {"collapsed", true},
                      {"panels", json::array({folded})}});
    panels.push_back(
        panel(6, "timeseries", {target("A", "no_such_metric[$__interval]", {{"interval", "$__rate_interval"}})}));
    panels.back()["targets"][0]["expr"] = "rate(no_such_metric[$__interval])";
    return {{"title", "Everything"},
            {"schemaVersion", 39},
            {"time", {{"from", "now-3h"}, {"to", "now"}}},
            {"templating", {{"list", {hosts, jobs, steps}}}},
            {"panels", panels}};
}

qint64 msOf(const json &time)
{
    return QDateTime::fromString(QString::fromStdString(time.get<std::string>()), Qt::ISODateWithMs)
        .toMSecsSinceEpoch();
}

/// One question: what was asked, from when to when, how far apart (0: at one moment).
std::string question(const json &query, const json &start, const json &end, const json &step)
{
    return json({query, msOf(start), msOf(end), step.get<double>()}).dump();
}

} // namespace

/// `dashboard data` and `render` against a real Prometheus: what they say was asked is what the server's own log
/// of queries says.
class LiveDashboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = PrometheusServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing));
        m_server.logQueries();
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        // Right after its start the server knows no target yet, and so no interval.
        const auto knowsItself = [this] {
            return rawAnswer(m_server.url(), QStringLiteral("targets"), QUrlQuery())
                .contains("\"scrapeInterval\":\"1s\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(knowsItself(), 30000);
        QFile file(boardFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(board().dump()));
    }

    void theServersLogSaysTheSame_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("the board's own range") << QStringList();
        QTest::newRow("a week") << QStringList({QStringLiteral("--from"), QStringLiteral("now-7d")});
        QTest::newRow("days of a zone") << QStringList({QStringLiteral("--from"), QStringLiteral("now-400d"),
                                                        QStringLiteral("--timezone"), QStringLiteral("Asia/Shanghai")});
        QTest::newRow("chosen variables")
            << QStringList({QStringLiteral("--var"), QStringLiteral("host=a"), QStringLiteral("--var"),
                            QStringLiteral("host=b"), QStringLiteral("--var"), QStringLiteral("window=2m")});
    }
    void theServersLogSaysTheSame()
    {
        QFETCH(QStringList, more);
        const std::multiset<std::string> before = logged();
        const auto run = runCli(words(QStringLiteral("data"), more));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        std::multiset<std::string> said;
        const json answer = run.json();
        QCOMPARE(answer["schema"].get<std::string>(), std::string("quantmind-ops/dashboard-data/1"));
        for (const json &one : answer["data"]["panels"]) {
            for (const json &each : one["targets"]) {
                if (each["state"] != "hidden") // listed, but not asked
                    said.insert(question(each["expr"], each["start"], each["end"], each["step"]));
            }
        }
        QCOMPARE(said.size(), std::size_t(8));
        std::multiset<std::string> asked = logged();
        for (const std::string &old : before)
            asked.erase(asked.find(old));
        QCOMPARE(QByteArray::fromStdString(json(asked).dump(1)), QByteArray::fromStdString(json(said).dump(1)));
    }

    void panelsSayWhatTheyHold()
    {
        const qint64 from = m_server.historyFromMs() / 1000;
        const auto run = runCli(words(QStringLiteral("data"), {QStringLiteral("--from"), QString::number(from),
                                                               QStringLiteral("--to"), QString::number(from + 1800)}));
        const json answer = run.json()["data"];
        QCOMPARE(answer["panels"].size(), std::size_t(5));
        const json &first = answer["panels"][0];
        QCOMPARE(first["title"].get<std::string>(), std::string("Panel of All"));
        QCOMPARE(first["targets"].size(), std::size_t(3));
        QCOMPARE(first["targets"][2]["state"].get<std::string>(), std::string("hidden")); // listed, but not asked
        QCOMPARE(first["targets"][0]["expr"].get<std::string>(), std::string("fixture_walk{host=~\"(a|b|c)\"}"));
        QCOMPARE(first["targets"][0]["series"].get<int>(), 3);
        QCOMPARE(first["targets"][0]["step"].get<int>(), 1); // the server scrapes itself every second
        QCOMPARE(first["targets"][0]["first"].get<std::string>(), std::string("97"));
        QCOMPARE(first["state"].get<std::string>(), std::string("value"));
        QCOMPARE(answer["panels"][4]["state"].get<std::string>(), std::string("noData"));
        QCOMPARE(answer["variables"][0]["values"].size(), std::size_t(3));
    }

    void wrongCalls()
    {
        QCOMPARE(runCli(words(QStringLiteral("data"), {QStringLiteral("--var"), QStringLiteral("nope=1")})).exitCode,
                 2);
        QCOMPARE(runCli(words(QStringLiteral("data"), {QStringLiteral("--var"), QStringLiteral("nope")})).exitCode, 2);
        QCOMPARE(runCli(words(QStringLiteral("render"),
                              {QStringLiteral("--panel"), QStringLiteral("99"), QStringLiteral("--out"),
                               m_folder.filePath(QStringLiteral("x.png"))}))
                     .exitCode,
                 2);
    }

    void aPictureOfAPanel()
    {
        const QString out = m_folder.filePath(QStringLiteral("panel.png"));
        const auto run = runCli(words(QStringLiteral("render"),
                                      {QStringLiteral("--panel"), QStringLiteral("1"), QStringLiteral("--out"), out,
                                       QStringLiteral("--size"), QStringLiteral("640x360"), QStringLiteral("--scale"),
                                       QStringLiteral("2"), QStringLiteral("--theme"), QStringLiteral("light")}));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json()["state"].get<std::string>(), std::string("value"));
        QFile picture(out); // the program under test paints; this one needs no picture library
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray head = picture.read(24);
        QVERIFY(head.startsWith("\x89PNG"));
        const auto size = [&head](int at) { return (uchar(head[at]) << 8) + uchar(head[at + 1]); };
        QCOMPARE(size(18), 1280);
        QCOMPARE(size(22), 720);
    }

private:
    QString boardFile() const { return m_folder.filePath(QStringLiteral("board.json")); }
    QStringList words(const QString &part, const QStringList &more) const
    {
        return QStringList({QStringLiteral("dashboard"), part, boardFile(), QStringLiteral("--json"),
                            QStringLiteral("--prometheus"), m_server.url().toString()}) +
               more;
    }
    /// What the server was asked by queries of panels; the rules it evaluates and what is asked about itself are not.
    std::multiset<std::string> logged() const
    {
        std::multiset<std::string> questions;
        QFile log(m_server.queryLog());
        if (!log.open(QIODevice::ReadOnly))
            return questions;
        while (!log.atEnd()) {
            const json line = json::parse(log.readLine().toStdString(), nullptr, false);
            if (line.is_discarded() || !line.contains("httpRequest"))
                continue;
            const json &params = line["params"];
            if (params["query"].get<std::string>().find("max(timestamp(") == std::string::npos)
                questions.insert(question(params["query"], params["start"], params["end"], params["step"]));
        }
        return questions;
    }

    PrometheusServer m_server;
    QTemporaryDir m_folder;
};

OPS_TEST(LiveDashboardTest)
#include "tst_livedashboard.moc"
