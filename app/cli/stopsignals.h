#pragma once

#include <QObject>

#include <coroutine>
#include <functional>

class QSocketNotifier;

namespace ops::cli {

/// SIGINT and SIGTERM as events. A command that ends in its own way (the demo stops its children)
/// awaits `co_await StopRequested(context.stopSignals())`; while nobody waits, a signal cancels the
/// command. A second SIGINT ends the process at once. One instance a process.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// True as soon as a signal has come, also while the event loop is held.
    static bool seen();

    /// What a signal does while nobody awaits it.
    void setDefault(std::function<void(int signalNumber)> action) { m_default = std::move(action); }

private:
    friend class StopRequested;
    void read();

    QSocketNotifier *m_notifier = nullptr;
    std::function<void(int)> m_default;
    class StopRequested *m_waiter = nullptr;
};

/// Resumes with the signal's number.
class StopRequested
{
public:
    explicit StopRequested(StopSignals &stopSignals) : m_signals(stopSignals) {}
    StopRequested(StopRequested &&) = delete;
    ~StopRequested();

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter);
    int await_resume() const noexcept { return m_number; }

private:
    friend class StopSignals;
    StopSignals &m_signals;
    std::coroutine_handle<> m_waiter;
    int m_number = 0;
};

} // namespace ops::cli
