#include "tests/e2e/cli/api.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray Names = "{\"status\":\"success\",\"data\":[\"job\",\"__name__\",\"instance\"]}";
const QByteArray Series = "{\"status\":\"success\",\"data\":[{\"__name__\":\"up\",\"job\":\"b\"},"
                          "{\"__name__\":\"up\",\"job\":\"a\",\"zone\":\"x,\\\"y\\\"\"}]}";
const QByteArray Nothing = "{\"status\":\"success\",\"data\":[]}";
const QByteArray Wrong = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error at 1:4\"}";

QByteArray dump(const json &value) { return QByteArray::fromStdString(value.dump()); }

CliResult metrics(const Api &api, const QStringList &words, const char *format = "--json")
{
    return runCli(QStringList(QStringLiteral("metrics")) + words +
                  QStringList{QStringLiteral("--prometheus"), api.url().toString(), QLatin1String(format)});
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelNamesAreSorted()
    {
        Api api;
        api.answer("/api/v1/labels", Names);
        const auto result = metrics(api, {QStringLiteral("labels")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const json document = result.json();
        QCOMPARE(dump(document["schema"]), dump(json("quantmind-ops/metrics-labels/1")));
        QCOMPARE(dump(document["state"]), dump(json("value")));
        QCOMPARE(dump(document["data"]), dump(json{{"labels", {"__name__", "instance", "job"}}}));
        QCOMPARE(dump(document["truncated"]), dump(json()));
        QCOMPARE(dump(document["source"]["product"]), dump(json("Prometheus")));
        QCOMPARE(metrics(api, {QStringLiteral("labels")}, "--ndjson").out,
                 QByteArray("{\"label\":\"__name__\"}\n{\"label\":\"instance\"}\n{\"label\":\"job\"}\n"));
        QCOMPARE(metrics(api, {QStringLiteral("labels")}, "--csv").out, QByteArray("label\n__name__\ninstance\njob\n"));
    }

    void valuesAreOfOneLabelAndOfWhatMatches()
    {
        Api api;
        api.answer("/api/v1/label/job/values", "{\"status\":\"success\",\"data\":[\"node\",\"数据\"]}");
        const auto result = metrics(api, {QStringLiteral("values"), QStringLiteral("job"), QStringLiteral("--match"),
                                          QStringLiteral("up"), QStringLiteral("--from"), QStringLiteral("100"),
                                          QStringLiteral("--to"), QStringLiteral("200.5")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(dump(result.json()["data"]), dump(json{{"label", "job"}, {"values", {"node", "数据"}}}));
        QCOMPARE(dump(result.json()["range"]["from"]), dump(json("1970-01-01T00:01:40Z")));
        const auto form = api.formOf("/api/v1/label/job/values");
        QCOMPARE(form.at("match%5B%5D"), QByteArray("up"));
        QCOMPARE(form.at("start"), QByteArray("100"));
        QCOMPARE(form.at("end"), QByteArray("200.5"));
    }

    void seriesKeepTheirLabels()
    {
        Api api;
        api.answer("/api/v1/series", Series);
        const auto result = metrics(api, {QStringLiteral("series"), QStringLiteral("up")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const json data = result.json()["data"];
        QCOMPARE(dump(data["series"][0]), dump(json{{"__name__", "up"}, {"job", "a"}, {"zone", "x,\"y\""}}));
        QCOMPARE(dump(data["series"][1]), dump(json{{"__name__", "up"}, {"job", "b"}}));
        QCOMPARE(metrics(api, {QStringLiteral("series"), QStringLiteral("up")}, "--csv").out,
                 QByteArray("__name__,job,zone\nup,a,\"x,\"\"y\"\"\"\nup,b,\n"));
    }

    void whatIsCutIsSaid()
    {
        Api api;
        api.answer("/api/v1/series", Series);
        const QStringList words{QStringLiteral("series"), QStringLiteral("up"), QStringLiteral("--limit"),
                                QStringLiteral("1")};
        const auto result = metrics(api, words);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(dump(result.json()["truncated"]), dump(json{{"shown", 1}, {"of", 2}, {"by", "limit"}}));
        QCOMPARE(result.json()["data"]["series"].size(), std::size_t(1));
        QVERIFY(metrics(api, words, "--ndjson").err.contains("1 of 2"));
        QVERIFY(!metrics(api, {QStringLiteral("series"), QStringLiteral("up"), QStringLiteral("--limit"),
                               QStringLiteral("2")})
                     .err.contains("limit"));
    }

    void nothingIsAnAnswer()
    {
        Api api;
        api.answer("/api/v1/series", Nothing);
        const auto result = metrics(api, {QStringLiteral("series"), QStringLiteral("gone")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(dump(result.json()["state"]), dump(json("noData")));
        QCOMPARE(dump(result.json()["data"]["series"]), dump(json::array()));
    }

    void aWrongSelectorIsTheCallersFault()
    {
        Api api;
        api.answer("/api/v1/labels", Wrong, 400);
        const auto result = metrics(api, {QStringLiteral("labels"), QStringLiteral("--match"), QStringLiteral("up{")});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errorKind(), QByteArray("badRequest"));
        QVERIFY2(result.err.contains("parse error at 1:4"), result.err.constData());
        QCOMPARE(dump(result.json()["schema"]), dump(json("quantmind-ops/metrics-labels/1")));
    }

    void wrongCallsAskNobody_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
        row("moved");
        row("labels job");
        row("values");
        row("values a b");
        row("series");
        row("series up --limit 0");
        row("series up --limit many");
        row("labels --from now --to now-1h");
    }
    void wrongCallsAskNobody()
    {
        QFETCH(QStringList, words);
        Api api;
        const auto result = metrics(api, words);
        QVERIFY2(result.exitCode == 2, result.err.constData());
        QCOMPARE(api.count(), 0);
    }

    void aSourceThatIsAwayCouldNotBeAsked()
    {
        Api api;
        const QUrl url = api.url();
        api.close();
        const auto result =
            runCli({QStringLiteral("metrics"), QStringLiteral("labels"), QStringLiteral("--json"),
                    QStringLiteral("--timeout"), QStringLiteral("1s"), QStringLiteral("--prometheus"), url.toString()});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.errorKind(), QByteArray("network"));
    }
};

OPS_TEST(MetricsTest)
#include "tst_metrics.moc"
