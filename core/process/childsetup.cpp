#include "core/process/childsetup.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace ops {

void prepareChild(QProcess &process, bool diesWithUs)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    // Runs in the child, in memory shared with us: only async-signal-safe calls.
    process.setChildProcessModifier([parent = ::getpid(), diesWithUs] {
        ::setpgid(0, 0);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr); // who blocks SIGTERM must not hand that down
        if (!diesWithUs)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) // we died in between
            ::_exit(127);
    });
}

void signalGroup(qint64 pid, int signal)
{
    if (pid > 1)
        ::kill(pid_t(-pid), signal);
}

} // namespace ops
