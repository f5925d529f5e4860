#include "ui/dashboards/boardgrid.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr int MostRows = 200; // of one panel
constexpr int Pitch = BoardGrid::RowHeight + BoardGrid::Gap;

using Filled = std::array<int, BoardGrid::Columns>; // rows taken, by column

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
    return {left, BoardGrid::Margin + row * Pitch, std::max(right - left, 1), rect.h * Pitch - BoardGrid::Gap};
}

/// Two small ones side by side, the second beside the first; what stands alone takes the whole width.
void widen(std::vector<GridRect> &inOrder)
{
    constexpr int half = BoardGrid::Columns / 2, smallUpTo = 6;
    const auto isSmall = [](const GridRect &rect) { return rect.w <= smallUpTo; };
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        const bool pair = isSmall(inOrder[i]) && i + 1 < inOrder.size() && isSmall(inOrder[i + 1]);
        inOrder[i].x = 0;
        inOrder[i].w = pair ? half : BoardGrid::Columns;
        if (!pair)
            continue;
        inOrder[i + 1].x = half;
        inOrder[i + 1].w = half;
        ++i;
    }
}

class Layout
{
public:
    Layout(const BoardParts &parts, int width) : m_parts(parts), m_width(width)
    {
        m_grid.rects.resize(parts.panels.size());
    }

    void addPanels(std::optional<std::size_t> row)
    {
        const std::vector<std::size_t> order = panelsOf(row);
        std::vector<GridRect> places;
        for (const std::size_t i : order)
            places.push_back(fitted(m_parts.panels[i].place));
        if (m_width < BoardGrid::NarrowWidth)
            widen(places);
        for (std::size_t i = 0; i < order.size(); ++i)
            m_grid.rects[order[i]] = put(places[i]);
    }
    void addHeading()
    {
        const int top = *std::max_element(m_filled.begin(), m_filled.end());
        m_filled.fill(top);
        m_grid.headings.push_back(put({0, 0, BoardGrid::Columns, 1}));
    }
    BoardGrid grid() &&
    {
        m_grid.height += BoardGrid::Margin;
        return std::move(m_grid);
    }

private:
    /// In reading order.
    std::vector<std::size_t> panelsOf(std::optional<std::size_t> row) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_parts.panels.size(); ++i) {
            if (rowOf(i) == row)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const GridRect &one = m_parts.panels[a].place, &other = m_parts.panels[b].place;
            return std::pair(one.y, one.x) < std::pair(other.y, other.x);
        });
        return order;
    }
    std::optional<std::size_t> rowOf(std::size_t panel) const
    {
        const auto row = m_parts.panels[panel].row;
        return row && *row < m_parts.folded.size() ? row : std::nullopt;
    }
    QRect put(const GridRect &rect)
    {
        const auto first = m_filled.begin() + rect.x;
        const int row = *std::max_element(first, first + rect.w);
        std::fill(first, first + rect.w, row + rect.h);
        const QRect place = pixels(rect, row, m_width);
        m_grid.height = std::max(m_grid.height, place.bottom() + 1);
        return place;
    }

    const BoardParts &m_parts;
    const int m_width;
    Filled m_filled{};
    BoardGrid m_grid;
};

} // namespace

BoardParts partsOf(const Dashboard &board)
{
    BoardParts parts;
    parts.panels.reserve(board.panels.size());
    for (const DashboardPanel &panel : board.panels)
        parts.panels.push_back({panel.grid, panel.row});
    for (const DashboardRow &row : board.rows)
        parts.folded.push_back(row.collapsed);
    return parts;
}

BoardGrid layOutBoard(const BoardParts &parts, int width)
{
    Layout layout(parts, width);
    layout.addPanels(std::nullopt);
    for (std::size_t row = 0; row < parts.folded.size(); ++row) {
        layout.addHeading();
        if (!parts.folded[row])
            layout.addPanels(row);
    }
    return std::move(layout).grid();
}

} // namespace ops
