#include "tests/bench/loopbackserver.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

namespace ops::bench {

LoopbackServer::LoopbackServer(const QByteArray &gzipBody)
{
    m_response = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " +
                 QByteArray::number(gzipBody.size()) + "\r\n\r\n" + gzipBody;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, length) == 0 && ::listen(m_listener, 8) == 0 &&
        ::getsockname(m_listener, generic, &length) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

LoopbackServer::~LoopbackServer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    if (const int connection = m_connection; connection >= 0)
        ::shutdown(connection, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

void LoopbackServer::serve()
{
    for (;;) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        m_connection = connection;
        answer(connection);
        m_connection = -1;
        ::close(connection);
    }
}

void LoopbackServer::answer(int connection) const
{
    QByteArray request;
    char buffer[4096];
    for (;;) {
        const auto got = ::recv(connection, buffer, sizeof buffer, 0);
        if (got <= 0)
            return;
        request.append(buffer, got);
        if (!request.contains("\r\n\r\n"))
            continue;
        request.clear();
        for (qsizetype sent = 0; sent < m_response.size();) {
            const auto done =
                ::send(connection, m_response.constData() + sent, std::size_t(m_response.size() - sent), MSG_NOSIGNAL);
            if (done <= 0)
                return;
            sent += done;
        }
    }
}

QByteArray gzipped(const QByteArray &body)
{
    z_stream stream{};
    constexpr int Gzip = 16;
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + Gzip, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace ops::bench
