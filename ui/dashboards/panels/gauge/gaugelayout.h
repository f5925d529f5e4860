#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>

#include <vector>

namespace ops {

/// The cells of several gauges in a body: as large as they can be.
struct GaugeGrid
{
    static constexpr int Gap = 8, NoteHeight = 16;

    std::vector<QRect> cells; ///< fewer than asked for where they do not fit
    QRect note;               ///< a line that says so; else empty
};
GaugeGrid layOutGauges(const QSize &body, int count, bool names);

/// One gauge in its cell, from the cell's corner. An arc of 240 degrees, open below.
struct GaugePlace
{
    static constexpr double StartDegrees = 210, SweepDegrees = 240; ///< counter-clockwise from the right; clockwise

    QPointF center;
    double radius = 0;       ///< of the outer edge of everything
    double ringWidth = 0;    ///< of the value's arc
    double bandWidth = 0;    ///< of the thresholds' band outside of it; 0 without
    QRectF value;            ///< room of the value's text
    QRect name;              ///< empty where there is no room for it
    QRectF minText, maxText; ///< below the ends of the arc; empty where there is no room

    double ringRadius() const; ///< of the middle of the value's arc
    double bandRadius() const;
};
GaugePlace layOutGauge(const QSize &cell, bool name, bool band);

/// The angle of a share of the scale, in degrees counter-clockwise from the right.
double gaugeAngle(double share);

} // namespace ops
