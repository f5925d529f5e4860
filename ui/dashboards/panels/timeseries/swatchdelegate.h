#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace ops {

/// A cell of a legend: for the name a square in the series' colour, filled where the series is drawn and
/// hollow where it is not, the text dimmed then. The colour is asked for by series index.
class SwatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 20;

    SwatchDelegate(std::function<QColor(int)> colorOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Of a name with its square.
    static int nameWidth(const QFontMetrics &metrics, const QString &name);

private:
    std::function<QColor(int)> m_colorOf;
};

} // namespace ops
