#include "tests/support/opstest.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"

#include <QDateTime>

using namespace ops;

class AxesTest : public QObject
{
    Q_OBJECT

    static qint64 ms(const QString &iso) { return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }
    static QString joined(const std::vector<TimeTick> &ticks)
    {
        QStringList texts;
        for (const TimeTick &tick : ticks)
            texts.append(tick.newDay ? u'*' + tick.text : tick.text);
        return texts.join(u' ');
    }
    static QString valueTexts(const ValueScale &scale, double base, int atMost,
                              const QString &unit = QStringLiteral("short"))
    {
        DrawStyle draw;
        draw.logBase = base;
        FieldStyle field;
        field.unit = unit;
        QStringList texts;
        for (const ValueTick &tick : valueTicks(scale, draw, field, atMost))
            texts.append(tick.text);
        return texts.join(u' ');
    }

private Q_SLOTS:
    void timeTicks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<QString>("expected"); // a star marks the date of a new day
        const auto row = [](const char *name, const char *from, const char *to, const char *zone, int atMost,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(zone)
                                << atMost << QString::fromLatin1(expected);
        };
        row("an hour", "2026-11-24T10:03:00Z", "2026-11-24T11:03:00Z", "UTC", 7, "10:10 10:20 10:30 10:40 10:50 11:00");
        row("seconds", "2026-11-24T10:00:00Z", "2026-11-24T10:00:20Z", "UTC", 6,
            "10:00:00 10:00:05 10:00:10 10:00:15 10:00:20");
        row("six hours in Shanghai", "2026-11-24T13:30:00Z", "2026-11-24T19:30:00Z", "Asia/Shanghai", 7,
            "22:00 23:00 *11-25 01:00 02:00 03:00");
        row("two days in Shanghai", "2026-11-23T16:00:00Z", "2026-11-25T16:00:00Z", "Asia/Shanghai", 5,
            "*11-24 12:00 *11-25 12:00 *11-26");
        row("half hours of India", "2026-11-24T10:00:00Z", "2026-11-24T14:00:00Z", "Asia/Kolkata", 5,
            "16:00 17:00 18:00 19:00");
        row("a week of days", "2026-11-20T00:00:00Z", "2026-11-24T00:00:00Z", "UTC", 5,
            "*11-20 *11-21 *11-22 *11-23 *11-24");
        row("months", "2026-01-15T00:00:00Z", "2026-06-15T00:00:00Z", "UTC", 6,
            "*2026-02 *2026-03 *2026-04 *2026-05 *2026-06");
        row("years", "2001-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "UTC", 6, "*2005 *2010 *2015 *2020 *2025");
        row("clock put forward", "2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z", "Europe/Berlin", 8,
            "*03-29 01:00 03:00 04:00 05:00 06:00 07:00");
        row("clock put back", "2026-10-24T21:00:00Z", "2026-10-25T04:00:00Z", "Europe/Berlin", 9,
            "23:00 *10-25 01:00 02:00 03:00 04:00 05:00");
        row("day without midnight", "2018-11-03T12:00:00Z", "2018-11-05T12:00:00Z", "America/Sao_Paulo", 3,
            "*11-04 *11-05");
        row("nothing", "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", "UTC", 6, "");
        row("no room", "2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z", "UTC", 0, "");
    }
    void timeTicks()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, zone);
        QFETCH(int, atMost);
        QFETCH(QString, expected);
        const TimeRange range{ms(from), ms(to)};
        const auto ticks = ops::timeTicks(range, QTimeZone(zone.toLatin1()), atMost);
        QCOMPARE(joined(ticks), expected);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].ms >= range.fromMs && ticks[i].ms <= range.toMs);
            QVERIFY(i == 0 || ticks[i].ms > ticks[i - 1].ms);
        }
    }

    void everyLengthHasAFewTicks()
    {
        const QTimeZone zone("Asia/Shanghai");
        const qint64 from = ms(QStringLiteral("2026-11-24T10:03:07Z"));
        for (qint64 length = 5; length < 100LL * 365 * 86'400'000; length = length * 3 / 2 + 1) {
            const auto ticks = ops::timeTicks({from, from + length}, zone, 8);
            QVERIFY2(ticks.size() <= 9 && !ticks.empty(), qPrintable(QString::number(length)));
        }
    }

    void valueTicksOfALogarithmicAxis()
    {
        QCOMPARE(valueTexts(ValueScale(0.5, 3000, 300, 10), 10, 5), QStringLiteral("1 10 100 1 K"));
        QCOMPARE(valueTexts(ValueScale(0.9, 60, 300, 10), 10, 8), QStringLiteral("1 2 5 10 20 50"));
        QCOMPARE(valueTexts(ValueScale(1, 1000, 300, 2), 2, 6), QStringLiteral("1 4 16 64 256"));
        QCOMPARE(valueTexts(ValueScale(1e-9, 1e9, 300, 10), 10, 4).split(u' ').isEmpty(), false);
    }

    void bytesOfALogarithmicAxisArePowersOfTwo()
    {
        constexpr double mebi = 1024 * 1024;
        QCOMPARE(valueTexts(ValueScale(1.5 * mebi, 50'000 * mebi, 300, 10), 10, 5, QStringLiteral("bytes")),
                 QStringLiteral("2 MiB,16 MiB,128 MiB,1 GiB,8 GiB").replace(u',', u' '));
        QCOMPARE(valueTexts(ValueScale(0.5, 3000, 300, 10), 10, 5, QStringLiteral("decbytes")),
                 QStringLiteral("1 B 10 B 100 B 1 kB"));
    }

    void percentStacksCountInPercent()
    {
        DrawStyle draw;
        draw.stacking = DrawStyle::Stacking::Percent;
        FieldStyle field;
        field.unit = QStringLiteral("bytes");
        const auto ticks = valueTicks(ValueScale(0, 100, 300), draw, field, 6);
        QCOMPARE(ticks.back().text, QStringLiteral("100%"));
    }
};

OPS_TEST(AxesTest)
#include "tst_axes.moc"
