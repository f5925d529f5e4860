#include "core/process/childprocess.h"
#include "tests/core/process/processes.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace ops;
using ops::test::ManualClock;
using ops::test::processLives;

namespace {

Command shell(const QString &script) { return Command(QStringLiteral("sh"), {QStringLiteral("-c"), script}); }

qint64 lastLineAsPid(const QSignalSpy &lines)
{
    return lines.isEmpty() ? 0 : lines.last().at(0).toByteArray().toLongLong();
}

} // namespace

class ChildProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersLineByLine()
    {
        ChildProcess child(m_clock);
        QSignalSpy started(&child, &ChildProcess::started);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("echo one; echo; printf rest; echo bad >&2; exit 4")));
        QTRY_COMPARE(exited.size(), 1);
        QCOMPARE(started.size(), 1);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).at(0).toByteArray(), QByteArray("one"));
        QCOMPARE(lines.at(1).at(0).toByteArray(), QByteArray());
        QCOMPARE(lines.at(2).at(0).toByteArray(), QByteArray("rest"));
        QCOMPARE(exited.at(0).at(0).toInt(), 4);
        QCOMPARE(exited.at(0).at(1).toBool(), false);
        QCOMPARE(child.errorTail(), QByteArray("bad\n"));
        QVERIFY(!child.isRunning());
    }

    void errorWhereThereIsNoProgram()
    {
        ChildProcess child(m_clock);
        Error got;
        QSignalSpy exited(&child, &ChildProcess::exited);
        connect(&child, &ChildProcess::failed, this, [&got](const Error &error) { got = error; });
        child.start(Command(QStringLiteral("no-such-program-of-ours")));
        QTRY_COMPARE(got.kind, ErrorKind::NotFound);
        QVERIFY(got.message.contains(QStringLiteral("no-such-program-of-ours")));
        QVERIFY(!child.isRunning());
        QVERIFY(exited.isEmpty());
    }

    void inputStaysOpenUntilClosed()
    {
        ChildProcess child(m_clock);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("echo ready; cat; echo closed")));
        QTRY_COMPARE(lines.size(), 1);
        QVERIFY(child.isRunning());
        child.closeInput();
        QTRY_COMPARE(exited.size(), 1);
        QCOMPARE(lines.last().at(0).toByteArray(), QByteArray("closed"));
    }

    void stopAsksFirst()
    {
        ChildProcess child(m_clock);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("trap 'echo asked; exit 0' TERM; echo ready; while :; do read x || :; done")));
        QTRY_COMPARE(lines.size(), 1);
        child.stop();
        child.stop();
        QTRY_COMPARE(exited.size(), 1);
        QCOMPARE(lines.last().at(0).toByteArray(), QByteArray("asked"));
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
    }

    void stopKillsAfterTheGrace()
    {
        ChildProcess child(m_clock);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("trap '' TERM; echo ready; cat")));
        QTRY_COMPARE(lines.size(), 1);
        child.stop(5'000);
        m_clock.advance(4'999);
        QVERIFY(processLives(child.pid()));
        QVERIFY(child.isRunning());
        m_clock.advance(1);
        QTRY_COMPARE(exited.size(), 1);
        QCOMPARE(exited.at(0).at(1).toBool(), true);
    }

    void whatItLeavesBehindDiesWithIt()
    {
        ChildProcess child(m_clock);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("sleep 1000 >/dev/null 2>&1 & echo $!")));
        QTRY_COMPARE(exited.size(), 1);
        QVERIFY(lastLineAsPid(lines) > 0);
        QTRY_VERIFY(!processLives(lastLineAsPid(lines)));
    }

    void newerStartAfterExit()
    {
        ChildProcess child(m_clock);
        QSignalSpy lines(&child, &ChildProcess::outputLine);
        QSignalSpy exited(&child, &ChildProcess::exited);
        child.start(shell(QStringLiteral("echo first >&2")));
        QTRY_COMPARE(exited.size(), 1);
        child.start(shell(QStringLiteral("echo second")));
        QTRY_COMPARE(exited.size(), 2);
        QCOMPARE(lines.size(), 1);
        QVERIFY(child.errorTail().isEmpty());
    }

    void ownerDeletedInFlightKillsTheGroup()
    {
        auto child = std::make_unique<ChildProcess>(m_clock);
        QSignalSpy lines(child.get(), &ChildProcess::outputLine);
        child->start(shell(QStringLiteral("sleep 1000 & echo $!; wait")));
        QTRY_COMPARE(lines.size(), 1);
        const qint64 leader = child->pid();
        child.reset();
        QVERIFY(!processLives(leader));
        QTRY_VERIFY(!processLives(lastLineAsPid(lines)));
        QCOMPARE(m_clock.timerCount(), std::size_t(0));
    }

    void deletedInItsOwnSlots_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("exited") << QStringLiteral("exit 0");
        QTest::newRow("outputLine") << QStringLiteral("echo 1; echo 2; echo 3; sleep 1000");
    }
    void deletedInItsOwnSlots()
    {
        QFETCH(QString, script);
        auto *child = new ChildProcess(m_clock);
        int calls = 0;
        const auto end = [&] {
            ++calls;
            delete std::exchange(child, nullptr);
        };
        connect(child, &ChildProcess::exited, this, end);
        connect(child, &ChildProcess::outputLine, this, end);
        child->start(shell(script));
        QTRY_COMPARE(calls, 1);
        QVERIFY(!child);
    }

    void lateExitDropped()
    {
        auto child = std::make_unique<ChildProcess>(m_clock);
        QSignalSpy lines(child.get(), &ChildProcess::outputLine);
        QSignalSpy exited(child.get(), &ChildProcess::exited);
        child->start(shell(QStringLiteral("echo x")));
        QTRY_COMPARE(lines.size(), 1);
        child.reset();
        QCoreApplication::processEvents();
        QVERIFY(exited.size() <= 1);
    }

    void diesWithAConsoleThatIsKilled()
    {
        const QTemporaryDir folder;
        const QString pidFile = folder.filePath(QStringLiteral("pid"));
        QProcess console;
        console.start(QStringLiteral(OPS_PARENT_PROGRAM), {pidFile});
        QByteArray line;
        QTRY_VERIFY(!(line += console.readAllStandardOutput()).isEmpty() && line.endsWith('\n'));
        const qint64 child = line.trimmed().toLongLong();
        QVERIFY(processLives(child));
        QFile file(pidFile);
        QByteArray text;
        QTRY_VERIFY(file.isOpen() || file.open(QIODevice::ReadOnly));
        QTRY_VERIFY((text += file.readAll()).endsWith('\n'));
        const qint64 run = text.trimmed().toLongLong();
        QVERIFY(processLives(run));
        console.kill();
        QVERIFY(console.waitForFinished());
        QTRY_VERIFY(!processLives(child));
        QTRY_VERIFY(!processLives(run));
    }

private:
    ManualClock m_clock;
};

OPS_TEST(ChildProcessTest)
#include "tst_childprocess.moc"
