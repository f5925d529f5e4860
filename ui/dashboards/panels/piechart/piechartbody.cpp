#include "ui/dashboards/panels/piechart/piechartbody.h"

#include "ui/charts/piechartview.h"
#include "ui/dashboards/panels/timeseries/legendviews.h"
#include "ui/dashboards/panels/timeseries/swatchdelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr std::size_t MostSlices = 24, MostSpokenSlices = 20;

} // namespace

PieChartBody::PieChartBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : ValuesBody(panel, context, parent)
{
    m_chart = new PieChartView(this);
    m_chart->setAccessibleName(tr("%1 chart").arg(panelTitle(panel)));
    m_chart->setHole(panel.value.donut);
    makeLegend();
}

void PieChartBody::makeLegend()
{
    if (panel().legend.mode == LegendStyle::Mode::Hidden)
        return;
    m_legend = new LegendTable(
        m_shares, [this](int slice) { return sliceColor(std::size_t(slice)); }, this);
    m_legend->setAccessibleName(tr("%1 legend").arg(panelTitle(panel())));
    m_legend->setSortingEnabled(false); // the largest first, as in the picture
    if (panel().legend.mode == LegendStyle::Mode::List)
        m_legend->horizontalHeader()->hide();
}

QColor PieChartBody::sliceColor(std::size_t slice) const
{
    const auto &slices = m_shares.slices();
    const bool others = slices.size() == MostSlices && values().size() > MostSlices && slice + 1 == slices.size();
    if (others || slice >= slices.size())
        return Theme::current().mutedText;
    // By thresholds, slices of one threshold would melt into one.
    const bool ownColor = !panel().field.colorByThresholds && panel().field.fixedColor.isEmpty();
    return ownColor ? colorOf(slices[slice].index) : Theme::current().series(int(slices[slice].index));
}

QString PieChartBody::labelOf(std::size_t slice) const
{
    const QStringList &wanted = panel().value.pieLabels;
    QStringList parts;
    if (wanted.contains(QLatin1String("name")))
        parts << m_shares.slices()[slice].name;
    if (wanted.contains(QLatin1String("value")))
        parts << m_shares.slices()[slice].valueText;
    if (wanted.contains(QLatin1String("percent")))
        parts << m_shares.shareText(slice);
    return parts.join(u' ');
}

void PieChartBody::valuesChanged()
{
    m_shares.setSlices(ShareModel::slicesOf(values(), MostSlices, panel().field));
    show();
    arrange();
}

void PieChartBody::show()
{
    std::vector<ChartItem> items;
    QStringList labels;
    for (std::size_t i = 0; i < m_shares.slices().size(); ++i) {
        const ShareModel::Slice &slice = m_shares.slices()[i];
        items.push_back({slice.name, slice.valueText, m_shares.share(i), sliceColor(i)});
        if (!panel().value.pieLabels.isEmpty())
            labels << labelOf(i);
    }
    m_chart->setItems(items, labels);
}

QString PieChartBody::valueText() const
{
    const auto &slices = m_shares.slices();
    if (slices.size() == 1)
        return slices.front().valueText;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(slices.size(), MostSpokenSlices); ++i)
        parts
            << tr("%1 %2 (%3)", "series, value, share").arg(slices[i].name, slices[i].valueText, m_shares.shareText(i));
    if (slices.size() > MostSpokenSlices)
        parts << tr("%n more", nullptr, int(slices.size() - MostSpokenSlices));
    return parts.join(QStringLiteral("; "));
}

std::optional<std::size_t> PieChartBody::valueAt(QPoint at) const
{
    return m_chart->itemAt(m_chart->mapFrom(this, at));
}

QString PieChartBody::tipOf(std::size_t slice) const
{
    const ShareModel::Slice &one = m_shares.slices()[slice];
    return tr("%1 %2 (%3)", "series, value, share").arg(one.name, one.valueText, m_shares.shareText(slice));
}

LegendNeed PieChartBody::need() const
{
    LegendNeed need;
    need.rowHeight = SwatchDelegate::RowHeight;
    need.right = panel().legend.right || width() > 2 * height();
    need.wide = true;
    if (m_legend) {
        need.headHeight = panel().legend.mode == LegendStyle::Mode::Table ? m_legend->headHeight() : 0;
        need.rows = m_shares.rowCount();
    }
    return need;
}

void PieChartBody::arrange()
{
    const LegendPlace place = placeLegend(size(), need());
    m_chart->setGeometry(place.chart);
    if (!m_legend)
        return;
    m_legend->setGeometry(place.legend);
    m_legend->setVisible(!place.legend.isEmpty());
    m_legend->fitColumns();
}

void PieChartBody::resizeEvent(QResizeEvent *event)
{
    ValuesBody::resizeEvent(event);
    arrange();
}

void PieChartBody::changeEvent(QEvent *event)
{
    ValuesBody::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        show();
}

} // namespace ops
