#include "tests/live/tlsgate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace ops::test {

namespace {

constexpr char Refusal[] = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

QSslConfiguration gateCertificate()
{
    QFile file(QStringLiteral(OPS_TEST_DATA_DIR "/tls/server.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate for tests");
    const QByteArray pem = file.readAll();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    return tls;
}

} // namespace

TlsGate::TlsGate(const QUrl &server, const QByteArray &token) : m_server(server), m_token(token)
{
    setSslConfiguration(gateCertificate());
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free loopback port: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsGate::take);
}

void TlsGate::take()
{
    while (auto *client = qobject_cast<QSslSocket *>(nextPendingConnection())) {
        connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QSslSocket::readyRead, this, [this, client] { look(client); });
        look(client);
    }
}

/// The first head of a connection decides: a client sends the same token with each request.
void TlsGate::look(QSslSocket *client)
{
    if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
        return;
    client->disconnect(this);
    const QByteArray head = client->readAll();
    if (head.contains("\r\nAuthorization: Bearer " + m_token + "\r\n")) {
        pass(client, head);
        return;
    }
    ++m_refused;
    client->write(Refusal);
    client->disconnectFromHost();
}

void TlsGate::pass(QSslSocket *client, const QByteArray &head)
{
    ++m_passed;
    auto *upstream = new QTcpSocket(client);
    connect(upstream, &QTcpSocket::readyRead, client, [client, upstream] { client->write(upstream->readAll()); });
    connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QSslSocket::readyRead, upstream, [client, upstream] { upstream->write(client->readAll()); });
    upstream->connectToHost(m_server.host(), quint16(m_server.port()));
    upstream->write(head);
}

} // namespace ops::test
