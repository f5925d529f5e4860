#include "ui/alerts/alertdelegate.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertlistmodel.h"
#include "ui/alerts/alertshapes.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace ops {

namespace {

using Model = AlertListModel;

constexpr int CellMargin = 8, ShapeWidth = 16, ChipPadding = 6, ChipGap = 4, CurrentBar = 3, FoldArrow = 10,
              LeastText = 20;
constexpr int TextLeft = CellMargin + ShapeWidth + 6;

bool hasShape(int column) { return column == Model::SeverityColumn || column == Model::StateColumn; }

/// What the painting of one cell needs of its look.
struct CellLook
{
    QColor text, quiet;
    bool selected = false;
};

CellLook lookOf(const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected)
        return {theme.text, theme.mutedText, false};
    const QColor text = option.palette.color(QPalette::HighlightedText);
    return {text, text, true};
}

void paintLines(QPainter &painter, const QRect &rect, const QString &first, const QString &second, const CellLook &look,
                bool strong)
{
    if (rect.width() < LeastText)
        return;
    const Theme &theme = Theme::current();
    QFont font = theme.textFont;
    font.setBold(strong);
    const int firstHeight = QFontMetrics(font).height(), secondHeight = QFontMetrics(theme.smallFont).height();
    const int used = second.isEmpty() ? firstHeight : firstHeight + secondHeight;
    const int top = rect.top() + (rect.height() - used) / 2;
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(QRect(rect.left(), top, rect.width(), firstHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(first, Qt::ElideRight, rect.width()));
    if (second.isEmpty())
        return;
    painter.setFont(theme.smallFont);
    painter.setPen(look.quiet);
    painter.drawText(QRect(rect.left(), top + firstHeight, rect.width(), secondHeight),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, rect.width()));
}

void paintFoldArrow(QPainter &painter, const QRect &rect, bool folded, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    const double half = FoldArrow / 2.0 - 1;
    QPolygonF arrow;
    if (folded)
        arrow << middle + QPointF(-half / 2, -half) << middle + QPointF(half / 2, 0)
              << middle + QPointF(-half / 2, half);
    else
        arrow << middle + QPointF(-half, -half / 2) << middle + QPointF(0, half / 2)
              << middle + QPointF(half, -half / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    painter.drawPolyline(arrow);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The heading as wide as the view; each cell shows its part of it.
QRect headingRect(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, option.rect.top(), width, option.rect.height()};
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const CellLook look = lookOf(option);
    const QModelIndex name = index.siblingAtColumn(Model::NameColumn);
    const QRect rect = headingRect(option);
    painter.setClipRect(option.rect);
    if (!look.selected)
        painter.fillRect(option.rect, theme.window);
    paintFoldArrow(painter, QRect(rect.left() + CellMargin, rect.top(), FoldArrow, rect.height()),
                   index.data(Model::FoldedRole).toBool(), look.text);
    const int shapeLeft = rect.left() + CellMargin + FoldArrow + 6;
    paintSeverity(painter, QRectF(shapeLeft, rect.top() + (rect.height() - ShapeWidth) / 2.0, ShapeWidth, ShapeWidth),
                  Severity(index.data(Model::SeverityRole).toInt()));
    paintLines(painter, rect.adjusted(shapeLeft + ShapeWidth + 6, 0, -CellMargin, 0), name.data().toString(),
               index.data(Model::DetailRole).toString(), look, true);
}

void paintShapeOf(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QRectF place(rect.left() + CellMargin, rect.top() + (rect.height() - ShapeWidth) / 2.0, ShapeWidth,
                       ShapeWidth);
    if (index.column() == Model::SeverityColumn)
        paintSeverity(painter, place, Severity(index.data(Model::SeverityRole).toInt()));
    else
        paintStanding(painter, place, AlertStanding(index.data(Model::StandingRole).toInt()));
}

void paintAlertCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const CellLook look = lookOf(option);
    const bool shape = hasShape(index.column());
    if (shape) {
        // On the colour of a selection shapes would lose their contrast.
        if (look.selected)
            painter.fillRect(QRect(option.rect.left() + CellMargin - 3, option.rect.center().y() - ShapeWidth / 2 - 2,
                                   ShapeWidth + 6, ShapeWidth + 6),
                             Theme::current().panel);
        paintShapeOf(painter, option.rect, index);
    }
    const QRect text = option.rect.adjusted(shape ? TextLeft : CellMargin, 0, -CellMargin / 2, 0);
    if (index.column() == Model::LabelsColumn)
        paintChips(painter, text, index.data(Model::LabelsRole).toStringList(), look.quiet);
    else
        paintLines(painter, text, index.data().toString(), index.data(Model::DetailRole).toString(), look,
                   index.column() == Model::NameColumn);
}

} // namespace

int AlertDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return QFontMetrics(theme.textFont).height() + QFontMetrics(theme.smallFont).height() + CellMargin;
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int column = index.column();
    if (column == Model::LabelsColumn || column == Model::NoteColumn || column == Model::NameColumn)
        return {0, rowHeight()}; // they take what there is
    const int text = QFontMetrics(Theme::current().textFont).horizontalAdvance(index.data().toString());
    return {text + CellMargin + (hasShape(column) ? TextLeft : CellMargin), rowHeight()};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    if (index.data(Model::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintAlertCell(*painter, option, index);
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), CurrentBar, option.rect.height()), theme.accent);
    painter->restore();
}

bool AlertDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString detail = index.data(Model::DetailRole).toString();
    const QString text = index.data().toString();
    QToolTip::showText(event->globalPos(), plainTip(detail.isEmpty() ? text : text + u'\n' + detail), view);
    return true;
}

void paintChips(QPainter &painter, const QRect &rect, const QStringList &labels, const QColor &moreColor)
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.smallFont);
    const int height = metrics.height() + 4, top = rect.top() + (rect.height() - height) / 2;
    painter.setFont(theme.smallFont);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = rect.left();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool last = i + 1 == labels.size();
        const int more = last ? 0 : metrics.horizontalAdvance(QStringLiteral("+%1").arg(labels.size() - i)) + ChipGap;
        const int room = rect.right() - left - more;
        const int wanted = metrics.horizontalAdvance(labels[i]) + 2 * ChipPadding;
        if (i > 0 && wanted > room) {
            painter.setPen(moreColor);
            painter.drawText(QRect(left, top, rect.right() - left, height), Qt::AlignVCenter,
                             QStringLiteral("+%1").arg(labels.size() - i));
            break;
        }
        const QRect chip(left, top, std::min(wanted, room), height);
        painter.setPen(theme.series(labelColourIndex(labels[i])));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(theme.text);
        painter.drawText(chip.adjusted(ChipPadding, 0, -ChipPadding, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(labels[i], Qt::ElideRight, chip.width() - 2 * ChipPadding));
        left = chip.right() + ChipGap;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace ops
