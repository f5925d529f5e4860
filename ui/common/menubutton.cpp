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
    QRect bounds = screen()->availableGeometry();
    const QRect inWindow = bounds & window()->geometry();
    if (inWindow.width() > popup.width() && inWindow.height() > popup.height())
        bounds = inWindow;
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    at.setX(std::max(bounds.left(), std::min(at.x(), bounds.right() - popup.width())));
    at.setY(std::max(bounds.top(), std::min(at.y(), bounds.bottom() - popup.height())));
    return at;
}

QRect MenuButton::textRect() const
{
    const int picture = icon().isNull() ? 0 : IconSize + Gap;
    return rect().adjusted(Margin + picture, 0, -(Margin + ChevronSize + Gap), 0);
}

QSize MenuButton::sizeHint() const
{
    const int besides = width() - textRect().width();
    return {besides + fontMetrics().horizontalAdvance(text()) + 1, std::max(fontMetrics().height() + 10, 28)};
}

QSize MenuButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int besides = width() - textRect().width();
    return {std::min(whole.width(), besides + 4 * fontMetrics().averageCharWidth()), whole.height()};
}

bool MenuButton::isElided() const { return fontMetrics().horizontalAdvance(text()) > textRect().width(); }

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_AutoRaise;
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);

    const QRect picture(Margin, (height() - IconSize) / 2, IconSize, IconSize);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(textRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect().width()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().mutedText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(width() - 1 - Margin - ChevronSize / 2.0, height() / 2.0 + 1.5);
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
