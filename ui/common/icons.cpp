#include "ui/common/icons.h"

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ops {

namespace {

// Every picture is drawn in a square of 16.
using Path = QPainterPath;

Path polyline(std::initializer_list<QPointF> points)
{
    Path path;
    for (const QPointF &point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

Path arrow(bool right)
{
    Path path = polyline({{9, 4}, {5, 8}, {9, 12}});
    path.addPath(polyline({{5, 8}, {12.5, 8}}));
    return right ? QTransform(-1, 0, 0, 1, 16, 0).map(path) : path;
}

Path doubleChevron(bool right)
{
    Path path = polyline({{8, 4}, {4, 8}, {8, 12}});
    path.addPath(polyline({{12, 4}, {8, 8}, {12, 12}}));
    return right ? QTransform(-1, 0, 0, 1, 16, 0).map(path) : path;
}

Path magnifier()
{
    Path path;
    path.addEllipse(QPointF(7, 7), 4, 4);
    path.addPath(polyline({{10, 10}, {13.5, 13.5}}));
    path.addPath(polyline({{5.2, 7}, {8.8, 7}}));
    return path;
}

Path turnedArrow()
{
    Path path;
    path.arcMoveTo(QRectF(3.5, 3.5, 9, 9), 30);
    path.arcTo(QRectF(3.5, 3.5, 9, 9), 30, 290);
    path.addPath(polyline({{12.6, 2.6}, {12.2, 5.9}, {9, 5.4}}));
    return path;
}

Path calendar()
{
    Path path;
    path.addRoundedRect(QRectF(2.5, 3.5, 11, 10), 1.5, 1.5);
    path.addPath(polyline({{2.5, 6.8}, {13.5, 6.8}}));
    path.addPath(polyline({{5.5, 2}, {5.5, 4.5}}));
    path.addPath(polyline({{10.5, 2}, {10.5, 4.5}}));
    return path;
}

Path globe()
{
    Path path;
    path.addEllipse(QPointF(8, 8), 5.5, 5.5);
    path.addEllipse(QPointF(8, 8), 2.4, 5.5);
    path.addPath(polyline({{2.5, 8}, {13.5, 8}}));
    return path;
}

Path board()
{
    Path path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5);
    path.addPath(polyline({{4.5, 10.5}, {7, 7.5}, {9, 9}, {11.5, 5.5}}));
    return path;
}

Path bell()
{
    Path path(QPointF(3, 11.5));
    path.lineTo(13, 11.5);
    path.cubicTo(11.4, 9.8, 11.8, 8, 11.6, 6.4);
    path.cubicTo(11.2, 1.6, 4.8, 1.6, 4.4, 6.4);
    path.cubicTo(4.2, 8, 4.6, 9.8, 3, 11.5);
    path.addPath(polyline({{6.8, 13.8}, {9.2, 13.8}}));
    return path;
}

Path pin()
{
    Path path = polyline({{5.5, 2.5}, {10.5, 2.5}});
    path.addPath(polyline({{6.2, 2.5}, {6.2, 6.5}, {4, 9.5}, {12, 9.5}, {9.8, 6.5}, {9.8, 2.5}}));
    path.addPath(polyline({{8, 9.5}, {8, 14}}));
    return path;
}

/// Outline and inner mark; the outline is filled for states.
struct Drawing
{
    Path outline, mark;
    QColor color;
    bool filled = false;
};

Path disc()
{
    Path path;
    path.addEllipse(QPointF(8, 8), 6.5, 6.5);
    return path;
}

Path triangle()
{
    Path path = polyline({{8, 1.8}, {14.8, 13.6}, {1.2, 13.6}});
    path.closeSubpath();
    return path;
}

Path octagon()
{
    Path path;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * 3.14159265358979 / 4;
        const QPointF point(8 + 7 * std::cos(angle), 8 + 7 * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

Path exclamation(double top)
{
    Path path = polyline({{8, top}, {8, 9.6}});
    path.addPath(polyline({{8, 11.6}, {8, 11.9}}));
    return path;
}

Path letterI()
{
    Path path = polyline({{8, 4.9}, {8, 5.1}});
    path.addPath(polyline({{8, 7.6}, {8, 11.2}}));
    return path;
}

Path cross()
{
    Path path = polyline({{5.6, 5.6}, {10.4, 10.4}});
    path.addPath(polyline({{10.4, 5.6}, {5.6, 10.4}}));
    return path;
}

Drawing stateDrawing(Icon which)
{
    const Theme &theme = Theme::current();
    switch (which) {
    case Icon::StateInfo:
        return {disc(), letterI(), theme.info, true};
    case Icon::StateOk:
        return {disc(), polyline({{5, 8.2}, {7.2, 10.4}, {11, 5.8}}), theme.ok, true};
    case Icon::StateWarning:
        return {triangle(), exclamation(6), theme.warning, true};
    case Icon::StateCritical:
        return {octagon(), cross(), theme.critical, true};
    default:
        return {disc(), polyline({{5.5, 8}, {10.5, 8}}), theme.mutedText, false};
    }
}

Drawing drawing(Icon which)
{
    const QColor color = Theme::current().text;
    switch (which) {
    case Icon::Back:
        return {arrow(false), {}, color, false};
    case Icon::Forward:
        return {arrow(true), {}, color, false};
    case Icon::Earlier:
        return {doubleChevron(false), {}, color, false};
    case Icon::Later:
        return {doubleChevron(true), {}, color, false};
    case Icon::ZoomOut:
        return {magnifier(), {}, color, false};
    case Icon::Refresh:
        return {turnedArrow(), {}, color, false};
    case Icon::Calendar:
        return {calendar(), {}, color, false};
    case Icon::Globe:
        return {globe(), {}, color, false};
    case Icon::Board:
        return {board(), {}, color, false};
    case Icon::Bell:
        return {bell(), {}, color, false};
    case Icon::Pin:
        return {pin(), {}, color, false};
    default:
        return stateDrawing(which);
    }
}

void draw(QPainter &painter, const QRectF &rect, Icon which, bool faint)
{
    Drawing what = drawing(which);
    if (faint)
        what.color.setAlphaF(0.4F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    const auto pen = [](const QColor &color) { return QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); };
    if (what.filled)
        painter.fillPath(what.outline, what.color);
    else
        painter.strokePath(what.outline, pen(what.color));
    painter.strokePath(what.mark, pen(what.filled ? Theme::current().panel : what.color));
    painter.restore();
}

class Engine : public QIconEngine
{
public:
    explicit Engine(Icon which) : m_which(which) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        draw(*painter, QRectF(rect), m_which, mode == QIcon::Disabled);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Engine(m_which); }

private:
    Icon m_which;
};

} // namespace

QIcon icon(Icon which) { return QIcon(new Engine(which)); }

QPixmap iconPixmap(Icon which, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(0, 0, size, size), which, false);
    return pixmap;
}

} // namespace ops
