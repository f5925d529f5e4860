#include "core/async/deadline.h"
#include "core/async/sleep.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <memory>

using namespace ops;

namespace {

Task<Result<int>> answerAfter(Clock &clock, qint64 ms, Result<int> value)
{
    co_await Sleep(clock, ms);
    co_return value;
}

Task<Result<int>> limited(Clock &clock, qint64 limitMs, qint64 answerMs, Result<int> value)
{
    const Error late(ErrorKind::Timeout, QStringLiteral("late"));
    auto answer = co_await Deadline(clock, limitMs, answerAfter(clock, answerMs, value), late);
    co_return std::move(answer);
}

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scope = std::make_unique<Scope>();
        m_answers.clear();
    }

    void anAnswerInTimeIsPassedOn()
    {
        start("a", 100, 40, 7);
        m_clock.advance(40);
        QCOMPARE(m_answers.size(), std::size_t(1));
        QCOMPARE(*m_answers[0], 7);
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
    }

    void anAnswerAtOnceIsPassedOn()
    {
        start("a", 100, 0, 7);
        QCOMPARE(m_answers.size(), std::size_t(1));
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
    }

    void anErrorIsPassedOn()
    {
        start("a", 100, 40, Error(ErrorKind::Auth, QStringLiteral("who")));
        m_clock.advance(40);
        QCOMPARE(m_answers.at(0).error().kind, ErrorKind::Auth);
    }

    void theLimitEndsTheTask()
    {
        start("a", 100, 400, 7);
        m_clock.advance(100);
        QCOMPARE(m_answers.at(0).error().kind, ErrorKind::Timeout);
        QCOMPARE(m_clock.timerCount(), std::size_t(0)); // the sleeper is gone, too
    }

    void aNewerRequestWins()
    {
        start("a", 100, 40, 1);
        start("a", 100, 60, 2);
        m_clock.advance(100);
        QCOMPARE(m_answers.size(), std::size_t(1));
        QCOMPARE(*m_answers[0], 2);
    }

    void theOwnerMayGoInFlight()
    {
        start("a", 100, 40, 1);
        m_scope.reset();
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
        m_clock.advance(200);
        QVERIFY(m_answers.empty());
    }

    void aLateAnswerIsDropped()
    {
        start("a", 100, 100, 1); // both timers are due in the same moment; the limit was set first
        m_clock.advance(1000);
        QCOMPARE(m_answers.size(), std::size_t(1));
        QCOMPARE(m_answers[0].error().kind, ErrorKind::Timeout);
    }

private:
    void start(const char *key, qint64 limitMs, qint64 answerMs, Result<int> value)
    {
        m_scope->restart(key, limited(m_clock, limitMs, answerMs, std::move(value)),
                         [this](Result<int> answer) { m_answers.push_back(std::move(answer)); });
    }

    test::ManualClock m_clock;
    std::vector<Result<int>> m_answers;
    std::unique_ptr<Scope> m_scope;
};

OPS_TEST(DeadlineTest)
#include "tst_deadline.moc"
