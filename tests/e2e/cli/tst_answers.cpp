#include "tests/e2e/cli/api.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray Matrix =
    R"({"status":"success","data":{"resultType":"matrix","result":[)"
    R"({"metric":{"__name__":"up","job":"数据"},"values":[[1795374644.891,"0.25"],[1795374659,"NaN"],[1795374689.1,"+Inf"]]},)"
    R"({"metric":{"job":"b"},"values":[[1795374644.891,"-1.5e-09"]]}]}})";
const QByteArray Vector =
    R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"job":"a"},"value":[1795374644.891,"1"]}]}})";
const QByteArray Nothing = R"({"status":"success","data":{"resultType":"vector","result":[]}})";

QByteArray dump(const json &value) { return QByteArray::fromStdString(value.dump()); }

QStringList rangeWords(const QUrl &server, const QStringList &more = QStringList())
{
    const QStringList range{QStringLiteral("--from"),       QStringLiteral("1795374644.891"), QStringLiteral("--to"),
                            QStringLiteral("1795374689.1"), QStringLiteral("--step"),         QStringLiteral("15s")};
    return queryWords(server, range + more);
}

QStringList asCsv(QStringList words)
{
    words.removeAll(QStringLiteral("--json"));
    return words << QStringLiteral("--csv");
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRangeIsExact()
    {
        Api api;
        api.answer("/api/v1/query_range", Matrix);
        const auto result = runCli(rangeWords(api.url()));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const json document = result.json();
        QCOMPARE(dump(document["schema"]), dump(json("quantmind-ops/query/1")));
        QCOMPARE(dump(document["state"]), dump(json("value")));
        QCOMPARE(dump(document["source"]),
                 dump(json::parse(R"({"name":"prometheus","product":"Prometheus","version":"2.42.0"})")));
        QCOMPARE(dump(document["range"]["from"]), dump(json("2026-11-22T19:10:44.891Z")));
        QCOMPARE(dump(document["truncated"]), dump(json()));
        QCOMPARE(dump(document["warnings"]), dump(json::array()));
        const json data = document["data"];
        QCOMPARE(dump(data["resultType"]), dump(json("matrix")));
        QCOMPARE(dump(data["series"][0]["labels"]), dump(json::parse("{\"__name__\":\"up\",\"job\":\"数据\"}")));
        QCOMPARE(dump(data["series"][0]["points"]),
                 dump(json::parse(R"([[1795374644.891,"0.25"],[1795374659,"NaN"],[1795374689.1,"+Inf"]])")));
        QCOMPARE(dump(data["series"][1]["points"]), dump(json::parse(R"([[1795374644.891,"-1.5e-09"]])")));
    }

    void endsAndStepAreSentAsGiven()
    {
        Api api;
        api.answer("/api/v1/query_range", Matrix);
        QCOMPARE(runCli(rangeWords(api.url())).exitCode, 0);
        const auto form = api.formOf("/api/v1/query_range");
        QCOMPARE(form.at("start"), QByteArray("1795374644.891"));
        QCOMPARE(form.at("end"), QByteArray("1795374689.1"));
        QCOMPARE(form.at("step").toDouble(), 15.0);
        QCOMPARE(form.at("query"), QByteArray("up"));
    }

    void aMomentIsAVector()
    {
        Api api;
        api.answer("/api/v1/query", Vector);
        const auto result = runCli(queryWords(api.url(), {QStringLiteral("--time"), QStringLiteral("1795374644.891")}));
        QCOMPARE(result.exitCode, 0);
        const json document = result.json();
        QCOMPARE(dump(document["data"]["resultType"]), dump(json("vector")));
        QCOMPARE(dump(document["data"]["series"][0]["points"]), dump(json::parse(R"([[1795374644.891,"1"]])")));
        QVERIFY(!document.contains("range"));
        QCOMPARE(api.formOf("/api/v1/query").at("time"), QByteArray("1795374644.891"));
    }

    void nothingMatchingIsDone()
    {
        Api api;
        api.answer("/api/v1/query", Nothing);
        const auto result = runCli(queryWords(api.url()));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(dump(result.json()["state"]), dump(json("noData")));
        QCOMPARE(dump(result.json()["data"]["series"]), dump(json::array()));
    }

    void aWarningMakesItPartial()
    {
        Api api;
        api.answer(
            "/api/v1/query",
            R"({"status":"success","warnings":["one store is away"],"data":{"resultType":"vector","result":[]}})");
        const auto result = runCli(queryWords(api.url()));
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(dump(result.json()["state"]), dump(json("partial")));
        QCOMPARE(dump(result.json()["warnings"]), dump(json::array({"one store is away"})));
        QVERIFY(result.err.contains("one store is away"));
    }

    void badBytesAreRepairedAndPartial()
    {
        Api api;
        QByteArray body = Vector;
        api.answer("/api/v1/query", body.replace("\"a\"", "\"a\xff\""));
        const auto result = runCli(queryWords(api.url()));
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(dump(result.json()["state"]), dump(json("partial")));
        QCOMPARE(dump(result.json()["data"]["series"][0]["labels"]["job"]), dump(json("a\xef\xbf\xbd")));
    }

    void aWrongQueryShowsWhere()
    {
        Api api;
        api.answer("/api/v1/query",
                   "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"1:5: parse error: unexpected <by>\"}",
                   400);
        const QStringList words{QStringLiteral("query"), QStringLiteral("sum(by)"), QStringLiteral("--prometheus"),
                                api.url().toString()};
        const auto result = runCli(words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("  sum(by)\n      ^\n"), result.err.constData());
        QCOMPARE(runCli(queryWords(api.url())).errorKind(), QByteArray("badRequest"));
    }

    void theOtherFormats()
    {
        Api api;
        api.answer("/api/v1/query_range", Matrix);
        QStringList words = rangeWords(api.url());
        words.removeAll(QStringLiteral("--json"));
        const auto table = runCli(words);
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(table.out.contains("up{job=\"数据\"}"), table.out.constData());
        QVERIFY(!table.out.contains('\x1b'));
        const auto rows = runCli(words + QStringList(QStringLiteral("--ndjson")));
        QCOMPARE(rows.out.count('\n'), 2);
        const auto csv = runCli(words + QStringList(QStringLiteral("--csv")));
        QVERIFY2(csv.out.startsWith("__name__,job,time,value\nup,数据,2026-11-22T19:10:44.891Z,0.25\n"),
                 csv.out.constData());
    }

    void nativeHistograms()
    {
        Api api;
        api.answer(
            "/api/v1/query_range",
            R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"histograms":[[1795374644.891,)"
            R"({"count":"3","sum":"4.5","buckets":[[0,"1","2","3"]]}]]}]}})");
        const auto result = runCli(rangeWords(api.url()));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(dump(result.json()["data"]["series"][0]["histograms"]),
                 dump(json::parse(R"([[1795374644.891,{"count":"3","sum":"4.5","buckets":[[0,"1","2","3"]]}]])")));
        const auto csv = runCli(asCsv(rangeWords(api.url())));
        QCOMPARE(csv.exitCode, 0);
        QCOMPARE(csv.out, QByteArray("time,value,count,sum,buckets\n"
                                     "2026-11-22T19:10:44.891Z,,3,4.5,\"[[0,\"\"1\"\",\"\"2\"\",\"\"3\"\"]]\"\n"));
    }

    void histogramsStandBesideNumbersInCsv()
    {
        Api api;
        api.answer("/api/v1/query_range",
                   R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"x"},)"
                   R"("values":[[1,"2"]],"histograms":[[16,{"count":"3","sum":"4.5","buckets":[]}]]}]}})");
        QCOMPARE(runCli(asCsv(rangeWords(api.url()))).out,
                 QByteArray("a,time,value,count,sum,buckets\nx,1970-01-01T00:00:01Z,2,,,\n"
                            "x,1970-01-01T00:00:16Z,,3,4.5,[]\n"));
    }

    void aTextIsShownInEveryFormat()
    {
        Api api;
        api.answer("/api/v1/query",
                   R"({"status":"success","data":{"resultType":"string","result":[1795374644.891,"a,b"]}})");
        QCOMPARE(runCli(asCsv(queryWords(api.url()))).out, QByteArray("text\n\"a,b\"\n"));
    }

    void exemplarsAreRefusedWhereThereIsNoPlaceForThem()
    {
        Api api;
        api.answer("/api/v1/query_range", Matrix);
        QStringList words = rangeWords(api.url(), {QStringLiteral("--exemplars")});
        words.removeAll(QStringLiteral("--json"));
        for (const char *format : {"--csv", "--ndjson"}) {
            const auto result = runCli(words + QStringList(QLatin1String(format)));
            QCOMPARE(result.exitCode, 2);
            QVERIFY2(result.err.contains("--exemplars"), result.err.constData());
        }
        QVERIFY(api.formOf("/api/v1/query_range").empty());
    }

    void manySeriesAreWhole()
    {
        QByteArray body = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
        for (int i = 0; i < 1000; ++i) {
            const QByteArray n = QByteArray::number(i);
            body += (i ? "," : "") +
                    QByteArray("{\"metric\":{\"i\":\"" + n + "\"},\"values\":[[1,\"" + n + "\"],[16,\"0.1\"]]}");
        }
        Api api;
        api.answer("/api/v1/query_range", body + "]}}");
        const auto result = runCli(rangeWords(api.url()));
        QCOMPARE(result.exitCode, 0);
        const json document = result.json();
        QCOMPARE(document["data"]["series"].size(), std::size_t(1000));
        QCOMPARE(dump(document["data"]["series"][999]["points"]), dump(json::parse(R"([[1,"999"],[16,"0.1"]])")));
    }

    void statsAreOneLineOnStderr()
    {
        Api api;
        api.answer("/api/v1/query", Vector);
        const auto result = runCli(queryWords(api.url(), {QStringLiteral("--stats")}));
        QCOMPARE(result.exitCode, 0);
        const json stats = json::parse(result.err.trimmed().split('\n').last().toStdString(), nullptr, false);
        QVERIFY(stats.is_object());
        QVERIFY(stats["ms"].contains("request") && stats["ms"].contains("decode") && stats["ms"].contains("write"));
        QVERIFY(stats["bytes"].get<int>() >= Vector.size());
        QVERIFY(stats["peakRssBytes"].get<qint64>() > 1 << 20);
    }

    void checkSaysHowASourceIs()
    {
        Api api;
        const auto result = runCli(
            {QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--prometheus"), api.url().toString()});
        QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
        const json source = result.json()["data"]["sources"][0];
        QCOMPARE(dump(source["name"]), dump(json("prometheus")));
        QCOMPARE(dump(source["kind"]), dump(json("prometheus")));
        QCOMPARE(dump(source["product"]), dump(json("Prometheus")));
        QCOMPARE(dump(source["version"]), dump(json("2.42.0")));
        QVERIFY(source["latencyMs"].is_number_float());
        QVERIFY2(QRegularExpression(QStringLiteral("\"latencyMs\":\\d+\\.\\d,"))
                     .match(QString::fromUtf8(result.out))
                     .hasMatch(),
                 result.out.constData());
        QVERIFY(source.contains("clockOffsetMs"));
        QVERIFY(source["completeUntil"].is_string());
    }

    void checkEndsWithOneWhereASourceIsDown()
    {
        QUrl nobody;
        {
            const Api api;
            nobody = api.url();
        }
        const auto result = runCli(
            {QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--prometheus"), nobody.toString()});
        QCOMPARE(result.exitCode, 1);
        const json source = result.json()["data"]["sources"][0];
        QCOMPARE(dump(source["state"]), dump(json("down")));
        QCOMPARE(dump(source["errorKind"]), dump(json("network")));
        QVERIFY(source["problem"].is_string());
    }

    void checkTellsHowFarAStartIs()
    {
        Api api;
        for (const char *route : {"/api/v1/status/buildinfo", "/api/v1/query", "/api/v1/targets"})
            api.answer(route, "Service Unavailable", 503, "text/plain; charset=utf-8");
        api.answer("/api/v1/status/walreplay",
                   R"({"status":"success","data":{"min":0,"max":8,"current":2,"state":"in progress"}})");
        const auto result = runCli({QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--timeout"),
                                    QStringLiteral("10s"), QStringLiteral("--prometheus"), api.url().toString()});
        QCOMPARE(result.exitCode, 1);
        const json source = result.json()["data"]["sources"][0];
        QCOMPARE(dump(source["state"]), dump(json("degraded")));
        QCOMPARE(dump(source["walReplayPercent"]), dump(json(25)));
    }

    void doctorKnowsTheBuild()
    {
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json")});
        QVERIFY(result.exitCode == 0 || result.exitCode == 1);
        const json data = result.json()["data"];
        QVERIFY(!data["build"]["version"].get<std::string>().empty());
        bool all = true;
        for (const auto &finding : data["findings"])
            all = all && (finding["state"] == "ok" || !finding["needed"].get<bool>());
        QCOMPARE(result.exitCode, all ? 0 : 1);
        const auto display = std::count_if(data["findings"].begin(), data["findings"].end(),
                                           [](const json &finding) { return finding["area"] == "display"; });
        QCOMPARE(display, 1);
    }
};

OPS_TEST(AnswersTest)
#include "tst_answers.moc"
