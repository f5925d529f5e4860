#include "ui/alerts/carddelegate.h"

#include "ui/alerts/alertshapes.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

using Cards = AlertGroupModel;

constexpr int CardPadding = 10, CardEdge = 4, CardShape = 14;

int headHeight()
{
    const Theme &theme = Theme::current();
    return QFontMetrics(theme.titleFont).height() + QFontMetrics(theme.smallFont).height() + CardPadding;
}

int lineHeight() { return QFontMetrics(Theme::current().textFont).height() + 6; }

QRect innerOf(const QRect &card)
{
    return card.adjusted(CardEdge + CardPadding, CardEdge + CardPadding / 2, -CardEdge - CardPadding, -CardEdge);
}

QRect lineRect(const QRect &card, int line)
{
    const QRect inner = innerOf(card);
    return {inner.left(), inner.top() + headHeight() + line * lineHeight(), inner.width(), lineHeight()};
}

} // namespace

CardDelegate::CardDelegate(AlertListVm &vm, QObject *parent) : QStyledItemDelegate(parent), m_vm(vm) {}

int CardDelegate::cardHeight()
{
    return 2 * CardEdge + CardPadding + headHeight() + (Cards::MostLines + 1) * lineHeight();
}

int CardDelegate::lineAt(const QRect &card, const QPoint &point)
{
    for (int line = 0; line < Cards::MostLines; ++line) {
        if (lineRect(card, line).contains(point))
            return line;
    }
    return -1;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return {view ? view->gridSize().width() : 0, cardHeight()};
}

void CardDelegate::paintLine(QPainter &painter, const QRect &rect, const QModelIndex &index, int line) const
{
    const Theme &theme = Theme::current();
    const QString text = index.data(Cards::LineTextsRole).toStringList().value(line);
    const auto severities = index.data(Cards::LineSeveritiesRole).value<QList<int>>();
    const auto standings = index.data(Cards::LineStandingsRole).value<QList<int>>();
    const QString key = m_vm.groups().keyAt(index.row(), line);
    const bool selected = m_vm.selectedKeys().contains(key);
    if (selected)
        painter.fillRect(rect.adjusted(-4, 0, 4, 0), theme.selection);
    const double top = rect.top() + (rect.height() - CardShape) / 2.0;
    paintSeverity(painter, QRectF(rect.left(), top, CardShape, CardShape), Severity(severities.value(line)));
    paintStanding(painter, QRectF(rect.left() + CardShape + 4, top, CardShape, CardShape),
                  AlertStanding(standings.value(line)));
    const QRect place = rect.adjusted(2 * CardShape + 10, 0, 0, 0);
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect card = option.rect.adjusted(CardEdge, CardEdge, -CardEdge, -CardEdge);
    const QRect inner = innerOf(option.rect);
    const bool current = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(current ? theme.accent : theme.panelBorder, current ? 2 : 1));
    painter->setBrush(theme.panel);
    painter->drawRoundedRect(card, 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(theme.titleFont);
    const int title = painter->fontMetrics().height();
    paintSeverity(*painter, QRectF(inner.left(), inner.top() + (title - CardShape) / 2.0, CardShape, CardShape),
                  Severity(index.data(Cards::SeverityRole).toInt()));
    const QRect heading(inner.left() + CardShape + 6, inner.top(), inner.width() - CardShape - 6, title);
    painter->setPen(theme.text);
    painter->drawText(heading, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, heading.width()));
    painter->setFont(theme.smallFont);
    painter->setPen(theme.mutedText);
    painter->drawText(QRect(heading.left(), heading.bottom(), heading.width(), painter->fontMetrics().height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, index.data(Cards::CountsRole).toString());
    painter->setFont(theme.textFont);
    const int lines = int(index.data(Cards::LineTextsRole).toStringList().size());
    for (int line = 0; line < lines; ++line)
        paintLine(*painter, lineRect(option.rect, line), index, line);
    if (const int more = index.data(Cards::MoreRole).toInt(); more > 0) {
        painter->setPen(theme.mutedText);
        painter->drawText(lineRect(option.rect, lines), Qt::AlignVCenter | Qt::TextSingleLine,
                          tr("%n more", nullptr, more));
    }
    painter->restore();
}

} // namespace ops
