#include "ui/theme/style.h"

#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ops {

namespace {

constexpr qreal Radius = 4;
constexpr double TickContrast = 3.0;

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

/// Its edge stands out on every ground, ticked or not.
void drawTickBox(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ink = enabled ? theme.accent : theme.mutedText;
    drawBox(painter, option.rect, filled ? ink : theme.panel, filled ? ink : theme.mutedText);
    if (!filled)
        return;
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    const QPolygonF tick{{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)}}, dash{{at(0.25, 0.5), at(0.75, 0.5)}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(readableOn(theme.panel, ink, TickContrast), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(option.state & QStyle::State_NoChange ? dash : tick);
    painter.restore();
}

/// What floats over a page has an edge that is seen there.
void drawEdge(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setPen(Theme::current().mutedText);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// A scroll bar is groove and slider; the groove takes the whole length.
QRect sliderRect(const QStyleOptionSlider &bar)
{
    constexpr int shortest = 24;
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = range == 0 ? length : length * qint64(bar.pageStep) / (range + bar.pageStep);
    const int size = int(std::clamp<qint64>(share, std::min(shortest, length), length));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    const QRect rect = vertical ? QRect(0, at, bar.rect.width(), size) : QRect(at, 0, size, bar.rect.height());
    return rect.translated(bar.rect.topLeft());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = sliderRect(bar);
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        bar.orientation == Qt::Vertical ? rect.setBottom(slider.top() - 1) : rect.setRight(slider.left() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        bar.orientation == Qt::Vertical ? rect.setTop(slider.bottom() + 1) : rect.setLeft(slider.right() + 1);
        return rect;
    default: // no buttons at the ends
        return {};
    }
}

/// The ground is that of what is scrolled; the slider is all there is to see.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const QWidget *box = widget ? widget->parentWidget() : nullptr;
    const auto *area = box ? qobject_cast<const QAbstractScrollArea *>(box->parentWidget()) : nullptr;
    const QWidget *ground = area ? area->viewport() : widget;
    painter.fillRect(bar.rect, ground ? ground->palette().color(ground->backgroundRole()) : theme.window);
    const bool over = (bar.state & QStyle::State_MouseOver) && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool down = over && (bar.state & QStyle::State_Sunken);
    const QRectF slider = QRectF(sliderRect(bar)).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(slider.width(), slider.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panelBorder, theme.mutedText, down ? 0.9F : over ? 0.7F : 0.4F));
    painter.drawRoundedRect(slider, radius, radius);
    painter.restore();
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
    case PE_IndicatorCheckBox:
        drawTickBox(*painter, *option);
        return;
    case PE_Frame:
        if (!widget || widget->windowType() != Qt::Popup)
            break;
        drawEdge(*painter, option->rect);
        return;
    case PE_FrameMenu:
        drawEdge(*painter, option->rect);
        return;
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

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*painter, *bar, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
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
