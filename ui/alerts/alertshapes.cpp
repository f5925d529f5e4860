#include "ui/alerts/alertshapes.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace ops {

namespace {

// Every shape is drawn in a square of 16.
constexpr double ShapeSize = 16, PenWidth = 1.6;

QPainterPath shapeLine(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path;
    for (const QPointF &point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.6, 5.6);
    return path;
}

QPainterPath together(QPainterPath path, const QPainterPath &other)
{
    path.addPath(other);
    return path;
}

struct AlertShape
{
    QPainterPath filled, mark; ///< the mark is drawn over what is filled
    QColor color;
};

void paintShape(QPainter &painter, const QRectF &rect, const AlertShape &shape)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / ShapeSize, rect.height() / ShapeSize);
    if (!shape.filled.isEmpty())
        painter.fillPath(shape.filled, shape.color);
    const QColor over = shape.filled.isEmpty() ? shape.color : Theme::current().panel;
    painter.strokePath(shape.mark, QPen(over, PenWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

AlertShape severityShape(Severity severity)
{
    const QColor color = severityColor(severity);
    const QPainterPath exclamation = together(shapeLine({{8, 5.6}, {8, 9.2}}), shapeLine({{8, 11.4}, {8, 11.6}}));
    switch (severity) {
    case Severity::Critical: // an octagon
        return {
            shapeLine({{5, 1.5}, {11, 1.5}, {14.5, 5}, {14.5, 11}, {11, 14.5}, {5, 14.5}, {1.5, 11}, {1.5, 5}}, true),
            together(shapeLine({{5.6, 5.6}, {10.4, 10.4}}), shapeLine({{10.4, 5.6}, {5.6, 10.4}})), color};
    case Severity::Error: // a diamond
        return {shapeLine({{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}}, true),
                together(shapeLine({{8, 4.6}, {8, 8.8}}), shapeLine({{8, 11.2}, {8, 11.4}})), color};
    case Severity::Warning: // a triangle
        return {shapeLine({{8, 1.6}, {15, 14}, {1, 14}}, true), exclamation, color};
    case Severity::Info: // a disc
        return {ring(), together(shapeLine({{8, 5.4}, {8, 5.6}}), shapeLine({{8, 8}, {8, 10.8}})), color};
    case Severity::None:
        break;
    }
    return {{}, together(ring(), shapeLine({{6, 8}, {10, 8}})), color};
}

AlertShape standingShape(AlertStanding standing)
{
    const QColor color = standingColor(standing);
    switch (standing) {
    case AlertStanding::Open:
        return {{}, ring(), color};
    case AlertStanding::Acknowledged:
        return {ring(), shapeLine({{5.4, 8.2}, {7.4, 10.2}, {10.6, 6}}), color};
    case AlertStanding::Snoozed: // a Z
        return {{}, together(ring(), shapeLine({{6, 5.8}, {10, 5.8}, {6, 10.2}, {10, 10.2}})), color};
    case AlertStanding::Held: // an hourglass
        return {{}, shapeLine({{4, 2.5}, {12, 2.5}, {4, 13.5}, {12, 13.5}}, true), color};
    case AlertStanding::Suppressed: // struck through
        return {{}, together(ring(), shapeLine({{4.2, 11.8}, {11.8, 4.2}})), color};
    case AlertStanding::Pending:
        break;
    }
    return {{}, together(ring(), shapeLine({{8, 5}, {8, 8}, {10.2, 9.4}})), color}; // a clock
}

AlertShape timelineShape(TimelineMark mark)
{
    const Theme &theme = Theme::current();
    switch (mark) {
    case TimelineMark::Fired:
        return {shapeLine({{8, 1.6}, {15, 14}, {1, 14}}, true), shapeLine({{8, 6}, {8, 10.5}}), theme.critical};
    case TimelineMark::Resolved:
        return {ring(), shapeLine({{5.4, 8.2}, {7.4, 10.2}, {10.6, 6}}), theme.ok};
    case TimelineMark::Suppressed:
        return {{}, together(ring(), shapeLine({{4.2, 11.8}, {11.8, 4.2}})), theme.mutedText};
    case TimelineMark::Person: { // head and shoulders
        QPainterPath person;
        person.addEllipse(QPointF(8, 5.2), 2.8, 2.8);
        person.addPath(shapeLine({{2.8, 14}, {4.6, 10}, {11.4, 10}, {13.2, 14}}, true));
        return {person, {}, theme.accent};
    }
    case TimelineMark::Trouble:
        return {shapeLine({{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}}, true), shapeLine({{8, 5}, {8, 9}}),
                theme.warning};
    case TimelineMark::Console:
        break;
    }
    return {{}, shapeLine({{3, 3}, {13, 3}, {13, 13}, {3, 13}}, true), theme.mutedText};
}

QPixmap pixmapOf(const AlertShape &shape, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, size, size), shape);
    return pixmap;
}

} // namespace

QColor severityColor(Severity severity)
{
    const Theme &theme = Theme::current();
    switch (severity) {
    case Severity::Critical:
    case Severity::Error:
        return theme.critical;
    case Severity::Warning:
        return theme.warning;
    case Severity::Info:
        return theme.info;
    case Severity::None:
        break;
    }
    return theme.mutedText;
}

QColor standingColor(AlertStanding standing)
{
    const Theme &theme = Theme::current();
    switch (standing) {
    case AlertStanding::Open:
        return theme.critical;
    case AlertStanding::Acknowledged:
        return theme.ok;
    case AlertStanding::Snoozed:
        return theme.info;
    case AlertStanding::Held:
        return theme.warning;
    default:
        return theme.mutedText;
    }
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity)
{
    paintShape(painter, rect, severityShape(severity));
}

void paintStanding(QPainter &painter, const QRectF &rect, AlertStanding standing)
{
    paintShape(painter, rect, standingShape(standing));
}

void paintTimelineMark(QPainter &painter, const QRectF &rect, TimelineMark mark)
{
    paintShape(painter, rect, timelineShape(mark));
}

QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio)
{
    return pixmapOf(severityShape(severity), size, devicePixelRatio);
}

QPixmap standingPixmap(AlertStanding standing, int size, qreal devicePixelRatio)
{
    return pixmapOf(standingShape(standing), size, devicePixelRatio);
}

} // namespace ops
