#pragma once

#include "tests/support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace ops::test {

/// One connection of a ScriptedServer: reads requests and plays their scripts.
class ScriptedConnection : public QObject
{
    Q_OBJECT
public:
    ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number);

private:
    void read();
    bool takeRequest();
    bool takeBody(ServedRequest &request, qsizetype start);
    void play();
    void playFlood();
    void playDrip();
    void end(bool reset);

    ScriptedServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_received;
    Script m_script;
    std::size_t m_step = 0;
    qint64 m_progress = 0; // of a flood or drip
    bool m_playing = false, m_holding = false, m_weEnd = false;
    QTimer m_timer;
};

} // namespace ops::test
