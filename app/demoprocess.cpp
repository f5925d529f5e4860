#include "app/demoprocess.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops {

DemoProcess::DemoProcess(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void DemoProcess::start()
{
    if (m_state != State::Stopped)
        return;
    m_process = std::make_unique<ChildProcess>(m_clock);
    connect(m_process.get(), &ChildProcess::outputLine, this, &DemoProcess::onLine);
    connect(m_process.get(), &ChildProcess::exited, this, &DemoProcess::onExited);
    connect(m_process.get(), &ChildProcess::failed, this, &DemoProcess::end);
    m_state = State::Starting;
    Q_EMIT stateChanged();
    m_process->start(Command(QCoreApplication::applicationFilePath(), {QStringLiteral("demo")}));
}

void DemoProcess::onLine(const QByteArray &line)
{
    if (m_state != State::Starting || !line.startsWith('{'))
        return;
    m_announcement = line;
    m_state = State::Ready;
    Q_EMIT stateChanged();
}

void DemoProcess::onExited()
{
    end(Error(ErrorKind::Network,
              m_state == State::Ready ? tr("The demo has stopped.") : tr("The demo could not be started."),
              safeText(QString::fromUtf8(m_process->errorTail()).trimmed())));
}

void DemoProcess::end(const Error &error)
{
    m_state = State::Stopped;
    m_announcement.clear();
    Q_EMIT stateChanged();
    Q_EMIT failed(error);
}

} // namespace ops
