#pragma once

#include <vector>

namespace ops::bench {

/// One figure and its anchor, medians of runs that took turns. Negative where it could not be measured.
struct Pair
{
    double ours = 0;
    double anchor = 0;
};

double median(std::vector<double> values);

} // namespace ops::bench
