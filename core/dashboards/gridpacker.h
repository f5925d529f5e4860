#pragma once

#include "core/dashboards/model.h"

#include <array>

namespace ops {

/// Lays panels out as Grafana does: each moves up until it meets one that was placed before, so that gaps in
/// the files close and what is hoisted out of folded rows pushes down what follows.
class GridPacker
{
public:
    static constexpr int Columns = 24;

    /// Brings the rectangle into the grid and moves it up. Panels come in reading order.
    void place(GridRect &rect);
    /// What comes next stands below all that was placed.
    void newSection();
    /// Where a panel of the old layout without a place of its own goes: beside the last one, or below.
    void flow(GridRect &rect);

private:
    std::array<int, Columns> m_bottoms{};
    int m_flowX = 0;
};

} // namespace ops
