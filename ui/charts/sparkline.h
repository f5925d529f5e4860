#pragma once

#include "core/dashboards/paneldata.h"

class QColor;
class QPainter;
class QRectF;

namespace ops {

/// A series as a bare line over a faint area, for a stat: the value range is its own, gaps stay open, one
/// sample is a dot. `fill` may be transparent. Draws nothing where no number is in the range.
void paintSparkline(QPainter &painter, const QRectF &rect, const ChartSeries &series, TimeRange range,
                    const QColor &line, const QColor &fill);

} // namespace ops
