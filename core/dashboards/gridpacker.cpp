#include "core/dashboards/gridpacker.h"

#include <algorithm>

namespace ops {

void GridPacker::place(GridRect &rect)
{
    constexpr int Tallest = 200;
    rect.w = std::clamp(rect.w, 1, Columns);
    rect.h = std::clamp(rect.h, 1, Tallest);
    rect.x = std::clamp(rect.x, 0, Columns - rect.w);
    const auto first = m_bottoms.begin() + rect.x;
    rect.y = *std::max_element(first, first + rect.w);
    std::fill(first, first + rect.w, rect.y + rect.h);
}

void GridPacker::newSection()
{
    m_bottoms.fill(*std::max_element(m_bottoms.begin(), m_bottoms.end()));
    m_flowX = 0;
}

void GridPacker::flow(GridRect &rect)
{
    rect.w = std::clamp(rect.w, 1, Columns);
    if (m_flowX + rect.w > Columns)
        newSection();
    rect.x = m_flowX;
    m_flowX += rect.w;
    place(rect);
}

} // namespace ops
