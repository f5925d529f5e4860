#include "core/time/timerange.h"
#include "tests/support/opstest.h"

#include <QDateTime>

using namespace ops;

namespace {

/// 2026-11-24 (a Tuesday) 13:45:30.250 UTC.
const QString nowText = QStringLiteral("2026-11-24T13:45:30.250Z");

qint64 utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch(); }

} // namespace

class TimeRangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void points_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("up");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *zone, bool up, const char *expected) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3")
                               .arg(QLatin1String(text), QLatin1String(zone), QLatin1String(up ? "up" : "down"))))
                << QString::fromLatin1(zone) << up << QString::fromLatin1(expected);
        };
        row("now", "UTC", false, "2026-11-24T13:45:30.250Z");
        row("now-6h", "UTC", false, "2026-11-24T07:45:30.250Z");
        row("now+1m", "UTC", false, "2026-11-24T13:46:30.250Z");
        row("now-1h30m", "UTC", false, "2026-11-24T12:15:30.250Z");
        row("now-250ms", "UTC", false, "2026-11-24T13:45:30Z");
        row("now-h", "UTC", false, "2026-11-24T12:45:30.250Z");
        row("now-1M", "UTC", false, "2026-10-24T13:45:30.250Z");
        row("now-1Q", "UTC", false, "2026-08-24T13:45:30.250Z");
        row("now-1y", "UTC", false, "2025-11-24T13:45:30.250Z");
        row("now-9M", "UTC", false, "2026-02-24T13:45:30.250Z");

        row("now/s", "UTC", false, "2026-11-24T13:45:30Z");
        row("now/s", "UTC", true, "2026-11-24T13:45:30.999Z");
        row("now/m", "UTC", false, "2026-11-24T13:45:00Z");
        row("now/h", "UTC", false, "2026-11-24T13:00:00Z");
        row("now/h", "UTC", true, "2026-11-24T13:59:59.999Z");
        row("now/d", "UTC", false, "2026-11-24T00:00:00Z");
        row("now/d", "UTC", true, "2026-11-24T23:59:59.999Z");
        row("now/w", "UTC", false, "2026-11-23T00:00:00Z");
        row("now/w", "UTC", true, "2026-11-29T23:59:59.999Z");
        row("now/M", "UTC", false, "2026-11-01T00:00:00Z");
        row("now/M", "UTC", true, "2026-11-30T23:59:59.999Z");
        row("now/Q", "UTC", false, "2026-10-01T00:00:00Z");
        row("now/y", "UTC", false, "2026-01-01T00:00:00Z");
        row("now/y", "UTC", true, "2026-12-31T23:59:59.999Z");
        row("now-1d/d", "UTC", false, "2026-11-23T00:00:00Z");
        row("now-1d/d", "UTC", true, "2026-11-23T23:59:59.999Z");
        row("now/d+6h", "UTC", false, "2026-11-24T06:00:00Z");
        row("now-1w/w", "UTC", false, "2026-11-16T00:00:00Z");

        row("now/d", "Asia/Shanghai", false, "2026-11-23T16:00:00Z");
        row("now/d", "Asia/Shanghai", true, "2026-11-24T15:59:59.999Z");
        row("now/M", "Asia/Shanghai", false, "2026-10-31T16:00:00Z");
        row("now/h", "Asia/Kolkata", false, "2026-11-24T13:30:00Z");
        row("now/d", "America/New_York", false, "2026-11-24T05:00:00Z");
        // The clocks went back on 1 November: that day has 25 hours.
        row("now-23d/d", "America/New_York", false, "2026-11-01T04:00:00Z");
        row("now-23d/d", "America/New_York", true, "2026-11-02T04:59:59.999Z");
        row("now-24d", "America/New_York", false, "2026-10-31T12:45:30.250Z"); // 08:45 both days
        row("now-576h", "America/New_York", false, "2026-10-31T13:45:30.250Z");
        row("now-1M", "America/New_York", false, "2026-10-24T12:45:30.250Z");
        row("now/M", "America/New_York", false, "2026-11-01T04:00:00Z");
        row("now-8M/M", "America/New_York", false, "2026-03-01T05:00:00Z");
        row("now-8M/M", "America/New_York", true, "2026-04-01T03:59:59.999Z");

        row("2026-11-24T10:00:00Z", "America/New_York", false, "2026-11-24T10:00:00Z");
        row("2026-11-24T10:00:00.25Z", "UTC", false, "2026-11-24T10:00:00.250Z");
        row("2026-11-24T10:00:00.123456789Z", "UTC", false, "2026-11-24T10:00:00.123Z");
        row("2026-11-24t10:00:00z", "UTC", false, "2026-11-24T10:00:00Z");
        row("2026-11-24 10:00:00+08:00", "UTC", false, "2026-11-24T02:00:00Z");
        row("2026-11-24T10:00:00-05:30", "UTC", false, "2026-11-24T15:30:00Z");
        row("2026-11-24T10:00:00", "Asia/Shanghai", false, "2026-11-24T02:00:00Z");
        row("2026-11-24 10:00", "Asia/Shanghai", false, "2026-11-24T02:00:00Z");
        row("2026-11-24", "Asia/Shanghai", false, "2026-11-23T16:00:00Z");
        row("2026-11-24", "Asia/Shanghai", true, "2026-11-24T15:59:59.999Z");
        row(" 2026-11-24T10:00:00Z ", "UTC", false, "2026-11-24T10:00:00Z");

        row("1795374644", "UTC", false, "2026-11-22T19:10:44Z");
        row("1795374644.891", "UTC", false, "2026-11-22T19:10:44.891Z");
        row("1795374644891", "UTC", false, "2026-11-22T19:10:44.891Z");
        row("0", "UTC", false, "1970-01-01T00:00:00Z");
        row("-1.5", "UTC", false, "1969-12-31T23:59:58.500Z");
    }
    void points()
    {
        QFETCH(QString, zone);
        QFETCH(bool, up);
        QFETCH(QString, expected);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const QString text = tag.left(tag.indexOf(u' ' + zone));
        const auto ms = parseTimeMs(text, utc(nowText), QTimeZone(zone.toLatin1()), up);
        QVERIFY2(ms, qPrintable(text));
        QCOMPARE(rfc3339(*ms), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "x",
                                 "yesterday",
                                 "now6h",
                                 "now-",
                                 "now-6",
                                 "now-6x",
                                 "now-6h-",
                                 "now/",
                                 "now/x",
                                 "now/2d",
                                 "now-6h x",
                                 "nowadays",
                                 "now-999999999h",
                                 "now-99999999y",
                                 "now-9000y",
                                 "1e9",
                                 "nan",
                                 "inf",
                                 "12 34",
                                 "2026-13-01",
                                 "2026-02-30",
                                 "2026-11-24T25:00:00Z",
                                 "2026-11-24T10:00:00.Z",
                                 "2026-11-24T10:00:00+8",
                                 "2026-11-24T10:00:00X",
                                 "2026-11-24T",
                                 "2026-11-24T10",
                                 "2026-1-1",
                                 "99999999999999999999",
                                 "-99999999999999999",
                                 "20261-11-24"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto ms = parseTimeMs(text, utc(nowText), QTimeZone::utc());
        QVERIFY(!ms);
        QCOMPARE(ms.error().kind, ErrorKind::BadRequest);
        QVERIFY(!ms.error().message.isEmpty());
        QVERIFY(!ms.error().hint.isEmpty());
    }

    void ranges()
    {
        const QTimeZone zone = QTimeZone::utc();
        const qint64 now = utc(nowText);
        const auto hour = RangeSpec().resolve(now, zone);
        QVERIFY(hour);
        QCOMPARE(*hour, (TimeRange{now - 3'600'000, now}));
        const auto today = RangeSpec::relative(QStringLiteral("now/d"), QStringLiteral("now/d")).resolve(now, zone);
        QVERIFY(today);
        QCOMPARE(today->lengthMs(), qint64(86'400'000 - 1));
        QVERIFY(RangeSpec().isRelative());
        QVERIFY(RangeSpec::relative(QStringLiteral("2026-11-24T10:00:00Z")).isRelative());
    }

    void absoluteRangeKeepsItsMilliseconds()
    {
        const TimeRange range{1'795'374'644'891, 1'795'374'645'000};
        const RangeSpec spec = RangeSpec::absolute(range);
        QVERIFY(!spec.isRelative());
        const auto resolved = spec.resolve(0, QTimeZone("Asia/Shanghai"));
        QVERIFY(resolved);
        QCOMPARE(*resolved, range);
    }

    void refusesEmptyAndReversed()
    {
        const QTimeZone zone = QTimeZone::utc();
        for (const auto &[from, to] : {std::pair(QStringLiteral("now"), QStringLiteral("now")),
                                       std::pair(QStringLiteral("now"), QStringLiteral("now-1h")),
                                       std::pair(QStringLiteral("junk"), QStringLiteral("now")),
                                       std::pair(QStringLiteral("now-1h"), QStringLiteral("junk"))}) {
            const auto resolved = RangeSpec::relative(from, to).resolve(utc(nowText), zone);
            QVERIFY(!resolved);
            QCOMPARE(resolved.error().kind, ErrorKind::BadRequest);
        }
    }
};

OPS_TEST(TimeRangeTest)
#include "tst_timerange.moc"
