#include "app/displayprobe.h"

#include <QByteArray>
#include <QList>

#include <cerrno>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ops {

namespace {

/// A name that begins with a zero byte is one of Linux's abstract names.
bool answers(const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || std::size_t(name.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    const bool isPath = name.front() != '\0';
    const auto size = offsetof(sockaddr_un, sun_path) + std::size_t(name.size()) + (isPath ? 1 : 0);
    const bool connected = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), socklen_t(size)) == 0 ||
                           errno == EAGAIN; // it is there and has much to do
    ::close(descriptor);
    return connected;
}

} // namespace

bool hasX11Display()
{
    // [host]:number[.screen]
    const QByteArray display = qgetenv("DISPLAY");
    const auto colon = display.lastIndexOf(':');
    if (colon < 0)
        return false;
    const QByteArray host = display.left(colon);
    if (!host.isEmpty() && host != "unix")
        return true;
    bool isNumber = false;
    const QByteArray number = QByteArray::number(display.mid(colon + 1).split('.').first().toUInt(&isNumber));
    const QByteArray path = "/tmp/.X11-unix/X" + number;
    return isNumber && (answers(path) || answers('\0' + path));
}

bool hasWaylandDisplay()
{
    const QByteArray display = qgetenv("WAYLAND_DISPLAY");
    if (display.isEmpty())
        return false;
    return answers(display.startsWith('/') ? display : qgetenv("XDG_RUNTIME_DIR") + '/' + display);
}

} // namespace ops
