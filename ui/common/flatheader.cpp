#include "ui/common/flatheader.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ops {

namespace {

constexpr int HeadPadding = 5, ArrowWidth = 8, ArrowGap = 4;

} // namespace

FlatHeader::FlatHeader(std::function<bool(int)> isNumber, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_isNumber(std::move(isNumber))
{
    setFont(Theme::current().smallFont);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicator(-1, Qt::AscendingOrder); // the order of the answer until a heading is pressed
    setSortIndicatorClearable(true);
}

QString FlatHeader::textOf(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

/// The arrow's room is always kept: sorting must not change the columns.
QSize FlatHeader::sectionSizeFromContents(int section) const
{
    return {fontMetrics().horizontalAdvance(textOf(section)) + 2 * HeadPadding + ArrowGap + ArrowWidth,
            fontMetrics().height() + 6};
}

void FlatHeader::paintArrow(QPainter &painter, const QRect &rect) const
{
    const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
    const double middle = rect.center().y() + 0.5, half = down ? 2.5 : -2.5;
    QPainterPath arrow(QPointF(rect.left(), middle - half));
    arrow.lineTo(rect.left() + ArrowWidth, middle - half);
    arrow.lineTo(rect.left() + ArrowWidth / 2.0, middle + half);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, Theme::current().text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool number = m_isNumber(section);
    const QRect inner = rect.adjusted(HeadPadding, 0, -HeadPadding, 0);
    const int room = inner.width() - (sorted ? ArrowWidth + ArrowGap : 0);
    const QString text = fontMetrics().elidedText(textOf(section), Qt::ElideRight, room);
    const int width = fontMetrics().horizontalAdvance(text);
    const int left = number ? inner.right() + 1 - width : inner.left();
    painter->save();
    painter->setPen(sorted ? theme.text : theme.mutedText);
    painter->drawText(QRect(left, inner.top(), width + 1, inner.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const int arrow = number ? left - ArrowGap - ArrowWidth : left + width + ArrowGap;
        paintArrow(*painter, QRect(arrow, inner.top(), ArrowWidth, inner.height()));
    }
    painter->restore();
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), Theme::current().panel);
    QHeaderView::paintEvent(event);
    QPainter(viewport()).fillRect(0, viewport()->height() - 1, viewport()->width(), 1, Theme::current().panelBorder);
}

} // namespace ops
