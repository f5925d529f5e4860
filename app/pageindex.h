#pragma once

#include "ui/shell/page.h"

namespace ops {

struct Dashboard;

/// What the search finds on a board: its panels by title, and by the metrics they ask for.
std::vector<PageItem> itemsOf(const Dashboard &board);

} // namespace ops
