#include "core/async/scope.h"
#include "core/async/serialworker.h"
#include "tests/core/async/workergate.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace ops;
using ops::test::WorkerGate;

namespace {

using WorkerGatePtr = std::shared_ptr<WorkerGate>;

struct Notes
{
    std::vector<int> written; // worker's thread only, until the worker has ended
};

Task<int> write(SerialWorker &worker, Notes *notes, int number)
{
    const int count = co_await OnWorker(
        worker,
        [](Notes *n, int value) {
            n->written.push_back(value);
            return int(n->written.size());
        },
        notes, number);
    co_return count;
}

Task<int> writeBehind(SerialWorker &worker, Notes *notes, WorkerGatePtr gate, int number)
{
    const int count = co_await OnWorker(
        worker,
        [](Notes *n, WorkerGatePtr g, int value) {
            g->pass();
            n->written.push_back(value);
            return int(n->written.size());
        },
        notes, std::move(gate), number);
    co_return count;
}

Task<QThread *> threadOf(SerialWorker &worker)
{
    auto *thread = co_await OnWorker(worker, [] { return QThread::currentThread(); });
    co_return thread;
}

class SerialWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderAndComesBackHere()
    {
        SerialWorker worker;
        Notes notes;
        std::vector<int> counts;
        Scope scope;
        const QThread *here = QThread::currentThread();
        for (int i = 0; i < 20; ++i)
            scope.restart(std::to_string(i), write(worker, &notes, i), [&counts, here](int count) {
                QCOMPARE(QThread::currentThread(), here);
                counts.push_back(count);
            });
        QTRY_COMPARE(counts.size(), std::size_t(20));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(counts[std::size_t(i)], i + 1);
    }

    void allJobsShareOneThread()
    {
        SerialWorker worker;
        Scope scope;
        std::vector<QThread *> threads;
        for (const char *key : {"a", "b"})
            scope.restart(key, threadOf(worker), [&threads](QThread *thread) { threads.push_back(thread); });
        QTRY_COMPARE(threads.size(), std::size_t(2));
        QCOMPARE(threads[0], threads[1]);
        QVERIFY(threads[0] != QThread::currentThread());
    }

    void whoeverStopsWaitingDropsTheResultNotTheWork()
    {
        auto gate = std::make_shared<WorkerGate>();
        Notes notes;
        bool heard = false;
        {
            SerialWorker worker;
            {
                Scope scope;
                scope.restart("first", writeBehind(worker, &notes, gate, 1), [&heard](int) { heard = true; });
                scope.restart("second", write(worker, &notes, 2), [&heard](int) { heard = true; });
                gate->waitForArrival();
            }
            gate->open();
        }
        QCoreApplication::processEvents();
        QVERIFY(!heard);
        QCOMPARE(notes.written, (std::vector<int>{1, 2}));
    }

    void endingWaitsForAllThatWasPosted()
    {
        std::atomic<int> done = 0;
        {
            SerialWorker worker;
            for (int i = 0; i < 100; ++i)
                worker.post([&done] { ++done; });
        }
        QCOMPARE(done.load(), 100);
    }
};

} // namespace

OPS_TEST(SerialWorkerTest)
#include "tst_serialworker.moc"
