#include "core/sources/prometheus/decodelists.h"
#include "core/sources/prometheus/decoderules.h"
#include "core/sources/prometheus/decodestatus.h"
#include "core/sources/wire/numbers.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::prometheus;
using namespace ops::wire;
using test::fixture;

namespace {

QByteArray success(const QByteArray &data) { return R"({"status":"success","data":)" + data + "}"; }

} // namespace

/// The smaller answers: names, series, metadata, exemplars, targets, rules, alerts, status.
class DecodeListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names();
    void series();
    void metadataIsAListAMetric();
    void exemplarsCarryTheirSeries();
    void targetsUpAndDown();
    void rulesWithTheirHealth();
    void alertsWriteValuesInTheirOwnWay();
    void buildInfo();
    void walReplay();
    void truncatedAtEveryByte();
    void otherTypesStayEmpty();
    void rfc3339_data();
    void rfc3339();
};

void DecodeListsTest::names()
{
    const auto found = decodeNames(success(R"(["__name__","instance","数据源"])"));
    QVERIFY(found);
    QCOMPARE(*found, QStringList({u"__name__"_qs, u"instance"_qs, u"数据源"_qs}));
    QVERIFY(decodeNames(success("null"))->isEmpty());
    QVERIFY(decodeNames(success("[]"))->isEmpty());
    QVERIFY(!decodeNames(success(R"({"a":1})")));
}

void DecodeListsTest::series()
{
    const auto found = decodeSeries(success(R"([{"job":"node","__name__":"up"},{}])"));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(2));
    QVERIFY((found->at(0) == Labels{{"__name__", "up"}, {"job", "node"}}));
    QVERIFY(found->at(1).empty());
}

void DecodeListsTest::metadataIsAListAMetric()
{
    const auto found = decodeMetadata(fixture(u"metadata.json"_qs));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(3));
    QCOMPARE(found->at(0).metric, u"orders"_qs);
    QCOMPARE(found->at(0).type, u"counter"_qs);
    QCOMPARE(found->at(2).metric, u"up_time"_qs);
    QCOMPARE(found->at(2).help, u"two"_qs);
    QCOMPARE(found->at(2).unit, u"seconds"_qs);
}

void DecodeListsTest::exemplarsCarryTheirSeries()
{
    const auto found = decodeExemplars(fixture(u"exemplars.json"_qs));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(3));
    QCOMPARE(found->at(1).timeMs, 1795374434977);
    QCOMPARE(found->at(1).value, 0.0087);
    QCOMPARE(labelValue(found->at(1).labels, "trace_id"), std::string_view("8965aa9d626e0192"));
    QCOMPARE(labelValue(found->at(1).seriesLabels, "le"), std::string_view("0.01"));
    QCOMPARE(labelValue(found->at(2).seriesLabels, "le"), std::string_view("0.1"));
}

void DecodeListsTest::targetsUpAndDown()
{
    const auto found = decodeTargets(fixture(u"targets.json"_qs));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(3));
    const auto &up = found->at(0);
    QCOMPARE(up.health, u"up"_qs);
    QCOMPARE(up.lastScrapeMs, 1795374644350);
    QCOMPARE(up.scrapeIntervalMs, 15000);
    QCOMPARE(up.lastScrapeDurationMs, 2.040936);
    QCOMPARE(labelValue(up.labels, "job"), std::string_view("node"));
    QCOMPARE(found->at(1).lastError, u"server returned HTTP status 503 Service Unavailable"_qs);
    QCOMPARE(found->at(1).scrapeUrl, u"http://10.0.0.8:9100/metrics?a=1&b=2"_qs);
    QCOMPARE(found->at(1).scrapeIntervalMs, 0);
    QCOMPARE(found->at(2).lastScrapeMs, 0);
}

void DecodeListsTest::rulesWithTheirHealth()
{
    const auto found = decodeRules(fixture(u"rules.json"_qs));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->at(0).intervalMs, 2500);
    const auto &broken = found->at(0).rules.at(0);
    QCOMPARE(broken.kind, Rule::Kind::Recording);
    QCOMPARE(broken.health, u"err"_qs);
    QVERIFY(broken.lastError.startsWith(u"many-to-many"));
    QCOMPARE(broken.lastEvaluationMs, 1795374644425);
    const auto &firing = found->at(1).rules.at(0);
    QCOMPARE(firing.kind, Rule::Kind::Alerting);
    QCOMPARE(firing.query, u"errors:ratio > 0.05"_qs);
    QCOMPARE(firing.durationMs, 6000);
    QCOMPARE(firing.keepFiringForMs, 90000);
    QCOMPARE(firing.evaluationMs, 0.34);
    QCOMPARE(firing.lastEvaluationMs, 1795374644500);
    QCOMPARE(firing.alerts.size(), std::size_t(1));
    QCOMPARE(firing.alerts.at(0).activeAtMs, 1795374300663);
    QCOMPARE(labelValue(firing.annotations, "summary"), std::string_view("errors"));
}

