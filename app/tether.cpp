#include "app/tether.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <dirent.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ops {

namespace {

constexpr int FirstWord = 3; // quantmind-ops --tether -- COMMAND …
constexpr int GraceSeconds = 5;
constexpr int NotFound = 127;
constexpr int ToEnd[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT};

/// The command, and the status of what we are the last parent of.
struct Child
{
    pid_t pid;
    int status = 0;
    bool ended = false;

    explicit Child(pid_t pid_) : pid(pid_) {}

    /// Takes the status of whatever has ended. False where no child is left.
    bool reap()
    {
        int status_ = 0;
        pid_t gone = 0;
        while ((gone = ::waitpid(-1, &status_, WNOHANG)) > 0) {
            if (gone != pid)
                continue;
            status = status_;
            ended = true;
        }
        return gone == 0;
    }
    int exitCode() const { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }
};

pid_t parentOf(const char *pid)
{
    std::ifstream file(std::string("/proc/") + pid + "/stat");
    std::string text;
    std::getline(file, text, '\0');
    // "1 (a name) S 0 …": the name may hold spaces and brackets.
    const auto name = text.rfind(") ");
    return name == std::string::npos || text.size() < name + 4 ? 0 : std::atoi(text.c_str() + name + 4);
}

/// All that has come from us, whichever group or session it has moved to: orphans of the tree are our children.
std::vector<pid_t> descendants()
{
    std::multimap<pid_t, pid_t> children;
    DIR *processes = ::opendir("/proc");
    if (!processes)
        return {};
    while (const dirent *entry = ::readdir(processes)) {
        if (const pid_t pid = std::atoi(entry->d_name); pid > 0)
            children.emplace(parentOf(entry->d_name), pid);
    }
    ::closedir(processes);
    std::vector<pid_t> found{::getpid()};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto [first, last] = children.equal_range(found[i]);
        for (auto it = first; it != last; ++it)
            found.push_back(it->second);
    }
    found.erase(found.begin());
    return found;
}

/// False where there is nobody whom we may signal.
bool signalTree(int number)
{
    bool any = false;
    for (const pid_t pid : descendants())
        any = ::kill(pid, number) == 0 || any;
    return any;
}

/// What is killed hands its children to us, and what is born meanwhile is found the next time.
void killTree(Child &child, const sigset_t &awaited)
{
    while (child.reap() && signalTree(SIGKILL)) {
        const timespec pause{0, 20'000'000};
        ::sigtimedwait(&awaited, nullptr, &pause);
    }
}

timespec timeUntil(const timespec &end)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr long Second = 1'000'000'000;
    timespec left{end.tv_sec - now.tv_sec, end.tv_nsec - now.tv_nsec};
    if (left.tv_nsec < 0) {
        --left.tv_sec;
        left.tv_nsec += Second;
    }
    return left.tv_sec < 0 ? timespec{} : left;
}

/// Waits for the command and, once we are asked to end, for its whole tree. Whatever is left then is killed.
int waitForTree(Child child, const sigset_t &awaited)
{
    while (!child.ended) {
        const int number = ::sigwaitinfo(&awaited, nullptr);
        child.reap();
        if (number < 0 || number == SIGCHLD)
            continue;
        timespec end{};
        ::clock_gettime(CLOCK_MONOTONIC, &end);
        end.tv_sec += GraceSeconds;
        signalTree(SIGTERM);
        while (child.reap()) {
            const timespec left = timeUntil(end);
            if (::sigtimedwait(&awaited, nullptr, &left) < 0 && errno == EAGAIN)
                break;
        }
        break;
    }
    killTree(child, awaited);
    return child.exitCode();
}

[[noreturn]] void become(char **command, const sigset_t &inherited, pid_t parent)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) // it was gone before the line above
        ::_exit(NotFound);
    ::sigprocmask(SIG_SETMASK, &inherited, nullptr);
    ::execvp(command[0], command);
    std::fprintf(stderr, "quantmind-ops: %s: %s\n", command[0], std::strerror(errno));
    ::_exit(NotFound);
}

} // namespace

bool isTetherCall(int argc, char **argv) { return argc > 1 && std::strcmp(argv[1], "--tether") == 0; }

int runTether(int argc, char **argv)
{
    const pid_t parent = ::getppid();
    if (argc <= FirstWord || std::strcmp(argv[2], "--") != 0) {
        std::fputs("usage: quantmind-ops --tether -- COMMAND …\n", stderr);
        return 2;
    }
    sigset_t awaited, inherited;
    ::sigemptyset(&awaited);
    ::sigaddset(&awaited, SIGCHLD);
    for (const int number : ToEnd)
        ::sigaddset(&awaited, number);
    ::sigprocmask(SIG_BLOCK, &awaited, &inherited);
    ::sigdelset(&inherited, SIGCHLD); // whoever starts us may block them; the command must be endable
    for (const int number : ToEnd)
        ::sigdelset(&inherited, number);
    ::signal(SIGCHLD, SIG_DFL); // an inherited SIG_IGN would reap the status away from us
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent)
        return 128 + SIGTERM;
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // orphans of the tree come to us
    const pid_t tether = ::getpid();
    const pid_t child = ::fork();
    if (child < 0) {
        std::perror("quantmind-ops: fork");
        return NotFound;
    }
    if (child == 0)
        become(argv + FirstWord, inherited, tether);
    ::setpgid(child, child);
    return waitForTree(Child(child), awaited);
}

} // namespace ops
