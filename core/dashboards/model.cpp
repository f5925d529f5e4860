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
    case PanelView::Unsupported:
        break;
    }
    return QStringLiteral("unsupported");
}

} // namespace ops
