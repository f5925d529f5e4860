#include "ui/dashboards/panels/timeseries/timeseriesbody.h"

#include "core/dashboards/reducers.h"
#include "core/metrics/units.h"
#include "ui/charts/timeseriesview.h"
#include "ui/dashboards/panels/timeseries/legendcontrol.h"
#include "ui/dashboards/panels/timeseries/legendviews.h"
#include "ui/dashboards/panels/timeseries/swatchdelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace ops {

namespace {

constexpr std::size_t MostSpokenSeries = 10;
constexpr int MostLegendRows = 8;

} // namespace

TimeSeriesBody::TimeSeriesBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : PanelBody(parent)
    , m_style(panel.legend)
    , m_field(panel.field)
{
    m_chart = new TimeSeriesView(context, this);
    m_chart->setAccessibleName(tr("%1 chart").arg(panelTitle(panel)));
    m_chart->setLook(panel.draw, panel.field);
    m_legend.setPanel(panel);
    connect(&m_legend, &LegendModel::shownChanged, this, [this] { m_chart->setShown(m_legend.shown()); });
    connect(m_chart, &TimeSeriesView::seriesClicked, this,
            [this](int series) { m_legend.isolate(std::size_t(series)); });
    makeLegend(tr("%1 legend").arg(panelTitle(panel)));
}

void TimeSeriesBody::makeLegend(const QString &title)
{
    const auto colorOf = [this](int series) { return m_chart->seriesColor(series); };
    QAbstractItemView *view = nullptr;
    if (m_style.mode == LegendStyle::Mode::List)
        view = m_list = new LegendList(m_legend, colorOf, this);
    else if (m_style.mode == LegendStyle::Mode::Table)
        view = m_table = new LegendTable(m_legend, colorOf, this);
    if (!view)
        return;
    view->setAccessibleName(title);
    new LegendControl(*view, m_legend, *m_chart);
}

void TimeSeriesBody::setData(std::shared_ptr<const PanelData> panelData)
{
    m_data = std::move(panelData);
    m_chart->setData(m_data);
    m_legend.setPanelData(m_data);
    m_chart->setShown(m_legend.shown());
    arrange();
}

void TimeSeriesBody::setMarks(const PanelMarks &marks) { m_chart->setMarks(marks); }

QString TimeSeriesBody::valueText() const
{
    if (!m_data)
        return QString();
    QStringList parts;
    for (const ChartSeries &series : m_data->series) {
        if (std::size_t(parts.size()) == MostSpokenSeries)
            break;
        const double last = reduced(QStringLiteral("lastNotNull"), series.values());
        parts << tr("%1 %2", "series, value").arg(series.name, formatUnit(last, m_field.unit, m_field.decimals));
    }
    if (const auto more = m_data->series.size() - std::size_t(parts.size()); more > 0)
        parts << tr("%n more", nullptr, int(more));
    return parts.join(QStringLiteral("; "));
}

int TimeSeriesBody::plotWidth(int bodyWidth) const
{
    const bool right = m_style.right && m_style.mode != LegendStyle::Mode::Hidden;
    const int legend = right ? rightLegendWidth(bodyWidth, m_table != nullptr) : 0;
    return bodyWidth - legend;
}

LegendNeed TimeSeriesBody::need() const
{
    LegendNeed need;
    need.rowHeight = SwatchDelegate::RowHeight;
    need.right = m_style.right;
    need.wide = m_table != nullptr;
    const int series = m_legend.rowCount();
    if (m_table) {
        need.headHeight = m_table->headHeight();
        need.rows = series;
    } else if (m_list) {
        need.rows =
            m_style.right && rightLegendWidth(width(), false) > 0 ? series : m_list->rowsAt(width(), MostLegendRows);
    }
    return need;
}

void TimeSeriesBody::arrange()
{
    const LegendPlace place = placeLegend(size(), need());
    m_chart->setGeometry(place.chart);
    QWidget *view = m_table ? static_cast<QWidget *>(m_table) : m_list;
    if (!view)
        return;
    if (m_list)
        m_list->setFlowing(place.legend.top() > 0);
    view->setGeometry(place.legend);
    view->setVisible(!place.legend.isEmpty());
    if (m_table)
        m_table->fitColumns();
}

/// Of chart and legend both: what they leave comes here. Only while there is something to take back, so that
/// Escape goes on to the window's shortcuts otherwise.
bool TimeSeriesBody::event(QEvent *event)
{
    const bool mayTakeKey = event->type() == QEvent::ShortcutOverride && !m_legend.allShown();
    if (mayTakeKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return PanelBody::event(event);
}

void TimeSeriesBody::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_legend.allShown())
        m_legend.showAll();
    else
        PanelBody::keyPressEvent(event);
}

void TimeSeriesBody::resizeEvent(QResizeEvent *event)
{
    PanelBody::resizeEvent(event);
    arrange();
}

} // namespace ops
