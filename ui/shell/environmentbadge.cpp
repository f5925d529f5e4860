#include "ui/shell/environmentbadge.h"

#include "core/base/textsafe.h"
#include "ui/common/plaintip.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int Margin = 10, LongestName = 40, LeastLetters = 5, BandHeight = 3;

QColor textOn(const QColor &color)
{
    return contrastRatio(color, Qt::white) >= contrastRatio(color, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(Theme::current().titleFont);
    setLook({});
}

void EnvironmentBadge::setLook(const EnvironmentLook &look)
{
    m_look = look;
    setAccessibleName(tr("Environment: %1").arg(text()));
    setToolTip(plainTip(accessibleName()));
    updateGeometry();
    update();
}

QString EnvironmentBadge::name() const
{
    return m_look.name.isEmpty() ? tr("no environment") : safeText(m_look.name, LongestName);
}

QString EnvironmentBadge::labelled(const QString &name) const
{
    return m_look.readOnly ? tr("%1 · read-only").arg(name) : name;
}

QString EnvironmentBadge::text() const { return labelled(name()); }

int EnvironmentBadge::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * Margin + 1;
}

QColor EnvironmentBadge::color() const
{
    const Theme &theme = Theme::current();
    return m_look.colour.isEmpty() ? theme.mutedText : theme.named(m_look.colour);
}

QSize EnvironmentBadge::sizeHint() const { return {widthOf(text()), fontMetrics().height() + 8}; }

QSize EnvironmentBadge::minimumSizeHint() const
{
    const int least = widthOf(labelled(QString())) + LeastLetters * fontMetrics().averageCharWidth();
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color());
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(textOn(color()));
    const int room = width() - widthOf(labelled(QString()));
    const QString shown = isElided() ? labelled(fontMetrics().elidedText(name(), Qt::ElideRight, room)) : text();
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, shown);
}

EnvironmentBand::EnvironmentBand(const EnvironmentBadge &badge, QWidget *parent) : QWidget(parent), m_badge(badge)
{
    setFixedHeight(BandHeight);
    setAccessibleName(tr("Colour of the environment"));
}

void EnvironmentBand::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_badge.color()); }

} // namespace ops
