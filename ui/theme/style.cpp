#include "ui/theme/style.h"

#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ops {

namespace {

constexpr qreal Radius = 4;

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.restore();
}

/// Flat tool buttons show nothing until the pointer or the focus is on them.
void drawButton(QPainter &painter, const QStyleOption &option, bool flat)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On));
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor fill = flat ? QColor(0, 0, 0, 0) : theme.panel;
    QColor border = flat ? QColor(0, 0, 0, 0) : theme.panelBorder;
    if (over)
        fill = mixed(theme.panel, theme.text, 0.08);
    if (down)
        fill = mixed(theme.panel, theme.accent, 0.30);
    if (focused)
        border = theme.accent;
    drawBox(painter, option.rect, fill, border);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, false);
        return;
    case PE_PanelButtonTool:
        drawButton(*painter, *option, option->state & State_AutoRaise);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            break;
        drawBox(*painter, option->rect, theme.panel, option->state & State_HasFocus ? theme.accent : theme.panelBorder);
        return;
    }
    case PE_FrameFocusRect: // buttons and fields show their focus by the border
        painter->save();
        painter->setPen(theme.accent);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace ops
