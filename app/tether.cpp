#include "app/tether.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ops {

namespace {

constexpr int FirstWord = 3; // quantmind-ops --tether -- COMMAND …
constexpr int GraceSeconds = 5;
constexpr int NotFound = 127;

[[noreturn]] void become(char **command, const sigset_t &inherited)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::sigprocmask(SIG_SETMASK, &inherited, nullptr);
    ::execvp(command[0], command);
    std::fprintf(stderr, "quantmind-ops: %s: %s\n", command[0], std::strerror(errno));
    ::_exit(NotFound);
}

/// Waits for the command and, once we are asked to end, for every orphan of its tree.
int waitForTree(pid_t child, const sigset_t &awaited)
{
    int status = 0, other = 0;
    bool ended = false, ending = false;
    while (!ended || (ending && ::waitpid(-1, &other, WNOHANG) >= 0)) {
        const timespec grace{GraceSeconds, 0};
        const int number = ending ? ::sigtimedwait(&awaited, nullptr, &grace) : ::sigwaitinfo(&awaited, nullptr);
        if (number == SIGTERM && !ending) {
            ending = true;
            ::kill(-child, SIGTERM);
        }
        if (number < 0 && errno == EAGAIN && ending)
            ::kill(-child, SIGKILL);
        for (pid_t gone; (gone = ::waitpid(-1, &other, WNOHANG)) > 0;) {
            if (gone == child) {
                status = other;
                ended = true;
            }
        }
    }
    ::kill(-child, SIGKILL); // what the command left behind in its group
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

bool isTetherCall(int argc, char **argv) { return argc > 1 && std::strcmp(argv[1], "--tether") == 0; }

int runTether(int argc, char **argv)
{
    if (argc <= FirstWord || std::strcmp(argv[2], "--") != 0) {
        std::fputs("usage: quantmind-ops --tether -- COMMAND …\n", stderr);
        return 2;
    }
    sigset_t awaited, inherited;
    ::sigemptyset(&awaited);
    ::sigaddset(&awaited, SIGTERM);
    ::sigaddset(&awaited, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &awaited, &inherited);
    ::sigdelset(&inherited, SIGTERM); // whoever starts us may block it; the command must be endable
    ::sigdelset(&inherited, SIGCHLD);
    ::signal(SIGCHLD, SIG_DFL); // an inherited SIG_IGN would reap the status away from us
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // orphans of the tree come to us
    const pid_t child = ::fork();
    if (child < 0) {
        std::perror("quantmind-ops: fork");
        return NotFound;
    }
    if (child == 0)
        become(argv + FirstWord, inherited);
    ::setpgid(child, child);
    return waitForTree(child, awaited);
}

} // namespace ops
