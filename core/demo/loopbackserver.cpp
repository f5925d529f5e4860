#include "core/demo/loopbackserver.h"

#include "core/demo/loopbackconnection.h"

#include <QCoreApplication>

namespace ops::demo {

namespace {
constexpr qsizetype MostConnections = 64;
}

LoopbackServer::LoopbackServer(Clock &clock, Handler handler, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
}

Result<Done> LoopbackServer::listen()
{
    if (m_server.listen(QHostAddress::LocalHost))
        return Done();
    return Error(ErrorKind::Internal, tr("No port could be opened on this computer."), m_server.errorString());
}

QString LoopbackServer::url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<LoopbackConnection *>().size() < MostConnections) {
            new LoopbackConnection(socket, m_clock, m_handler, this);
        } else {
            socket->abort();
            socket->deleteLater();
        }
    }
}

} // namespace ops::demo
