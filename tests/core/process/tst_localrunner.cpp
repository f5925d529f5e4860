#include "core/async/scope.h"
#include "core/process/localrunner.h"
#include "tests/core/process/processes.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace ops;
using ops::test::ManualClock;
using ops::test::processLives;

namespace {

Command shell(const QString &script, const QStringList &arguments = {})
{
    return Command(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), script} + arguments);
}

} // namespace

class LocalRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_runner = std::make_unique<LocalRunner>(m_clock);
        m_scope = std::make_unique<Scope>();
        m_result.reset();
        m_answers = 0;
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_scope.reset();
        m_runner.reset();
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
    }

    void answer()
    {
        run(shell(QStringLiteral("echo out; echo err >&2; exit 3")));
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QCOMPARE((*m_result)->exitCode, 3);
        QCOMPARE((*m_result)->output, QByteArray("out\n"));
        QCOMPARE((*m_result)->errorTail, QByteArray("err\n"));
    }

    void argumentsAreNeverAShellLine()
    {
        const QStringList arguments{QStringLiteral("$(id); `id` | x"), QString(), QStringLiteral("a b"),
                                    QStringLiteral("延迟'\"\n")};
        run(Command(QStringLiteral("printf"), QStringList(QStringLiteral("[%s]")) + arguments));
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QCOMPARE(QString::fromUtf8((*m_result)->output),
                 QStringLiteral("[%1]").arg(arguments.join(QStringLiteral("]["))));
    }

    void inputEnvironmentAndFolder()
    {
        Command command = shell(QStringLiteral("cat; printf %s \"$OPS_X\"; pwd"));
        command.input = QByteArray(200'000, 'i');
        command.environment.insert(QStringLiteral("OPS_X"), QStringLiteral("set"));
        command.workingDirectory = m_folder->path();
        run(command);
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QCOMPARE((*m_result)->output, command.input + "set" + QFile::encodeName(m_folder->path()) + "\n");
    }

    void withoutInputStdinIsEmpty()
    {
        run(Command(QStringLiteral("cat")));
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QVERIFY((*m_result)->output.isEmpty());
    }

    void missingProgram()
    {
        run(Command(QStringLiteral("no-such-program-of-ours")));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::NotFound);
        QVERIFY(m_result->error().message.contains(QStringLiteral("no-such-program-of-ours")));
        QCOMPARE(m_answers, 1);
    }

    void missingFolder()
    {
        Command command(QStringLiteral("true"));
        command.workingDirectory = m_folder->filePath(QStringLiteral("gone"));
        run(command);
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::NotFound);
    }

    void endedBySignal()
    {
        run(shell(QStringLiteral("echo why >&2; kill -9 $$")));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::Internal);
        QCOMPARE(m_result->error().detail, QStringLiteral("why\n"));
    }

    void tooMuchOutput()
    {
        Command command = shell(QStringLiteral("echo $$ >\"$0\"; exec yes"), {pidFile()});
        command.outputLimit = 100'000;
        run(command);
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::TooLarge);
        QTRY_VERIFY(!processLives(writtenPid()));
    }

    void endlessErrorsKeepTheirTail()
    {
        run(shell(QStringLiteral("head -c 1000000 /dev/zero >&2; echo last >&2")));
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QCOMPARE((*m_result)->errorTail.size(), qsizetype(64 * 1024));
        QVERIFY((*m_result)->errorTail.endsWith("last\n"));
    }

    void tooSlow()
    {
        Command command = shell(QStringLiteral("echo $$ >\"$0\"; sleep 1000"), {pidFile()});
        command.timeLimitMs = 5'000;
        run(command);
        QTRY_VERIFY(writtenPid() > 0);
        m_clock.advance(4'999);
        QVERIFY(!m_result);
        m_clock.advance(1);
        QVERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::Timeout);
        QTRY_VERIFY(!processLives(writtenPid()));
    }

    void newerRequestWins()
    {
        run(shell(QStringLiteral("echo $$ >\"$0\"; sleep 1000"), {pidFile()}));
        QTRY_VERIFY(writtenPid() > 0);
        run(shell(QStringLiteral("echo newer")));
        QTRY_VERIFY(m_result);
        QCOMPARE((*m_result)->output, QByteArray("newer\n"));
        QCOMPARE(m_answers, 1);
        QTRY_VERIFY(!processLives(writtenPid()));
    }

    void ownerDeletedInFlightKillsTheWholeGroup()
    {
        // The pid written is that of the shell's own child.
        run(shell(QStringLiteral("sleep 1000 & echo $! >\"$0\"; wait"), {pidFile()}));
        QTRY_VERIFY(writtenPid() > 0);
        m_scope.reset();
        QTRY_VERIFY(!processLives(writtenPid()));
        QCOMPARE(m_answers, 0);
    }

    void lateAnswerDropped()
    {
        run(shell(QStringLiteral("echo $$ >\"$0\""), {pidFile()}));
        // It has written and will end, but nobody here has looked yet.
        const qint64 pid = waitForPidWithoutEvents();
        QVERIFY(pid > 0);
        m_scope->cancelAll();
        QTRY_VERIFY(!processLives(pid));
        QCOMPARE(m_answers, 0);
    }

    void runnerGoesWhileProcessesEnd()
    {
        run(shell(QStringLiteral("echo $$ >\"$0\"; sleep 1000"), {pidFile()}));
        QTRY_VERIFY(writtenPid() > 0);
        m_scope.reset();
        m_runner.reset();
        QVERIFY(!processLives(writtenPid()));
    }

    void manyInOneTask()
    {
        m_scope->restart("many", manyRuns(m_runner.get(), 50), [this](int count) { m_answers = count; });
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, 50, 60'000);
    }

    void textForPeople()
    {
        const Command command(QStringLiteral("restic"),
                              {QStringLiteral("--json"), QStringLiteral("it's a b"), QString()});
        QCOMPARE(command.text(), QStringLiteral("restic --json 'it'\\''s a b' ''"));
    }

private:
    static Task<int> manyRuns(LocalRunner *runner, int count)
    {
        int good = 0;
        for (int i = 0; i < count; ++i) {
            Command command(QStringLiteral("true"));
            const auto result = co_await runner->run(std::move(command));
            good += result && result->exitCode == 0 ? 1 : 0;
        }
        co_return good;
    }

    void run(const Command &command)
    {
        m_scope->restart("run", m_runner->run(command), [this](Result<CommandOutput> result) {
            m_result.emplace(std::move(result));
            ++m_answers;
        });
    }
    QString pidFile() const { return m_folder->filePath(QStringLiteral("pid")); }
    qint64 writtenPid() const
    {
        QFile file(pidFile());
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return text.endsWith('\n') ? text.trimmed().toLongLong() : 0;
    }
    qint64 waitForPidWithoutEvents() const
    {
        qint64 pid = 0;
        while (pid == 0)
            pid = writtenPid();
        return pid;
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Result<CommandOutput>> m_result;
    int m_answers = 0;
    std::unique_ptr<LocalRunner> m_runner;
    std::unique_ptr<Scope> m_scope;
};

OPS_TEST(LocalRunnerTest)
#include "tst_localrunner.moc"
