#pragma once

#include "core/base/error.h"
#include "core/process/commandrunner.h"
#include "core/time/clock.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>

namespace ops {

/// A program that runs beside us for long (a server, a supervisor). It leads a process group of its own and
/// is killed when we end in any way. GUI thread. Signals come from the event loop, so a slot may delete this.
/// Of the Command, the limits and the input do not count here.
class ChildProcess : public QObject
{
    Q_OBJECT
public:
    explicit ChildProcess(Clock &clock, QObject *parent = nullptr);
    ~ChildProcess() override; ///< kills the group and waits for the program

    /// Once per object or after exited(). Its stdin stays an open pipe until closeInput() or our end.
    void start(const Command &command);
    void closeInput();

    /// SIGTERM to the group, SIGKILL to what is left after graceMs; exited() follows.
    void stop(qint64 graceMs = 5000);

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); } ///< 0 when not running
    QByteArray errorTail() const { return m_errorTail; } ///< the last 16 KiB of stderr

Q_SIGNALS:
    void started();
    void outputLine(const QByteArray &line); ///< of stdout, without its end; longer than 64 KiB comes in parts
    void exited(int exitCode, bool bySignal);
    void failed(const ops::Error &error); ///< could not be started; exited() does not follow

private:
    void readOutput();
    void readErrors();
    void onFinished(int exitCode, QProcess::ExitStatus status);

    Clock &m_clock;
    QByteArray m_partialLine;
    QByteArray m_errorTail;
    Clock::TimerId m_killTimer = 0;
    qint64 m_group = 0;
    QProcess m_process;
};

} // namespace ops
