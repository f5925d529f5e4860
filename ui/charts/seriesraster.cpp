#include "ui/charts/seriesraster.h"

#include <algorithm>
#include <cmath>

namespace ops {

void SeriesRaster::drawAreas(const SeriesShape &shape, const SeriesInk &ink)
{
    const QRgb area = qPremultiply(ink.area.rgba());
    for (const SeriesShape::Area &one : shape.areas)
        m_canvas.addRun(one.column, one.top, one.bottom, area, int(one.share * 255 + 0.5F));
}

void SeriesRaster::drawLines(const SeriesShape &shape, const SeriesInk &ink)
{
    const QRgb line = qPremultiply(ink.line.rgba());
    drawBars(shape.bars, ink);
    if (ink.lineWidth > 0) {
        drawRuns(shape.runs, line, ink.lineWidth);
        for (const SeriesShape::Segment &segment : shape.segments)
            m_mask.addSegment(segment, ink.lineWidth);
        constexpr float visibleNotch = 2.5F;
        if (ink.lineWidth >= visibleNotch) { // round joints; thinner lines show no notch at a corner
            for (const SeriesShape::Segment &segment : shape.segments)
                m_mask.addDot({segment.x1, segment.y1}, ink.lineWidth);
        }
    }
    for (const SeriesShape::Dot &dot : shape.dots)
        m_mask.addDot(dot, ink.dotDiameter);
    if (!shape.segments.empty() || !shape.dots.empty())
        m_mask.flushInto(m_canvas, line);
}

/// Bars carry the colour of the line on the edge that tells their value.
void SeriesRaster::drawBars(const std::vector<SeriesShape::Bar> &bars, const SeriesInk &ink)
{
    const QRgb line = qPremultiply(ink.line.rgba()), area = qPremultiply(ink.area.rgba());
    for (const SeriesShape::Bar &bar : bars) {
        const int first = std::max(int(std::floor(bar.left)), 0);
        const int last = std::min(int(std::ceil(bar.right)), m_canvas.width());
        for (int column = first; column < last; ++column) {
            const float share = std::min(float(column + 1), bar.right) - std::max(float(column), bar.left);
            const int coverage = int(share * 255 + 0.5F);
            m_canvas.addRun(column, bar.top, bar.bottom, area, coverage);
            m_canvas.addRun(column, bar.edge - ink.lineWidth / 2, bar.edge + ink.lineWidth / 2, line, coverage);
        }
    }
}

/// A line wider than a pixel is as wide across its steep parts as across its flat ones: each run also
/// covers the columns beside it.
void SeriesRaster::drawRuns(const std::vector<SeriesShape::Run> &runs, QRgb line, float lineWidth)
{
    const float half = std::max(lineWidth, 1.0F) / 2;
    const int beside = std::max(int(std::lround(lineWidth)), 1) - 1, left = beside / 2, right = beside - left;
    if (beside == 0) {
        constexpr std::size_t ahead = 6;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (i + ahead < runs.size())
                m_canvas.expectRun(runs[i + ahead].column, runs[i + ahead].top, runs[i + ahead].bottom);
            m_canvas.addRun(runs[i].column, runs[i].top - half, runs[i].bottom + half, line);
        }
        return;
    }
    const auto width = std::size_t(m_canvas.width());
    m_wide.assign(width, {0, 1, -1});
    for (const SeriesShape::Run &run : runs) {
        for (int column = std::max(run.column - left, 0); column <= std::min(run.column + right, int(width) - 1);
             ++column) {
            SeriesShape::Run &wide = m_wide[std::size_t(column)];
            wide = wide.top > wide.bottom
                       ? SeriesShape::Run{column, run.top, run.bottom}
                       : SeriesShape::Run{column, std::min(wide.top, run.top), std::max(wide.bottom, run.bottom)};
        }
    }
    for (const SeriesShape::Run &run : m_wide) {
        if (run.top <= run.bottom)
            m_canvas.addRun(run.column, run.top - half, run.bottom + half, line);
    }
}

} // namespace ops
