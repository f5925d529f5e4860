#pragma once

#include <QByteArray>

#include <atomic>
#include <thread>

namespace ops::bench {

/// Answers every request on a loopback port with the same gzip body, from a thread of its own with
/// blocking sockets, so that it takes no turn of the event loop that is measured.
class LoopbackServer
{
public:
    explicit LoopbackServer(const QByteArray &gzipBody);
    ~LoopbackServer();

    int port() const { return m_port; }

private:
    void serve();
    void answer(int connection) const;

    QByteArray m_response;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connection = -1;
    std::thread m_thread;
};

/// zlib's gzip at its usual level.
QByteArray gzipped(const QByteArray &body);

} // namespace ops::bench
