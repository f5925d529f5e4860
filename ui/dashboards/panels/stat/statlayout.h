#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace ops {

struct StatNeed
{
    int count = 0;
    double widest = 0;  ///< of the value texts, in units of the font's pixel size
    bool names = false; ///< each tile says whose value it is
    bool sparkline = false;
};

/// The tiles of a stat panel. Pure.
struct StatLayout
{
    static constexpr int Gap = 8;

    std::vector<QRect> tiles; ///< fewer than `count` where they do not fit: the last one says how many more
    int valuePixels = 0;      ///< font size of all values, so that they compare
};

/// As many columns as let the values be largest.
StatLayout layOutStats(const QSize &size, const StatNeed &need);

/// Inside one tile, from top to bottom: name, value, sparkline. What does not fit is empty.
struct StatTileLayout
{
    QRect name, value, sparkline;
};
StatTileLayout layOutStatTile(const QSize &tile, bool name, bool sparkline);

} // namespace ops
