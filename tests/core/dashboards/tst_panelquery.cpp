#include "core/dashboards/panelquery.h"
#include "tests/core/dashboards/answers.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
using By = StepChoice::Rule;
constexpr qint64 endMs = 1'795'500'007'000;

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

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
        QTest::addColumn<int>("rule");
        const auto row = [](const char *name, qint64 range, int width, int points, const char *panel,
                            const char *target, int factor, qint64 step, qint64 rate, By rule) {
            QTest::newRow(name) << range << width << points << QString::fromLatin1(panel) << QString::fromLatin1(target)
                                << factor << step << rate << int(rule);
        };
        row("an hour, usual width", hour, 1500, 0, "", "", 1, 15 * second, minute, By::Scrape);
        row("not laid out yet", 6 * hour, 0, 0, "", "", 1, 15 * second, minute, By::Scrape);
        row("narrow", hour, 200, 0, "", "", 1, 20 * second, minute, By::Points);
        row("a day", day, 1500, 0, "", "", 1, minute, 75 * second, By::Points);
        row("a week", 7 * day, 1500, 0, "", "", 1, 5 * minute, 5 * minute + 15 * second, By::Points);
        row("points of the file win over width", 6 * hour, 1500, 100, "", "", 1, 5 * minute, 5 * minute + 15 * second,
            By::Points);
        row("minimum of the target", hour, 1500, 0, "", "1m", 1, minute, 4 * minute, By::TargetMin);
        row("minimum of the panel is no scrape interval", hour, 1500, 0, "2m", "", 1, 2 * minute,
            2 * minute + 15 * second, By::PanelMin);
        row("minimum of the panel and a factor", hour, 1500, 0, "1m", "", 2, 2 * minute, 2 * minute + 15 * second,
            By::PanelMin);
        row("minimum of the panel, $__interval of the target", hour, 1500, 0, "5m", "$__interval", 1, 5 * minute,
            20 * minute, By::PanelMin);
        row("minimum of the panel, rate interval of the target", hour, 1500, 0, "5m", "$__rate_interval", 1,
            5 * minute + 15 * second, 5 * minute + 15 * second, By::RateInterval);
        row("minimum of the panel, rubbish of the target", hour, 1500, 0, "5m", "often", 1, 5 * minute,
            5 * minute + 15 * second, By::PanelMin);
        row("the target's wins", hour, 1500, 0, "30s", "1m", 1, minute, 4 * minute, By::TargetMin);
        row("other bound sign", hour, 1500, 0, "", "<1m", 1, minute, 4 * minute, By::TargetMin);
        row("lower bound sign", hour, 1500, 0, "", ">1m", 1, minute, 4 * minute, By::TargetMin);
        row("finer than the scrapes", 5 * minute, 1500, 0, "", "1s", 1, second, 4 * second, By::TargetMin);
        row("a variable is no minimum", hour, 1500, 0, "", "$interval", 1, 15 * second, minute, By::Scrape);
        row("rubbish is no minimum", hour, 1500, 0, "", "often", 1, 15 * second, minute, By::Scrape);
        row("factor", hour, 200, 0, "", "", 2, 40 * second, minute, By::Points);
        row("$__interval as minimum", hour, 200, 0, "", "$__interval", 1, 20 * second, 80 * second, By::Points);
        row("rate interval is the step", hour, 1500, 0, "", "$__rate_interval", 1, minute, minute, By::RateInterval);
        row("rate interval ignores the factor", hour, 1500, 0, "", "${__rate_interval}", 5, minute, minute,
            By::RateInterval);
        row("zero is no minimum", hour, 1500, 0, "", "0s", 1, 15 * second, minute, By::Scrape);
        row("old brackets", hour, 1500, 0, "", "[[__rate_interval]]", 1, minute, minute, By::RateInterval);
        row("rate interval of the panel", hour, 1500, 0, "$__rate_interval", "", 1, minute, minute, By::RateInterval);
        row("a minimum and a factor", hour, 1500, 0, "", "1m", 2, 2 * minute, 4 * minute, By::TargetMin);
        row("more points than there may be", 7 * day, 1500, 1'000'000, "", "1s", 1, minute, minute + second, By::Limit);
        row("never over 11,000 points", 30 * day, 1500, 11'000, "", "1s", 1, 5 * minute, 5 * minute + second,
            By::Points);
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
        QFETCH(int, rule);
        DashboardPanel panel = chartOf({"up"});
        panel.interval = panelInterval;
        if (maxDataPoints > 0)
            panel.maxDataPoints = maxDataPoints;
        panel.targets[0].interval = targetInterval;
        panel.targets[0].intervalFactor = factor;
        const StepChoice choice = chooseStep(panel, panel.targets[0], settingOf(rangeMs, width));
        QCOMPARE(choice.stepMs, stepMs);
        QCOMPARE(choice.rateIntervalMs, rateMs);
        QCOMPARE(int(choice.rule), rule);
        QVERIFY(!stepReason(choice).isEmpty());
    }

    void reasons()
    {
        DashboardPanel panel = chartOf({"up"});
        QCOMPARE(stepReason(chooseStep(panel, panel.targets[0], settingOf(day))),
                 QStringLiteral("The range divided by the panel's width of 1500 pixels, rounded."));
        panel.targets[0].interval = QStringLiteral("2m");
        panel.targets[0].intervalFactor = 3;
        QCOMPARE(stepReason(chooseStep(panel, panel.targets[0], settingOf(hour))),
                 QStringLiteral("The query's minimum step of 2m. The query multiplies it by 3."));
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
        row("a[[[__interval]]] / [[__range_s]]", "a[1m] / 5400");
        row("a[[[__rate_interval]]] [[__interval_ms]]", "a[1m15s] 60000");
    }
    void macros()
    {
        QFETCH(QString, expr);
        QFETCH(QString, sent);
        QCOMPARE(withMacros(expr, {minute, 75 * second}, 5'399'600), sent);
    }

    void variablesFilled()
    {
        BoardInputs inputs;
        inputs.variables = {{QStringLiteral("step"), words("5m"), words("5m"), false, false, false, QString()},
                            {QStringLiteral("host"), words("a b"), words("a b"), true, true, false, QString()}};
        DashboardPanel panel = chartOf({"rate(x{h=~\"$host\"}[$step]) / $__interval_ms"});
        panel.targets[0].interval = QStringLiteral("$step");
        panel.targets[0].legendFormat = QStringLiteral("$host {{cpu}}");
        const auto query = prepareQueries(panel, settingOf(hour), inputs)[0];
        QCOMPARE(query.expr, QStringLiteral("rate(x{h=~\"(a|b)\"}[5m]) / 300000"));
        QCOMPARE(query.stepMs, 5 * minute);
        QCOMPARE(query.legendFormat, QStringLiteral("{a,b} {{cpu}}"));
        QCOMPARE(variablesUsedBy(panel, words("other host step")), words("host step"));
    }

    void filtersComeLast()
    {
        BoardInputs inputs;
        inputs.filtered = [](const QString &expr) {
            return RewrittenQuery{expr + QStringLiteral(" + 1"), QStringList(QStringLiteral("Not here."))};
        };
        const auto query = prepareQueries(chartOf({"x[$__interval]"}), settingOf(hour), inputs)[0];
        QCOMPARE(query.unfiltered, QStringLiteral("x[15s]"));
        QCOMPARE(query.expr, QStringLiteral("x[15s] + 1"));
        QCOMPARE(query.notApplied, QStringList(QStringLiteral("Not here.")));
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
