#pragma once

class QSize;

namespace ops {

struct WindowOptions;

/// Chooses the platform plugin and the scale through the environment, before any application object exists:
/// pictures are painted without a screen, a driven window needs none where there is no display. False where
/// a window for people was asked for and there is no display.
bool prepareDisplay(const WindowOptions &options);

/// The window's size: as asked for, else 1280x800 for pictures and driven windows, else fitting the screen.
QSize windowSize(const WindowOptions &options);

/// Milliseconds since this process was started, before main(); 10 ms exact.
int msSinceProcessStart();

} // namespace ops
