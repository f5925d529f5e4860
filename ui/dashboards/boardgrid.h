#pragma once

#include "core/dashboards/model.h"

#include <QRect>

#include <optional>
#include <vector>

namespace ops {

/// What stands on a board, in the order of its panels and rows.
struct BoardParts
{
    struct Panel
    {
        GridRect place;
        std::optional<std::size_t> row; ///< under which heading; empty: above the first
    };
    std::vector<Panel> panels;
    std::vector<bool> folded; ///< one a row
};
BoardParts partsOf(const Dashboard &board);

/// Where the panels and headings of a board stand, in pixels. Pure.
struct BoardGrid
{
    static constexpr int Columns = 24, RowHeight = 30, Gap = 8, Margin = 8;
    static constexpr int NarrowWidth = 600; ///< below it two panels at most stand side by side

    std::vector<QRect> rects;    ///< of the panels; empty for those that are folded away
    std::vector<QRect> headings; ///< of the rows
    int height = 0;              ///< of the whole board, margins included
};

/// 24 equal columns over the width, the headings from edge to edge with their panels below them. Panels move
/// up until they meet another, because files leave gaps and let panels overlap; what does not fit the columns
/// is cut to them. On a narrow board small panels take half of it and the others all, in their order.
BoardGrid layOutBoard(const BoardParts &parts, int width);

} // namespace ops
