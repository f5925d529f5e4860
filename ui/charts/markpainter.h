#pragma once

#include "core/dashboards/panelmarks.h"
#include "ui/charts/chartplan.h"

#include <QColor>

class QPainter;

namespace ops {

QColor markColor(MarkLevel level);

/// Stretches of time behind the series, in device pixels: a light fill, and at the top a bar whose pattern says the
/// level as its colour does: whole for critical, dashed for warning, dotted for what is only worth knowing. The gravest
/// lies on top; one that is narrower than a pixel is one pixel wide.
void paintMarks(QPainter &painter, const ChartPlan &plan, const PanelMarks &marks);

} // namespace ops
