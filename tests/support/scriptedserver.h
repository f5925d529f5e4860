#pragma once

#include "tests/support/script.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ops::test {

struct ServedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    Headers headers;
    QByteArray body;
    int connection = 0; ///< number of its connection, from 1

    QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty without
    QByteArray path() const { return target.split('?').first(); }
};

/// An HTTP server on a free loopback port that misbehaves by script. Lives in the event loop of the
/// test. A request takes its Script from, in this order: next(), on() of its path, setHandler(), a 404.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const; ///< http or https
    quint16 port() const { return serverPort(); }

    void next(Script script) { m_next.push_back(std::move(script)); } ///< for one request, first come first served
    void on(const QByteArray &path, Script script) { m_byPath.insert(path, std::move(script)); }
    void always(Script script);
    void setHandler(std::function<Script(const ServedRequest &)> handler) { m_handler = std::move(handler); }
    /// From here on with TLS; the configuration holds certificate and key.
    void serveTls(QSslConfiguration tls) { m_tls = std::move(tls); }

    const std::vector<ServedRequest> &requests() const { return m_requests; }
    int count() const { return int(m_requests.size()); }
    void forgetRequests() { m_requests.clear(); }          ///< they are kept for ever otherwise
    int connections() const { return m_connections; }      ///< accepted in all
    int openConnections() const { return m_open; }         ///< not ended by either side
    int clientDisconnects() const { return m_clientLeft; } ///< ended by the client
    qint64 bytesSent() const { return m_sent; }
    void release(); ///< scripts on hold go on

Q_SIGNALS:
    void requested();
    void clientDisconnected();
    void released();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ScriptedConnection;
    Script scriptFor(const ServedRequest &request);

    std::deque<Script> m_next;
    QHash<QByteArray, Script> m_byPath;
    std::function<Script(const ServedRequest &)> m_handler;
    std::optional<QSslConfiguration> m_tls;
    std::vector<ServedRequest> m_requests;
    int m_connections = 0, m_open = 0, m_clientLeft = 0;
    qint64 m_sent = 0;
};

} // namespace ops::test
