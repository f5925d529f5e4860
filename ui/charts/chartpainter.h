#pragma once

#include "ui/charts/chartplan.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace ops {

/// The whole chart without what follows the pointer, opaque, at device pixels with their ratio set.
/// `colors` by series index in PanelData.
QImage paintChart(const Plotted &plotted, const ChartPlan &plan, const ChartRequest &request,
                  const std::vector<QColor> &colors);

/// One series alone on a transparent plot, heavier than in the chart. Empty where it is not shown.
QImage paintSeries(const Plotted &plotted, const ChartPlan &plan, const ChartRequest &request, int index,
                   const QColor &color);

} // namespace ops
