#include "core/time/duration.h"
#include "tests/support/opstest.h"

#include <limits>

using namespace ops;

class DurationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << ms; };
        row("0", 0);
        row("0s", 0);
        row("250ms", 250);
        row("15", 15'000);
        row("0.25", 250);
        row(".5", 500);
        row("1.0005", 1'001);
        row("90s", 90'000);
        row("5m", 300'000);
        row("1h30m", 5'400'000);
        row("1h0m", 3'600'000);
        row("1d", 86'400'000);
        row("1w", 604'800'000);
        row("1y", 31'536'000'000);
        row("1y2w3d4h5m6s7ms", 31'536'000'000 + 1'209'600'000 + 259'200'000 + 14'400'000 + 300'000 + 6'007);
        row("292y", 292 * 31'536'000'000);
    }
    void reads()
    {
        QFETCH(qint64, ms);
        const auto read = parseDurationMs(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(read.has_value());
        QCOMPARE(*read, ms);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "s",
                                 "-5m",
                                 "+5m",
                                 "5 m",
                                 "5m ",
                                 " 5m",
                                 "5x",
                                 "5M",
                                 "5mm",
                                 "1m1h",
                                 "1h1h",
                                 "1.5h",
                                 "1e3",
                                 "1e3s",
                                 "293y",
                                 "99999999999999999999s",
                                 "99999999999999",
                                 "nan",
                                 "inf",
                                 "0x10",
                                 "1h30",
                                 "５m",
                                 "."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDurationMs(text));
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("human");
        const auto row = [](qint64 ms, const char *expected, const char *human) {
            QTest::newRow(expected) << ms << QString::fromLatin1(expected) << QString::fromLatin1(human);
        };
        row(0, "0s", "0 s");
        row(1, "1ms", "1 ms");
        row(250, "250ms", "250 ms");
        row(1'000, "1s", "1 s");
        row(1'500, "1s500ms", "1 s");
        row(90'000, "1m30s", "1 min 30 s");
        row(192'000, "3m12s", "3 min 12 s");
        row(5'400'000, "1h30m", "1 h 30 min");
        row(3'600'000, "1h", "1 h");
        row(3'605'000, "1h5s", "1 h");
        row(86'400'000, "1d", "1 d");
        row(97'200'000, "1d3h", "1 d 3 h");
        row(604'800'000, "1w", "7 d");
        row(691'200'000, "8d", "8 d");
        row(31'536'000'000, "1y", "365 d");
        row(31'536'000'000 + 86'400'000, "366d", "366 d");
        row(-90'000, "-1m30s", "-1 min 30 s");
    }
    void writes()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, expected);
        QFETCH(QString, human);
        QCOMPARE(durationText(ms), expected);
        QCOMPARE(humanDuration(ms), human);
    }

    void whatIsWrittenReadsBack()
    {
        for (qint64 ms = 1; ms < qint64(300) * 31'536'000'000; ms = ms * 3 + 7) {
            if (ms > std::numeric_limits<qint64>::max() / 1'000'000)
                break;
            QCOMPARE(parseDurationMs(durationText(ms)), std::optional(ms));
        }
    }
};

OPS_TEST(DurationTest)
#include "tst_duration.moc"
