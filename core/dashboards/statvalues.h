#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"

#include <QString>

#include <vector>

namespace ops {

/// One number of a stat panel, ready to be shown.
struct StatValue
{
    QString name;           ///< of the series; plain text, safe
    QString text;           ///< with its unit, or the panel's noValue text where there is no number
    double value = 0;       ///< NaN where there is no number
    QString color;          ///< Grafana's colour word or #rrggbb of its threshold or fixed colour; empty: none
    std::size_t series = 0; ///< index into PanelData::series, for the sparkline
};

/// One for each series of the panel's data, in its order, its value mapped as the panel says. A query that is asked
/// both ways gives the instant value at the end of the range, which depends on no step, and its course for the
/// sparkline.
std::vector<StatValue> statValues(const PanelData &data, const DashboardPanel &panel);

/// The colour a value takes in this style: of the threshold it reached, else the fixed colour, else empty.
/// NaN takes the base threshold's.
QString valueColor(const FieldStyle &field, double value);

} // namespace ops
