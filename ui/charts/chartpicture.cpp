#include "ui/charts/chartpicture.h"

#include "ui/charts/chartpainter.h"
#include "ui/theme/theme.h"

namespace ops {

void ChartPicture::forget(Stale from)
{
    m_image.reset();
    m_seriesImage.reset();
    if (from <= Stale::Plan)
        m_plan.reset();
    if (from <= Stale::Series)
        m_plotted.reset();
}

void ChartPicture::setData(std::shared_ptr<const PanelData> data)
{
    m_data = std::move(data);
    m_slots = m_data ? m_colorSlots.of(*m_data) : std::vector<int>();
    m_colors = m_data ? seriesColors(*m_data, m_slots, m_request.field) : std::vector<QColor>();
    forget(Stale::Series);
}

void ChartPicture::setLook(const DrawStyle &draw, const FieldStyle &field)
{
    m_request.draw = draw;
    m_request.field = field;
    setData(m_data);
}

void ChartPicture::setShown(std::vector<bool> shown)
{
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    forget(Stale::Series);
}

void ChartPicture::setMarks(PanelMarks marks)
{
    if (marks == m_request.marks)
        return;
    m_request.marks = std::move(marks);
    forget(Stale::Image);
}

void ChartPicture::setFrame(TimeRange range, const QTimeZone &zone)
{
    if (range == m_request.range && zone == m_request.zone)
        return;
    m_request.range = range;
    m_request.zone = zone;
    forget(Stale::Plan);
}

void ChartPicture::setSize(QSize size, double pixelRatio)
{
    if (size == m_request.size && pixelRatio == m_request.pixelRatio)
        return;
    m_request.size = size;
    m_request.pixelRatio = pixelRatio;
    forget(Stale::Plan);
}

void ChartPicture::restyle()
{
    m_request.font = Theme::current().smallFont;
    if (m_data)
        m_colors = seriesColors(*m_data, m_slots, m_request.field);
    forget(Stale::Plan);
}

const Plotted &ChartPicture::plotted()
{
    if (!m_plotted)
        m_plotted = plotSeries(m_data, m_shown, m_request.draw.stacking);
    return *m_plotted;
}

const ChartPlan &ChartPicture::plan()
{
    if (!m_plan)
        m_plan = planChart(plotted(), m_request);
    return *m_plan;
}

const QImage &ChartPicture::image()
{
    if (!m_image) {
        m_image = paintChart(plotted(), plan(), m_request, m_colors);
        ++m_timesPainted;
    }
    return *m_image;
}

const QImage &ChartPicture::seriesImage(int index)
{
    if (!m_seriesImage || m_seriesImage->first != index)
        m_seriesImage = {index, paintSeries(plotted(), plan(), m_request, index, color(index))};
    return m_seriesImage->second;
}

QColor ChartPicture::color(int index) const
{
    return index >= 0 && std::size_t(index) < m_colors.size() ? m_colors[std::size_t(index)]
                                                              : Theme::current().series(index);
}

} // namespace ops
