#pragma once

#include "core/dashboards/variable.h"

#include <cstddef>
#include <vector>

namespace ops {

/// For each variable the indices of those that its query or its regular expression names. Of variables that name
/// each other in a circle, the one that stands first in the file does not wait for the others. Never a circle.
std::vector<std::vector<std::size_t>> variableDependencies(const std::vector<Variable> &variables);

} // namespace ops
