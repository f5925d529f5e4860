#include "app/cli/output.h"

#include "app/cli/stopsignals.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace ops::cli {

namespace {
constexpr std::size_t BufferBytes = 64 << 10;
}

Output::Output(int descriptor) : m_descriptor(descriptor), m_terminal(::isatty(descriptor) == 1) {}

void Output::write(std::string_view utf8)
{
    m_written += utf8.size();
    if (m_closed)
        return;
    m_buffer += utf8;
    if (m_buffer.size() >= BufferBytes)
        flush();
}

void Output::flush()
{
    send(m_buffer);
    m_buffer.clear();
}

void Output::send(std::string_view bytes)
{
    while (!bytes.empty() && !m_closed) {
        const auto sent = ::write(m_descriptor, bytes.data(), bytes.size());
        if (sent >= 0) {
            bytes.remove_prefix(std::size_t(sent));
        } else if (errno == EAGAIN && !StopSignals::seen()) { // a pipe that somebody else made non-blocking
            pollfd room{m_descriptor, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (errno != EINTR || StopSignals::seen()) {
            m_closed = true;
            m_failure = errno == EPIPE || StopSignals::seen() ? 0 : errno;
        }
    }
}

} // namespace ops::cli
