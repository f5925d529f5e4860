#include "ui/dashboards/panels/stat/statlayout.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr int LeastTileWidth = 60, LeastTileHeight = 34;
constexpr int SmallestPixels = 8, LeastPixels = 13, MostPixels = 72; // smallest: where one tile is too narrow
constexpr int NameHeight = 17, SidePadding = 8;
constexpr int SparklineNeeds = 58; // height of a tile
constexpr double SparklineShare = 0.36, FontShareOfHeight = 0.7;

QSize tileSize(const QSize &size, int columns, int rows)
{
    return {(size.width() - (columns - 1) * StatLayout::Gap) / columns,
            (size.height() - (rows - 1) * StatLayout::Gap) / rows};
}

int valuePixels(const QSize &tile, const StatNeed &need)
{
    const QRect value = layOutStatTile(tile, need.names, need.sparkline).value;
    const double byWidth = need.widest > 0 ? value.width() / need.widest : MostPixels;
    const double size = std::min(byWidth, value.height() * FontShareOfHeight);
    return std::clamp(int(size), SmallestPixels, MostPixels);
}

int fitting(int length, int least) { return std::max((length + StatLayout::Gap) / (least + StatLayout::Gap), 1); }

} // namespace

StatTileLayout layOutStatTile(const QSize &tile, bool name, bool sparkline)
{
    StatTileLayout layout;
    QRect rest(QPoint(0, 0), tile);
    if (sparkline && tile.height() >= SparklineNeeds) {
        const int height = int(tile.height() * SparklineShare);
        layout.sparkline = QRect(0, tile.height() - height, tile.width(), height);
        rest.setBottom(layout.sparkline.top() - 1);
    }
    rest.adjust(SidePadding, 2, -SidePadding, -2);
    if (name && rest.height() >= NameHeight + LeastPixels) {
        layout.name = QRect(rest.left(), rest.top(), rest.width(), NameHeight);
        rest.setTop(layout.name.bottom() + 1);
    }
    layout.value = rest;
    return layout;
}

StatLayout layOutStats(const QSize &size, const StatNeed &need)
{
    StatLayout best;
    const int wholeValue = int(std::ceil(need.widest * LeastPixels)) + 2 * SidePadding; // values are not cut
    const int mostColumns = fitting(size.width(), std::max(LeastTileWidth, wholeValue));
    const int mostRows = fitting(size.height(), LeastTileHeight); // with less height a tile loses its name
    const int count = std::min(need.count, mostColumns * mostRows);
    int bestColumns = 0;
    const int leastColumns = (count + mostRows - 1) / mostRows;
    for (int columns = std::max(leastColumns, 1); columns <= std::min(count, mostColumns); ++columns) {
        const int pixels = valuePixels(tileSize(size, columns, (count + columns - 1) / columns), need);
        if (pixels > best.valuePixels) {
            best.valuePixels = pixels;
            bestColumns = columns;
        }
    }
    if (bestColumns == 0)
        return best;
    const int rows = (count + bestColumns - 1) / bestColumns;
    for (int i = 0; i < count; ++i) {
        const int row = i / bestColumns, column = i % bestColumns;
        const auto edge = [](int length, int parts, int at) { return (length + StatLayout::Gap) * at / parts; };
        const int left = edge(size.width(), bestColumns, column), top = edge(size.height(), rows, row);
        const int right = edge(size.width(), bestColumns, column + 1) - StatLayout::Gap;
        const int bottom = edge(size.height(), rows, row + 1) - StatLayout::Gap;
        best.tiles.emplace_back(QPoint(left, top), QPoint(right - 1, bottom - 1));
    }
    return best;
}

} // namespace ops
