#include "ui/dashboards/panels/gauge/gaugelayout.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr int LeastCellWidth = 84, LeastCellHeight = 64;
constexpr int NameLine = 17, LimitLine = 14, LeastRadiusForLimits = 44, LeastHeightForName = 70;
constexpr double HeightOfRadius = 1.5; // an arc of 240 degrees ends half a radius below its centre
constexpr double RingShare = 0.2, BandShare = 0.045, BandGap = 2;

int fits(int length, int least) { return std::max((length + GaugeGrid::Gap) / (least + GaugeGrid::Gap), 1); }

QSize cellSize(const QSize &body, int columns, int rows)
{
    return {(body.width() - (columns - 1) * GaugeGrid::Gap) / columns,
            (body.height() - (rows - 1) * GaugeGrid::Gap) / rows};
}

QRect cellAt(const QSize &body, int columns, int rows, int index)
{
    const auto edge = [](int length, int parts, int at) { return (length + GaugeGrid::Gap) * at / parts; };
    const int column = index % columns, row = index / columns;
    const QPoint from(edge(body.width(), columns, column), edge(body.height(), rows, row));
    const QPoint to(edge(body.width(), columns, column + 1) - GaugeGrid::Gap - 1,
                    edge(body.height(), rows, row + 1) - GaugeGrid::Gap - 1);
    return {from, to};
}

} // namespace

double GaugePlace::ringRadius() const
{
    return std::max(radius - (bandWidth > 0 ? bandWidth + BandGap : 0) - ringWidth / 2, 0.0);
}

double GaugePlace::bandRadius() const { return std::max(radius - bandWidth / 2, 0.0); }

double gaugeAngle(double share)
{
    return GaugePlace::StartDegrees - std::clamp(share, 0.0, 1.0) * GaugePlace::SweepDegrees;
}

GaugeGrid layOutGauges(const QSize &body, int count, bool names)
{
    GaugeGrid grid;
    if (count <= 0 || body.isEmpty())
        return grid;
    QSize room = body;
    int most = fits(room.width(), LeastCellWidth) * fits(room.height(), LeastCellHeight);
    if (count > most) {
        room.rheight() = std::max(room.height() - GaugeGrid::NoteHeight, 1);
        most = fits(room.width(), LeastCellWidth) * fits(room.height(), LeastCellHeight);
        grid.note = QRect(0, room.height(), room.width(), body.height() - room.height());
    }
    const int shown = std::min(count, most);
    const int mostRows = fits(room.height(), LeastCellHeight), mostColumns = fits(room.width(), LeastCellWidth);
    int bestColumns = 1;
    double bestRadius = -1;
    for (int columns = std::max((shown + mostRows - 1) / mostRows, 1); columns <= std::min(shown, mostColumns);
         ++columns) {
        const QSize cell = cellSize(room, columns, (shown + columns - 1) / columns);
        if (const double radius = layOutGauge(cell, names, true).radius; radius > bestRadius) {
            bestRadius = radius;
            bestColumns = columns;
        }
    }
    const int rows = (shown + bestColumns - 1) / bestColumns;
    for (int i = 0; i < shown; ++i)
        grid.cells.push_back(cellAt(room, bestColumns, rows, i));
    return grid;
}

GaugePlace layOutGauge(const QSize &cell, bool name, bool band)
{
    GaugePlace place;
    const bool showsName = name && cell.height() >= LeastHeightForName;
    const double height = cell.height() - (showsName ? NameLine : 0);
    const auto radiusIn = [&cell](double high) {
        return std::max(std::min(cell.width() / 2.0, high / HeightOfRadius), 0.0);
    };
    place.radius = radiusIn(height);
    const bool limits = radiusIn(height - LimitLine) >= LeastRadiusForLimits;
    if (limits)
        place.radius = radiusIn(height - LimitLine);
    const double used = place.radius * HeightOfRadius + (limits ? LimitLine : 0);
    place.center = QPointF(cell.width() / 2.0, std::max((height - used) / 2, 0.0) + place.radius);
    place.ringWidth = place.radius * RingShare;
    place.bandWidth = band ? std::max(place.radius * BandShare, 2.0) : 0;

    const double inner = std::max(place.ringRadius() - place.ringWidth / 2, 0.0);
    place.value = QRectF(place.center.x() - inner * 0.88, place.center.y() - inner * 0.42, inner * 1.76, inner * 0.84);
    const double bottom = place.center.y() + place.radius / 2;
    if (limits) {
        const double side = place.ringRadius() * std::cos(std::asin(0.5)); // where the ends of the arc stand
        const double half = std::max(place.ringWidth, side * 0.48);
        place.minText = QRectF(place.center.x() - side - half, bottom, 2 * half, LimitLine);
        place.maxText = QRectF(place.center.x() + side - half, bottom, 2 * half, LimitLine);
    }
    if (showsName)
        place.name = QRect(0, int(bottom + (limits ? LimitLine : 0)), cell.width(), NameLine);
    return place;
}

} // namespace ops
