#pragma once

namespace ops {

/// Where a window could open. A variable may outlive its server (a screen that was locked away, a tunnel that broke),
/// and the platform plugin ends the process where nobody answers: the socket is knocked at first.
/// A server on another host is taken to be there.
bool hasX11Display();     ///< that DISPLAY names
bool hasWaylandDisplay(); ///< that WAYLAND_DISPLAY names

} // namespace ops
