#include "app/cli/demorun.h"

#include "app/cli/clicontext.h"
#include "app/cli/stopsignals.h"
#include "app/services.h"
#include "core/alerts/runbook.h"
#include "core/base/textsafe.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace ops::cli {

namespace {

Task<int> stopSignal(StopSignals &stopSignals)
{
    const int number = co_await StopRequested(stopSignals);
    co_return number;
}

} // namespace

bool isOwned(int descriptor)
{
    struct stat facts = {};
    return ::fstat(descriptor, &facts) == 0 && (S_ISFIFO(facts.st_mode) || S_ISSOCK(facts.st_mode));
}

DemoRun::DemoRun(CliContext &context, demo::StateFolder folder, demo::BoardFiles boards)
    : m_context(context)
    , m_runner(context.services().clock())
    , m_supervisor(context.services().clock(), m_transport, m_runner, std::move(folder), std::move(boards),
                   shippedRules())
{
    connect(&m_supervisor, &demo::Supervisor::ready, this, [this](const QByteArray &line) {
        m_context.out().write(std::string_view(line.constData(), std::size_t(line.size())));
        m_context.out().write("\n");
        m_context.out().flush();
    });
    connect(&m_supervisor, &demo::Supervisor::historyProgress, this,
            [this](int done, int windows) { m_history.show(done, windows); });
    connect(&m_supervisor, &demo::Supervisor::note, this, [this](const QString &sentence) {
        m_history.clear();
        m_context.note(QStringLiteral("quantmind-ops: ") + safeText(sentence));
    });
    connect(&m_supervisor, &demo::Supervisor::failed, this, [this](const Error &error) {
        m_history.clear();
        end(m_context.fail(error));
    });
    // Queued: the waiter's next step destroys the supervisor.
    connect(
        &m_supervisor, &demo::Supervisor::stopped, this,
        [this] {
            m_code = *m_wanted;
            std::exchange(m_waiter, nullptr).resume();
        },
        Qt::QueuedConnection);
}

DemoRun::~DemoRun() = default;

void DemoRun::await_suspend(std::coroutine_handle<> waiter)
{
    m_waiter = waiter;
    m_scope.restart("signal", stopSignal(m_context.stopSignals()),
                    [this](int number) { end(number == SIGINT ? int(Interrupted) : int(Ok)); });
    watchInput();
    m_supervisor.start();
}

void DemoRun::watchInput()
{
    if (!isOwned(STDIN_FILENO))
        return;
    m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_input, &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> ignored{};
        const auto count = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
            return;
        m_input->setEnabled(false);
        end(Ok);
    });
}

void DemoRun::end(int code)
{
    if (m_wanted)
        return;
    m_wanted = code;
    m_history.clear();
    m_supervisor.stop();
}

} // namespace ops::cli
