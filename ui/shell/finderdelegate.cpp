#include "ui/shell/finderdelegate.h"

#include "ui/shell/findermodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ops {

namespace {

constexpr int Padding = 10, Between = 16;

struct RowColors
{
    QColor title, quiet, match;
};

RowColors colorsOf(const QStyleOptionViewItem &item, bool available)
{
    const Theme &theme = Theme::current();
    if (item.state & QStyle::State_Selected) {
        const QColor text = item.palette.color(QPalette::HighlightedText);
        return {text, text, text};
    }
    const QColor title = available ? theme.text : theme.mutedText;
    return {title, theme.mutedText, available ? theme.accent : theme.mutedText};
}

QList<QTextLayout::FormatRange> boldLetters(const QList<int> &letters, qsizetype length, const QColor &color)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true); // the colour never stands alone
    format.setForeground(color);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : letters) {
        if (at < length)
            ranges << QTextLayout::FormatRange{at, 1, format};
    }
    return ranges;
}

/// Paints one line and says how wide it was.
int paintTitle(QPainter &painter, const QRect &place, const QModelIndex &index, const RowColors &colors)
{
    const QString whole = index.data(FinderModel::TitleRole).toString();
    const QString text = painter.fontMetrics().elidedText(whole, Qt::ElideRight, place.width());
    const qsizetype kept = text == whole ? text.size() : std::max<qsizetype>(0, text.size() - 1);
    QTextLayout layout(text, painter.font(), painter.device());
    layout.setFormats(boldLetters(index.data(FinderModel::MatchesRole).value<QList<int>>(), kept, colors.match));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(2 * place.width() + 1); // bold letters are wider than what was measured
    layout.endLayout();
    painter.setPen(colors.title);
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - layout.boundingRect().height()) / 2));
    return line.isValid() ? int(line.naturalTextWidth()) + 1 : 0;
}

} // namespace

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 12}; // as wide as the list
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool available = index.data(FinderModel::AvailableRole).toBool();
    const RowColors colors = colorsOf(item, available);
    QRect room = item.rect.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setFont(item.font);
    const QString key = index.data(FinderModel::KeyRole).toString();
    painter->setPen(colors.quiet);
    if (!key.isEmpty()) {
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, key);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(key) - Between);
    }
    const int used = paintTitle(*painter, room, index, colors);
    room.setLeft(room.left() + used + Between);
    QString detail = index.data(FinderModel::DetailRole).toString();
    if (!available)
        detail += (detail.isEmpty() ? QString() : QStringLiteral(" · ")) + FinderModel::tr("cannot run now");
    painter->setPen(colors.quiet);
    if (room.width() > painter->fontMetrics().averageCharWidth() * 4)
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace ops
