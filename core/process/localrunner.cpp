#include "core/process/localrunner.h"

#include "core/process/childsetup.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <memory>
#include <optional>

namespace ops {

namespace {

constexpr qsizetype tailSize = 64 * 1024;

QString message(const char *text, const QString &program)
{
    return QCoreApplication::translate("LocalRunner", text).arg(program);
}

/// Awaits one process. Destroying it, at any moment, kills the process group.
class Run
{
public:
    Run(Clock &clock, QObject &ending, Command command)
        : m_clock(clock)
        , m_ending(ending)
        , m_command(std::move(command))
        , m_process(new QProcess)
    {}
    Run(Run &&) = delete;
    ~Run() { letGo(); }

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter)
    {
        start();
        if (m_result)
            return false;
        m_waiter = waiter;
        return true;
    }
    Result<CommandOutput> await_resume() { return std::move(*m_result); }

private:
    void start();
    void readOutput();
    void readErrors();
    void finished(int exitCode, QProcess::ExitStatus status);
    void fail(ErrorKind kind, const QString &text);
    void end(Result<CommandOutput> result);
    void letGo();

    Clock &m_clock;
    QObject &m_ending;
    Command m_command;
    CommandOutput m_output;
    std::optional<Result<CommandOutput>> m_result;
    std::coroutine_handle<> m_waiter;
    Clock::TimerId m_timer = 0;
    QProcess *m_process; // given to m_ending by letGo(): it must not be deleted while it emits
};

void Run::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto it = m_command.environment.cbegin(); it != m_command.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(m_command.workingDirectory);
    if (m_command.input.isEmpty())
        m_process->setStandardInputFile(QProcess::nullDevice());
    prepareChild(*m_process, true);

    QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] { readOutput(); });
    QObject::connect(m_process, &QProcess::readyReadStandardError, m_process, [this] { readErrors(); });
    QObject::connect(m_process, &QProcess::finished, m_process,
                     [this](int code, QProcess::ExitStatus status) { finished(code, status); });
    QObject::connect(m_process, &QProcess::errorOccurred, m_process, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorKind::NotFound,
                 message(QT_TRANSLATE_NOOP("LocalRunner", "The program %1 could not be started."), m_command.program));
    });
    if (m_command.timeLimitMs > 0)
        m_timer = m_clock.callAfter(m_command.timeLimitMs, [this] {
            m_timer = 0;
            fail(ErrorKind::Timeout,
                 message(QT_TRANSLATE_NOOP("LocalRunner", "The program %1 took too long."), m_command.program));
        });
    m_process->start(m_command.program, m_command.arguments);
    if (!m_command.input.isEmpty() && !m_result) {
        m_process->write(m_command.input);
        m_process->closeWriteChannel();
    }
}

void Run::readOutput()
{
    if (m_result)
        return;
    m_output.output += m_process->readAllStandardOutput();
    if (m_output.output.size() > m_command.outputLimit)
        fail(ErrorKind::TooLarge,
             message(QT_TRANSLATE_NOOP("LocalRunner", "The program %1 wrote more than is taken."), m_command.program));
}

void Run::readErrors()
{
    m_output.errorTail += m_process->readAllStandardError();
    if (m_output.errorTail.size() > tailSize)
        m_output.errorTail.remove(0, m_output.errorTail.size() - tailSize);
}

void Run::finished(int exitCode, QProcess::ExitStatus status)
{
    readErrors();
    if (status == QProcess::CrashExit) {
        fail(ErrorKind::Internal,
             message(QT_TRANSLATE_NOOP("LocalRunner", "The program %1 was ended from outside or crashed."),
                     m_command.program));
        return;
    }
    readOutput();
    m_output.exitCode = exitCode;
    if (!m_result)
        end(std::move(m_output));
}

void Run::fail(ErrorKind kind, const QString &text)
{
    if (m_result)
        return;
    QString detail = QString::fromUtf8(m_output.errorTail);
    if (kind == ErrorKind::NotFound)
        detail = m_process->errorString();
    end(Error(kind, text, detail));
}

void Run::end(Result<CommandOutput> result)
{
    m_result.emplace(std::move(result));
    letGo();
    if (m_waiter)
        std::exchange(m_waiter, nullptr).resume(); // this may be gone now
}

void Run::letGo()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    QProcess *const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect();
    process->setParent(&m_ending);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    signalGroup(process->processId(), SIGKILL);
}

} // namespace

LocalRunner::~LocalRunner()
{
    const auto processes = m_ending.findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect();
        process->waitForFinished();
    }
}

Task<Result<CommandOutput>> LocalRunner::run(Command command)
{
    Result<CommandOutput> result = co_await Run(m_clock, m_ending, std::move(command));
    co_return result;
}

} // namespace ops
