#include "core/async/limiter.h"
#include "core/net/qnamtransport.h"
#include "core/sources/prometheus/prometheussource.h"
#include "core/time/clock.h"
#include "tests/core/sources/naive.h"
#include "tests/live/prometheusserver.h"
#include "tests/live/wait.h"
#include "tests/support/opstest.h"

#include <cmath>

using namespace ops;
using test::wait;

/// The source against a real Prometheus, compared with what a plain HTTP client and JSON reader get.
class LivePrometheusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void rangesEqual_data();
    void rangesEqual();
    void instantsEqual_data();
    void instantsEqual();
    void aThousandSeries();
    void parseErrorNamesItsPlace();
    void executionError();
    void moreThan11000Steps();
    void longQueries();
    void labelsAndSeries();
    void metadataOfACounter();
    void targetsRulesAndAlerts();
    void itself();

private:
    std::unique_ptr<test::PrometheusServer> m_server;
    QnamTransport m_transport;
    SystemClock m_clock;
    std::unique_ptr<PrometheusSource> m_source;
};

void LivePrometheusTest::initTestCase()
{
    if (const auto missing = test::PrometheusServer::missingPackage(); !missing.isEmpty())
        QSKIP(qPrintable(u"no server: install the package %1"_qs.arg(missing)));
    m_server = std::make_unique<test::PrometheusServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_source = std::make_unique<PrometheusSource>(u"prometheus"_qs, m_server->url(), m_transport, m_clock,
                                                  std::make_shared<Limiter>(16));
}

void LivePrometheusTest::rangesEqual_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("special values") << u"fixture_special"_qs << 15000LL;
    QTest::newRow("gaps") << u"fixture_gaps"_qs << 15000LL;
    QTest::newRow("walks") << u"fixture_walk"_qs << 15000LL;
    QTest::newRow("step below a second") << u"fixture_special"_qs << 250LL;
    QTest::newRow("rates") << u"rate(fixture_walk[2m])"_qs << 15000LL;
    QTest::newRow("division by zero") << u"fixture_walk / 0"_qs << 60000LL;
    QTest::newRow("a scalar becomes a series") << u"1 + 1"_qs << 60000LL;
    QTest::newRow("nothing") << u"no_such_metric"_qs << 60000LL;
    QTest::newRow("labels in Chinese") << u"label_replace(fixture_gaps, \"zh\", \"数据源\", \"\", \"\")"_qs << 60000LL;
}

void LivePrometheusTest::rangesEqual()
{
    QFETCH(QString, expr);
    QFETCH(qint64, stepMs);
    const qint64 from = m_server->historyFromMs() + 125, to = from + 1800 * 1000;
    const auto answer = wait(m_source->queryRange(RangeQuery(expr, TimeRange{from, to}, stepMs)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QUrlQuery query;
    query.addQueryItem(u"query"_qs, QString::fromLatin1(QUrl::toPercentEncoding(expr)));
    query.addQueryItem(u"start"_qs, QString::number(double(from) / 1000, 'f', 3));
    query.addQueryItem(u"end"_qs, QString::number(double(to) / 1000, 'f', 3));
    query.addQueryItem(u"step"_qs, QString::number(double(stepMs) / 1000, 'f', 3));
    const auto naive = test::readNaively(test::rawAnswer(m_server->url(), u"query_range"_qs, query));
    QVERIFY(naive.valid);
    QCOMPARE(naive.series.empty(), expr == u"no_such_metric");
    QCOMPARE(test::difference(*answer->series, naive), QString());
    QCOMPARE(resultTypeName(answer->type), u"matrix"_qs);
}

void LivePrometheusTest::instantsEqual_data()
{
    QTest::addColumn<QString>("expr");
    for (const auto &expr : {u"sort(fixture_walk)"_qs, u"fixture_special[10m]"_qs, u"scalar(fixture_gaps)"_qs,
                             u"vector(0)/vector(0)"_qs, u"label_replace(vector(1e21), \"s\", \"big\", \"\", \"\")"_qs})
        QTest::newRow(qPrintable(expr)) << expr;
}

void LivePrometheusTest::instantsEqual()
{
    QFETCH(QString, expr);
    const qint64 time = m_server->historyFromMs() + 600 * 1000;
    const auto answer = wait(m_source->query(InstantQuery(expr, time)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QUrlQuery query;
    query.addQueryItem(u"query"_qs, QString::fromLatin1(QUrl::toPercentEncoding(expr)));
    query.addQueryItem(u"time"_qs, QString::number(time / 1000));
    const auto naive = test::readNaively(test::rawAnswer(m_server->url(), u"query"_qs, query));
    QVERIFY(naive.valid);
    QVERIFY(!naive.series.empty());
    QCOMPARE(resultTypeName(answer->type), naive.type);
    QCOMPARE(test::difference(*answer->series, naive), QString());
}

void LivePrometheusTest::aThousandSeries()
{
    const qint64 from = m_server->historyFromMs(), to = from + 1800 * 1000;
    const auto answer = wait(m_source->queryRange(RangeQuery(u"fixture_wide"_qs, TimeRange{from, to}, 60000)));
    QVERIFY(answer);
    QCOMPARE(answer->series->rows.size(), std::size_t(1000));
    for (const auto &row : answer->series->rows)
        QCOMPARE(row.size(), std::size_t(31));
}

void LivePrometheusTest::parseErrorNamesItsPlace()
{
    const auto answer = wait(m_source->query(InstantQuery(u"sum(\n  up\n) bt (job)"_qs)));
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadRequest));
    QVERIFY2(answer.error().detail.contains(u"3:3: parse error"_qs), qPrintable(answer.error().detail));
}

void LivePrometheusTest::executionError()
{
    const auto answer =
        wait(m_source->query(InstantQuery(u"fixture_wide / on (job) fixture_wide"_qs, m_server->historyFromMs())));
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadRequest));
    QCOMPARE(answer.error().httpStatus, 422);
}

