#include "core/alerts/alarmrules.h"
#include "core/alerts/repeatinterval.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

class AlarmRulesTest : public QObject
{
    Q_OBJECT

private:
    static Work acknowledged(qint64 untilMs)
    {
        Work work;
        work.state = Work::State::Acknowledged;
        work.owner = QStringLiteral("li.wei");
        work.acknowledgedAtMs = hourMs;
        work.acknowledgedUntilMs = untilMs;
        return work;
    }
    static Work openBy(const QString &who)
    {
        Work work;
        work.updatedBy = who;
        return work;
    }

private Q_SLOTS:
    void everyWayOutOfAnAcknowledgementIsTold()
    {
        const Work before = acknowledged(9 * hourMs);
        const QString who = QStringLiteral("zhang");
        QCOMPARE(alarmReasonOf(before, openBy(who), 2 * hourMs), Alarm::Reason::Unacknowledged);
        QCOMPARE(alarmReasonOf(before, openBy(QString()), 9 * hourMs), Alarm::Reason::AcknowledgementExpired);
        QCOMPARE(alarmReasonOf(before, openBy(QString()), 2 * hourMs), Alarm::Reason::SilenceGone);
        Work snoozed;
        snoozed.state = Work::State::Snoozed;
        QCOMPARE(alarmReasonOf(snoozed, openBy(QString()), hourMs), Alarm::Reason::Woke);
        QVERIFY(!alarmReasonOf(openBy(who), openBy(who), hourMs));
        QVERIFY(!alarmReasonOf(before, snoozed, hourMs));
    }

    void alertmanagerStaysQuietForItsRepeatInterval()
    {
        Work before = acknowledged(9 * hourMs);
        QVERIFY(!pagesAgainMs(before, 4 * hourMs, 2 * hourMs)); // it was never silenced
        before.quiet = true;
        QCOMPARE(pagesAgainMs(before, 4 * hourMs, 2 * hourMs), 5 * hourMs);
        QCOMPARE(pagesAgainMs(before, 4 * hourMs, 7 * hourMs), 7 * hourMs); // overdue
        Episode episode;
        episode.labels = {{"alertname", "Down"}, {"severity", "critical"}};
        const Alarm alarm = alarmOf(Alarm::Reason::Unacknowledged, episode, before, 5 * hourMs);
        QCOMPARE(alarm.title, QStringLiteral("Down"));
        QCOMPARE(alarm.severity, Severity::Critical);
        QVERIFY(alarm.sentence.contains(QStringLiteral("li.wei")));
        QVERIFY(alarm.sentence.contains(QStringLiteral("stays quiet")));
        QVERIFY(alarmEvent(alarm, episode, 3, 0).payload.contains("\"reason\":\"unacknowledged\""));
        QVERIFY(alarmEvent(alarm, episode, 3, 0).dedupKey != alarmEvent(alarm, episode, 4, 0).dedupKey);
    }

    void longestRepeatIntervalOfTheRoutes()
    {
        QCOMPARE(longestRepeatIntervalMs(QString()), 4 * hourMs);
        QCOMPARE(longestRepeatIntervalMs(QStringLiteral("route: [")), 4 * hourMs);
        QCOMPARE(longestRepeatIntervalMs(QStringLiteral("route: {repeat_interval: 1h, routes: [{receiver: a}]}")),
                 hourMs);
        QCOMPARE(longestRepeatIntervalMs(
                     QStringLiteral("route: {repeat_interval: 1h, routes: [{routes: [{repeat_interval: 1d}]}]}")),
                 dayMs);
    }
};

OPS_TEST(AlarmRulesTest)
#include "tst_alarmrules.moc"
