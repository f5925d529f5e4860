#pragma once

#include "core/dashboards/panelmarks.h"
#include "ui/charts/plotted.h"
#include "ui/charts/scales.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"

#include <QFont>
#include <QRect>
#include <QTimeZone>

namespace ops {

/// What a chart is drawn from, besides its series.
struct ChartRequest
{
    TimeRange range;
    DrawStyle draw;
    FieldStyle field;
    QTimeZone zone;
    QSize size;            ///< device independent pixels
    double pixelRatio = 1; ///< device pixels in one of those
    QFont font;            ///< of the axes
    PanelMarks marks;      ///< behind the series
};

/// Where everything stands; the painter and the pointer both follow it. Device pixels.
struct ChartPlan
{
    QSize size;
    double pixelRatio = 1;
    QRect plot; ///< empty where there is no room for one
    TimeScale times;
    ValueScale values;
    std::vector<ValueTick> valueTicks;
    std::vector<TimeTick> timeTicks;

    /// The plot in device independent pixels.
    QRectF plotRect() const
    {
        return {plot.x() / pixelRatio, plot.y() / pixelRatio, plot.width() / pixelRatio, plot.height() / pixelRatio};
    }
    double x(qint64 ms) const { return (plot.x() + times.x(ms)) / pixelRatio; }
    double y(double value) const { return (plot.y() + values.y(value)) / pixelRatio; }
    qint64 ms(double x) const { return times.ms(x * pixelRatio - plot.x()); }
};

ChartPlan planChart(const Plotted &plotted, const ChartRequest &request);

} // namespace ops
