#include "core/alerts/noticesettings.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace ops;

namespace {

qint64 at(const char *time, const char *zone)
{
    const QDateTime moment(QDate(2026, 11, 24), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")),
                           QTimeZone(zone));
    return moment.toMSecsSinceEpoch();
}

} // namespace

class NoticeSettingsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("quantmind-ops/notices.json")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFileIsTheUsual()
    {
        const auto settings = NoticeSettings::read(file());
        QVERIFY(settings && *settings == NoticeSettings());
    }

    void comesBackAsWritten()
    {
        NoticeSettings settings;
        settings.desktop = false;
        settings.least = Severity::Error;
        settings.repeatCritical = false;
        settings.mutedUntilMs = 1'795'500'000'000;
        settings.quiet.on = true;
        settings.quiet.toMinute = 6 * 60 + 30;
        settings.quiet.letCritical = false;
        settings.quietHours[QStringLiteral("生产")].zone = QStringLiteral("Asia/Shanghai");
        QVERIFY(settings.write(file()).has_value());
        const auto read = NoticeSettings::read(file());
        QVERIFY(read && *read == settings);
    }

    void aDamagedFileIsToldAndLeft()
    {
        QVERIFY(NoticeSettings().write(file()).has_value());
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{\"desktop\":") > 0);
        out.close();
        const auto read = NoticeSettings::read(file());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadAnswer);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("{\"desktop\":"));
    }

    void wrongValuesAreTheUsualOnes()
    {
        QVERIFY(NoticeSettings().write(file()).has_value());
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"desktop\":\"no\",\"least\":\"loud\",\"quietHours\":{\"from\":\"25:00\",\"to\":7},"
                  "\"environments\":[1]}");
        out.close();
        const auto read = NoticeSettings::read(file());
        QVERIFY(read && *read == NoticeSettings());
    }

    void hoursGoOverMidnight()
    {
        QuietHours night;
        night.zone = QStringLiteral("Asia/Shanghai");
        QVERIFY(!night.contains(at("23:00", "Asia/Shanghai"))); // off
        night.on = true;
        QVERIFY(night.contains(at("22:00", "Asia/Shanghai")));
        QVERIFY(night.contains(at("00:30", "Asia/Shanghai")));
        QVERIFY(night.contains(at("06:59", "Asia/Shanghai")));
        QVERIFY(!night.contains(at("07:00", "Asia/Shanghai")));
        QVERIFY(night.contains(at("15:00", "UTC")));
    }

    void hoursWithinADay()
    {
        QuietHours noon;
        noon.on = true;
        noon.zone = QStringLiteral("UTC");
        noon.fromMinute = 12 * 60;
        noon.toMinute = 14 * 60;
        QVERIFY(noon.contains(at("12:00", "UTC")) && noon.contains(at("13:59", "UTC")));
        QVERIFY(!noon.contains(at("11:59", "UTC")) && !noon.contains(at("14:00", "UTC")));
        noon.toMinute = noon.fromMinute;
        QVERIFY(noon.contains(at("03:00", "UTC"))); // the whole day
    }
};

OPS_TEST(NoticeSettingsTest)
#include "tst_noticesettings.moc"
