#pragma once

#include <QIcon>
#include <QPixmap>

namespace ops {

/// The window's own pictures, drawn as paths in the colours of the theme: sharp at every scale, and no
/// image plugin is loaded before the first paint.
enum class Icon {
    Back,
    Forward, ///< through the history
    Earlier,
    Later, ///< the range shifted
    ZoomOut,
    Refresh,
    Calendar,
    Globe,
    Board,
    Bell,
    Pin,
    StateUnknown,
    StateInfo,
    StateOk,
    StateWarning,
    StateCritical, ///< each with a shape of its own
};

QIcon icon(Icon which);
/// For labels; `size` in device independent pixels.
QPixmap iconPixmap(Icon which, int size, qreal devicePixelRatio);

} // namespace ops
