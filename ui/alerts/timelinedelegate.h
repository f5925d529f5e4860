#pragma once

#include <QStyledItemDelegate>

namespace ops {

/// One event of a timeline: its shape, its time above what happened, as many lines as the text takes, eight at most.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ops
