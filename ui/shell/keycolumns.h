#pragma once

#include <cstddef>
#include <vector>

namespace ops {

/// One line of the key overlay: a group's heading, or one of its commands.
struct KeyPlace
{
    std::size_t group = 0;
    int entry = -1; ///< -1: the heading
    int column = 0;
    int row = 0;
};

struct KeyColumns
{
    std::vector<KeyPlace> places;
    int columns = 0;
    int left = 0; ///< commands that found no place
};

/// Groups of so many commands each, one below the other, a line apart, through columns of `rows` lines. A heading
/// never stands alone at the end of a column.
KeyColumns layOutKeys(const std::vector<int> &groups, int rows, int mostColumns);

} // namespace ops
