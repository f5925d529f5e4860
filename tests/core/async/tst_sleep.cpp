#include "core/async/scope.h"
#include "core/async/sleep.h"
#include "core/base/result.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

using namespace ops;
using ops::test::ManualClock;

namespace {

Task<Result<qint64>> after(Clock *clock, qint64 delayMs)
{
    co_await Sleep(*clock, delayMs);
    if (delayMs == 13)
        co_return Error(ErrorKind::Timeout, QStringLiteral("unlucky"));
    co_return clock->monotonicMs();
}

Task<Result<qint64>> ticks(Clock *clock, int count)
{
    for (int i = 0; i < count; ++i) {
        co_await Sleep(*clock, i % 2);
    }
    co_return clock->monotonicMs();
}

} // namespace

class SleepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_got.clear(); }

    void answer()
    {
        ManualClock clock;
        Scope scope;
        start(scope, clock, 500);
        clock.advance(499);
        QVERIFY(m_got.empty());
        clock.advance(1);
        QCOMPARE(m_got, std::vector<qint64>({500}));
        QCOMPARE(clock.timerCount(), std::size_t(0));
    }

    void nothingToWaitForTakesNoTimer()
    {
        ManualClock clock;
        Scope scope;
        start(scope, clock, 0);
        QCOMPARE(m_got, std::vector<qint64>({0}));
    }

    void error()
    {
        ManualClock clock;
        Scope scope;
        start(scope, clock, 13);
        clock.advance(13);
        QCOMPARE(m_got, std::vector<qint64>({-1}));
    }

    void newerRequestWins()
    {
        ManualClock clock;
        Scope scope;
        start(scope, clock, 100);
        start(scope, clock, 300);
        QCOMPARE(clock.timerCount(), std::size_t(1));
        clock.advance(1000);
        QCOMPARE(m_got, std::vector<qint64>({300}));
    }

    void ownerDeletedInFlight()
    {
        ManualClock clock;
        auto scope = std::make_unique<Scope>();
        start(*scope, clock, 100);
        scope.reset();
        QCOMPARE(clock.timerCount(), std::size_t(0));
        clock.advance(1000);
        QVERIFY(m_got.empty());
    }

    void lateTimerDropped()
    {
        ManualClock clock;
        Scope scope;
        clock.callAfter(100, [&] { scope.cancel("a"); }); // the same moment, but first
        start(scope, clock, 100);
        clock.advance(1000);
        QVERIFY(m_got.empty());
    }

    void manyInALoop()
    {
        ManualClock clock;
        Scope scope;
        scope.restart("a", ticks(&clock, 20'000), [this](const Result<qint64> &r) { m_got.push_back(*r); });
        clock.advance(20'000);
        QCOMPARE(m_got, std::vector<qint64>({10'000}));
    }

    void withTheRealClock()
    {
        SystemClock clock;
        Scope scope;
        start(scope, clock, 1);
        QVERIFY(m_got.empty());
        QTRY_COMPARE(m_got.size(), std::size_t(1));
        start(scope, clock, 1);
        scope.cancelAll();
        QCoreApplication::processEvents();
        QCOMPARE(m_got.size(), std::size_t(1));
    }

private:
    void start(Scope &scope, Clock &clock, qint64 delayMs)
    {
        scope.restart("a", after(&clock, delayMs), [this](const Result<qint64> &r) { m_got.push_back(r ? *r : -1); });
    }

    std::vector<qint64> m_got;
};

OPS_TEST(SleepTest)
#include "tst_sleep.moc"
