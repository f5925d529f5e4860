#include "app/cli/progress.h"

#include "core/time/duration.h"

#include <cstdio>

#include <unistd.h>

namespace ops::cli {

namespace {
constexpr qint64 IntervalMs = 1000;
}

Progress::Progress(Clock &clock, const QString &what) : m_clock(clock), m_what(what), m_startMs(clock.monotonicMs())
{
    if (::isatty(STDERR_FILENO) == 1)
        arm();
}

Progress::~Progress()
{
    m_clock.cancel(m_timer);
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
}

void Progress::arm()
{
    m_timer = m_clock.callAfter(IntervalMs, [this] {
        draw();
        arm();
    });
}

void Progress::draw()
{
    m_drawn = true;
    const qint64 seconds = (m_clock.monotonicMs() - m_startMs) / 1000;
    const QString line = m_what + u' ' + humanDuration(seconds * 1000);
    std::fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
    std::fflush(stderr);
}

} // namespace ops::cli
