#include "core/process/childprocess.h"

#include "core/process/childsetup.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcessEnvironment>

#include <csignal>
#include <utility>

namespace ops {

namespace {
constexpr qsizetype errorTailBytes = 16 * 1024;
constexpr qsizetype longestLine = 64 * 1024;
} // namespace

ChildProcess::ChildProcess(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    // Queued: a slot of ours may delete this, and with it the process that is emitting.
    connect(&m_process, &QProcess::started, this, &ChildProcess::started, Qt::QueuedConnection);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readOutput, Qt::QueuedConnection);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::onFinished, Qt::QueuedConnection);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT failed(Error(ErrorKind::NotFound,
                                    tr("The program %1 could not be started.").arg(m_process.program()),
                                    m_process.errorString()));
        },
        Qt::QueuedConnection);
}

ChildProcess::~ChildProcess()
{
    m_clock.cancel(m_killTimer);
    m_process.disconnect(this);
    if (!isRunning())
        return;
    signalGroup(pid(), SIGKILL);
    m_process.waitForFinished();
}

void ChildProcess::start(const Command &command)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto it = command.environment.cbegin(); it != command.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(command.workingDirectory);
    m_partialLine.clear();
    m_errorTail.clear();
    prepareChild(m_process, true);
    m_process.start(command.program, command.arguments);
    m_group = m_process.processId();
}

void ChildProcess::closeInput() { m_process.closeWriteChannel(); }

void ChildProcess::stop(qint64 graceMs)
{
    if (!isRunning() || m_killTimer != 0)
        return;
    signalGroup(pid(), SIGTERM);
    m_killTimer = m_clock.callAfter(graceMs, [this] {
        m_killTimer = 0;
        signalGroup(pid(), SIGKILL);
    });
}

void ChildProcess::readOutput()
{
    const QPointer<ChildProcess> alive(this);
    m_partialLine += m_process.readAllStandardOutput();
    while (alive) {
        const qsizetype end = m_partialLine.indexOf('\n');
        if (end < 0 && m_partialLine.size() < longestLine)
            return;
        const qsizetype length = end < 0 ? longestLine : end;
        const QByteArray line = m_partialLine.first(length);
        m_partialLine.remove(0, end < 0 ? length : length + 1);
        Q_EMIT outputLine(line);
    }
}

void ChildProcess::readErrors()
{
    m_errorTail += m_process.readAllStandardError();
    if (m_errorTail.size() > errorTailBytes)
        m_errorTail.remove(0, m_errorTail.size() - errorTailBytes);
}

void ChildProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_clock.cancel(std::exchange(m_killTimer, 0));
    signalGroup(std::exchange(m_group, 0), SIGKILL); // what it left behind
    const QPointer<ChildProcess> alive(this);
    readErrors();
    readOutput();
    if (alive && !m_partialLine.isEmpty())
        Q_EMIT outputLine(std::exchange(m_partialLine, QByteArray()));
    if (alive)
        Q_EMIT exited(exitCode, status == QProcess::CrashExit);
}

} // namespace ops
