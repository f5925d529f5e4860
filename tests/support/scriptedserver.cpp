#include "tests/support/scriptedserver.h"

#include "tests/support/scriptedconnection.h"

#include <QSslSocket>

namespace ops::test {

QByteArray ServedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return QByteArray();
}

ScriptedServer::ScriptedServer(QObject *parent) : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free loopback port: %s", qPrintable(errorString()));
}

ScriptedServer::~ScriptedServer()
{
    // The connections are children and speak to this object as they end.
    for (auto *socket : findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
        delete socket;
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(m_tls ? u"https" : u"http").arg(serverPort()).arg(path));
}

void ScriptedServer::always(Script script)
{
    m_handler = [script = std::move(script)](const ServedRequest &) { return script; };
}

void ScriptedServer::release() { Q_EMIT released(); }

Script ScriptedServer::scriptFor(const ServedRequest &request)
{
    if (!m_next.empty()) {
        Script script = std::move(m_next.front());
        m_next.pop_front();
        return script;
    }
    if (const auto found = m_byPath.constFind(request.path()); found != m_byPath.constEnd())
        return *found;
    return m_handler ? m_handler(request) : answer(404, "404 page not found\n");
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *secure = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = secure ? secure : new QTcpSocket(this);
    ++m_connections;
    ++m_open;
    new ScriptedConnection(*this, socket, m_connections);
    socket->setSocketDescriptor(descriptor);
    if (secure) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

} // namespace ops::test
