#pragma once

#include <QStyledItemDelegate>

namespace ops {

/// A row of the search: the title with the letters that fit in bold, its detail behind it in a quieter colour, the
/// key at the right end. What cannot run now is paler, and says so.
class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ops
