#include "core/time/step.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour, week = 7 * day,
                 year = 365 * day;
}

/// Rules 2 to 4 of Grafana's step: bounds, the safe interval, alignment.
class StepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rounds_data()
    {
        QTest::addColumn<qint64>("upTo");
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<qint64>("above");
        const auto row = [](qint64 upTo, qint64 interval, qint64 above) {
            QTest::addRow("%lld", static_cast<long long>(upTo)) << upTo << interval << above;
        };
        row(10, 1, 10);
        row(15, 10, 20);
        row(35, 20, 50);
        row(75, 50, 100);
        row(150, 100, 200);
        row(350, 200, 500);
        row(750, 500, second);
        row(1500, second, 2 * second);
        row(3500, 2 * second, 5 * second);
        row(7500, 5 * second, 10 * second);
        row(12500, 10 * second, 15 * second);
        row(17500, 15 * second, 20 * second);
        row(25 * second, 20 * second, 30 * second);
        row(45 * second, 30 * second, minute);
        row(90 * second, minute, 2 * minute);
        row(210 * second, 2 * minute, 5 * minute);
        row(450 * second, 5 * minute, 10 * minute);
        row(750 * second, 10 * minute, 15 * minute);
        row(1050 * second, 15 * minute, 20 * minute);
        row(25 * minute, 20 * minute, 30 * minute);
        row(45 * minute, 30 * minute, hour);
        row(90 * minute, hour, 2 * hour);
        row(150 * minute, 2 * hour, 3 * hour);
        row(270 * minute, 3 * hour, 6 * hour);
        row(9 * hour, 6 * hour, 12 * hour);
        row(24 * hour, 12 * hour, day);
        row(week, day, week);
        row(3 * week, week, 30 * day);
        row(2 * year - 1, 30 * day, year);
        row(100 * year, year, year);
    }
    void rounds()
    {
        QFETCH(qint64, upTo);
        QFETCH(qint64, interval);
        QFETCH(qint64, above);
        QCOMPARE(roundIntervalMs(upTo), interval);
        QCOMPARE(roundIntervalMs(upTo + 1), above);
    }

    void steps_data()
    {
        QTest::addColumn<qint64>("range");
        QTest::addColumn<int>("points");
        QTest::addColumn<qint64>("min");
        QTest::addColumn<int>("factor");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *name, qint64 range, int points, qint64 min, int factor, qint64 expected) {
            QTest::newRow(name) << range << points << min << factor << expected;
        };
        row("min step holds", hour, 1500, 15 * second, 1, 15 * second);
        row("1 h, small panel", hour, 200, 15 * second, 1, 20 * second);
        row("6 h", 6 * hour, 1500, 15 * second, 1, 15 * second);
        row("6 h exactly min", 6 * hour, 1440, 15 * second, 1, 15 * second);
        row("24 h", day, 1500, 15 * second, 1, minute);
        row("7 d", 7 * day, 1500, 15 * second, 1, 5 * minute);
        row("30 d", 30 * day, 1500, 15 * second, 1, 30 * minute);
        row("1 y", year, 1500, 15 * second, 1, 6 * hour);
        row("5 min at a min of 1 s", 5 * minute, 1500, second, 1, second);
        row("5 min without min", 5 * minute, 1500, 0, 1, 200);
        row("fraction above a bound", 10'001, 1000, 0, 1, 10); // 10.001 ms is more than 10 ms
        row("exactly a bound", 10'000, 1000, 0, 1, 1);
        row("readable below an odd min", 17 * second * 100, 100, 16 * second, 1, 15 * second);
        row("interval factor", hour, 200, 15 * second, 2, 40 * second);
        row("factor 0 is 1", hour, 200, 15 * second, 0, 20 * second);
        row("safe interval wins", day, 100'000, second, 1, 10 * second);
        row("safe interval would exceed the limit", 17'500 * mostSteps, 1'000'000, second, 1, 20 * second);
        row("at the limit", 15 * second * mostSteps, 1'000'000, 15 * second, 1, 15 * second);
        row("just over the limit", 15 * second * mostSteps + 1, 1'000'000, 15 * second, 1, 20 * second);
        row("min step over the limit", 2 * 15 * second * mostSteps, 1'000'000, 15 * second, 1, 30 * second);
        row("no points", hour, 0, 15 * second, 1, hour);
        row("no range", 0, 1500, 15 * second, 1, 15 * second);
        row("nothing at all", 0, 0, 0, 1, 1);
    }
    void steps()
    {
        QFETCH(qint64, range);
        QFETCH(int, points);
        QFETCH(qint64, min);
        QFETCH(int, factor);
        QFETCH(qint64, expected);
        QCOMPARE(stepMs(range, points, min, factor), expected);
    }

    void neverMoreThanTheLimit()
    {
        for (qint64 range = 1; range < 100 * year; range = range * 5 / 4 + 1) {
            for (const int points : {1, 100, 1500, 11'000, 100'000}) {
                const qint64 step = stepMs(range, points, 1);
                QVERIFY2(step > 0 && range <= step * mostSteps, qPrintable(QString::number(range)));
            }
        }
    }

    void alignedStaysWithinTheLimit()
    {
        for (qint64 offset = 0; offset < 15 * second; offset += 997) {
            const TimeRange aligned = alignToStep({offset, offset + 15 * second * mostSteps}, 15 * second);
            QVERIFY(aligned.lengthMs() <= 15 * second * mostSteps);
        }
    }

    void aligns_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("down") << qint64(1'795'374'644'891) << 15 * second << qint64(0) << qint64(1'795'374'630'000);
        QTest::newRow("on it") << qint64(1'795'374'630'000) << 15 * second << qint64(0) << qint64(1'795'374'630'000);
        QTest::newRow("UTC day") << qint64(1'795'374'644'891) << day << qint64(0) << qint64(1'795'305'600'000);
        QTest::newRow("day in Shanghai") << qint64(1'795'374'644'891) << day << 8 * hour << qint64(1'795'363'200'000);
        QTest::newRow("day in New York") << qint64(1'795'374'644'891) << day << -5 * hour << qint64(1'795'323'600'000);
        QTest::newRow("before 1970") << qint64(-1) << second << qint64(0) << qint64(-1000);
        QTest::newRow("no step") << qint64(1234) << qint64(0) << qint64(0) << qint64(1234);
    }
    void aligns()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, step);
        QFETCH(qint64, offset);
        QFETCH(qint64, expected);
        const TimeRange aligned = alignToStep({from, from + 100 * day}, step, offset);
        QCOMPARE(aligned.fromMs, expected);
        QCOMPARE(aligned.toMs, expected + (step == 0 ? 100 * day : 100 * day / step * step));
    }

private:
    static constexpr qint64 mostSteps = 11'000;
};

OPS_TEST(StepTest)
#include "tst_step.moc"
