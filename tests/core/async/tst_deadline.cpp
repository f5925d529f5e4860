#include "core/async/deadline.h"
#include "core/async/scope.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::ManualClock;

namespace {

/// Ends when the test says so.
struct HeldStep
{
    std::coroutine_handle<> waiter;

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle) { waiter = handle; }
    void await_resume() const noexcept {}
};

struct Counted
{
    explicit Counted(int *count_) : count(count_) { ++*count; }
    Counted(const Counted &) = delete;
    ~Counted() { --*count; }
    int *count;
};

Task<Result<QString>> slow(HeldStep *step, int *alive)
{
    const Counted guard(alive);
    co_await *step;
    co_return u"done"_qs;
}

Task<Result<QString>> already() { co_return u"done"_qs; }

Task<QString> limited(Clock *clock, Task<Result<QString>> task)
{
    const Error late(ErrorKind::Timeout, u"late"_qs);
    const auto value = co_await Deadline(*clock, 1000, std::move(task), late);
    co_return value ? *value : value.error().message;
}

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskInTimeGivesItsValue()
    {
        ManualClock clock;
        HeldStep step;
        int alive = 0;
        QString value;
        Scope scope;
        scope.restart("x", limited(&clock, slow(&step, &alive)), [&value](QString got) { value = std::move(got); });
        clock.advance(999);
        QCOMPARE(alive, 1);
        step.waiter.resume();
        QCOMPARE(value, u"done"_qs);
        QCOMPARE(alive, 0);
        clock.advance(1000); // its timer is gone
    }

    void aTaskThatIsDoneAtOnceGivesItsValue()
    {
        ManualClock clock;
        QString value;
        Scope scope;
        scope.restart("x", limited(&clock, already()), [&value](QString got) { value = std::move(got); });
        QCOMPARE(value, u"done"_qs);
    }

    void aLateTaskIsCancelled()
    {
        ManualClock clock;
        HeldStep step;
        int alive = 0;
        QString value;
        Scope scope;
        scope.restart("x", limited(&clock, slow(&step, &alive)), [&value](QString got) { value = std::move(got); });
        clock.advance(1000);
        QCOMPARE(value, u"late"_qs);
        QCOMPARE(alive, 0);
    }

    void theOwnerMayGoFirst()
    {
        ManualClock clock;
        HeldStep step;
        int alive = 0;
        {
            Scope scope;
            scope.restart("x", limited(&clock, slow(&step, &alive)), [](const QString &) { QFAIL("it is cancelled"); });
            QCOMPARE(alive, 1);
        }
        QCOMPARE(alive, 0);
        clock.advance(1000);
    }
};

OPS_TEST(DeadlineTest)
#include "tst_deadline.moc"
