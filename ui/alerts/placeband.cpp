#include "ui/alerts/placeband.h"

#include "core/base/textsafe.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

namespace {

constexpr int BandStripe = 6, BandPadding = 8, LongestPlace = 100;

} // namespace

PlaceBand::PlaceBand(const GuardedPlace &place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setAccessibleName(text());
    setToolTip(plainTip(text()));
}

QString PlaceBand::text() const
{
    const QString name = tr("Environment: %1").arg(safeText(m_place.environment, LongestPlace));
    return m_place.readOnly ? tr("%1 (read-only)").arg(name) : name;
}

QSize PlaceBand::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().titleFont);
    return {metrics.horizontalAdvance(text()) + BandStripe + 2 * BandPadding, metrics.height() + BandPadding};
}

QSize PlaceBand::minimumSizeHint() const { return {0, sizeHint().height()}; }

/// The colour is a stripe and a tint: text on a colour that somebody chose could be unreadable.
void PlaceBand::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor color = m_place.colour.isEmpty() ? theme.mutedText : theme.named(m_place.colour);
    QColor tint = color;
    tint.setAlpha(40);
    QPainter painter(this);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, BandStripe, height()), color);
    painter.setFont(theme.titleFont);
    painter.setPen(theme.text);
    const QRect place = rect().adjusted(BandStripe + BandPadding, 0, -BandPadding, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace ops
