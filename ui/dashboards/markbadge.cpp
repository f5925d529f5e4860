#include "ui/dashboards/markbadge.h"

#include "ui/charts/markpainter.h"
#include "ui/common/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

namespace {

constexpr int GlyphSize = 14, BadgeGap = 3;

Icon glyphOf(MarkLevel level)
{
    switch (level) {
    case MarkLevel::Critical:
        return Icon::StateCritical;
    case MarkLevel::Warning:
        return Icon::StateWarning;
    case MarkLevel::Info:
        break;
    }
    return Icon::StateInfo;
}

QString levelWord(MarkLevel level)
{
    switch (level) {
    case MarkLevel::Critical:
        return MarkBadge::tr("critical");
    case MarkLevel::Warning:
        return MarkBadge::tr("warning");
    case MarkLevel::Info:
        break;
    }
    return MarkBadge::tr("info");
}

} // namespace

MarkBadge::MarkBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Alerts"));
    hide();
}

void MarkBadge::setMarks(const PanelMarks &marks)
{
    m_level = gravest(marks);
    m_count = int(marks.size());
    setAccessibleName(marks.empty() ? tr("Alerts") : markWord(marks));
    setVisible(m_level.has_value());
    updateGeometry();
    update();
}

QSize MarkBadge::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().smallFont);
    return {GlyphSize + BadgeGap + metrics.horizontalAdvance(QString::number(m_count)),
            std::max(GlyphSize, metrics.height())};
}

void MarkBadge::paintEvent(QPaintEvent *)
{
    if (!m_level)
        return;
    QPainter painter(this);
    painter.drawPixmap(0, (height() - GlyphSize) / 2, iconPixmap(glyphOf(*m_level), GlyphSize, devicePixelRatioF()));
    painter.setFont(Theme::current().smallFont);
    painter.setPen(markColor(*m_level));
    painter.drawText(rect().adjusted(GlyphSize + BadgeGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(m_count));
}

QString markWord(const PanelMarks &marks)
{
    const auto level = gravest(marks);
    return level ? MarkBadge::tr("%n alert(s), %1", nullptr, int(marks.size())).arg(levelWord(*level)) : QString();
}

} // namespace ops
