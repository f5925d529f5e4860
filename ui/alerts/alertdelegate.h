#pragma once

#include <QStyledItemDelegate>

namespace ops {

/// A cell of the list of alerts: two lines, with the shapes of severity and state, labels as chips, and headings of
/// groups that span the row. Paints what the model's roles say.
class AlertDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// As many chips as fit into the width, and how many more there are, in that colour.
void paintChips(QPainter &painter, const QRect &rect, const QStringList &labels, const QColor &moreColor);

} // namespace ops
