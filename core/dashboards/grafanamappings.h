#pragma once

#include "core/dashboards/importnotes.h"

namespace ops {

/// Value mappings, of today (type and options) and of versions 6 and 7 (a number and flat keys).
void readMappings(const JsonNode &mappings, FieldStyle &to, ImportNotes &notes);
/// Those of singlestat: valueMaps or rangeMaps, whichever is switched on.
void readOldMappings(const JsonNode &panel, FieldStyle &to);

} // namespace ops
