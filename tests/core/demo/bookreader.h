#pragma once

#include "core/demo/metricbook.h"

#include <algorithm>
#include <limits>

namespace ops::test {

inline bool hasLabels(const demo::Labels &labels, const demo::Labels &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&labels](const auto &label) {
        return std::find(labels.begin(), labels.end(), label) != labels.end();
    });
}

/// The sum over a family's series that have the suffix and the labels; NaN where there is none.
inline double sumOf(const demo::MetricBook &book, const std::string &family, const std::string &suffix,
                    const demo::Labels &wanted)
{
    double sum = 0;
    int found = 0;
    for (const auto &one : book.families()) {
        for (const auto &series : one.series) {
            const bool counts = one.name == family && series.suffix == suffix && hasLabels(series.labels, wanted);
            found += counts ? 1 : 0;
            sum += counts ? book[series.cell] : 0;
        }
    }
    return found > 0 ? sum : std::numeric_limits<double>::quiet_NaN();
}

} // namespace ops::test
