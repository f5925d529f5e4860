#include "app/display.h"

#include "app/displayprobe.h"
#include "app/windowoptions.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <ctime>

#include <sys/mman.h>
#include <unistd.h>

namespace ops {

namespace {

using Mode = WindowOptions::Mode;

constexpr QSize StandardSize(1280, 800);

/// The offscreen platform's screen is 800x800 and read from a file. The file lives in memory and in this
/// process only, so nothing is left behind however we end.
QByteArray offscreenPlatform(QSize logical, double scale)
{
    const double factor = scale > 0 ? scale : 1;
    const int width = int(std::ceil(std::max(logical.width(), 1920) * factor));
    const int height = int(std::ceil(std::max(logical.height(), 1080) * factor));
    const QByteArray json = QByteArrayLiteral("{\"screens\":[{\"name\":\"offscreen\",\"x\":0,\"y\":0,\"width\":") +
                            QByteArray::number(width) + ",\"height\":" + QByteArray::number(height) +
                            ",\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}";
    const int file = ::memfd_create("screens", 0);
    if (file < 0 || ::write(file, json.constData(), std::size_t(json.size())) != json.size())
        return QByteArrayLiteral("offscreen");
    return "offscreen:configfile=/proc/self/fd/" + QByteArray::number(file);
}

/// The plugin is a package of its own.
bool knowsWayland()
{
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    return !platforms.entryList({QStringLiteral("libqwayland*.so")}, QDir::Files).isEmpty();
}

/// Whether there is a display for the platform plugin that was asked for, or, where none was, for any.
bool hasDisplay(const QByteArray &wanted)
{
    if (wanted.startsWith("xcb"))
        return hasX11Display();
    if (wanted.startsWith("wayland"))
        return hasWaylandDisplay();
    return !wanted.isEmpty() || hasX11Display() || (hasWaylandDisplay() && knowsWayland());
}

} // namespace

bool prepareDisplay(const WindowOptions &options)
{
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    const QByteArray wanted = qgetenv("QT_QPA_PLATFORM");
    const bool unseen = options.mode == Mode::Screenshot || options.mode == Mode::Render ||
                        (options.mode == Mode::Drive && !hasDisplay(wanted));
    if (wanted == "offscreen" || (wanted.isEmpty() && unseen)) {
        qputenv("QT_QPA_PLATFORM",
                offscreenPlatform(options.size.isValid() ? options.size : StandardSize, options.scale));
        return true;
    }
    if (wanted.isEmpty() && qEnvironmentVariableIsSet("WAYLAND_DISPLAY") && !hasWaylandDisplay())
        qunsetenv("WAYLAND_DISPLAY"); // Qt would try it first, and say so
    return hasDisplay(wanted);
}

QSize windowSize(const WindowOptions &options)
{
    if (options.size.isValid())
        return options.size;
    if (options.mode != Mode::Interactive)
        return StandardSize;
    const QSize available = QGuiApplication::primaryScreen()->availableSize();
    return QSize(1440, 900).boundedTo(available * 0.9);
}

int msSinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // Field 22; the second one, the name, may hold spaces but ends with the last bracket.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    constexpr int StartTime = 22 - 3;
    if (fields.size() <= StartTime)
        return 0;
    const qint64 startMs = fields[StartTime].toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return int(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000 - startMs);
}

} // namespace ops
