#include "app/cli/historynote.h"

#include "app/cli/report.h"
#include "app/cli/text.h"

#include <cstdio>

#include <unistd.h>

namespace ops::cli {

void HistoryNote::show(int windowsDone, int windows)
{
    const bool first = windowsDone == 0, last = windowsDone == windows;
    if (::isatty(STDERR_FILENO) == 1) {
        if (last)
            clear();
        else
            draw(Text::tr("Making a day of history: %1 of %2").arg(windowsDone).arg(windows));
    } else if (first) {
        printNote(QStringLiteral("quantmind-ops: ") + Text::tr("Making a day of history; this takes some seconds."));
    } else if (last) {
        printNote(QStringLiteral("quantmind-ops: ") + Text::tr("The day of history is made."));
    }
}

void HistoryNote::draw(const QString &line)
{
    m_drawn = true;
    std::fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
    std::fflush(stderr);
}

void HistoryNote::clear()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

} // namespace ops::cli
