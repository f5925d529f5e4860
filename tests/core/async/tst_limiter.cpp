#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/base/result.h"
#include "tests/core/async/gate.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace ops;
using ops::test::Gate;

namespace {

/// Takes a slot, says so, and keeps it until the gate answers.
Task<Result<int>> hold(std::shared_ptr<Limiter> limiter, bool visible, Gate *gate, int name, std::vector<int> *order)
{
    auto slot = co_await limiter->acquire(visible);
    order->push_back(name);
    auto answer = co_await gate->wait();
    co_return answer;
}

} // namespace

class LimiterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_limiter = std::make_shared<Limiter>(2);
        m_scope = std::make_unique<Scope>();
        m_gates.clear();
        m_order.clear();
        m_answers.clear();
    }
    void cleanup()
    {
        m_scope.reset();
        QCOMPARE(m_limiter->inUse(), 0);
        QCOMPARE(m_limiter->waiting(), 0);
    }

    void answerAtOnceWhileSlotsAreFree()
    {
        start(1);
        start(2);
        QCOMPARE(m_order, std::vector<int>({1, 2}));
        QCOMPARE(m_limiter->inUse(), 2);
        QVERIFY(m_gates[1].answer(10));
        QCOMPARE(m_answers, std::vector<int>({10}));
        QCOMPARE(m_limiter->inUse(), 1);
    }

    void errorGivesTheSlotBack()
    {
        start(1);
        start(2);
        start(3);
        QVERIFY(m_gates[1].answer(Error(ErrorKind::Network, QStringLiteral("refused"))));
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 3}));
        QCOMPARE(m_answers, std::vector<int>({-1}));
    }

    void visibleFirstAndInOrderOfArrival()
    {
        start(1);
        start(2);
        start(3, false);
        start(4, false);
        start(5, true);
        start(6, true);
        QCOMPARE(m_limiter->waiting(), 4);
        const std::vector<int> expected{1, 2, 5, 6, 3, 4};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QTRY_VERIFY(m_order.size() > i);
            QVERIFY(m_gates[expected[i]].answer(0));
        }
        QCOMPARE(m_order, expected);
    }

    void releaseResumesNobodyOnTheSpot()
    {
        start(1);
        start(2);
        start(3);
        QVERIFY(m_gates[1].answer(0));
        QCOMPARE(m_order, std::vector<int>({1, 2}));
        QCOMPARE(m_limiter->inUse(), 2); // it is the third one's already
        start(4);                        // and no newcomer gets in between
        QCOMPARE(m_order, std::vector<int>({1, 2}));
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 3}));
    }

    void newerRequestWins()
    {
        start(1);
        start(2);
        start(3);
        m_scope->restart("3", hold(m_limiter, true, &m_gates[33], 33, &m_order), [](const Result<int> &) {});
        QCOMPARE(m_limiter->waiting(), 1);
        QVERIFY(m_gates[1].answer(0));
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 33}));
    }

    void destroyedWaiterLeavesTheQueue()
    {
        start(1);
        start(2);
        start(3);
        start(4);
        m_scope->cancel("3");
        QCOMPARE(m_limiter->waiting(), 1);
        QVERIFY(m_gates[1].answer(0));
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 4}));
    }

    void destroyedHolderGivesTheSlotBack()
    {
        start(1);
        start(2);
        start(3);
        m_scope->cancel("2");
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 3}));
        QCOMPARE(m_limiter->inUse(), 2);
    }

    void lateGrantIsPassedOn()
    {
        start(1);
        start(2);
        start(3);
        start(4);
        QVERIFY(m_gates[1].answer(0)); // the slot is granted to 3, which is resumed by the event loop
        m_scope->cancel("3");
        QTRY_COMPARE(m_order, std::vector<int>({1, 2, 4}));
        QCOMPARE(m_limiter->inUse(), 2);
    }

    void lateGrantWithNobodyElseIsFree()
    {
        start(1);
        start(2);
        start(3);
        QVERIFY(m_gates[1].answer(0));
        m_scope->cancel("3");
        QCOMPARE(m_limiter->inUse(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(m_order, std::vector<int>({1, 2}));
    }

    void ownerOfAllDeletedInFlight()
    {
        for (int i = 1; i <= 6; ++i)
            start(i, i % 2 == 0);
        QVERIFY(m_gates[1].answer(0));
        m_scope.reset();
        QCoreApplication::processEvents();
        QCOMPARE(m_order, std::vector<int>({1, 2}));
        QCOMPARE(m_limiter->inUse(), 0);
    }

    void goesWithItsLastHolder()
    {
        auto limiter = std::make_shared<Limiter>(1);
        const std::weak_ptr<Limiter> watched = limiter;
        m_scope->restart("a", hold(limiter, true, &m_gates[1], 1, &m_order), [](const Result<int> &) {});
        m_scope->restart("b", hold(limiter, true, &m_gates[2], 2, &m_order), [](const Result<int> &) {});
        limiter.reset();
        QVERIFY(m_gates[1].answer(0));
        m_scope->cancelAll();
        QVERIFY(watched.expired());
        QCoreApplication::processEvents();
    }

private:
    void start(int name, bool visible = true)
    {
        m_scope->restart(std::to_string(name), hold(m_limiter, visible, &m_gates[name], name, &m_order),
                         [this](const Result<int> &r) { m_answers.push_back(r ? *r : -1); });
    }

    std::shared_ptr<Limiter> m_limiter;
    std::map<int, Gate> m_gates;
    std::vector<int> m_order, m_answers;
    std::unique_ptr<Scope> m_scope;
};

OPS_TEST(LimiterTest)
#include "tst_limiter.moc"
