#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

namespace ops {

/// The title font as large as the text fits the room, between readable and `mostPixels`. Digits count alike, so
/// that the size stays when a number changes.
QFont fittingFont(const QString &text, const QSizeF &room, int mostPixels);

/// The text with every digit a 0: what its width is judged by.
QString withEqualDigits(QString text);

} // namespace ops
