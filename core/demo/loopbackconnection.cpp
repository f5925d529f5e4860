#include "core/demo/loopbackconnection.h"

#include "core/demo/httphead.h"

#include <utility>

namespace ops::demo {

namespace {

constexpr qint64 RequestLimitMs = 10'000;
constexpr qint64 IdleLimitMs = 120'000;
constexpr qint64 MostUnread = 4 * 1024 * 1024; ///< answers that a client asked for and does not take
constexpr qint64 ReadBuffer = 128 * 1024;

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, Clock &clock, const LoopbackServer::Handler &handler,
                                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
    , m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::deleteLater);
    allow(RequestLimitMs);
    if (m_socket->bytesAvailable() > 0)
        read();
}

LoopbackConnection::~LoopbackConnection() { m_clock.cancel(m_limit); }

void LoopbackConnection::read()
{
    if (m_ending) {
        m_socket->readAll();
        return;
    }
    const bool idle = m_received.isEmpty();
    m_received += m_socket->readAll();
    while (!m_received.isEmpty() && !m_ending) {
        const ReadRequest request = readRequest(m_received);
        if (request.state == ReadRequest::State::Incomplete)
            break;
        if (request.state == ReadRequest::State::Refused) {
            answer(HttpResponse(request.refusal, "application/json", "{\"error\":\"refused\"}\n"), false, true);
            return;
        }
        m_received.remove(0, request.size);
        answer(m_handler(request.call), request.keepAlive, request.call.method != "HEAD");
    }
    if (m_ending)
        return;
    if (m_received.isEmpty())
        allow(IdleLimitMs);
    else if (idle)
        allow(RequestLimitMs);
}

void LoopbackConnection::answer(const HttpResponse &response, bool keepAlive, bool withBody)
{
    m_socket->write(responseBytes(response, keepAlive, withBody));
    if (m_socket->bytesToWrite() > MostUnread)
        end();
    else if (!keepAlive) {
        m_ending = true;
        allow(RequestLimitMs);
        m_socket->disconnectFromHost(); // once everything is written
    }
}

void LoopbackConnection::allow(qint64 ms)
{
    m_clock.cancel(m_limit);
    m_limit = m_clock.callAfter(ms, [this] {
        m_limit = 0;
        end();
    });
}

void LoopbackConnection::end()
{
    m_ending = true;
    m_socket->abort();
    deleteLater();
}

} // namespace ops::demo
