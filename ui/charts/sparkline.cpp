#include "ui/charts/sparkline.h"

#include "ui/charts/seriesraster.h"
#include "ui/charts/valuerange.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace ops {

void paintSparkline(QPainter &painter, const QRectF &rect, const ChartSeries &series, TimeRange range,
                    const QColor &line, const QColor &fill)
{
    constexpr double lineWidth = 1.5;
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    if (pixels.isEmpty())
        return;
    Plotted plotted;
    plotted.series.push_back({0, series.timesMs(), series.values(), {}, &series.pyramid, series.stepMs});
    const auto [begin, end] = plotted.series[0].visible(range);
    if (plotted.series[0].extremes(begin, end).empty)
        return;
    const ValueRange values = valueRange(plotted, range, DrawStyle(), FieldStyle());
    const ValueScale scale(values.min, values.max, pixels.height());

    ShapeOptions options;
    options.points = DrawStyle::Points::Never;
    options.fill = fill.alpha() > 0;
    options.pixelRatio = ratio;
    SeriesShape shape;
    shapeSeries(plotted.series[0], TimeScale(range, pixels.width()), scale, options, shape);
    for (SeriesShape::Area &area : shape.areas) // the area is there to be seen, not to tell where zero is
        area.bottom = float(pixels.height());

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    SeriesRaster raster(pixels);
    const SeriesInk ink{line, fill, float(lineWidth * ratio), float(4 * ratio)};
    raster.drawAreas(shape, ink);
    raster.drawLines(shape, ink);
    raster.blendInto(image, QPoint());
    image.setDevicePixelRatio(ratio);
    painter.drawImage(rect.topLeft(), image);
}

} // namespace ops
