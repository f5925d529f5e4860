#include "tests/support/opstest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <vector>

namespace {

/// False for a zombie: nothing but its exit status is left.
bool lives(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

/// A shell under the tether, whose descendants write their ids into a file.
class Tree
{
public:
    explicit Tree(const char *script)
    {
        // Whoever starts us may have signals blocked; the tree must be endable all the same.
        m_process.setChildProcessModifier([] {
            sigset_t all;
            ::sigfillset(&all);
            ::sigprocmask(SIG_SETMASK, &all, nullptr);
        });
        m_process.start(QStringLiteral(OPS_CLI_PROGRAM),
                        {QStringLiteral("--tether"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                         QString::fromUtf8(script), QStringLiteral("sh"), file()});
    }
    ~Tree()
    {
        m_process.kill();
        m_process.waitForFinished();
        for (const qint64 pid : m_pids)
            ::kill(pid_t(pid), SIGKILL);
    }

    /// Until `count` of the tree have said who they are.
    bool waitBorn(int count)
    {
        return QTest::qWaitFor([this, count] { return readPids() == count; });
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    bool waitEnded(int limitMs)
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, limitMs);
    }
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    int living() const { return int(std::count_if(m_pids.begin(), m_pids.end(), lives)); }
    int readPids()
    {
        QFile written(file());
        m_pids.clear();
        if (written.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : written.readAll().split('\n'))
                if (line.toLongLong() > 0)
                    m_pids.push_back(line.toLongLong());
        }
        return int(m_pids.size());
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("pids")); }

    QTemporaryDir m_folder;
    QProcess m_process;
    std::vector<qint64> m_pids;
};

// A grandchild in the group, one in a session of its own, and one whose parent goes first.
constexpr const char *Wide = "(sleep 1002 & echo $! >>$1; setsid sleep 1001 & echo $! >>$1; (setsid sleep 1003 & echo "
                             "$! >>$1); wait) & echo $! >>$1; wait";
constexpr int WideCount = 4;

constexpr int LongestMs = 60'000, GraceMs = 5000;

} // namespace

/// `--tether` ends the whole tree of its command, whatever way it is asked to and wherever the tree has moved.
class TetherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExitCodeIsPassedOn_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("code");
        QTest::newRow("yes") << QByteArray("exit 0") << 0;
        QTest::newRow("own") << QByteArray("exit 42") << 42;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << 137;
        QTest::newRow("not found") << QByteArray("exec /no/such/program") << 127;
    }
    void theExitCodeIsPassedOn()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, code);
        Tree tree(script.constData());
        QVERIFY(tree.waitEnded(LongestMs));
        QCOMPARE(tree.exitCode(), code);
    }

    void aSignalEndsTheTree_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
        QTest::newRow("QUIT") << SIGQUIT;
    }
    void aSignalEndsTheTree()
    {
        QFETCH(int, number);
        Tree tree(Wide);
        QVERIFY(tree.waitBorn(WideCount));
        QCOMPARE(tree.living(), WideCount);
        tree.signal(number);
        QVERIFY(tree.waitEnded(LongestMs));
        QCOMPARE(tree.living(), 0);
        QCOMPARE(tree.exitCode(), 128 + SIGTERM);
    }

    void whatIgnoresTheSignalIsKilledAfterTheGrace()
    {
        Tree tree("trap '' TERM; setsid sh -c 'echo $$ >>$0; while :; do sleep 1; done' $1 & echo $$ >>$1; "
                  "while :; do sleep 1; done");
        QVERIFY(tree.waitBorn(2));
        QElapsedTimer timer;
        timer.start();
        tree.signal(SIGTERM);
        QVERIFY(tree.waitEnded(LongestMs));
        QVERIFY(timer.elapsed() >= GraceMs - 100);
        QCOMPARE(tree.living(), 0);
        QCOMPARE(tree.exitCode(), 128 + SIGKILL);
    }

    void whatTheCommandLeavesBehindGoesWithIt()
    {
        Tree tree("setsid sleep 1001 & echo $! >>$1; (setsid sleep 1003 & echo $! >>$1); exit 7");
        QVERIFY(tree.waitEnded(LongestMs));
        QCOMPARE(tree.exitCode(), 7);
        QCOMPARE(tree.readPids(), 2);
        QCOMPARE(tree.living(), 0);
    }

    void anInheritedMaskDoesNotReachTheCommand()
    {
        Tree tree("kill -TERM $$; sleep 0.2; exit 3");
        QVERIFY(tree.waitEnded(LongestMs));
        QCOMPARE(tree.exitCode(), 128 + SIGTERM);
    }
};

OPS_TEST(TetherTest)
#include "tst_tether.moc"
