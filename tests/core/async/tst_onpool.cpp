#include "core/async/onpool.h"
#include "core/async/scope.h"
#include "core/base/result.h"
#include "tests/core/async/workergate.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace ops;
using ops::test::WorkerGate;

namespace {

using GatePtr = std::shared_ptr<WorkerGate>;

Task<QByteArray> upperOnPool(QByteArray text)
{
    auto upper = co_await OnPool([](QByteArray bytes) { return bytes.toUpper(); }, std::move(text));
    co_return upper;
}

Task<QThread *> threadOf(PoolKind kind)
{
    auto *thread = co_await OnPool(kind, [] { return QThread::currentThread(); });
    co_return thread;
}

Task<Result<int>> half(int value)
{
    auto result = co_await OnPool(
        [](int number) -> Result<int> {
            if (number % 2 != 0)
                return Error(ErrorKind::BadAnswer, QStringLiteral("odd"));
            return number / 2;
        },
        value);
    co_return result;
}

Task<int> heldBack(GatePtr gate, int value)
{
    const int result = co_await OnPool(
        [](GatePtr g, int v) {
            g->pass();
            return v;
        },
        std::move(gate), value);
    co_return result;
}

struct Loop
{
    WorkerGate started;
    std::atomic<bool> stopped = false;
};

Task<int> untilStopped(std::shared_ptr<Loop> loop)
{
    const int rounds = co_await OnPool(
        PoolKind::Batch,
        [](std::stop_token stop, std::shared_ptr<Loop> l) {
            l->started.pass();
            int n = 0;
            while (!stop.stop_requested())
                ++n;
            l->stopped = true;
            return n;
        },
        std::move(loop));
    co_return rounds;
}

Task<qint64> manyJobs(int count)
{
    qint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        const int value = co_await OnPool([](int v) { return v; }, i);
        sum += value;
    }
    co_return sum;
}

} // namespace

class OnPoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerComesBackOnThisThread()
    {
        Scope scope;
        QByteArray got;
        QThread *doneOn = nullptr;
        scope.restart("a", upperOnPool("text"), [&](QByteArray value) {
            got = std::move(value);
            doneOn = QThread::currentThread();
        });
        QVERIFY(got.isEmpty());
        QTRY_COMPARE(got, QByteArray("TEXT"));
        QCOMPARE(doneOn, QThread::currentThread());
    }

    void runsOnAWorker_data()
    {
        QTest::addColumn<bool>("batch");
        QTest::newRow("interactive") << false;
        QTest::newRow("batch") << true;
    }
    void runsOnAWorker()
    {
        QFETCH(bool, batch);
        Scope scope;
        QThread *worker = nullptr;
        bool done = false;
        scope.restart("a", threadOf(batch ? PoolKind::Batch : PoolKind::Interactive), [&](QThread *thread) {
            worker = thread;
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(worker != QThread::currentThread());
    }

    void error()
    {
        Scope scope;
        std::vector<bool> ok;
        scope.restart("a", half(3), [&](const Result<int> &r) { ok.push_back(r.has_value()); });
        QTRY_COMPARE(ok, std::vector<bool>({false}));
        scope.restart("a", half(4), [&](const Result<int> &r) { ok.push_back(r && *r == 2); });
        QTRY_COMPARE(ok, std::vector<bool>({false, true}));
    }

    void newerRequestWins()
    {
        const auto older = std::make_shared<WorkerGate>();
        const auto newer = std::make_shared<WorkerGate>();
        Scope scope;
        std::vector<int> got;
        scope.restart("a", heldBack(older, 1), [&](int v) { got.push_back(v); });
        older->waitForArrival();
        scope.restart("a", heldBack(newer, 2), [&](int v) { got.push_back(v); });
        newer->open();
        QTRY_COMPARE(got, std::vector<int>({2}));
        older->open();
        QTRY_COMPARE(older.use_count(), 1L);
        QCOMPARE(got, std::vector<int>({2}));
    }

    void ownerDeletedInFlight()
    {
        const auto gate = std::make_shared<WorkerGate>();
        auto scope = std::make_unique<Scope>();
        bool done = false;
        scope->restart("a", heldBack(gate, 1), [&](int) { done = true; });
        gate->waitForArrival();
        scope.reset();
        gate->open();
        QTRY_COMPARE(gate.use_count(), 1L);
        QVERIFY(!done);
    }

    void lateAnswerDropped()
    {
        const auto gate = std::make_shared<WorkerGate>();
        Scope scope;
        bool done = false;
        scope.restart("a", heldBack(gate, 1), [&](int) { done = true; });
        gate->waitForArrival();
        gate->open();
        // The worker ends, but its answer is delivered only by the event loop, which has not run yet.
        scope.cancel("a");
        QTRY_COMPARE(gate.use_count(), 1L);
        QVERIFY(!done);
    }

    void cancelledBeforeItBeganIsNotRun()
    {
        const auto first = std::make_shared<WorkerGate>();
        const auto second = std::make_shared<WorkerGate>();
        const auto skipped = std::make_shared<WorkerGate>();
        Scope scope;
        int done = 0;
        scope.restart("1", heldBack(first, 1), [&](int) { ++done; });
        scope.restart("2", heldBack(second, 1), [&](int) { ++done; });
        first->waitForArrival();
        second->waitForArrival();
        scope.restart("3", heldBack(skipped, 1), [&](int) { ++done; });
        scope.cancel("3");
        first->open();
        second->open();
        // Were it run, it would wait at its gate for ever.
        QTRY_COMPARE(skipped.use_count(), 1L);
        QTRY_COMPARE(done, 2);
    }

    void stopTokenEndsALongLoop()
    {
        const auto loop = std::make_shared<Loop>();
        Scope scope;
        bool done = false;
        scope.restart("a", untilStopped(loop), [&](int) { done = true; });
        loop->started.waitForArrival();
        loop->started.open();
        QVERIFY(!loop->stopped);
        scope.cancel("a");
        QTRY_VERIFY(loop->stopped);
        QTRY_COMPARE(loop.use_count(), 1L);
        QVERIFY(!done);
    }

    void manyJobsInOneTask()
    {
        Scope scope;
        qint64 sum = -1;
        scope.restart("a", manyJobs(20'000), [&](qint64 value) { sum = value; });
        while (sum < 0) // QTRY_ pauses between its looks, here once for each job
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCOMPARE(sum, qint64(20'000) * 19'999 / 2);
    }

    void manyDestroyedInFlight()
    {
        int done = 0;
        for (int i = 0; i < 2'000; ++i) {
            Scope scope;
            scope.restart("a", upperOnPool("x"), [&](const QByteArray &) { ++done; });
            if (i % 3 == 0)
                QCoreApplication::processEvents();
        }
        QVERIFY(done < 2'000);
    }
};

OPS_TEST(OnPoolTest)
#include "tst_onpool.moc"
