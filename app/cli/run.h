#pragma once

#include <QStringList>

namespace ops::cli {

/// Runs a command line that does not open the window, from the words after the program's name, and
/// returns the exit code. Needs the application object, creates everything else.
int runCommandLine(const QStringList &words);

} // namespace ops::cli
