#include "ui/charts/charttooltip.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int Padding = 9, Swatch = 10, Spacing = 7, ColumnGap = 18, WidestName = 340;

QFont strongFont()
{
    QFont font = Theme::current().smallFont;
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

ChartToolTip::ChartToolTip(QWidget *owner) : QWidget(owner->window())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Values at the cursor"));
    hide();
}

int ChartToolTip::lineHeight() const { return QFontMetrics(strongFont()).height() + 3; }

QString ChartToolTip::leftOutText(int count, bool above) const
{
    return above ? tr("+%n more above", nullptr, count) : tr("+%n more", nullptr, count);
}

QSize ChartToolTip::wantedSize() const
{
    const QFontMetrics strong(strongFont());
    int names = 0, values = 0;
    for (const Row &row : m_content.rows) {
        names = std::max(names, std::min(strong.horizontalAdvance(row.name), WidestName));
        values = std::max(values, strong.horizontalAdvance(row.value));
    }
    int width = Swatch + Spacing + names + ColumnGap + values;
    width = std::max(width, strong.horizontalAdvance(m_content.time));
    const int lines = 1 + int(m_content.rows.size()) + int(m_content.above > 0) + int(m_content.below > 0);
    return {width + 2 * Padding, lines * lineHeight() + 2 * Padding + 2};
}

void ChartToolTip::showAt(const QWidget &owner, QPointF point, Content content)
{
    constexpr int away = 16;
    m_content = std::move(content);
    QString spoken = m_content.time;
    for (const Row &row : m_content.rows)
        spoken += QStringLiteral("\n%1: %2").arg(row.name, row.value);
    setAccessibleDescription(spoken);

    const QWidget &window = *parentWidget();
    const QSize size = wantedSize();
    const QPoint at = owner.mapTo(&window, point.toPoint());
    const bool fitsRight = at.x() + away + size.width() <= window.width();
    const int x = fitsRight ? at.x() + away : at.x() - away - size.width();
    const int y = at.y() - size.height() / 2;
    setGeometry(std::clamp(x, 0, std::max(window.width() - size.width(), 0)),
                std::clamp(y, 0, std::max(window.height() - size.height(), 0)), size.width(), size.height());
    raise();
    show();
    update();
}

void ChartToolTip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QFont normal = theme.smallFont, strong = strongFont();
    const QFontMetrics metrics(strong);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panelBorder);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.window);
    const int line = lineHeight(), right = width() - Padding;
    int baseline = Padding + metrics.ascent();
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(Padding, baseline, m_content.time);
    baseline += line + 2;

    const auto leftOut = [&](int count, bool above) {
        if (count <= 0)
            return;
        painter.setFont(normal);
        painter.setPen(theme.mutedText);
        painter.drawText(Padding + Swatch + Spacing, baseline, leftOutText(count, above));
        baseline += line;
    };
    leftOut(m_content.above, true);
    for (const Row &row : m_content.rows) {
        painter.fillRect(Padding, baseline - metrics.ascent() / 2 - 1, Swatch, 3, row.color);
        painter.setFont(row.strong ? strong : normal);
        painter.setPen(row.strong ? theme.text : theme.mutedText);
        const int valueWidth = painter.fontMetrics().horizontalAdvance(row.value);
        const int left = Padding + Swatch + Spacing;
        const int room = right - metrics.horizontalAdvance(row.value) - ColumnGap / 2 - left;
        painter.drawText(left, baseline, painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, room));
        painter.setPen(theme.text);
        painter.drawText(right - valueWidth, baseline, row.value);
        baseline += line;
    }
    leftOut(m_content.below, false);
}

} // namespace ops
