#include "ui/dashboards/panels/registry.h"

#include "ui/dashboards/panels/barchart/barchartbody.h"
#include "ui/dashboards/panels/bargauge/bargaugebody.h"
#include "ui/dashboards/panels/gauge/gaugebody.h"
#include "ui/dashboards/panels/piechart/piechartbody.h"
#include "ui/dashboards/panels/stat/statbody.h"
#include "ui/dashboards/panels/table/tablebody.h"
#include "ui/dashboards/panels/text/textbody.h"
#include "ui/dashboards/panels/timeseries/timeseriesbody.h"
#include "ui/dashboards/panels/unsupported/unsupportedbody.h"

#include <array>

namespace ops {

namespace {

template<class Body> PanelBody *make(const DashboardPanel &panel, Context &context, QWidget *parent)
{
    return new Body(panel, context, parent);
}

struct Entry
{
    PanelView view;
    PanelBody *(*make)(const DashboardPanel &, Context &, QWidget *);
};

constexpr std::array Registry{
    Entry{PanelView::TimeSeries, make<TimeSeriesBody>},
    Entry{PanelView::Stat, make<StatBody>},
    Entry{PanelView::Table, make<TableBody>},
    Entry{PanelView::Gauge, make<GaugeBody>},
    Entry{PanelView::BarGauge, make<BarGaugeBody>},
    Entry{PanelView::Text, make<TextBody>},
    Entry{PanelView::PieChart, make<PieChartBody>},
    Entry{PanelView::BarChart, make<BarChartBody>},
    Entry{PanelView::Unsupported, make<UnsupportedBody>},
};

} // namespace

PanelBody *makePanelBody(const DashboardPanel &panel, Context &context, QWidget *parent)
{
    for (const Entry &entry : Registry) {
        if (entry.view == panel.view)
            return entry.make(panel, context, parent);
    }
    return new UnsupportedBody(panel, context, parent);
}

} // namespace ops
