#pragma once

#include <span>

namespace ops {

/// Every fixed text of resources/dashboards, in English, in the translation context "Board": files of JSON are
/// not searched for texts. A test compares the list with the files.
std::span<const char *const> boardTextList();

} // namespace ops
