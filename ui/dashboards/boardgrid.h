#pragma once

#include "core/dashboards/model.h"

#include <QRect>

#include <vector>

namespace ops {

/// Where the panels of a board stand, in pixels. Pure, in the order of `panels`.
struct BoardGrid
{
    static constexpr int Columns = 24, RowHeight = 30, Gap = 8, Margin = 8;

    std::vector<QRect> rects;
    int height = 0; ///< of the whole board, margins included
};

/// 24 equal columns over the width. Panels move up until they meet another, because files leave gaps and
/// let panels overlap; what does not fit the columns is cut to them.
BoardGrid layOutBoard(const std::vector<GridRect> &panels, int width);

} // namespace ops
