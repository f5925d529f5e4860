#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/dashboards/dashboardvm.h"

namespace ops::cli {

/// Learns what the queries of a board are made of: its variables and the source's scrape interval. The board
/// outlives the task; so it is with the others.
Task<Result<bool>> prepareBoard(DashboardVm &board);
/// Waits until nothing that is seen is under way.
Task<Result<bool>> settleBoard(DashboardVm &board);
/// Both, with every panel seen in between: returns when all have answered, well or not.
Task<Result<bool>> askBoard(DashboardVm &board);

} // namespace ops::cli
