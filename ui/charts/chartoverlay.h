#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/hoverrows.h"

#include <QPointF>
#include <QRegion>

#include <optional>
#include <vector>

class QPainter;

namespace ops {

/// What lies above a chart's picture and follows the pointer: crosshair, the samples at it, the selected
/// time. Device independent pixels; touches no series.
struct ChartOverlay
{
    std::optional<qint64> cursorMs;
    std::optional<double> pointerY;                     ///< where the pointer is in this very chart
    std::vector<HoverRow> rows;                         ///< at the cursor
    int nearest = -1;                                   ///< of the rows
    std::optional<std::pair<double, double>> selection; ///< x from and to, in either order

    /// The region it paints on.
    QRegion region(const ChartPlan &plan) const;
    void paint(QPainter &painter, const ChartPlan &plan, const ChartPicture &picture) const;

private:
    void paintCrosshair(QPainter &painter, const ChartPlan &plan, const ChartPicture &picture) const;
    bool marksAllRows() const { return rows.size() <= 24; }
    std::vector<std::pair<QPointF, int>> marks(const ChartPlan &plan) const;
    QRectF selectionRect(const ChartPlan &plan) const;
};

} // namespace ops
