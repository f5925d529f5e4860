#include "core/async/scope.h"
#include "core/async/task.h"
#include "core/base/result.h"
#include "tests/core/async/gate.h"
#include "tests/support/opstest.h"

#include <algorithm>
#include <cstdint>
#include <memory>

using namespace ops;
using ops::test::Gate;

namespace {

struct StackExtent
{
    std::uintptr_t lowest = UINTPTR_MAX, highest = 0;

    [[gnu::noinline]] void look()
    {
        const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
        lowest = std::min(lowest, here);
        highest = std::max(highest, here);
    }
};

Task<int> immediate(int value, StackExtent *stack)
{
    stack->look();
    co_return value;
}

Task<int> throughTwo(int value, StackExtent *stack)
{
    const int inner = co_await immediate(value, stack);
    co_return inner;
}

Task<qint64> sumOf(int count, StackExtent *stack)
{
    qint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        const int value = co_await throughTwo(i, stack);
        sum += value;
    }
    co_return sum;
}

Task<int> sumOfGates(Gate *gate, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        auto value = co_await gate->wait();
        sum += *value;
    }
    co_return sum;
}

Task<int> outer(Gate *gate)
{
    const int value = co_await sumOfGates(gate, 1);
    co_return value * 2;
}

struct Counted
{
    explicit Counted(int *alive) : m_alive(alive) { ++*m_alive; }
    Counted(Counted &&other) noexcept : m_alive(other.m_alive) { ++*m_alive; }
    Counted &operator=(Counted &&) = delete;
    ~Counted() { --*m_alive; }

private:
    int *m_alive;
};

Task<std::unique_ptr<int>> holding(Counted, int *alive, Gate *gate)
{
    const Counted local(alive);
    auto value = co_await gate->wait();
    co_return std::make_unique<int>(*value);
}

Task<Result<int>> failingEarly(Gate *gate, bool *reachedEnd)
{
    auto value = co_await gate->wait();
    if (!value)
        co_return value.error();
    *reachedEnd = true;
    co_return *value;
}

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsOnlyWhenAwaited()
    {
        StackExtent stack;
        {
            const auto task = immediate(1, &stack);
        }
        QCOMPARE(stack.highest, std::uintptr_t(0));
    }

    void answerPassesThroughSeveralLevels()
    {
        Gate gate;
        Scope scope;
        int got = 0;
        scope.restart("a", outer(&gate), [&](int value) { got = value; });
        QVERIFY(gate.answer(21));
        QCOMPARE(got, 42);
        QVERIFY(scope.idle());
    }

    void moveOnlyAnswer()
    {
        int alive = 0;
        Gate gate;
        Scope scope;
        std::unique_ptr<int> got;
        scope.restart("a", holding(Counted(&alive), &alive, &gate),
                      [&](std::unique_ptr<int> v) { got = std::move(v); });
        QCOMPARE(alive, 2);
        QVERIFY(gate.answer(7));
        QVERIFY(got);
        QCOMPARE(*got, 7);
        QCOMPARE(alive, 0);
    }

    void errorEndsTheBodyEarly()
    {
        Gate gate;
        Scope scope;
        bool reachedEnd = false;
        ErrorKind kind = ErrorKind::Internal;
        scope.restart("a", failingEarly(&gate, &reachedEnd), [&](Result<int> r) { kind = r.error().kind; });
        QVERIFY(gate.answer(Error(ErrorKind::Timeout, QStringLiteral("too slow"))));
        QCOMPARE(kind, ErrorKind::Timeout);
        QVERIFY(!reachedEnd);
    }

    void destroyingCancelsWhatIsAwaited()
    {
        int alive = 0;
        Gate gate;
        {
            Scope scope;
            scope.restart("a", holding(Counted(&alive), &alive, &gate), [](const std::unique_ptr<int> &) {});
            QVERIFY(gate.isAwaited());
            QCOMPARE(alive, 2);
        }
        QCOMPARE(gate.givenUp(), 1);
        QCOMPARE(alive, 0);
        QVERIFY(!gate.answer(1));
    }

    void neverStartedIsDestroyedWithItsArguments()
    {
        int alive = 0;
        Gate gate;
        {
            const auto task = holding(Counted(&alive), &alive, &gate);
            QCOMPARE(alive, 1);
        }
        QCOMPARE(alive, 0);
    }

    void immediateAwaitsKeepTheStackFlat()
    {
        StackExtent stack;
        Scope scope;
        qint64 sum = -1;
        scope.restart("a", sumOf(50'000, &stack), [&](qint64 value) { sum = value; });
        QCOMPARE(sum, qint64(50'000) * 49'999 / 2);
        QVERIFY2(stack.highest - stack.lowest < 1024, "the stack grows with the number of awaits");
    }

    void suspendedAwaitsInALoop()
    {
        Gate gate;
        Scope scope;
        int sum = 0;
        scope.restart("a", sumOfGates(&gate, 25'000), [&](int value) { sum = value; });
        while (gate.answer(1)) {
        }
        QCOMPARE(sum, 25'000);
    }
};

OPS_TEST(TaskTest)
#include "tst_task.moc"
