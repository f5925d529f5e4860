#include "core/metrics/series.h"

#include <algorithm>

namespace ops {

std::string_view labelValue(const Labels &labels, std::string_view name)
{
    const auto it = std::lower_bound(labels.begin(), labels.end(), name,
                                     [](const auto &label, std::string_view wanted) { return label.first < wanted; });
    return it != labels.end() && it->first == name ? std::string_view(it->second) : std::string_view();
}

} // namespace ops
