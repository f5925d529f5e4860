#pragma once

namespace ops {

/// True for `quantmind-ops --tether -- COMMAND …`. main() asks it before any object of Qt exists.
bool isTetherCall(int argc, char **argv);

/// Runs COMMAND and whatever it starts as a process tree that ends with our parent, however that ends,
/// and returns its exit code. A small process of one thread, without Qt.
int runTether(int argc, char **argv);

} // namespace ops
