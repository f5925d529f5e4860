#pragma once

#include "app/cli/historynote.h"
#include "core/async/scope.h"
#include "core/base/error.h"
#include "core/demo/supervisor.h"
#include "core/net/qnamtransport.h"
#include "core/process/localrunner.h"

#include <QObject>

#include <coroutine>
#include <optional>

class QSocketNotifier;

namespace ops::cli {

class CliContext;

/// `auto code = co_await DemoRun(context, folder, boards);` runs the demo until a signal, or the end of
/// standard input where that is a pipe or a socket, and returns the exit code once all its servers are
/// gone. Writes the announcement on standard output.
class DemoRun : public QObject
{
    Q_OBJECT
public:
    DemoRun(CliContext &context, demo::StateFolder folder, demo::BoardFiles boards);
    ~DemoRun() override;

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter);
    int await_resume() const noexcept { return m_code; }

private:
    void watchInput();
    void end(int code);

    CliContext &m_context;
    QnamTransport m_transport;
    LocalRunner m_runner;
    demo::Supervisor m_supervisor;
    HistoryNote m_history;
    QSocketNotifier *m_input = nullptr;
    std::coroutine_handle<> m_waiter;
    std::optional<int> m_wanted;
    int m_code = 0;
    Scope m_scope;
};

/// True for a pipe or a socket: what an owner holds the other end of. A terminal and /dev/null end nothing.
bool isOwned(int descriptor);

} // namespace ops::cli
