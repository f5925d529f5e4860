#include "core/async/scope.h"
#include "core/base/result.h"
#include "tests/core/async/gate.h"
#include "tests/support/opstest.h"

#include <memory>
#include <vector>

using namespace ops;
using ops::test::Gate;

namespace {

Task<Result<int>> ask(Gate *gate)
{
    auto answer = co_await gate->wait();
    co_return answer;
}

Task<Result<int>> atOnce(int value) { co_return value; }

/// As view-models are: the scope is the last member, done() writes into the owner.
class Owner
{
public:
    explicit Owner(std::vector<int> *answers) : m_answers(answers) {}
    void load(Gate *gate)
    {
        m_scope.restart("load", ask(gate), [this](const Result<int> &r) { m_answers->push_back(r ? *r : -1); });
    }
    Scope &scope() { return m_scope; }

private:
    std::vector<int> *m_answers;
    Scope m_scope;
};

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_answers.clear(); }

    void answer()
    {
        Gate gate;
        Owner owner(&m_answers);
        owner.load(&gate);
        QVERIFY(owner.scope().running("load"));
        QVERIFY(gate.answer(5));
        QCOMPARE(m_answers, std::vector<int>({5}));
        QVERIFY(!owner.scope().running("load"));
    }

    void error()
    {
        Gate gate;
        Owner owner(&m_answers);
        owner.load(&gate);
        QVERIFY(gate.answer(Error(ErrorKind::Network, QStringLiteral("refused"))));
        QCOMPARE(m_answers, std::vector<int>({-1}));
    }

    void newerRequestWins()
    {
        Gate older, newer;
        Owner owner(&m_answers);
        owner.load(&older);
        owner.load(&newer);
        QCOMPARE(older.givenUp(), 1);
        QVERIFY(newer.answer(2));
        QCOMPARE(m_answers, std::vector<int>({2}));
    }

    void ownerDeletedInFlight()
    {
        Gate gate;
        auto owner = std::make_unique<Owner>(&m_answers);
        owner->load(&gate);
        owner.reset();
        QCOMPARE(gate.givenUp(), 1);
        QVERIFY(m_answers.empty());
    }

    void lateAnswerDropped()
    {
        Gate gate;
        Owner owner(&m_answers);
        owner.load(&gate);
        owner.scope().cancel("load");
        QVERIFY(!gate.answer(3));
        QVERIFY(m_answers.empty());
        QVERIFY(owner.scope().idle());
    }

    void keysAreIndependent()
    {
        Gate a, b;
        Scope scope;
        scope.restart("a", ask(&a), [this](const Result<int> &r) { m_answers.push_back(*r); });
        scope.restart("b", ask(&b), [this](const Result<int> &r) { m_answers.push_back(*r); });
        scope.cancel("a");
        QVERIFY(b.answer(4));
        QCOMPARE(m_answers, std::vector<int>({4}));
    }

    void doneMayRestartItsKey()
    {
        Gate first, second;
        Scope scope;
        scope.restart("a", ask(&first), [&](const Result<int> &r) {
            m_answers.push_back(*r);
            scope.restart("a", ask(&second), [&](const Result<int> &s) { m_answers.push_back(*s); });
        });
        QVERIFY(first.answer(1));
        QVERIFY(scope.running("a"));
        QVERIFY(second.answer(2));
        QCOMPARE(m_answers, std::vector<int>({1, 2}));
        QVERIFY(scope.idle());
    }

    void doneMayDeleteTheOwner_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("answered later") << false;
        QTest::newRow("answered at once") << true;
    }
    void doneMayDeleteTheOwner()
    {
        QFETCH(bool, atOnce);
        Gate gate;
        auto scope = std::make_unique<Scope>();
        const auto done = [&](const Result<int> &) { scope.reset(); };
        if (atOnce) {
            scope->restart("a", ::atOnce(1), done);
        } else {
            scope->restart("a", ask(&gate), done);
            QVERIFY(gate.answer(1));
        }
        QVERIFY(!scope);
    }

    void doneMayCancelEverything()
    {
        Gate a, b;
        Scope scope;
        scope.restart("a", ask(&a), [&](const Result<int> &) { scope.cancelAll(); });
        scope.restart("b", ask(&b), [this](const Result<int> &r) { m_answers.push_back(*r); });
        QVERIFY(a.answer(1));
        QCOMPARE(b.givenUp(), 1);
        QVERIFY(scope.idle());
        QVERIFY(m_answers.empty());
    }

    void manyRestartsOfOneKeyAnswerOnce()
    {
        Gate gate;
        Owner owner(&m_answers);
        for (int i = 0; i < 20'000; ++i)
            owner.load(&gate);
        QCOMPARE(gate.givenUp(), 19'999);
        QVERIFY(gate.answer(9));
        QCOMPARE(m_answers, std::vector<int>({9}));
    }

private:
    std::vector<int> m_answers;
};

OPS_TEST(ScopeTest)
#include "tst_scope.moc"
