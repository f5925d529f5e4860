#include "core/metrics/units.h"
#include "tests/support/opstest.h"

#include <limits>

using namespace ops;

class UnitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("decimals"); // -1: automatic
        QTest::addColumn<QString>("expected");
        const auto row = [](double value, const char *unit, const char *expected, int decimals = -1) {
            QTest::addRow("%g %s %d", value, unit, decimals)
                << value << QString::fromUtf8(unit) << decimals << QString::fromUtf8(expected);
        };
        row(0, "short", "0");
        row(-0.0, "short", "0");
        row(-0.001, "short", "0.0", 1);
        row(12.345, "short", "12.3");
        row(999.4, "short", "999");
        row(999.6, "short", "1 K");
        row(1500, "short", "1.5 K");
        row(-1500, "short", "-1.5 K");
        row(2.5e6, "short", "2.5 Mil");
        row(7e9, "short", "7 Bil");
        row(0.000123, "short", "0.000123");
        row(1.5e-10, "short", "1.5e-10");
        row(1234567, "none", "1234567");
        row(1.5, "none", "1.50", 2);
        row(3.14159, "", "3.14");
        row(42, "string", "42");
        row(1234567.5, "locale", "1,234,568");
        row(0.25, "percentunit", "25%");
        row(99.95, "percent", "100%");
        row(99.95, "percent", "99.95%", 2);
        row(0.0004, "percentunit", "0.04%");
        row(0, "s", "0 s");
        row(0, "ms", "0 ms");
        row(0.25, "s", "250 ms");
        row(1.5e-5, "s", "15 µs");
        row(3e-9, "s", "3 ns");
        row(90, "s", "1.5 min");
        row(7200, "s", "2 h");
        row(86400, "s", "1 d");
        row(8 * 86400, "s", "1.14 w");
        row(1250, "ms", "1.25 s");
        row(15, "ms", "15 ms");
        row(1500, "µs", "1.5 ms");
        row(1500, "us", "1.5 ms");
        row(1500, "ns", "1.5 µs");
        row(-0.25, "s", "-250 ms");
        row(5400, "dtdurations", "1 h 30 min");
        row(0, "bytes", "0 B");
        row(1023, "bytes", "1023 B");
        row(1536, "bytes", "1.5 KiB");
        row(3.5 * 1024 * 1024 * 1024, "bytes", "3.5 GiB");
        row(1500, "decbytes", "1.5 kB");
        row(2048, "bits", "2 Kib");
        row(2000, "decbits", "2 kb");
        row(1.5e6, "Bps", "1.5 MB/s");
        row(2048, "binBps", "2 KiB/s");
        row(1e9, "bps", "1 Gb/s");
        row(2, "mbytes", "2 MiB");
        row(2048, "mbytes", "2 GiB");
        row(1500, "pps", "1.5 kp/s");
        row(12.5, "ops", "12.5 ops/s");
        row(1500, "reqps", "1.5K req/s");
        row(3, "rps", "3 rd/s");
        row(3, "cps", "3 c/s");
        row(3, "eps", "3 evt/s");
        row(3, "iops", "3 io/s");
        row(3, "opm", "3 ops/m");
        row(21.5, "celsius", "21.5 °C");
        row(1234, "currencyUSD", "$1.23K");
        row(-5, "currencyUSD", "-$5");
        row(1'795'500'000'000, "dateTimeAsIso", "2026-11-24 06:00:00 +00:00");
        row(1, "bool_yes_no", "Yes");
        row(0, "bool", "False");
        row(8, "cores", "8 cores");
        row(8, "suffix:items", "8 items");
        row(8, "prefix:#", "#8");
        row(1e300, "short", "1e+282 Quint");
        row(std::numeric_limits<double>::quiet_NaN(), "bytes", "NaN");
        row(std::numeric_limits<double>::infinity(), "s", "+Inf");
        row(-std::numeric_limits<double>::infinity(), "s", "-Inf");
    }
    void timesAreInTheZone()
    {
        QCOMPARE(formatUnit(1'795'500'000'000, QStringLiteral("dateTimeAsIso"), {}, QTimeZone("Asia/Shanghai")),
                 QStringLiteral("2026-11-24 14:00:00 +08:00"));
        QCOMPARE(formatUnit(1'795'500'000'000, QStringLiteral("dateTimeAsIso"), {}, QTimeZone("America/St_Johns")),
                 QStringLiteral("2026-11-24 02:30:00 -03:30"));
    }
    void formats()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(int, decimals);
        QFETCH(QString, expected);
        QCOMPARE(formatUnit(value, unit, decimals < 0 ? std::nullopt : std::optional(decimals)), expected);
    }

    void ticks_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        const auto row = [](double min, double max, int atMost, const char *unit, const char *expected) {
            QTest::addRow("%g to %g %s", min, max, unit)
                << min << max << atMost << QString::fromUtf8(unit) << QString::fromUtf8(expected);
        };
        row(0, 1, 6, "short", "0|0.2|0.4|0.6|0.8|1");
        row(0, 128, 6, "short", "0|50|100");
        row(-1, 1, 5, "none", "-1|-0.5|0|0.5|1");
        row(0, 2500, 6, "short", "0|500|1 K|1.5 K|2 K|2.5 K");
        row(1000.2, 1000.8, 4, "short", "1.0002 K|1.0004 K|1.0006 K|1.0008 K");
        row(99.97, 100, 4, "percent", "99.97%|99.98%|99.99%|100%");
        row(0, 5000, 6, "bytes", "0 B|1 KiB|2 KiB|3 KiB|4 KiB");
        row(0, 10.0 * 1024 * 1024 * 1024, 6, "bytes", "0 B|2 GiB|4 GiB|6 GiB|8 GiB|10 GiB");
        row(0, 5000, 6, "decbytes", "0 B|1 kB|2 kB|3 kB|4 kB|5 kB");
        row(0, 100, 5, "s", "0 s|30 s|1 min|1.5 min");
        row(0, 4000, 5, "s", "0 s|15 min|30 min|45 min|1 h");
        row(0, 0.9, 5, "s", "0 s|200 ms|400 ms|600 ms|800 ms");
        row(0, 90'000, 4, "ms", "0 ms|30 s|1 min|1.5 min");
        row(0, 1, 3, "percentunit", "0%|50%|100%");
    }
    void ticks()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(int, atMost);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        const auto values = unitTicks(min, max, atMost, unit);
        QCOMPARE(unitTickTexts(values, unit).join(u'|'), expected);
        QVERIFY(std::is_sorted(values.begin(), values.end()));
        QVERIFY(values.front() >= min - (max - min) * 1e-6 && values.back() <= max + (max - min) * 1e-6);
    }

    void ticksOfStrangeRangesEnd()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QVERIFY(unitTicks(1, 1, 5, QStringLiteral("s")).empty());
        QVERIFY(unitTicks(2, 1, 5, QStringLiteral("s")).empty());
        QVERIFY(unitTicks(0, infinity, 5, QStringLiteral("s")).empty());
        QVERIFY(unitTicks(-1e308, 1e308, 5, QStringLiteral("short")).empty());
        QVERIFY(unitTicks(0, 1, 0, QStringLiteral("short")).empty());
        for (const char *unit : {"short", "bytes", "s", "ns", "percentunit", "dtdurations"}) {
            for (double size = 1e-15; size < 1e300; size *= 1e7) {
                const auto values = unitTicks(0, size, 6, QLatin1String(unit));
                QVERIFY2(!values.empty() && values.size() <= 6, qPrintable(QString::number(size)));
                const auto narrow = unitTicks(size, size * (1 + 1e-6), 6, QLatin1String(unit));
                QVERIFY(narrow.size() <= 6);
            }
        }
    }

    void decimalsAreKeptWhereTheyTellTicksApart()
    {
        QCOMPARE(unitTickTexts({0, 1, 2}, QStringLiteral("none"), 1).join(u'|'), QStringLiteral("0.0|1.0|2.0"));
        QCOMPARE(unitTickTexts({0, 0.2, 0.4}, QStringLiteral("none"), 0).join(u'|'), QStringLiteral("0|0.2|0.4"));
    }
};

OPS_TEST(UnitsTest)
#include "tst_units.moc"
