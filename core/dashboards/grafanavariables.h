#pragma once

#include "core/dashboards/grafanasources.h"
#include "core/dashboards/importnotes.h"

#include <vector>

namespace ops {

/// The variables of a classic dashboard (templating.list), in its order. Kinds that there are none of here, such as
/// ad-hoc filters, are noted.
std::vector<Variable> readVariables(const JsonNode &list, const SourceKinds &sources, ImportNotes &notes);

} // namespace ops
