#include "ui/charts/chartoverlay.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

namespace {

constexpr double MarkRadius = 3.5;

QRectF around(QPointF point, double distance)
{
    return {point.x() - distance, point.y() - distance, 2 * distance, 2 * distance};
}

} // namespace

std::vector<std::pair<QPointF, int>> ChartOverlay::marks(const ChartPlan &plan) const
{
    std::vector<std::pair<QPointF, int>> points;
    const QRectF plot = plan.plotRect();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPointF at(plan.x(rows[i].timeMs), plan.y(rows[i].drawn));
        if ((marksAllRows() || int(i) == nearest) && plot.adjusted(-1, -1, 1, 1).contains(at))
            points.push_back({at, rows[i].series});
    }
    return points;
}

QRectF ChartOverlay::selectionRect(const ChartPlan &plan) const
{
    const QRectF plot = plan.plotRect();
    const double left = std::clamp(std::min(selection->first, selection->second), plot.left(), plot.right());
    const double right = std::clamp(std::max(selection->first, selection->second), plot.left(), plot.right());
    return {left, plot.top(), right - left, plot.height()};
}

QRegion ChartOverlay::region(const ChartPlan &plan) const
{
    constexpr double air = 2;
    const QRectF plot = plan.plotRect();
    QRegion region;
    if (cursorMs)
        region += QRectF(plan.x(*cursorMs) - air, plot.top(), 2 * air, plot.height()).toAlignedRect();
    if (cursorMs && pointerY)
        region += QRectF(plot.left(), *pointerY - air, plot.width(), 2 * air).toAlignedRect();
    for (const auto &[point, series] : marks(plan))
        region += around(point, MarkRadius + air).toAlignedRect();
    if (selection)
        region += selectionRect(plan).adjusted(-air, 0, air, 0).toAlignedRect();
    return region;
}

void ChartOverlay::paint(QPainter &painter, const ChartPlan &plan, const ChartPicture &picture) const
{
    const Theme &theme = Theme::current();
    painter.save();
    if (selection) {
        const QRectF band = selectionRect(plan);
        painter.fillRect(band, theme.selection);
        painter.fillRect(QRectF(band.left() - 0.5, band.top(), 1, band.height()), theme.accent);
        painter.fillRect(QRectF(band.right() - 0.5, band.top(), 1, band.height()), theme.accent);
    }
    if (cursorMs && *cursorMs >= plan.times.range().fromMs && *cursorMs <= plan.times.range().toMs)
        paintCrosshair(painter, plan, picture);
    painter.restore();
}

void ChartOverlay::paintCrosshair(QPainter &painter, const ChartPlan &plan, const ChartPicture &picture) const
{
    const Theme &theme = Theme::current();
    const QRectF plot = plan.plotRect();
    QPen pen(theme.crosshair, 0);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    const double x = plan.x(*cursorMs);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (pointerY)
        painter.drawLine(QPointF(plot.left(), *pointerY), QPointF(plot.right(), *pointerY));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.panel, 1.5));
    for (const auto &[point, series] : marks(plan)) {
        painter.setBrush(picture.color(series));
        painter.drawEllipse(point, MarkRadius, MarkRadius);
    }
}

} // namespace ops
