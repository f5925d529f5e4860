#pragma once

#include "core/dashboards/panelvm.h"

#include <QString>
#include <QTimeZone>

namespace ops {

/// What was asked for a panel and what came back, as lines of plain text to read and to copy: state, and for
/// each query the text as sent, range, step and why, series, points, times, bytes, warnings and the filters
/// that it could not take. Without secrets.
QString inspectText(const PanelVm::State &state, const DashboardPanel &panel, const QTimeZone &zone);

} // namespace ops