void DecodeListsTest::alertsWriteValuesInTheirOwnWay()
{
    const auto found = decodeAlerts(fixture(u"alerts.json"_qs));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->at(0).value, 1.0);
    QCOMPARE(found->at(0).state, u"firing"_qs);
    QVERIFY(found->at(1).value == 1.8999999999999995);
    QCOMPARE(found->at(1).activeAtMs, 1795374292000);
}

void DecodeListsTest::buildInfo()
{
    const auto debian = decodeBuildInfo(fixture(u"buildinfo-debian.json"_qs));
    QVERIFY(debian);
    QCOMPARE(debian->version, u"2.42.0+ds"_qs);
    QCOMPARE(debian->goVersion, u"go1.19.8"_qs);
    const auto victoria = decodeBuildInfo(success("{}"));
    QVERIFY(victoria);
    QVERIFY(victoria->version.isEmpty());
    QCOMPARE(decodeBuildInfo(fixture(u"buildinfo-mimir.json"_qs))->application, u"Grafana Mimir"_qs);
}

void DecodeListsTest::walReplay()
{
    const auto during = decodeWalReplay(success(R"({"min":2,"max":9,"current":5})"));
    QVERIFY(during);
    QVERIFY(during->replaying);
    QCOMPARE(during->min, 2);
    QCOMPARE(during->max, 9);
    QCOMPARE(during->current, 5);
    QVERIFY(!decodeWalReplay(success(R"({"min":0,"max":0,"current":0})"))->replaying);
    QVERIFY(!decodeWalReplay(success(R"({"min":0,"max":7,"current":6,"state":"done"})"))->replaying);
    QVERIFY(decodeWalReplay(success(R"({"min":0,"max":0,"current":0,"state":"waiting"})"))->replaying);
}

void DecodeListsTest::truncatedAtEveryByte()
{
    const auto refuses = [](const char *name, auto decode) {
        const auto whole = fixture(QString::fromLatin1(name)).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            if (decode(QByteArray(whole.constData(), length)))
                return false;
        }
        return bool(decode(whole));
    };
    QVERIFY(refuses("targets.json", decodeTargets));
    QVERIFY(refuses("rules.json", decodeRules));
    QVERIFY(refuses("alerts.json", decodeAlerts));
    QVERIFY(refuses("metadata.json", decodeMetadata));
    QVERIFY(refuses("exemplars.json", decodeExemplars));
    QVERIFY(refuses("buildinfo-debian.json", decodeBuildInfo));
}

void DecodeListsTest::otherTypesStayEmpty()
{
    const auto targets = decodeTargets(success(
        R"({"activeTargets":[{"health":7,"labels":null,"lastScrape":{"a":[1]},"scrapeInterval":15,"lastScrapeDuration":"0.5"}],"new":[[]]})"));
    QVERIFY(targets);
    QCOMPARE(targets->size(), std::size_t(1));
    QVERIFY(targets->at(0).health.isEmpty());
    QCOMPARE(targets->at(0).lastScrapeMs, 0);
    QCOMPARE(targets->at(0).lastScrapeDurationMs, 500.0);
    QVERIFY(decodeRules(success(R"({"groups":null})"))->empty());
    QVERIFY(decodeRules(success(R"({"groups":[{"name":"g","rules":null}]})"))->at(0).rules.empty());
}

void DecodeListsTest::rfc3339_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("nanoseconds") << u"2026-11-22T19:10:44.350423555Z"_qs << 1795374644350LL;
    QTest::newRow("whole") << u"2026-11-22T19:10:44Z"_qs << 1795374644000LL;
    QTest::newRow("one decimal") << u"2026-11-22T19:10:44.5Z"_qs << 1795374644500LL;
    QTest::newRow("east") << u"2026-11-23T03:10:44+08:00"_qs << 1795374644000LL;
    QTest::newRow("west") << u"2026-11-22T15:40:44-03:30"_qs << 1795374644000LL;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_qs << 1709164800000LL;
    QTest::newRow("never") << u"0001-01-01T00:00:00Z"_qs << -1LL;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_qs << -1LL;
    QTest::newRow("no zone") << u"2026-11-22T19:10:44"_qs << -1LL;
    QTest::newRow("empty") << QString() << -1LL;
    QTest::newRow("text") << u"yesterday"_qs << -1LL;
    QTest::newRow("something behind") << u"2026-11-22T19:10:44Zulu"_qs << -1LL;
}

void DecodeListsTest::rfc3339()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(qint64(readRfc3339Ms(text.toStdString()).value_or(-1)), ms);
}

OPS_TEST(DecodeListsTest)
#include "tst_decodelists.moc"
