#pragma once

#include "core/alerts/alertrow.h"

#include <QString>

#include <vector>

namespace ops {

/// What could stand at the cursor of a filter's text, from what the rows have: names of labels and of what stands
/// behind an @, or the values of one of them.
struct FilterCompletion
{
    struct Candidate
    {
        QString text;  ///< to be put in place of from…to; quoted where it must be
        int count = 0; ///< rows that have it; 0 where that is not counted
    };

    int from = 0, to = 0; ///< the piece that is being written, in UTF-16 units
    std::vector<Candidate> candidates;
};

/// Those that begin with what is written come first, then those that hold it; the more rows the earlier. Linear in the
/// rows: for the pool. Any thread.
FilterCompletion completeFilter(const QString &text, int cursor, const std::vector<AlertRow> &rows, int most = 50);

} // namespace ops
