#pragma once

namespace ops {

struct WindowOptions;

/// `dashboard render`: asks for one panel of a dashboard file and writes its picture. Needs an application object
/// and a running AsyncRuntime; returns the exit code of the command line's contract.
int runRender(const WindowOptions &options);

} // namespace ops
