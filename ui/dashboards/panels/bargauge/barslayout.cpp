#include "ui/dashboards/panels/bargauge/barslayout.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LeastLyingHeight = 14, MostTrackHeight = 46, LeastStandingWidth = 26, MostStandingWidth = 160;
constexpr int LeastTrackLength = 40, TextGap = 8, NoteLine = 16;
constexpr double MostNameShare = 0.4;

int slotsIn(int length, int least) { return std::max((length + BarsLayout::Gap) / (least + BarsLayout::Gap), 1); }

/// Where slot `at` of `count` begins; edges are rounded one by one.
int slotEdge(int length, int count, int at) { return (length + BarsLayout::Gap) * at / count; }

BarPlace lyingBar(const QRect &slot, const BarsNeed &need)
{
    BarPlace place;
    QRect rest = slot;
    const bool above = need.nameWidth > 0 && slot.height() >= 2 * need.lineHeight + 4;
    if (above) {
        place.name = QRect(rest.left(), rest.top(), rest.width(), need.lineHeight);
        rest.setTop(place.name.bottom() + 2);
    } else if (need.nameWidth > 0) {
        const int width = std::min(need.nameWidth, int(slot.width() * MostNameShare));
        if (rest.width() - width - TextGap >= LeastTrackLength) {
            place.name = QRect(rest.left(), rest.top(), width, rest.height());
            rest.setLeft(place.name.right() + 1 + TextGap);
        }
    }
    if (need.valueWidth > 0 && rest.width() - need.valueWidth - TextGap >= LeastTrackLength) {
        place.value = QRect(rest.right() + 1 - need.valueWidth, rest.top(), need.valueWidth, rest.height());
        rest.setRight(place.value.left() - 1 - TextGap);
    }
    if (rest.height() > MostTrackHeight)
        rest = QRect(rest.left(), rest.top(), rest.width(), MostTrackHeight);
    if (!place.value.isEmpty())
        place.value = QRect(place.value.left(), rest.top(), place.value.width(), rest.height());
    place.track = rest;
    return place;
}

BarPlace standingBar(const QRect &slot, const BarsNeed &need)
{
    BarPlace place;
    QRect rest = slot;
    const bool name = need.nameWidth > 0 && rest.height() >= need.lineHeight + LeastTrackLength;
    if (name) {
        place.name = QRect(rest.left(), rest.bottom() + 1 - need.lineHeight, rest.width(), need.lineHeight);
        rest.setBottom(place.name.top() - 3);
    }
    const bool value =
        need.valueWidth > 0 && need.valueWidth <= rest.width() && rest.height() >= need.lineHeight + LeastTrackLength;
    if (value) {
        place.value = QRect(rest.left(), rest.top(), rest.width(), need.lineHeight);
        rest.setTop(place.value.bottom() + 3);
    }
    if (rest.width() > MostStandingWidth)
        rest = QRect(rest.center().x() - MostStandingWidth / 2, rest.top(), MostStandingWidth, rest.height());
    place.track = rest;
    return place;
}

} // namespace

BarsLayout layOutBars(const QSize &body, const BarsNeed &need)
{
    BarsLayout layout;
    if (need.count <= 0 || body.isEmpty())
        return layout;
    QSize room = body;
    const auto most = [&] {
        return need.standing ? slotsIn(room.width(), LeastStandingWidth)
                             : slotsIn(room.height(), std::max(LeastLyingHeight, need.lineHeight));
    };
    if (need.count > most()) {
        room.rheight() = std::max(room.height() - NoteLine, 1);
        layout.note = QRect(0, room.height(), room.width(), body.height() - room.height());
    }
    const int shown = std::min(need.count, most());
    for (int i = 0; i < shown; ++i) {
        const int length = need.standing ? room.width() : room.height();
        const int from = slotEdge(length, shown, i), size = slotEdge(length, shown, i + 1) - BarsLayout::Gap - from;
        layout.bars.push_back(need.standing ? standingBar(QRect(from, 0, std::max(size, 1), room.height()), need)
                                            : lyingBar(QRect(0, from, room.width(), std::max(size, 1)), need));
    }
    return layout;
}

} // namespace ops
