#pragma once

#include <QString>

namespace ops::cli {

/// What a demo's start shows of the history that it makes, on stderr: on a terminal one line that is rewritten and
/// taken away at the end, else a line at its start and one at its end.
class HistoryNote
{
public:
    ~HistoryNote() { clear(); }

    void show(int windowsDone, int windows);
    void clear(); ///< before another line is written

private:
    void draw(const QString &line);

    bool m_drawn = false;
};

} // namespace ops::cli
