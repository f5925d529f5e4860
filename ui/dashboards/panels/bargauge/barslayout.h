#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace ops {

/// What a bar gauge has to show; widths in pixels of the widest text.
struct BarsNeed
{
    int count = 0;
    bool standing = false;             ///< bars rise from below, else they grow to the right
    int nameWidth = 0, valueWidth = 0; ///< 0: not shown
    int lineHeight = 16;
};

struct BarPlace
{
    QRect name, track, value; ///< name and value are empty where there is no room for them
};

/// The bars of a bar gauge. Pure.
struct BarsLayout
{
    static constexpr int Gap = 6;

    std::vector<BarPlace> bars; ///< fewer than `count` where they do not fit
    QRect note;                 ///< a line that says so; else empty
};

/// All bars are alike, so that they compare. Lying bars have their names above them where the height allows,
/// else beside them; standing ones below. Values are not cut: without room for them the bar stands alone.
BarsLayout layOutBars(const QSize &body, const BarsNeed &need);

} // namespace ops
