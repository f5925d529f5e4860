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

QString variableKindName(Variable::Kind kind)
{
    switch (kind) {
    case Variable::Kind::Query:
        return QStringLiteral("query");
    case Variable::Kind::Custom:
        return QStringLiteral("custom");
    case Variable::Kind::Interval:
        return QStringLiteral("interval");
    case Variable::Kind::TextBox:
        return QStringLiteral("textbox");
    case Variable::Kind::Constant:
        return QStringLiteral("constant");
    case Variable::Kind::Datasource:
        return QStringLiteral("datasource");
    }
    return QString();
}

} // namespace ops
