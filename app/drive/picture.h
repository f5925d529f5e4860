#pragma once

#include "core/async/task.h"

#include <QImage>
#include <QString>

class QWidget;

namespace ops::drive {

/// What a person sees in the place of the window: the window, and over it its open dialogs, popups and tool
/// tips as far as they lie there. In device pixels.
QImage pictureOf(QWidget &window);

/// Encodes and writes the picture as PNG on the pool; false where it cannot be written.
Task<bool> savePng(QImage picture, QString path);

} // namespace ops::drive
