#pragma once

#include "ui/charts/columncanvas.h"
#include "ui/charts/seriesshape.h"
#include "ui/charts/strokemask.h"

#include <QColor>

namespace ops {

/// The colours and sizes of one series, in device pixels.
struct SeriesInk
{
    QColor line, area;
    float lineWidth = 1, dotDiameter = 5;
};

/// Turns the shapes of series into pixels, one above the other. It decides nothing.
class SeriesRaster
{
public:
    explicit SeriesRaster(QSize plot) : m_canvas(plot), m_mask(plot) {}

    /// Areas go below all lines: the colour of a line then stays its own.
    void drawAreas(const SeriesShape &shape, const SeriesInk &ink);
    void drawLines(const SeriesShape &shape, const SeriesInk &ink);
    void blendInto(QImage &image, QPoint at) const { m_canvas.blendInto(image, at); }

private:
    void drawBars(const std::vector<SeriesShape::Bar> &bars, const SeriesInk &ink);
    void drawRuns(const std::vector<SeriesShape::Run> &runs, QRgb line, float lineWidth);

    ColumnCanvas m_canvas;
    StrokeMask m_mask;
    std::vector<SeriesShape::Run> m_wide; ///< kept from series to series
};

} // namespace ops
