#include "core/dashboards/panelquery.h"
#include "tests/core/dashboards/answers.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr qint64 endMs = 1'795'500'007'000;

QuerySetting settingOf(qint64 rangeMs, int width = 1500)
{
    QuerySetting setting;
    setting.range = {endMs - rangeMs, endMs};
    setting.width = width;
    return setting;
}

} // namespace

/// Rules 1 to 6 of Grafana's queries: points, minimum step, factor, alignment, macros, two kinds of query.
class PanelQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<qint64>("rangeMs");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("maxDataPoints");
        QTest::addColumn<QString>("panelInterval");
        QTest::addColumn<QString>("targetInterval");
        QTest::addColumn<int>("factor");
        QTest::addColumn<qint64>("stepMs");
        QTest::addColumn<qint64>("rateMs");
        const auto row = [](const char *name, qint64 range, int width, int points, const char *panel,
                            const char *target, int factor, qint64 step, qint64 rate) {
            QTest::newRow(name) << range << width << points << QString::fromLatin1(panel) << QString::fromLatin1(target)
                                << factor << step << rate;
        };
        row("an hour, usual width", hour, 1500, 0, "", "", 1, 15 * second, minute);
        row("not laid out yet", 6 * hour, 0, 0, "", "", 1, 15 * second, minute);
        row("narrow", hour, 200, 0, "", "", 1, 20 * second, minute);
        row("a day", day, 1500, 0, "", "", 1, minute, 75 * second);
        row("a week", 7 * day, 1500, 0, "", "", 1, 5 * minute, 5 * minute + 15 * second);
        row("points of the file win over width", 6 * hour, 1500, 100, "", "", 1, 5 * minute, 5 * minute + 15 * second);
        row("minimum of the target", hour, 1500, 0, "", "1m", 1, minute, 4 * minute);
        row("minimum of the panel", hour, 1500, 0, "30s", "", 1, 30 * second, 2 * minute);
        row("the target's wins", hour, 1500, 0, "30s", "1m", 1, minute, 4 * minute);
        row("lower bound sign", hour, 1500, 0, "", ">1m", 1, minute, 4 * minute);
        row("finer than the scrapes", 5 * minute, 1500, 0, "", "1s", 1, second, 4 * second);
        row("a variable is no minimum", hour, 1500, 0, "", "$interval", 1, 15 * second, minute);
        row("rubbish is no minimum", hour, 1500, 0, "", "often", 1, 15 * second, minute);
        row("factor", hour, 200, 0, "", "", 2, 40 * second, minute);
        row("$__interval as minimum", hour, 200, 0, "", "$__interval", 1, 20 * second, 80 * second);
        row("rate interval is the step", hour, 1500, 0, "", "$__rate_interval", 1, minute, minute);
        row("rate interval ignores the factor", hour, 1500, 0, "", "${__rate_interval}", 5, minute, minute);
        row("never over 11,000 points", 30 * day, 1500, 11'000, "", "1s", 1, 5 * minute, 5 * minute + second);
    }
    void steps()
    {
        QFETCH(qint64, rangeMs);
        QFETCH(int, width);
        QFETCH(int, maxDataPoints);
        QFETCH(QString, panelInterval);
        QFETCH(QString, targetInterval);
        QFETCH(int, factor);
        QFETCH(qint64, stepMs);
        QFETCH(qint64, rateMs);
        DashboardPanel panel = chartOf({"up"});
        panel.interval = panelInterval;
        if (maxDataPoints > 0)
            panel.maxDataPoints = maxDataPoints;
        panel.targets[0].interval = targetInterval;
        panel.targets[0].intervalFactor = factor;
        const StepChoice choice = chooseStep(panel, panel.targets[0], settingOf(rangeMs, width));
        QCOMPARE(choice.stepMs, stepMs);
        QCOMPARE(choice.rateIntervalMs, rateMs);
    }

    void scrapeIntervalOfTheSource()
    {
        DashboardPanel panel = chartOf({"up"});
        QuerySetting setting = settingOf(hour);
        setting.scrapeMs = minute;
        const StepChoice choice = chooseStep(panel, panel.targets[0], setting);
        QCOMPARE(choice.stepMs, minute);
        QCOMPARE(choice.rateIntervalMs, 4 * minute);
    }

    void neverOverTheLimit()
    {
        DashboardPanel panel = chartOf({"up"});
        for (const char *interval : {"", "1ms", "1s", "7s", "$__rate_interval"}) {
            for (qint64 range = second; range < 3650 * day; range = range * 3 / 2) {
                panel.targets[0].interval = QString::fromLatin1(interval);
                panel.maxDataPoints = 1'000'000;
                const auto queries = prepareQueries(panel, settingOf(range));
                QVERIFY(queries[0].stepMs > 0);
                QVERIFY(queries[0].range.lengthMs() / queries[0].stepMs <= 11'000);
            }
        }
    }

    void macros_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *expr, const char *sent) {
            QTest::newRow(expr) << QString::fromLatin1(expr) << QString::fromLatin1(sent);
        };
        row("up", "up");
        row("rate(a[$__rate_interval])", "rate(a[1m15s])");
        row("rate(a[${__rate_interval}])", "rate(a[1m15s])");
        row("a[$__interval] / $__interval_ms", "a[1m] / 60000");
        row("a[${__interval}] / ${__interval_ms}", "a[1m] / 60000");
        row("a[$__range] + $__range_s + $__range_ms", "a[5400s] + 5400 + 5399600");
        row("a[${__range}] + ${__range_s} + ${__range_ms}", "a[5400s] + 5400 + 5399600");
        row("a / $__rate_interval_ms", "a / 75000");
        row("a{b=\"$job\"}[$__interval]", "a{b=\"$job\"}[1m]");
        row("a{b=~\"x$\"}", "a{b=~\"x$\"}");
    }
    void macros()
    {
        QFETCH(QString, expr);
        QFETCH(QString, sent);
        QCOMPARE(withMacros(expr, {minute, 75 * second}, 5'399'600), sent);
    }

    void bothEndsAligned()
    {
        const auto queries = prepareQueries(chartOf({"up"}), settingOf(hour));
        QCOMPARE(queries.size(), std::size_t(1));
        QCOMPARE(queries[0].range, (TimeRange{1'795'500'000'000 - hour, 1'795'500'000'000}));
        QVERIFY(!queries[0].instant());
    }

    void daysOfTheZone()
    {
        QuerySetting setting = settingOf(1000 * day, 100);
        setting.utcOffsetMs = 8 * hour;
        const auto queries = prepareQueries(chartOf({"up"}), setting);
        QCOMPARE((queries[0].range.fromMs + 8 * hour) % queries[0].stepMs, qint64(0));
    }

    void rangeInstantAndBoth()
    {
        DashboardPanel panel = chartOf({"a", "b", "c", "d"});
        panel.targets[1].instant = true;
        panel.targets[1].range = false;
        panel.targets[2].instant = true;
        panel.targets[3].hidden = true;
        panel.targets[1].expr = QStringLiteral("b[$__range]");
        const auto queries = prepareQueries(panel, settingOf(hour));
        QCOMPARE(queries.size(), std::size_t(4));
        QVERIFY(!queries[0].instant() && queries[1].instant() && !queries[2].instant() && queries[3].instant());
        QCOMPARE(queries[1].range.toMs, endMs);
        QCOMPARE(queries[1].expr, QStringLiteral("b[3600s]"));
        QCOMPARE(queries[2].refId, queries[3].refId);
    }
};

OPS_TEST(PanelQueryTest)
#include "tst_panelquery.moc"
