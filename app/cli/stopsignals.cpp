#include "app/cli/stopsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace ops::cli {

namespace {

std::atomic<int> g_count{0};
int g_pipe[2] = {-1, -1};

void onSignal(int number)
{
    if (g_count.fetch_add(1) > 0 && number == SIGINT)
        ::_exit(128 + SIGINT);
    const char byte = char(number);
    [[maybe_unused]] const auto sent = ::write(g_pipe[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    // No SA_RESTART: a write to a full pipe must come back, so that an interrupt ends it.
    struct sigaction action;
    std::memset(&action, 0, sizeof action);
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopSignals::~StopSignals()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    delete std::exchange(m_notifier, nullptr);
    for (int &end : g_pipe) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
    g_count = 0;
}

bool StopSignals::seen() { return g_count.load() > 0; }

void StopSignals::read()
{
    char number = 0;
    if (::read(g_pipe[0], &number, 1) != 1)
        return;
    if (auto *waiter = std::exchange(m_waiter, nullptr)) {
        waiter->m_number = number;
        std::exchange(waiter->m_waiter, nullptr).resume();
    } else if (m_default) {
        m_default(number);
    }
}

StopRequested::~StopRequested()
{
    if (m_signals.m_waiter == this)
        m_signals.m_waiter = nullptr;
}

void StopRequested::await_suspend(std::coroutine_handle<> waiter)
{
    m_waiter = waiter;
    m_signals.m_waiter = this;
}

} // namespace ops::cli
