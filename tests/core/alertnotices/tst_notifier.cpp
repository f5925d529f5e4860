#include "core/alerts/notifier.h"
#include "core/time/duration.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

using namespace ops;
using ops::test::ManualClock;

namespace {

AlarmFacts alarmOf(const QString &episode, Severity severity = Severity::Warning,
                   Alarm::Reason reason = Alarm::Reason::Fired)
{
    AlarmFacts facts;
    facts.environment = QStringLiteral("prod");
    facts.alarm.reason = reason;
    facts.alarm.episodeId = episode;
    facts.alarm.title = QStringLiteral("Alert ") + episode;
    facts.alarm.sentence = QStringLiteral("It fires.");
    facts.alarm.severity = severity;
    return facts;
}

QString numbered(int number) { return QStringLiteral("e%1").arg(number); }

} // namespace

class NotifierTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Notifier> m_notifier;
    std::vector<AlertNotice> m_shown;
    QStringList m_taken;
    std::vector<Severity> m_sounds;

    void set(const std::function<void(NoticeSettings &)> &change)
    {
        NoticeSettings settings = m_notifier->settings();
        change(settings);
        m_notifier->setSettings(settings);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(); // 2026-11-24 06:00:00 UTC
        m_notifier = std::make_unique<Notifier>(*m_clock);
        m_shown.clear();
        m_taken.clear();
        m_sounds.clear();
        connect(m_notifier.get(), &Notifier::show, this,
                [this](const AlertNotice &notice) { m_shown.push_back(notice); });
        connect(m_notifier.get(), &Notifier::takeBack, this, [this](const QString &key) { m_taken << key; });
        connect(m_notifier.get(), &Notifier::sound, this, [this](Severity severity) { m_sounds.push_back(severity); });
    }
    void cleanup()
    {
        m_notifier.reset();
        QCOMPARE(m_clock->timerCount(), std::size_t(0));
    }

    void anAlarmIsShownAndHeardAndCanBeAcknowledged()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        QCOMPARE(m_shown.size(), std::size_t(1));
        QCOMPARE(m_shown[0].title, QStringLiteral("Alert e1"));
        QCOMPARE(m_shown[0].episodeId, QStringLiteral("e1"));
        QVERIFY(m_shown[0].loud && m_shown[0].canAcknowledge);
        QCOMPARE(m_sounds, std::vector<Severity>{Severity::Warning});
    }

    void theChainsOwnAlarmCannotBeAcknowledged()
    {
        m_notifier->raise(alarmOf(QString(), Severity::Critical, Alarm::Reason::WatchdogMissing));
        QVERIFY(!m_shown[0].canAcknowledge);
        m_notifier->endReason(QStringLiteral("prod"), Alarm::Reason::WatchdogMissing);
        QCOMPARE(m_taken, QStringList{m_shown[0].key});
    }

    void withoutAStoreEachAlertHasItsOwnNotice()
    {
        AlarmFacts one = alarmOf(QString()), other = alarmOf(QString());
        other.alarm.title = QStringLiteral("Another");
        m_notifier->raise(one);
        m_notifier->raise(other);
        QVERIFY(m_shown[0].key != m_shown[1].key);
        QVERIFY(!m_shown[0].canAcknowledge);
    }

    void oneEpisodeHasOneNotice()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Warning, Alarm::Reason::Unacknowledged));
        QCOMPARE(m_shown[0].key, m_shown[1].key);
        m_notifier->endEpisode(QStringLiteral("prod"), QStringLiteral("e1"));
        m_notifier->endEpisode(QStringLiteral("prod"), QStringLiteral("e1"));
        QCOMPARE(m_taken, QStringList{m_shown[0].key});
        QVERIFY(m_notifier->episodes(QStringLiteral("prod")).empty());
    }

    void environmentsAreKeptApart()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        m_notifier->endEpisode(QStringLiteral("test"), QStringLiteral("e1"));
        QVERIFY(m_taken.isEmpty());
        QVERIFY(m_notifier->episodes(QStringLiteral("test")).empty());
        QCOMPARE(m_notifier->episodes(QStringLiteral("prod")), std::vector<QString>{QStringLiteral("e1")});
    }

    void resolvedTakesTheOldNoticeBackAndSaysSo()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        const auto resolved =
            alarmOf(QStringLiteral("e1"), Severity::Warning, Alarm::Reason::ResolvedWhileAcknowledged);
        m_notifier->raise(resolved);
        QCOMPARE(m_taken, QStringList{m_shown[0].key});
        QVERIFY(m_shown[1].key != m_shown[0].key && !m_shown[1].canAcknowledge);
        QVERIFY(m_notifier->episodes(QStringLiteral("prod")).empty());
        m_sounds.clear();
        m_clock->advance(10 * minuteMs);
        QVERIFY(m_sounds.empty());
    }

    void sevenAtOnceAreOneNotice()
    {
        for (int i = 1; i <= 5; ++i)
            m_notifier->raise(alarmOf(numbered(i)));
        QCOMPARE(m_shown.size(), std::size_t(5));
        QVERIFY(m_taken.isEmpty());
        m_notifier->raise(alarmOf(numbered(6)));
        QCOMPARE(m_taken.size(), 5);
        QCOMPARE(m_shown.size(), std::size_t(6));
        QVERIFY(m_shown[5].title.startsWith(u'6'));
        m_notifier->raise(alarmOf(numbered(7)));
        QCOMPARE(m_shown.size(), std::size_t(6)); // not more than once in a second
        m_clock->advance(secondMs);
        QCOMPARE(m_shown.size(), std::size_t(7));
        QVERIFY(m_shown[6].title.startsWith(u'7') && m_shown[6].again);
        QCOMPARE(m_shown[6].key, m_shown[5].key);
        QVERIFY(m_shown[6].sentence.startsWith(QStringLiteral("Alert e1, Alert e2, Alert e3")));
        QVERIFY(m_shown[6].sentence.contains(u'4'));
        QCOMPARE(m_notifier->episodes(QStringLiteral("prod")).size(), std::size_t(7));
    }

    void fiveInTenSecondsAreNotMany()
    {
        for (int i = 1; i <= 20; ++i) {
            m_notifier->raise(alarmOf(numbered(i)));
            m_clock->advance(2 * secondMs);
        }
        QCOMPARE(m_shown.size(), std::size_t(20));
        QVERIFY(m_taken.isEmpty());
    }

    void aStormIsToldOnceASecondAndEnds()
    {
        for (int i = 0; i < 10000; ++i)
            m_notifier->raise(alarmOf(numbered(i)));
        QCOMPARE(m_shown.size(), std::size_t(6));
        m_clock->advance(minuteMs);
        QCOMPARE(m_shown.size(), std::size_t(7));
        QVERIFY(m_shown.back().title.contains(QStringLiteral("10000")) ||
                m_shown.back().title.contains(QStringLiteral("10,000")));
        QCOMPARE(m_sounds.size(), std::size_t(1));
        m_notifier->raise(alarmOf(QStringLiteral("later")));
        QCOMPARE(m_shown.back().title, QStringLiteral("Alert later"));
    }

    void aStormThatGetsWorseIsHeardAgain()
    {
        for (int i = 0; i < 10; ++i)
            m_notifier->raise(alarmOf(numbered(i)));
        m_notifier->raise(alarmOf(QStringLiteral("bad"), Severity::Critical));
        m_notifier->raise(alarmOf(QStringLiteral("bad2"), Severity::Critical));
        QCOMPARE(m_sounds, (std::vector<Severity>{Severity::Warning, Severity::Critical}));
        m_clock->advance(secondMs);
        QCOMPARE(m_shown.back().severity, Severity::Critical);
    }

    void aCriticalSoundComesAgainUntilSomebodyLooks()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        m_clock->advance(3 * minuteMs);
        QCOMPARE(m_sounds.size(), std::size_t(4));
        m_notifier->markSeen();
        m_clock->advance(10 * minuteMs);
        QCOMPARE(m_sounds.size(), std::size_t(4));
    }

    void aCriticalSoundEndsWithItsEpisode()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        m_notifier->endEpisode(QStringLiteral("prod"), QStringLiteral("e1"));
        m_clock->advance(10 * minuteMs);
        QCOMPARE(m_sounds.size(), std::size_t(1));
    }

    void aWarningIsHeardOnce()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        m_clock->advance(10 * minuteMs);
        QCOMPARE(m_sounds.size(), std::size_t(1));
    }

    void flappingIsHeardOnceInAQuarterOfAnHour()
    {
        for (int i = 0; i < 30; ++i) { // a new episode every minute
            AlarmFacts facts = alarmOf(numbered(i));
            facts.alert = QStringLiteral("fingerprint");
            facts.flapping = true;
            m_notifier->raise(facts);
            m_notifier->endEpisode(QStringLiteral("prod"), numbered(i));
            m_clock->advance(minuteMs);
        }
        QCOMPARE(m_sounds.size(), std::size_t(2));
        QCOMPARE(m_shown.size(), std::size_t(30));
    }

    void mutingEndsByItself()
    {
        m_notifier->muteFor(hourMs);
        QVERIFY(m_notifier->muted());
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        QVERIFY(!m_shown[0].loud && m_sounds.empty()); // it still stands in the window's list
        m_clock->advance(hourMs);
        QVERIFY(!m_notifier->muted());
        m_notifier->raise(alarmOf(QStringLiteral("e2"), Severity::Critical));
        QVERIFY(m_shown[1].loud && m_sounds.size() == 1);
    }

    void unmutingIsAtOnce()
    {
        m_notifier->muteFor(hourMs);
        m_notifier->unmute();
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        QVERIFY(m_shown[0].loud);
    }

    void mutingStopsASoundThatComesAgain()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        m_notifier->muteFor(hourMs);
        m_clock->advance(30 * minuteMs);
        QCOMPARE(m_sounds.size(), std::size_t(1));
    }

    void mildOnesStayInTheWindow()
    {
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Info));
        QVERIFY(!m_shown[0].loud);
        m_notifier->raise(alarmOf(QStringLiteral("e2"), Severity::None)); // may be anything
        QVERIFY(m_shown[1].loud);
        set([](NoticeSettings &settings) { settings.least = Severity::Critical; });
        m_notifier->raise(alarmOf(QStringLiteral("e3"), Severity::Error));
        QVERIFY(!m_shown[2].loud);
    }

    void quietHoursHoldPerEnvironment()
    {
        set([](NoticeSettings &settings) {
            QuietHours night;
            night.on = true;
            night.zone = QStringLiteral("UTC");
            night.fromMinute = 5 * 60;
            night.toMinute = 7 * 60;
            settings.quiet = night;
            settings.quietHours[QStringLiteral("prod")] = QuietHours(); // none of its own
        });
        m_notifier->raise(alarmOf(QStringLiteral("e1")));
        QVERIFY(m_shown[0].loud);
        AlarmFacts facts = alarmOf(QStringLiteral("e2"));
        facts.environment = QStringLiteral("test");
        m_notifier->raise(facts);
        QVERIFY(!m_shown[1].loud);
        facts.alarm.severity = Severity::Critical;
        m_notifier->raise(facts);
        QVERIFY(m_shown[2].loud);
        set([](NoticeSettings &settings) { settings.quiet.letCritical = false; });
        m_notifier->raise(facts);
        QVERIFY(!m_shown[3].loud);
        m_clock->advance(2 * hourMs);
        m_notifier->raise(facts);
        QVERIFY(m_shown[4].loud);
    }

    void soundsCanBeOff()
    {
        set([](NoticeSettings &settings) { settings.sounds = false; });
        m_notifier->raise(alarmOf(QStringLiteral("e1"), Severity::Critical));
        m_clock->advance(5 * minuteMs);
        QVERIFY(m_shown[0].loud && m_sounds.empty());
    }

    void aTestIsShownThoughMuted()
    {
        m_notifier->muteFor(hourMs);
        m_notifier->test();
        QVERIFY(m_shown[0].loud && !m_shown[0].canAcknowledge);
        QCOMPARE(m_sounds.size(), std::size_t(1));
    }
};

OPS_TEST(NotifierTest)
#include "tst_notifier.moc"