void LivePrometheusTest::moreThan11000Steps()
{
    const qint64 from = m_server->historyFromMs();
    const auto most = wait(m_source->queryRange(RangeQuery(u"vector(1)"_qs, TimeRange{from, from + 11000000}, 1000)));
    QVERIFY(most);
    QCOMPARE(most->series->pointCount(), std::size_t(11001));
    const auto more = wait(m_source->queryRange(RangeQuery(u"vector(1)"_qs, TimeRange{from, from + 11001000}, 1000)));
    QVERIFY(!more);
    QCOMPARE(errorKindName(more.error().kind), errorKindName(ErrorKind::BadRequest));
}

void LivePrometheusTest::longQueries()
{
    const QString expr = u"vector(1)"_qs + u" + vector(0)"_qs.repeated(5000); // 60 kB: no address holds that
    const auto answer = wait(m_source->query(InstantQuery(expr)));
    QVERIFY(answer);
    QCOMPARE(answer->series->values.at(0), 1.0);
}

void LivePrometheusTest::labelsAndSeries()
{
    const TimeRange range{m_server->historyFromMs(), m_server->historyFromMs() + 1800 * 1000};
    const auto names = wait(m_source->labelNames({u"fixture_walk"_qs}, range));
    QVERIFY(names);
    QCOMPARE(*names, QStringList({u"__name__"_qs, u"host"_qs, u"job"_qs}));
    const auto values = wait(m_source->labelValues(u"host"_qs, {u"fixture_walk"_qs}, range));
    QVERIFY(values);
    QCOMPARE(*values, QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
    const auto series = wait(m_source->series({u"fixture_walk{host=~\"a|b\"}"_qs}, range));
    QVERIFY(series);
    QCOMPARE(series->size(), std::size_t(2));
    QCOMPARE(labelValue(series->at(0), "job"), std::string_view("fixture"));
    const auto refused = wait(m_source->series({}, range));
    QVERIFY(!refused);
    QCOMPARE(errorKindName(refused.error().kind), errorKindName(ErrorKind::BadRequest));
}

void LivePrometheusTest::metadataOfACounter()
{
    QTRY_VERIFY_WITH_TIMEOUT(!wait(m_source->metadata(u"go_goroutines"_qs))->empty(), 30000);
    const auto found = wait(m_source->metadata(u"go_goroutines"_qs));
    QCOMPARE(found->at(0).type, u"gauge"_qs);
    QVERIFY(wait(m_source->metadata(u"no_such_metric_total"_qs))->empty());
    QVERIFY(wait(m_source->metadata(QString()))->size() > 20);
}

void LivePrometheusTest::targetsRulesAndAlerts()
{
    std::vector<ScrapeTarget> targets;
    const auto scraped = [&] {
        targets = *wait(m_source->targets());
        return targets.size() == 1 && targets[0].health == u"up";
    };
    QTRY_VERIFY_WITH_TIMEOUT(scraped(), 30000);
    QCOMPARE(targets[0].scrapeIntervalMs, 1000);
    QTRY_VERIFY_WITH_TIMEOUT(wait(m_source->alerts())->size() == 1, 30000);
    const auto alerts = wait(m_source->alerts());
    QCOMPARE(labelValue(alerts->at(0).labels, "alertname"), std::string_view("Always"));
    QCOMPARE(alerts->at(0).value, 1.5);
    QVERIFY(std::abs(alerts->at(0).activeAtMs - m_clock.nowMs()) < 120000);
    std::vector<RuleGroup> groups;
    const auto broken = [&] {
        groups = *wait(m_source->rules());
        return groups.size() == 1 && groups[0].rules.size() == 2 && groups[0].rules[1].health == u"err";
    };
    QTRY_VERIFY_WITH_TIMEOUT(broken(), 30000);
    QVERIFY(groups[0].rules[1].lastError.contains(u"many-to-many"_qs));
    QVERIFY(wait(m_source->exemplars(u"up"_qs, TimeRange{1000, 2000}))->empty());
}

void LivePrometheusTest::itself()
{
    const auto build = wait(m_source->buildInfo());
    QVERIFY(build);
    QCOMPARE(build->product, u"Prometheus"_qs);
    QVERIFY(build->version.startsWith(u"2."));
    QVERIFY(build->clockOffsetMs);
    QVERIFY(qAbs(*build->clockOffsetMs) < 2000);
    const auto replay = wait(m_source->walReplay());
    QVERIFY(replay);
    QVERIFY(!replay->replaying);
    std::optional<qint64> until;
    const auto known = [&] {
        const auto answer = wait(m_source->completeUntilMs());
        until = answer ? *answer : std::nullopt;
        return until.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(known(), 30000);
    QVERIFY(m_clock.nowMs() - *until < 30000);
}

OPS_TEST(LivePrometheusTest)
#include "tst_liveprometheus.moc"
