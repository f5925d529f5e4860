#include "app/drive/uigap.h"
#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace ops;

class UiGapTest : public QObject
{
    Q_OBJECT

    static void holdFor(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (!timer.hasExpired(ms)) {
        }
    }

private Q_SLOTS:
    void seesHowLongTheLoopWasHeld()
    {
        drive::UiGap gap;
        gap.begin();
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [] { holdFor(60); });
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(gap.maxMs() >= 60);
        QVERIFY(gap.p99Ms() >= 60);
    }

    void waitingIsNotHolding()
    {
        drive::UiGap gap;
        gap.begin();
        QEventLoop loop;
        QTimer::singleShot(400, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(gap.maxMs() < 300);
    }

    void beginForgets()
    {
        drive::UiGap gap;
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [] { holdFor(30); });
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
        gap.begin();
        QCOMPARE(gap.maxMs(), 0);
        QCOMPARE(gap.p99Ms(), 0);
    }
};

OPS_TEST(UiGapTest)
#include "tst_uigap.moc"
