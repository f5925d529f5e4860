#include "ui/shell/keycolumns.h"

namespace ops {

KeyColumns layOutKeys(const std::vector<int> &groups, int rows, int mostColumns)
{
    KeyColumns result;
    int column = 0, row = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const int count = groups[group];
        if (count <= 0)
            continue;
        if (row > 0)
            ++row; // the line apart
        if (row + 2 > rows) {
            ++column;
            row = 0;
        }
        for (int entry = -1; entry < count; ++entry, ++row) {
            if (row >= rows) {
                ++column;
                row = 0;
            }
            if (column >= mostColumns || rows < 2)
                result.left += entry >= 0 ? 1 : 0;
            else
                result.places.push_back({group, entry, column, row});
        }
    }
    result.columns = result.places.empty() ? 0 : result.places.back().column + 1;
    return result;
}

} // namespace ops
