#include "core/base/number.h"
#include "tests/support/opstest.h"

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace ops;

class NumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prometheusText_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](double value, const char *text) {
            QTest::newRow(text) << value << QString::fromLatin1(text);
        };
        row(0, "0");
        row(-0.0, "-0");
        row(1, "1");
        row(-1, "-1");
        row(10, "10");
        row(100, "100");
        row(0.25, "0.25");
        row(-0.25, "-0.25");
        row(0.1, "0.1");
        row(1.0 / 3, "0.3333333333333333");
        row(123456.789, "123456.789");
        row(12345.6789e2, "1234567.89");
        row(1435781430.781, "1435781430.781");
        row(0.000001, "0.000001");
        row(0.00000123, "0.00000123");
        row(0.00000099, "9.9e-07");
        row(1.5e-9, "1.5e-09");
        row(-1e-7, "-1e-07");
        row(1e20, "100000000000000000000");
        row(123456789012345678901.0, "123456789012345680000");
        row(999999999999999868928.0, "999999999999999900000");
        row(1e21, "1e+21");
        row(-1.25e21, "-1.25e+21");
        row(1e100, "1e+100");
        row(9007199254740992.0, "9007199254740992");
        row(1.7976931348623157e308, "1.7976931348623157e+308");
        row(5e-324, "5e-324");
        row(2.2250738585072014e-308, "2.2250738585072014e-308");
        row(std::numeric_limits<double>::infinity(), "+Inf");
        row(-std::numeric_limits<double>::infinity(), "-Inf");
        row(std::numeric_limits<double>::quiet_NaN(), "NaN");
    }
    void prometheusText()
    {
        QFETCH(double, value);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(ops::prometheusText(value)), expected);
    }

    void everyTextReadsBack()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 200'000; ++i) {
            const auto value = std::bit_cast<double>(quint64(random()));
            double read = 0;
            QVERIFY(parsePrometheusValue(ops::prometheusText(value), read));
            QVERIFY(std::isnan(value) ? std::isnan(read)
                                      : std::bit_cast<quint64>(read) == std::bit_cast<quint64>(value));
        }
    }

    void parseRefuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",    " ",   "x",    "1x",   "1 ",       " 1", "+",     "-",    "--1", "+-1",
                                 "nan", "inf", "-NaN", "+NaN", "Infinity", "1e", "1e400", "0x10", "1,5", "."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void parseRefuses()
    {
        QFETCH(QString, text);
        double value = 42;
        QVERIFY(!parsePrometheusValue(text.toStdString(), value));
        QCOMPARE(value, 42.0);
    }

    void parseAccepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        QTest::newRow("plus") << QStringLiteral("+1.5") << 1.5;
        QTest::newRow("exponent") << QStringLiteral("1E3") << 1000.0;
        QTest::newRow("alert") << QStringLiteral("1e+00") << 1.0;
        QTest::newRow("Inf") << QStringLiteral("Inf") << std::numeric_limits<double>::infinity();
        QTest::newRow("-Inf") << QStringLiteral("-Inf") << -std::numeric_limits<double>::infinity();
    }
    void parseAccepts()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        double value = 0;
        QVERIFY(parsePrometheusValue(text.toStdString(), value));
        QCOMPARE(value, expected);
    }

    void byteText_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
        QTest::newRow("below a KiB") << qint64(1023) << QStringLiteral("1023 B");
        QTest::newRow("KiB") << qint64(1024) << QStringLiteral("1.0 KiB");
        QTest::newRow("nearly a MiB") << qint64(1024 * 1024 - 1) << QStringLiteral("1.0 MiB");
        QTest::newRow("MiB") << qint64(27 * 1024 * 1024) << QStringLiteral("27.0 MiB");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("8.0 EiB");
        QTest::newRow("negative") << qint64(-2048) << QStringLiteral("-2.0 KiB");
    }
    void byteText()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, expected);
        QCOMPARE(ops::byteText(bytes), expected);
    }
};

OPS_TEST(NumberTest)
#include "tst_number.moc"
