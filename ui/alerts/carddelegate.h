#pragma once

#include "core/alerts/alertlistvm.h"

#include <QStyledItemDelegate>

namespace ops {

/// A card of a group: heading, counts, its first alerts a line each, and how many more there are.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(AlertListVm &vm, QObject *parent);

    static int cardHeight();
    /// Which alert's line is at the point of the view; -1 for none.
    static int lineAt(const QRect &card, const QPoint &point);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QRect &rect, const QModelIndex &index, int line) const;

    AlertListVm &m_vm;
};

} // namespace ops
