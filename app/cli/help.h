#pragma once

#include <QString>

namespace ops::cli {

struct Command;

/// Help of one command, of all where it is the window's. Written to stdout; returns the exit code.
int printHelp(const Command &command);
int printVersion();

} // namespace ops::cli
