#include "ui/dashboards/boardgrid.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ops {

namespace {

constexpr int MostRows = 200; // of one panel

GridRect fitted(GridRect rect)
{
    rect.x = std::clamp(rect.x, 0, BoardGrid::Columns - 1);
    rect.w = std::clamp(rect.w, 1, BoardGrid::Columns - rect.x);
    rect.h = std::clamp(rect.h, 1, MostRows);
    return rect;
}

/// Left edge of a column; edges are rounded one by one, so that panels of all rows line up.
int columnEdge(int column, int width)
{
    const double inner = width - 2 * BoardGrid::Margin + BoardGrid::Gap;
    return BoardGrid::Margin + int(inner * column / BoardGrid::Columns + 0.5);
}

QRect pixels(const GridRect &rect, int row, int width)
{
    const int left = columnEdge(rect.x, width);
    const int right = columnEdge(rect.x + rect.w, width) - BoardGrid::Gap;
    const int pitch = BoardGrid::RowHeight + BoardGrid::Gap;
    return {left, BoardGrid::Margin + row * pitch, std::max(right - left, 1), rect.h * pitch - BoardGrid::Gap};
}

} // namespace

BoardGrid layOutBoard(const std::vector<GridRect> &panels, int width)
{
    std::vector<std::size_t> order(panels.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&panels](std::size_t a, std::size_t b) {
        return std::pair(panels[a].y, panels[a].x) < std::pair(panels[b].y, panels[b].x);
    });
    BoardGrid grid;
    grid.rects.resize(panels.size());
    std::array<int, BoardGrid::Columns> filled{}; // rows taken, by column
    for (const std::size_t i : order) {
        const GridRect rect = fitted(panels[i]);
        const auto first = filled.begin() + rect.x;
        const int row = *std::max_element(first, first + rect.w);
        std::fill(first, first + rect.w, row + rect.h);
        grid.rects[i] = pixels(rect, row, width);
        grid.height = std::max(grid.height, grid.rects[i].bottom() + 1);
    }
    grid.height += BoardGrid::Margin;
    return grid;
}

} // namespace ops
