#include "ui/alerts/timelinedelegate.h"

#include "ui/alerts/alertshapes.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int TimelineMargin = 8, TimelineIcon = 14, TimelineGap = 3, MostTextLines = 8, LeastTextWidth = 80;
constexpr int TimelineTextLeft = TimelineMargin + TimelineIcon + TimelineMargin;

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(LeastTextWidth, width - TimelineTextLeft - TimelineMargin);
}

int textHeight(const QString &text, int width)
{
    const QFontMetrics metrics(Theme::current().textFont);
    const QRect box(0, 0, width, metrics.lineSpacing() * MostTextLines);
    return std::min(metrics.boundingRect(box, Qt::TextWrapAnywhere | Qt::TextWordWrap, text).height(), box.height());
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int time = QFontMetrics(Theme::current().smallFont).height();
    return {0, 2 * TimelineGap + time + textHeight(index.data().toString(), textWidth(option))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const int time = QFontMetrics(theme.smallFont).height();
    const QRect text = option.rect.adjusted(TimelineTextLeft, TimelineGap, -TimelineMargin, -TimelineGap);
    paintTimelineMark(*painter, QRectF(option.rect.left() + TimelineMargin, text.top() + 1, TimelineIcon, TimelineIcon),
                      TimelineMark(index.data(TimelineModel::MarkRole).toInt()));
    painter->setFont(theme.smallFont);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme.mutedText);
    painter->drawText(QRect(text.left(), text.top(), text.width(), time), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TimelineModel::TimeRole).toString());
    painter->setFont(theme.textFont);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme.text);
    painter->drawText(text.adjusted(0, time, 0, 0), Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::AlignTop,
                      index.data().toString());
    painter->restore();
}

} // namespace ops
