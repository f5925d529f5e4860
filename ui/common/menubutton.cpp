#include "ui/common/menubutton.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace ops {

namespace {

constexpr int Margin = 8, Gap = 6, IconSize = 16, ChevronSize = 10;

} // namespace

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &MenuButton::openRequested);
}

QPoint MenuButton::popupPosition(const QSize &popup) const
{
    const QRect bounds = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    at.setX(std::max(bounds.left(), std::min(at.x(), bounds.right() - popup.width())));
    at.setY(std::max(bounds.top(), std::min(at.y(), bounds.bottom() - popup.height())));
    return at;
}

QSize MenuButton::sizeHint() const
{
    const int picture = icon().isNull() ? 0 : IconSize + Gap;
    return {2 * Margin + picture + fontMetrics().horizontalAdvance(text()) + 1 + Gap + ChevronSize,
            std::max(fontMetrics().height() + 10, 28)};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_AutoRaise;
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);

    QRect rest = rect().adjusted(Margin, 0, -Margin, 0);
    if (!icon().isNull()) {
        const QRect picture(rest.left(), (height() - IconSize) / 2, IconSize, IconSize);
        icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(picture.right() + 1 + Gap);
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rest.adjusted(0, 0, -(ChevronSize + Gap), 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().mutedText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(rest.right() - ChevronSize / 2.0, height() / 2.0 + 1.5);
    painter.drawPolyline(QPolygonF({middle + QPointF(-3.5, -3), middle, middle + QPointF(3.5, -3)}));
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace ops
