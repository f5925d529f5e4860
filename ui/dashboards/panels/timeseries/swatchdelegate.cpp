#include "ui/dashboards/panels/timeseries/swatchdelegate.h"

#include "core/dashboards/legendmodel.h"
#include "ui/dashboards/celltip.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int Square = 10, SwatchPadding = 5, SquareGap = 6, MostNameWidth = 420;

QRect textRect(const QRect &cell, const QModelIndex &index)
{
    const bool name = index.column() == LegendModel::NameColumn;
    return cell.adjusted(SwatchPadding + (name ? Square + SquareGap : 0), 0, -SwatchPadding, 0);
}

void paintSquare(QPainter &painter, const QRect &cell, const QColor &color, bool filled)
{
    const QRectF square(cell.left() + SwatchPadding, cell.center().y() - Square / 2 + 0.5, Square, Square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1.2));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(filled ? square : square.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.selection);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace

SwatchDelegate::SwatchDelegate(std::function<QColor(int)> colorOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colorOf(std::move(colorOf))
{}

int SwatchDelegate::nameWidth(const QFontMetrics &metrics, const QString &name)
{
    return std::min(metrics.horizontalAdvance(name), MostNameWidth) + 2 * SwatchPadding + Square + SquareGap + 6;
}

void SwatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool shown = index.data(LegendModel::ShownRole).toBool();
    painter->save();
    paintGround(*painter, option);
    const bool name = index.column() == LegendModel::NameColumn;
    if (name)
        paintSquare(*painter, option.rect, m_colorOf(index.data(LegendModel::SeriesIndexRole).toInt()), shown);
    const QRect rect = textRect(option.rect, index);
    painter->setFont(option.font);
    painter->setPen(shown ? theme.text : theme.mutedText);
    const QString whole = index.data().toString();
    // Names differ at either end. A number is never cut: part of one is another number.
    const QString text = name ? option.fontMetrics.elidedText(whole, Qt::ElideMiddle, rect.width()) : whole;
    painter->drawText(rect, int(name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

QSize SwatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int most = view ? std::max(view->viewport()->width(), 1) : MostNameWidth; // or its end could not be seen
    const int width = index.column() == LegendModel::NameColumn
                          ? std::min(nameWidth(option.fontMetrics, text), most)
                          : option.fontMetrics.horizontalAdvance(text) + 2 * SwatchPadding + 6;
    return {width, RowHeight};
}

bool SwatchDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showCutText(*event, *view, index.data().toString(), textRect(option.rect, index).width());
    return true;
}

} // namespace ops
