#pragma once

#include "ui/charts/columncanvas.h"
#include "ui/charts/seriesshape.h"

#include <cstdint>
#include <vector>

namespace ops {

/// How far the pixels of a plot are covered by the lines and dots of one series. Coverage adds up and
/// saturates, so that pieces that meet within a pixel leave no seam and a translucent line does not
/// darken where it touches itself.
class StrokeMask
{
public:
    explicit StrokeMask(QSize size);

    void addSegment(const SeriesShape::Segment &segment, float lineWidth);
    void addDot(const SeriesShape::Dot &dot, float diameter);
    /// Puts what was added on the canvas and starts anew.
    void flushInto(ColumnCanvas &canvas, QRgb ink);

private:
    void makeCells();
    void addAcross(const SeriesShape::Segment &segment, float lineWidth);
    void addDown(const SeriesShape::Segment &segment, float lineWidth);
    void cover(int column, int row, float coverage);

    int m_width, m_height;
    std::vector<std::uint16_t> m_cells; ///< column after column, Full is covered
    std::vector<int> m_from, m_to;      ///< touched rows of each column
};

} // namespace ops
