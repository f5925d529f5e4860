#include "core/time/clock.h"
#include "tests/support/opstest.h"

#include <QDateTime>

#include <memory>
#include <vector>

using namespace ops;

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesOnceAndInOrder()
    {
        SystemClock clock;
        std::vector<int> fired;
        clock.callAfter(30, [&] { fired.push_back(3); });
        clock.callAfter(-5, [&] { fired.push_back(1); });
        clock.callAfter(1, [&] { fired.push_back(2); });
        QVERIFY(fired.empty());
        QTRY_COMPARE(fired, std::vector<int>({1, 2, 3}));
    }

    void cancelledDoesNotFire()
    {
        SystemClock clock;
        bool fired = false, later = false;
        const auto id = clock.callAfter(1, [&] { fired = true; });
        QVERIFY(id != 0);
        clock.cancel(id);
        clock.cancel(id);
        clock.cancel(0);
        clock.callAfter(20, [&] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!fired);
    }

    void oldIdDoesNotCancelATimerThatCameLater()
    {
        SystemClock clock;
        int fired = 0;
        Clock::TimerId old = 0;
        for (int i = 0; i < 1'000; ++i) {
            old = clock.callAfter(0, [&] { fired += 1'000'000; });
            clock.cancel(old);
        }
        for (int i = 0; i < 100; ++i)
            clock.callAfter(0, [&] { ++fired; });
        clock.cancel(old);
        QTRY_COMPARE(fired, 100);
    }

    void callbackMayStartAndCancel()
    {
        SystemClock clock;
        std::vector<int> fired;
        Clock::TimerId self = 0;
        const auto other = clock.callAfter(10, [&] { fired.push_back(9); });
        self = clock.callAfter(0, [&] {
            fired.push_back(1);
            clock.cancel(self);
            clock.cancel(other);
            clock.callAfter(20, [&] { fired.push_back(2); });
        });
        QTRY_COMPARE(fired, std::vector<int>({1, 2}));
    }

    void endsWithItsTimers()
    {
        const auto held = std::make_shared<int>(0);
        {
            SystemClock clock;
            clock.callAfter(0, [held] { QFAIL("the clock is gone"); });
        }
        QCOMPARE(held.use_count(), 1L);
        QCoreApplication::processEvents();
    }

    void fixedNowStandsStillWhileTimersGoOn()
    {
        SystemClock clock(1'795'374'644'891);
        bool fired = false;
        clock.callAfter(2, [&] { fired = true; });
        const qint64 before = clock.monotonicMs();
        QTRY_VERIFY(fired);
        QCOMPARE(clock.nowMs(), qint64(1'795'374'644'891));
        QVERIFY(clock.monotonicMs() >= before);
        QCOMPARE(SystemClock(-1000).nowMs(), qint64(-1000)); // before 1970 is a time too
    }

    void realNow()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = SystemClock().nowMs();
        QVERIFY(now >= before);
        QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
    }
};

OPS_TEST(ClockTest)
#include "tst_clock.moc"
