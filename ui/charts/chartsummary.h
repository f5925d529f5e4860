#pragma once

#include "core/dashboards/model.h"
#include "ui/charts/plotted.h"

#include <QString>
#include <QTimeZone>

namespace ops {

/// A chart in words, for who cannot see it: how many series, over which time, between which values, and
/// the last values of the first few.
QString chartSummary(const Plotted &plotted, TimeRange range, const FieldStyle &field, const QTimeZone &zone);

} // namespace ops
