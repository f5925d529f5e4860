#pragma once

#include "app/cli/command.h"

namespace ops::cli {

/// One function a file. A new command: declare it here, add it to the table in commands.cpp and its
/// file to CMakeLists.txt.
Command windowCommand();
Command driveCommand();
Command queryCommand();
Command metricsCommand();
Command checkCommand();
Command demoCommand();
Command doctorCommand();
Command envCommand();
Command dashboardCommand();
Command alertsCommand();
Command rulesCommand();
Command auditCommand();
Command completionCommand();
Command helpCommand();

} // namespace ops::cli
