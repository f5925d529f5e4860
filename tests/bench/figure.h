#pragma once

#include "tests/bench/pair.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ops::bench {

/// One row of the table: what is measured, against what, and when it is good enough.
struct Figure
{
    enum class Judge {
        RatioAtMost,  ///< ours / anchor
        RatioAtLeast, ///< anchor / ours: so many times faster
        AtMost,       ///< ours alone
    };

    QString id;     ///< "decode": chooses it on the command line
    QString text;   ///< what is measured
    QString anchor; ///< what it is measured by, empty for Judge::AtMost
    QString unit;   ///< of ours and anchor
    Judge judge = Judge::AtMost;
    double goal = 0;
    std::function<Pair()> measure;
};

struct Verdict
{
    Pair pair;
    double judged = 0; ///< the ratio or the figure itself
    bool met = false;
};

Verdict judged(const Figure &figure, const Pair &pair);

/// Every figure the program knows, in the order of the table.
const std::vector<Figure> &figures();

} // namespace ops::bench
