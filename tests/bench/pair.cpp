#include "tests/bench/pair.h"

#include <algorithm>

namespace ops::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() || values.front() < 0 ? -1 : values[values.size() / 2];
}

} // namespace ops::bench
