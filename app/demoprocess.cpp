#include "app/demoprocess.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops {

DemoProcess::DemoProcess(Clock &clock, QObject *parent) : QObject(parent), m_process(clock)
{
    connect(&m_process, &ChildProcess::outputLine, this, &DemoProcess::onLine);
    connect(&m_process, &ChildProcess::exited, this, &DemoProcess::onExited);
    connect(&m_process, &ChildProcess::failed, this, &DemoProcess::failed);
}

void DemoProcess::start()
{
    m_ready = false;
    m_process.start(Command(QCoreApplication::applicationFilePath(), {QStringLiteral("demo")}));
}

void DemoProcess::onLine(const QByteArray &line)
{
    if (m_ready || !line.startsWith('{'))
        return;
    m_ready = true;
    Q_EMIT ready(line);
}

void DemoProcess::onExited()
{
    Error error(ErrorKind::Network, m_ready ? tr("The demo has stopped.") : tr("The demo could not be started."),
                safeText(QString::fromUtf8(m_process.errorTail()).trimmed()));
    Q_EMIT failed(error);
}

} // namespace ops
