#include "ui/charts/chartpainter.h"

#include "ui/charts/markpainter.h"
#include "ui/charts/seriesraster.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <cmath>

namespace ops {

namespace {

constexpr double DotPixels = 5, LonePixels = 4, BarOpacity = 70;

ShapeOptions shapeOptions(const ChartRequest &request)
{
    const DrawStyle &draw = request.draw;
    return {draw.draw, draw.interpolation, draw.points, draw.connectGaps, draw.fillOpacity > 0, request.pixelRatio, 0,
            1};
}

/// Which part of a bar's room series `at` has among those that are drawn.
void giveSlot(ShapeOptions &options, const Plotted &plotted, std::size_t at)
{
    options.barSlots = int(plotted.series.size());
    options.barSlot = int(at);
}

SeriesInk inkOf(const ChartRequest &request, const QColor &color)
{
    const DrawStyle &draw = request.draw;
    const bool bars = draw.draw == DrawStyle::Draw::Bars,
               dots = draw.draw == DrawStyle::Draw::Points || draw.points != DrawStyle::Points::Never;
    SeriesInk ink;
    ink.line = ink.area = color;
    const double opacity = bars && draw.fillOpacity <= 0 ? BarOpacity : std::clamp(draw.fillOpacity, 0.0, 100.0);
    ink.area.setAlphaF(float(color.alphaF() * opacity / 100));
    ink.lineWidth = float(std::clamp(draw.lineWidth, 0.0, 10.0) * request.pixelRatio);
    ink.dotDiameter = float(std::max(dots ? DotPixels : LonePixels, draw.lineWidth + 2) * request.pixelRatio);
    return ink;
}

/// Lines of the grid and the like: whole device pixels, so that they are sharp at every scale.
int hairline(const ChartPlan &plan) { return std::max(int(plan.pixelRatio), 1); }

void paintThresholdAreas(QPainter &painter, const ChartPlan &plan, const FieldStyle &field)
{
    constexpr float opacity = 0.10F;
    for (std::size_t i = 0; i < field.thresholds.size(); ++i) {
        const Threshold &threshold = field.thresholds[i];
        const bool last = i + 1 == field.thresholds.size();
        const double height = plan.plot.height();
        const double from = threshold.from ? plan.values.y(*threshold.from) : height;
        const double to = last || !field.thresholds[i + 1].from ? 0 : plan.values.y(*field.thresholds[i + 1].from);
        const double bottom = std::clamp(from, 0.0, height), top = std::clamp(to, 0.0, height);
        QColor color = Theme::current().named(threshold.color);
        color.setAlphaF(color.alphaF() * opacity);
        painter.fillRect(QRectF(plan.plot.x(), plan.plot.y() + top, plan.plot.width(), bottom - top), color);
    }
}

void paintThresholdLines(QPainter &painter, const ChartPlan &plan, const FieldStyle &field)
{
    const int width = hairline(plan), dash = int(6 * plan.pixelRatio), gap = int(4 * plan.pixelRatio);
    for (const Threshold &threshold : field.thresholds) {
        if (!threshold.from)
            continue;
        const double y = plan.values.y(*threshold.from);
        if (y < 0 || y >= plan.plot.height())
            continue;
        const int top = plan.plot.y() + int(y) - width / 2;
        for (int x = plan.plot.left(); x <= plan.plot.right(); x += dash + gap)
            painter.fillRect(x, top, std::min(dash, plan.plot.right() + 1 - x), width + (width + 1) / 2,
                             Theme::current().named(threshold.color));
    }
}

void paintGrid(QPainter &painter, const ChartPlan &plan)
{
    const QColor color = Theme::current().grid;
    const int width = hairline(plan);
    for (const ValueTick &tick : plan.valueTicks) {
        const int y = std::clamp(int(std::lround(plan.values.y(tick.value))), 0, plan.plot.height() - width);
        painter.fillRect(plan.plot.x(), plan.plot.y() + y, plan.plot.width(), width, color);
    }
    for (const TimeTick &tick : plan.timeTicks) {
        const int x = std::min(int(std::lround(plan.times.x(tick.ms))), plan.plot.width() - width);
        painter.fillRect(plan.plot.x() + x, plan.plot.y(), width, plan.plot.height(), color);
    }
}

void paintSeriesInto(QImage &image, const Plotted &plotted, const ChartPlan &plan, const ChartRequest &request,
                     const std::vector<QColor> &colors)
{
    SeriesRaster raster(plan.plot.size());
    SeriesShape shape;
    ShapeOptions options = shapeOptions(request);
    const auto each = [&](auto draw) {
        for (std::size_t i = 0; i < plotted.series.size(); ++i) {
            giveSlot(options, plotted, i);
            shapeSeries(plotted.series[i], plan.times, plan.values, options, shape);
            (raster.*draw)(shape, inkOf(request, colors.at(std::size_t(plotted.series[i].index))));
        }
    };
    // Shaping twice is cheaper than keeping the shapes of a hundred series.
    if (options.fill)
        each(&SeriesRaster::drawAreas);
    options.fill = false;
    each(&SeriesRaster::drawLines);
    raster.blendInto(image, plan.plot.topLeft());
}

/// Read from below. Painted lying and turned as a picture: turned text of fonts with bitmaps runs into itself.
QImage standingText(const QString &text, const QPainter &like)
{
    const QFontMetricsF metrics(like.font());
    const double ratio = like.device()->devicePixelRatioF();
    const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(like.font());
    painter.setPen(like.pen());
    painter.drawText(QPointF(1, metrics.ascent()), text);
    painter.end();
    QImage turned = image.transformed(QTransform().rotate(-90));
    turned.setDevicePixelRatio(ratio);
    return turned;
}

void paintValueTexts(QPainter &painter, const ChartPlan &plan, const ChartRequest &request)
{
    const QFontMetricsF metrics(request.font);
    const QRectF plot = plan.plotRect();
    const double right = plot.x() - 6, middle = (metrics.ascent() - metrics.descent()) / 2;
    for (const ValueTick &tick : plan.valueTicks) {
        const double y = plan.y(tick.value) + middle;
        painter.drawText(QPointF(right - metrics.horizontalAdvance(tick.text), std::max(y, metrics.ascent())),
                         tick.text);
    }
    if (request.draw.axisLabel.isEmpty())
        return;
    const QString label = metrics.elidedText(request.draw.axisLabel, Qt::ElideRight, plot.height());
    const QImage upright = standingText(label, painter);
    const double ratio = upright.devicePixelRatio();
    const double top = plot.center().y() - upright.height() / ratio / 2;
    painter.drawImage(QPointF(2, std::round(top * ratio) / ratio), upright); // on whole pixels
}

void paintTimeTexts(QPainter &painter, const ChartPlan &plan, const ChartRequest &request)
{
    const QFontMetricsF metrics(request.font);
    const double baseline = plan.plotRect().bottom() + 4 + metrics.ascent();
    double free = 0;
    for (const TimeTick &tick : plan.timeTicks) {
        const double width = metrics.horizontalAdvance(tick.text), left = plan.x(tick.ms) - width / 2;
        if (left < free || left + width > request.size.width())
            continue;
        painter.setPen(tick.newDay ? Theme::current().text : Theme::current().mutedText);
        painter.drawText(QPointF(left, baseline), tick.text);
        free = left + width + 4;
    }
}

} // namespace

QImage paintChart(const Plotted &plotted, const ChartPlan &plan, const ChartRequest &request,
                  const std::vector<QColor> &colors)
{
    QImage image(plan.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().panel);
    if (plan.plot.isEmpty())
        return image;
    QPainter painter(&image);
    if (request.field.thresholdAreas)
        paintThresholdAreas(painter, plan, request.field);
    paintMarks(painter, plan, request.marks);
    paintGrid(painter, plan);
    painter.end();
    paintSeriesInto(image, plotted, plan, request, colors);
    painter.begin(&image);
    if (request.field.thresholdLines)
        paintThresholdLines(painter, plan, request.field);
    painter.end();

    image.setDevicePixelRatio(plan.pixelRatio); // texts are laid out in device independent pixels
    painter.begin(&image);
    painter.setFont(request.font);
    painter.setPen(Theme::current().mutedText);
    paintValueTexts(painter, plan, request);
    paintTimeTexts(painter, plan, request);
    return image;
}

QImage paintSeries(const Plotted &plotted, const ChartPlan &plan, const ChartRequest &request, int index,
                   const QColor &color)
{
    const auto series = std::ranges::find(plotted.series, index, &PlottedSeries::index);
    if (series == plotted.series.end() || plan.plot.isEmpty())
        return QImage();
    QImage image(plan.plot.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    SeriesRaster raster(plan.plot.size());
    SeriesShape shape;
    ShapeOptions options = shapeOptions(request);
    giveSlot(options, plotted, std::size_t(series - plotted.series.begin()));
    shapeSeries(*series, plan.times, plan.values, options, shape);
    SeriesInk ink = inkOf(request, color);
    ink.lineWidth += float(plan.pixelRatio);
    raster.drawAreas(shape, ink);
    raster.drawLines(shape, ink);
    raster.blendInto(image, QPoint());
    image.setDevicePixelRatio(plan.pixelRatio);
    return image;
}

} // namespace ops
