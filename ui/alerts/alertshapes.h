#pragma once

#include "core/alerts/alertstanding.h"
#include "core/alerts/timelinemodel.h"

#include <QColor>
#include <QPixmap>

class QPainter;
class QRectF;

namespace ops {

/// Severities and states as shapes of their own, in the colours of the theme; the word stands beside them.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity);
void paintStanding(QPainter &painter, const QRectF &rect, AlertStanding standing);
void paintTimelineMark(QPainter &painter, const QRectF &rect, TimelineMark mark);

QColor severityColor(Severity severity);
QColor standingColor(AlertStanding standing);

/// For labels and buttons; `size` in device independent pixels.
QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio);
QPixmap standingPixmap(AlertStanding standing, int size, qreal devicePixelRatio);

} // namespace ops
