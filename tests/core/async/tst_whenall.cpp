#include "core/async/scope.h"
#include "core/async/whenall.h"
#include "tests/support/opstest.h"

#include <memory>

using namespace ops;

namespace {

/// Ends when the test says so.
struct Step
{
    std::coroutine_handle<> waiter;

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle) { waiter = handle; }
    void await_resume() const noexcept {}
};

struct Alive
{
    explicit Alive(int *count_) : count(count_) { ++*count; }
    Alive(const Alive &) = delete;
    ~Alive() { --*count; }
    int *count;
};

Task<QString> late(Step *step, int *alive, QString text)
{
    const Alive guard(alive);
    co_await *step;
    co_return text;
}

Task<QString> atOnce(QString text) { co_return text; }

Task<QStringList> all(std::vector<Task<QString>> tasks)
{
    const auto values = co_await WhenAll(std::move(tasks));
    co_return QStringList(values.begin(), values.end());
}

} // namespace

class WhenAllTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeInTheOrderOfTheTasks()
    {
        Step first, second;
        int alive = 0;
        std::vector<Task<QString>> tasks;
        tasks.push_back(late(&first, &alive, u"a"_qs));
        tasks.push_back(atOnce(u"b"_qs));
        tasks.push_back(late(&second, &alive, u"c"_qs));
        QStringList values;
        Scope scope;
        scope.restart("all", all(std::move(tasks)), [&values](QStringList got) { values = std::move(got); });
        QCOMPARE(alive, 2); // both have started
        second.waiter.resume();
        QCOMPARE(values, QStringList());
        first.waiter.resume();
        QCOMPARE(values, (QStringList{u"a"_qs, u"b"_qs, u"c"_qs}));
        QCOMPARE(alive, 0);
    }

    void whatEndsAtOnceDoesNotSuspend()
    {
        std::vector<Task<QString>> tasks;
        for (int i = 0; i < 1000; ++i)
            tasks.push_back(atOnce(QString::number(i)));
        int count = 0;
        Scope scope;
        scope.restart("all", all(std::move(tasks)), [&count](QStringList got) { count = int(got.size()); });
        QCOMPARE(count, 1000);
        scope.restart("none", all({}), [&count](QStringList got) { count = int(got.size()); });
        QCOMPARE(count, 0);
    }

    void cancellingEndsThoseThatRun()
    {
        Step first, second;
        int alive = 0;
        std::vector<Task<QString>> tasks;
        tasks.push_back(late(&first, &alive, u"a"_qs));
        tasks.push_back(late(&second, &alive, u"b"_qs));
        Scope scope;
        scope.restart("all", all(std::move(tasks)), [](QStringList) { QFAIL("cancelled"); });
        first.waiter.resume();
        QCOMPARE(alive, 1);
        scope.cancelAll();
        QCOMPARE(alive, 0);
    }

    /// As a view-model that goes with its answer.
    void theOwnerMayGoWithTheAnswer()
    {
        Step step;
        int alive = 0;
        std::vector<Task<QString>> tasks;
        tasks.push_back(late(&step, &alive, u"a"_qs));
        auto scope = std::make_unique<Scope>();
        scope->restart("all", all(std::move(tasks)), [&scope](QStringList) { scope.reset(); });
        step.waiter.resume();
        QVERIFY(!scope);
        QCOMPARE(alive, 0);
    }
};

OPS_TEST(WhenAllTest)
#include "tst_whenall.moc"
