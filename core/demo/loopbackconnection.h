#pragma once

#include "core/demo/loopbackserver.h"

#include <QTcpSocket>

namespace ops::demo {

/// One client of a LoopbackServer. Deletes itself when the client is gone or must go.
class LoopbackConnection : public QObject
{
    Q_OBJECT
public:
    LoopbackConnection(QTcpSocket *socket, Clock &clock, const LoopbackServer::Handler &handler, QObject *parent);
    ~LoopbackConnection() override;

private:
    void read();
    void answer(const HttpResponse &response, bool keepAlive, bool withBody);
    void allow(qint64 ms); ///< the client's time for what comes next
    void end();

    QTcpSocket *m_socket;
    Clock &m_clock;
    const LoopbackServer::Handler &m_handler;
    QByteArray m_received;
    Clock::TimerId m_limit = 0;
    bool m_ending = false;
};

} // namespace ops::demo
