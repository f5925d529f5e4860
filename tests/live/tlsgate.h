#pragma once

#include <QSslServer>
#include <QUrl>

namespace ops::test {

/// What stands before a server in the real world: TLS with a certificate of our own authority, and a bearer token
/// without which nobody passes. Lives in the event loop of the test.
class TlsGate : public QSslServer
{
    Q_OBJECT
public:
    TlsGate(const QUrl &server, const QByteArray &token);

    QUrl gateUrl() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort())); }
    int passed() const { return m_passed; }   ///< connections that showed the token
    int refused() const { return m_refused; } ///< and those that did not

private:
    void take();
    void look(QSslSocket *client);
    void pass(QSslSocket *client, const QByteArray &head);

    QUrl m_server;
    QByteArray m_token;
    int m_passed = 0, m_refused = 0;
};

} // namespace ops::test
