#pragma once

#include "core/time/clock.h"

#include <QString>

namespace ops::cli {

/// One line on stderr while something takes longer than a second, rewritten every second and taken
/// away at the end. Only where stderr is a terminal.
class Progress
{
public:
    Progress(Clock &clock, const QString &what);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

private:
    void arm();
    void draw();

    Clock &m_clock;
    QString m_what;
    qint64 m_startMs;
    bool m_drawn = false;
    Clock::TimerId m_timer = 0;
};

} // namespace ops::cli
