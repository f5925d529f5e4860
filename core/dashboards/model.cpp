#include "core/dashboards/model.h"

namespace ops {

QString panelViewName(PanelView view)
{
    switch (view) {
    case PanelView::TimeSeries:
        return QStringLiteral("timeseries");
    case PanelView::Stat:
        return QStringLiteral("stat");
    case PanelView::Table:
        return QStringLiteral("table");
    case PanelView::Gauge:
        return QStringLiteral("gauge");
    case PanelView::BarGauge:
        return QStringLiteral("bargauge");
    case PanelView::Text:
        return QStringLiteral("text");
    case PanelView::PieChart:
        return QStringLiteral("piechart");
    case PanelView::BarChart:
        return QStringLiteral("barchart");
    case PanelView::Unsupported:
        break;
    }
    return QStringLiteral("unsupported");
}

} // namespace ops
