#include "core/guard/guard.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/core/guard/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>

using namespace ops;
using namespace ops::test;

namespace {

GuardedAction acknowledging()
{
    GuardedAction action;
    action.id = QStringLiteral("alerts.acknowledge");
    action.target = QStringLiteral("HighErrorRate service=trading-api");
    action.evidence = "{\"episode\":\"0193\"}";
    return action;
}

Task<Result<int>> body(int *runs, Result<int> result)
{
    ++*runs;
    co_return result;
}

} // namespace

/// No agreement, no record: no action.
class GuardTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<AuditedFile> m_file;
    ManualClock m_clock;

    Result<int> run(AuditLog &log, Result<int> result, int *runs) const
    {
        Guard guard({QStringLiteral("prod"), QString(), false}, log);
        auto agreed = guard.confirm(acknowledging());
        return awaited(guard.run(std::move(*agreed), body(runs, std::move(result))));
    }

    QString outcome(Result<int> result)
    {
        AuditLog log(m_clock, m_file->path());
        int runs = 0;
        static_cast<void>(run(log, std::move(result), &runs));
        const auto entries = awaited(log.search(AuditQuery()));
        return entries && !entries->empty() ? entries->front().outcome : QString();
    }

private Q_SLOTS:
    void init() { m_file = std::make_unique<AuditedFile>(); }

    void readOnlyRefusesByName()
    {
        AuditLog log(m_clock, m_file->path());
        const Guard guard({QStringLiteral("生产"), QString(), true}, log);
        const auto agreed = guard.confirm(acknowledging());
        QVERIFY(!agreed);
        QCOMPARE(agreed.error().kind, ErrorKind::Refused);
        QVERIFY(agreed.error().message.contains(QStringLiteral("生产")));
    }

    void typedWordsAreComparedExactlyButForBlanksAround()
    {
        AuditLog log(m_clock, m_file->path());
        const Guard guard({QStringLiteral("prod"), QString(), false}, log);
        GuardedAction action = acknowledging();
        action.typedConfirmation = QStringLiteral("prod 120");
        for (const char *wrong : {"", "prod", "Prod 120", "prod  120", "prod 1200"})
            QVERIFY2(!guard.confirm(action, QString::fromLatin1(wrong)), wrong);
        QCOMPARE(guard.confirm(action).error().kind, ErrorKind::Refused);
        QVERIFY(guard.confirm(action).error().hint.contains(action.typedConfirmation));
        QVERIFY(guard.confirm(action, QStringLiteral("  prod 120\n")).has_value());
    }

    void writesBeforeAndAfter()
    {
        AuditLog log(m_clock, m_file->path());
        int runs = 0;
        const auto result = run(log, 7, &runs);
        QVERIFY(result && *result == 7);
        QCOMPARE(runs, 1);
        const auto entries = awaited(log.search(AuditQuery()));
        QVERIFY(entries && entries->size() == 2);
        const AuditEntry &before = (*entries)[1], &after = (*entries)[0];
        QCOMPARE(before.phase, AuditEntry::Phase::Begun);
        QCOMPARE(after.phase, AuditEntry::Phase::Ended);
        QCOMPARE(before.actionId, after.actionId);
        QVERIFY(before.outcome.isEmpty() && !before.actionId.isEmpty());
        QCOMPARE(after.outcome, QStringLiteral("done"));
        QCOMPARE(before.target, acknowledging().target);
        QCOMPARE(before.evidence, acknowledging().evidence);
        QCOMPARE(before.environment, QStringLiteral("prod"));
    }

    void saysHowItEnded()
    {
        Error lost(ErrorKind::Timeout, QStringLiteral("No answer came."));
        lost.outcomeUnknown = true;
        QCOMPARE(outcome(1), QStringLiteral("done"));
        QCOMPARE(outcome(lost), QStringLiteral("unknown"));
        QCOMPARE(outcome(Error(ErrorKind::Refused, QString())), QStringLiteral("refused"));
        QCOMPARE(outcome(Error(ErrorKind::Auth, QString())), QStringLiteral("failed"));
    }

    void theBodysErrorComesBackAndIsWritten()
    {
        AuditLog log(m_clock, m_file->path());
        int runs = 0;
        const auto result = run(log, Error(ErrorKind::Busy, QStringLiteral("Try later.")), &runs);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Busy);
        const auto entries = awaited(log.search(AuditQuery()));
        QCOMPARE(entries->front().detail, QStringLiteral("Try later."));
    }

    void withoutARecordNothingIsDone()
    {
        const QString blocker = m_file->path(QStringLiteral("file"));
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        AuditLog log(m_clock, blocker + QStringLiteral("/audit.db")); // no folder can be made there
        int runs = 0;
        const auto result = run(log, 7, &runs);
        QVERIFY(!result);
        QCOMPARE(runs, 0);
    }

    void aRecordThatCannotBeWrittenIsToldAndNothingIsDone()
    {
        QVERIFY(m_file->fill(1));
        QVERIFY(m_file->change(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, "
                                              "'database or disk is full'); END")));
        AuditLog log(m_clock, m_file->path());
        int runs = 0;
        QVERIFY(!run(log, 7, &runs));
        QCOMPARE(runs, 0);
        QVERIFY(awaited(log.verify())->sound);
    }

    void destroyedWhileItRunsIsUnfinished()
    {
        AuditLog log(m_clock, m_file->path());
        Guard guard({QStringLiteral("prod"), QString(), false}, log);
        auto agreed = guard.confirm(acknowledging());
        {
            Scope scope;
            bool heard = false;
            int runs = 0;
            scope.restart("run", guard.run(std::move(*agreed), body(&runs, 1)),
                          [&heard](const Result<int> &) { heard = true; });
            QVERIFY(!heard);
        }
        const auto verdict = awaited(log.verify());
        QVERIFY(verdict && verdict->sound);
        QCOMPARE(verdict->unfinished, 1);
    }
};

OPS_TEST(GuardTest)
#include "tst_guard.moc"
