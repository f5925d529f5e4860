#include "ui/alerts/labelchip.h"

#include "core/alerts/alertlabels.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

namespace {

constexpr int LabelPadding = 7;

} // namespace

LabelChip::LabelChip(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(plainTip(text + u'\n' + tr("Press: filter by it. With Alt: leave it out.")));
}

QSize LabelChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().smallFont);
    return {metrics.horizontalAdvance(text()) + 2 * LabelPadding + 1, metrics.height() + 6};
}

QSize LabelChip::minimumSizeHint() const { return {0, sizeHint().height()}; }

void LabelChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || underMouse();
    painter.setPen(QPen(theme.series(labelColourIndex(text())), strong ? 2 : 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(theme.smallFont);
    painter.setPen(theme.text);
    const QRect place = rect().adjusted(LabelPadding, 0, -LabelPadding, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width() + 1));
}

} // namespace ops
