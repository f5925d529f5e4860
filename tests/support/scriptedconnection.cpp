#include "tests/support/scriptedconnection.h"

#include <sys/socket.h>

#include <algorithm>

namespace ops::test {

namespace {
constexpr qint64 HighWater = 1 << 20; // of bytes that wait in the socket
}

ScriptedConnection::ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScriptedConnection::play);
    connect(socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_server.m_sent += bytes;
        if (m_playing && m_step < m_script.steps.size() && m_script.steps[m_step].kind == Script::Step::Kind::Flood)
            play();
    });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_playing = false;
        m_timer.stop();
        --m_server.m_open;
        if (!m_weEnd) {
            ++m_server.m_clientLeft;
            Q_EMIT m_server.clientDisconnected();
        }
        m_socket->deleteLater();
    });
    connect(&server, &ScriptedServer::released, this, [this] {
        if (std::exchange(m_holding, false)) {
            ++m_step;
            play();
        }
    });
}

void ScriptedConnection::read()
{
    m_received += m_socket->readAll();
    while (!m_playing && takeRequest()) {
    }
}

bool ScriptedConnection::takeRequest()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = m_received.left(end).split('\n');
    const auto words = lines.first().trimmed().split(' ');
    ServedRequest request;
    request.connection = m_number;
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.emplace_back(lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
    }
    if (!takeBody(request, end + 4))
        return false;
    m_script = m_server.scriptFor(request);
    m_step = 0;
    m_progress = 0;
    m_playing = true;
    m_server.m_requests.push_back(std::move(request));
    Q_EMIT m_server.requested();
    play();
    return true;
}

/// With a Content-Length, as our clients send it.
bool ScriptedConnection::takeBody(ServedRequest &request, qsizetype start)
{
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_received.size() < start + length)
        return false;
    request.body = m_received.mid(start, length);
    m_received.remove(0, start + length);
    return true;
}

void ScriptedConnection::play()
{
    using Kind = Script::Step::Kind;
    while (m_playing && m_step < m_script.steps.size()) {
        const Script::Step &step = m_script.steps[m_step];
        switch (step.kind) {
        case Kind::Send:
            m_socket->write(step.bytes);
            break;
        case Kind::Pause:
            if (std::exchange(m_progress, 1) == 0) {
                m_timer.start(int(step.number));
                return;
            }
            break;
        case Kind::Drip:
            if (m_progress < step.bytes.size())
                return playDrip();
            break;
        case Kind::Flood:
            if (m_progress < step.number)
                return playFlood();
            break;
        case Kind::Hold:
            m_holding = true;
            return;
        case Kind::Reset:
        case Kind::Close:
            return end(step.kind == Kind::Reset);
        }
        m_progress = 0;
        ++m_step;
    }
    if (std::exchange(m_playing, false))
        read();
}

void ScriptedConnection::playDrip()
{
    const Script::Step &step = m_script.steps[m_step];
    m_socket->write(step.bytes.constData() + m_progress, 1);
    ++m_progress;
    m_timer.start(int(step.number));
}

void ScriptedConnection::playFlood()
{
    const Script::Step &step = m_script.steps[m_step];
    while (m_progress < step.number && m_socket->bytesToWrite() < HighWater)
        m_progress += std::max<qint64>(
            m_socket->write(step.bytes.constData(), std::min(step.number - m_progress, qint64(step.bytes.size()))), 1);
    if (m_progress >= step.number)
        m_timer.start(0); // the step is done: go on without deepening the stack
}

void ScriptedConnection::end(bool reset)
{
    m_weEnd = true;
    m_playing = false;
    if (!reset)
        return m_socket->disconnectFromHost();
    m_socket->flush();
    const linger now{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace ops::test
