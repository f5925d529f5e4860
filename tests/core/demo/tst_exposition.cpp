#include "core/demo/exposition.h"

#include "tests/support/opstest.h"

#include <cmath>
#include <limits>

using namespace ops;
using namespace ops::demo;

namespace {

struct Fixture
{
    MetricBook book;
    MetricBook::Cell runs = 0, lag = 0, bucket = 0;

    Fixture()
    {
        const auto one = book.addTarget({"api", "api:1"}), other = book.addTarget({"sync", "sync:2"});
        const auto counter = book.addFamily("runs", MetricType::Counter, "Runs,\nall \\ of them.");
        runs = book.addSeries(counter, one, {{"path", "a\"b\\c\nd"}}, "_total");
        const auto gauge = book.addFamily("lag_seconds", MetricType::Gauge, "Lag.");
        lag = book.addSeries(gauge, other, {});
        const auto histogram = book.addFamily("took_seconds", MetricType::Histogram, "Time.");
        bucket = book.addSeries(histogram, one, {{"le", "+Inf"}}, "_bucket");
        book[runs] = 3;
        book[lag] = 0.5;
        book[bucket] = 2;
        book.setExemplar(bucket, {"00ff", 0.25, 1'000'500});
    }
    QByteArray text(std::optional<std::size_t> target, ExpositionFormat format, qint64 nowMs = 1'001'000) const
    {
        return exposition(book, target, format, nowMs);
    }
};

std::string shown(double value)
{
    std::string text;
    appendNumber(text, value);
    return text;
}

} // namespace

class ExpositionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTextNamesCountersAsTheirSeries()
    {
        const QByteArray expected = "# HELP runs_total Runs,\\nall \\\\ of them.\n# TYPE runs_total counter\n"
                                    "runs_total{path=\"a\\\"b\\\\c\\nd\"} 3\n"
                                    "# HELP took_seconds Time.\n# TYPE took_seconds histogram\n"
                                    "took_seconds_bucket{le=\"+Inf\"} 2\n";
        QCOMPARE(Fixture().text(0, ExpositionFormat::PrometheusText), expected);
    }

    void openMetricsHasExemplarsAndAnEnd()
    {
        const QByteArray text = Fixture().text(0, ExpositionFormat::OpenMetrics);
        QVERIFY(text.contains("# TYPE runs counter\n"));
        QVERIFY(text.contains("took_seconds_bucket{le=\"+Inf\"} 2 # {trace_id=\"00ff\"} 0.25 1000.5\n"));
        QVERIFY(text.endsWith("# EOF\n"));
    }

    void oldAndFutureExemplarsAreLeftOut()
    {
        QVERIFY(!Fixture().text(0, ExpositionFormat::OpenMetrics, 1'000'500 + 60'000).contains("trace_id"));
        QVERIFY(!Fixture().text(0, ExpositionFormat::OpenMetrics, 1'000'499).contains("trace_id"));
    }

    void aTargetShowsItsOwn()
    {
        const QByteArray text = Fixture().text(1, ExpositionFormat::PrometheusText);
        QCOMPARE(text, QByteArray("# HELP lag_seconds Lag.\n# TYPE lag_seconds gauge\nlag_seconds 0.5\n"));
    }

    void allTargetsAreToldApart()
    {
        const QByteArray text = Fixture().text(std::nullopt, ExpositionFormat::PrometheusText);
        QVERIFY(text.contains("lag_seconds{job=\"sync\",instance=\"sync:2\"} 0.5\n"));
        QVERIFY(text.contains(",job=\"api\",instance=\"api:1\"} 3\n"));
    }

    void numbersAreShortAndExact()
    {
        QCOMPARE(shown(0), std::string("0"));
        QCOMPARE(shown(1795521600.123), std::string("1795521600.123"));
        QCOMPARE(shown(38000000000), std::string("38000000000"));
        QCOMPARE(shown(1.0 / 3), std::string("0.3333333333333"));
        QCOMPARE(shown(std::numeric_limits<double>::infinity()), std::string("+Inf"));
        QCOMPARE(shown(-std::numeric_limits<double>::infinity()), std::string("-Inf"));
        QCOMPARE(shown(std::nan("")), std::string("NaN"));
    }

    void aShownNumberShowsAsItself()
    {
        const double third = shownNumber(1.0 / 3);
        QVERIFY(third != 1.0 / 3);
        QCOMPARE(shownNumber(third), third);
        QCOMPARE(shown(third), shown(1.0 / 3));
        QVERIFY(std::isnan(shownNumber(std::nan(""))));
    }
};

OPS_TEST(ExpositionTest)
#include "tst_exposition.moc"
