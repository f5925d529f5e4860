#include "core/async/mailbox.h"
#include "core/async/pool.h"
#include "tests/core/async/workergate.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace ops;
using ops::test::WorkerGate;

class PoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsEveryJob()
    {
        std::atomic<int> ran = 0;
        Mailbox mailbox;
        int delivered = 0;
        Pool pool(3);
        for (int i = 0; i < 1'000; ++i)
            pool.start([&] {
                ++ran;
                mailbox.post([&] { ++delivered; });
            });
        QTRY_COMPARE(delivered, 1'000);
        QCOMPARE(ran.load(), 1'000);
    }

    void dropsWhatHasNotBegun()
    {
        std::atomic<int> ran = 0;
        WorkerGate gate;
        auto waitingJob = std::make_shared<int>(0);
        const std::weak_ptr<int> dropped = waitingJob;
        {
            Pool pool(1);
            pool.start([&] {
                gate.pass();
                while (!dropped.expired()) // only the pool's end drops the other job
                    std::this_thread::yield();
                ++ran;
            });
            gate.waitForArrival();
            pool.start([&ran, job = std::move(waitingJob)] { ran += 100; });
            gate.open();
        }
        QVERIFY(dropped.expired());
        QCOMPARE(ran.load(), 1);
    }

    void mailboxKeepsTheOrderOfAThread()
    {
        Mailbox mailbox;
        std::vector<int> got;
        std::thread worker([&] {
            for (int i = 0; i < 500; ++i)
                mailbox.post([&got, i] { got.push_back(i); });
        });
        worker.join();
        QVERIFY(got.empty());
        QTRY_COMPARE(got.size(), std::size_t(500));
        QVERIFY(std::is_sorted(got.begin(), got.end()));
    }

    void mailboxDeliversWhatIsPostedWhileDelivering()
    {
        Mailbox mailbox;
        std::vector<int> got;
        mailbox.post([&] {
            got.push_back(1);
            mailbox.post([&] { got.push_back(2); });
        });
        QTRY_COMPARE(got, std::vector<int>({1, 2}));
    }

    void mailboxDestroyedWithLettersLeft()
    {
        const auto letter = std::make_shared<int>(0);
        {
            Mailbox mailbox;
            mailbox.post([letter] { QFAIL("delivered after its end"); });
        }
        QCoreApplication::processEvents();
        QCOMPARE(letter.use_count(), 1L);
    }
};

OPS_TEST(PoolTest)
#include "tst_pool.moc"
