#include "ui/charts/strokemask.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr int Full = 4096;

/// The overlap of the pixel [cell, cell + 1] with [from, to].
float overlap(int cell, float from, float to)
{
    return std::max(0.0F, std::min(float(cell + 1), to) - std::max(float(cell), from));
}

/// A sloped edge is drawn as this many steps within a pixel: more than the eye tells apart at that slope.
int steps(float slope) { return std::clamp(int(std::ceil(slope * 4)), 1, 4); }

} // namespace

StrokeMask::StrokeMask(QSize size)
    : m_width(std::max(size.width(), 0))
    , m_height(std::max(size.height(), 0))
    , m_from(std::size_t(m_width), m_height)
    , m_to(std::size_t(m_width), 0)
{}

void StrokeMask::cover(int column, int row, float coverage)
{
    std::uint16_t &cell = m_cells[std::size_t(column) * std::size_t(m_height) + std::size_t(row)];
    cell = std::uint16_t(std::min(int(cell) + int(coverage * Full + 0.5F), Full));
    m_from[std::size_t(column)] = std::min(m_from[std::size_t(column)], row);
    m_to[std::size_t(column)] = std::max(m_to[std::size_t(column)], row + 1);
}

/// A chart of dense series never needs the cells.
void StrokeMask::makeCells()
{
    if (m_cells.empty())
        m_cells.resize(std::size_t(m_width) * std::size_t(m_height), 0);
}

void StrokeMask::addSegment(const SeriesShape::Segment &segment, float lineWidth)
{
    makeCells();
    if (std::abs(segment.x1 - segment.x0) >= std::abs(segment.y1 - segment.y0))
        addAcross(segment, lineWidth);
    else
        addDown(segment, lineWidth);
}

/// A flat line: column by column, as high as a line of that width and slope is.
void StrokeMask::addAcross(const SeriesShape::Segment &segment, float lineWidth)
{
    const auto [x0, y0, x1, y1] = segment; // x ascends
    const float slope = (y1 - y0) / (x1 - x0), half = lineWidth / 2 * std::sqrt(1 + slope * slope);
    const int first = std::max(int(std::floor(x0)), 0), last = std::min(int(std::ceil(x1)), m_width);
    const int pieces = steps(std::abs(slope));
    for (int column = first; column < last; ++column) {
        const float left = std::max(x0, float(column)),
                    share = (std::min(x1, float(column + 1)) - left) / float(pieces);
        for (int piece = 0; piece < pieces; ++piece) {
            const float y = y0 + slope * (left + (float(piece) + 0.5F) * share - x0);
            const float top = std::max(y - half, 0.0F), bottom = std::min(y + half, float(m_height));
            for (int row = int(top); float(row) < bottom; ++row)
                cover(column, row, share * overlap(row, top, bottom));
        }
    }
}

/// A steep line: row by row, as wide as a line of that width and slope is.
void StrokeMask::addDown(const SeriesShape::Segment &segment, float lineWidth)
{
    const bool down = segment.y0 < segment.y1;
    const float x0 = down ? segment.x0 : segment.x1, y0 = down ? segment.y0 : segment.y1;
    const float x1 = down ? segment.x1 : segment.x0, y1 = down ? segment.y1 : segment.y0;
    const float slope = (x1 - x0) / (y1 - y0), half = lineWidth / 2 * std::sqrt(1 + slope * slope);
    const int first = int(std::max(y0, 0.0F)), last = int(std::ceil(std::min(y1, float(m_height))));
    const int pieces = steps(std::abs(slope));
    for (int row = first; row < last; ++row) {
        const float top = std::max(y0, float(row)), share = (std::min(y1, float(row + 1)) - top) / float(pieces);
        if (share <= 0)
            continue;
        for (int piece = 0; piece < pieces; ++piece) {
            const float x = x0 + slope * (top + (float(piece) + 0.5F) * share - y0);
            const float left = std::max(x - half, 0.0F), right = std::min(x + half, float(m_width));
            for (int column = int(left); float(column) < right; ++column)
                cover(column, row, share * overlap(column, left, right));
        }
    }
}

void StrokeMask::addDot(const SeriesShape::Dot &dot, float diameter)
{
    makeCells();
    const float radius = diameter / 2;
    const int left = std::max(int(std::floor(dot.x - radius)), 0);
    const int right = std::min(int(std::ceil(dot.x + radius)), m_width);
    const int top = int(std::floor(std::max(dot.y - radius, 0.0F)));
    const int bottom = int(std::ceil(std::min(dot.y + radius, float(m_height))));
    for (int column = left; column < right; ++column) {
        for (int row = top; row < bottom; ++row) {
            const float distance = std::hypot(float(column) + 0.5F - dot.x, float(row) + 0.5F - dot.y);
            const float coverage = std::clamp(radius + 0.5F - distance, 0.0F, 1.0F);
            if (coverage > 0)
                cover(column, row, coverage);
        }
    }
}

void StrokeMask::flushInto(ColumnCanvas &canvas, QRgb ink)
{
    for (int column = 0; column < m_width; ++column) {
        int &from = m_from[std::size_t(column)], &to = m_to[std::size_t(column)];
        for (int row = from; row < to; ++row) {
            std::uint16_t &cell = m_cells[std::size_t(column) * std::size_t(m_height) + std::size_t(row)];
            if (cell > 0)
                canvas.addPixel(column, row, ink, (cell * 255 + Full / 2) / Full);
            cell = 0;
        }
        from = m_height;
        to = 0;
    }
}

} // namespace ops
