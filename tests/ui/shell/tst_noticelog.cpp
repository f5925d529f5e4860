#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"
#include "ui/common/noticelog.h"
#include "ui/shell/healthnotices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;

class NoticeLogTest : public QObject
{
    Q_OBJECT
    using Severity = NoticeLog::Severity;

    static QStringList textsOf(const NoticeLog &log)
    {
        QStringList texts;
        for (int row = 0; row < log.rowCount(); ++row)
            texts << log.at(row).text;
        return texts;
    }

    static SourceStatus status(SourceStatus::Health health, const QString &message = QString())
    {
        SourceStatus status;
        status.name = QStringLiteral("prometheus");
        status.health = health;
        status.message = message;
        return status;
    }

private Q_SLOTS:
    void behavesAsAModel()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < NoticeLog::Most + 20; ++i)
            log.add(Severity(i % 4), QString::number(i / 2));
        log.clear();
        QCOMPARE(log.rowCount(), 0);
    }

    void newestStandsFirst()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        log.add(Severity::Info, QStringLiteral("one"));
        clock.advance(1000);
        log.add(Severity::Critical, QStringLiteral("two"));
        QCOMPARE(textsOf(log), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(log.at(0).timeMs - log.at(1).timeMs, 1000);
        QCOMPARE(log.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Critical: two"));
    }

    void theOldestGo()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        for (int i = 0; i < NoticeLog::Most + 5; ++i)
            log.add(Severity::Info, QString::number(i));
        QCOMPARE(log.rowCount(), NoticeLog::Most);
        QCOMPARE(log.at(NoticeLog::Most - 1).text, QStringLiteral("5"));
        QCOMPARE(log.unseen(), NoticeLog::Most);
    }

    void theSameAgainCountsUp()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        QSignalSpy told(&log, &NoticeLog::told);
        log.add(Severity::Info, QStringLiteral("a"));
        clock.advance(59000);
        log.add(Severity::Info, QStringLiteral("a"));
        QCOMPARE(log.rowCount(), 1);
        QCOMPARE(log.at(0).times, 2);
        QCOMPARE(log.at(0).timeMs, clock.nowMs());
        QCOMPARE(told.count(), 2);
        log.add(Severity::Warning, QStringLiteral("a")); // worse is news
        QCOMPARE(log.rowCount(), 2);
        clock.advance(61000);
        log.add(Severity::Warning, QStringLiteral("a")); // and so is an hour later
        QCOMPARE(log.rowCount(), 3);
    }

    void textIsMadeSafe()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        log.add(Severity::Info, QStringLiteral("a\nb\u202Ec"));
        QVERIFY(!log.at(0).text.contains(u'\n') && !log.at(0).text.contains(QChar(0x202E)));
        log.add(Severity::Info, QString(100000, u'x'));
        QVERIFY(log.at(0).text.size() <= 1000);
    }

    void seenIsSeen()
    {
        test::ManualClock clock;
        NoticeLog log(clock);
        log.add(Severity::Info, QStringLiteral("a"));
        log.add(Severity::Info, QStringLiteral("b"));
        QCOMPARE(log.unseen(), 2);
        QSignalSpy changed(&log, &NoticeLog::unseenChanged);
        log.markSeen();
        log.markSeen();
        QCOMPARE(log.unseen(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void whatAPageKnewWhenItWasLeftIsNoNews()
    {
        using Health = SourceStatus::Health;
        test::ManualClock clock;
        NoticeLog log(clock);
        HealthNotices health(log);
        health.see(status(Health::Down));
        health.see(status(Health::Ok)); // by another page
        QCOMPARE(log.rowCount(), 2);
        health.turnTo(status(Health::Down));
        health.see(status(Health::Down));
        health.see(status(Health::Ok));
        QCOMPARE(log.rowCount(), 2);
        health.see(status(Health::Down));
        QCOMPARE(log.rowCount(), 3);
    }

    void aSourceThatGoesAndComesIsTold()
    {
        using Health = SourceStatus::Health;
        test::ManualClock clock;
        NoticeLog log(clock);
        HealthNotices health(log);
        health.see(status(Health::Unknown));
        health.see(status(Health::Ok)); // well from the start
        QCOMPARE(log.rowCount(), 0);
        health.see(status(Health::Down, QStringLiteral("Refused.")));
        health.see(status(Health::Down, QStringLiteral("Refused.")));
        health.see(status(Health::Unknown));
        QCOMPARE(textsOf(log), QStringList(QStringLiteral("prometheus does not answer. Refused.")));
        QCOMPARE(log.at(0).severity, Severity::Critical);
        health.see(status(Health::Ok));
        QCOMPARE(log.at(0).text, QStringLiteral("prometheus answers again."));
        QCOMPARE(log.at(0).severity, Severity::Ok);
        health.see(status(Health::Degraded));
        QCOMPARE(log.at(0).severity, Severity::Warning);
        health.forget();
        const int before = log.rowCount();
        health.see(status(Health::Ok));
        QCOMPARE(log.rowCount(), before);
    }
};

OPS_TEST(NoticeLogTest)
#include "tst_noticelog.moc"
