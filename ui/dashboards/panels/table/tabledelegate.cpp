#include "ui/dashboards/panels/table/tabledelegate.h"

#include "core/dashboards/tablemodel.h"
#include "ui/dashboards/celltip.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>

namespace ops {

namespace {

constexpr double CellTextContrast = 4.5;
constexpr int CellMargins = 8;

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool value = index.data(TableModel::IsValueRole).toBool();
    option->displayAlignment = Qt::Alignment(value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QString color = index.data(TableModel::ColorRole).toString();
    if (color.isEmpty() || option->state & QStyle::State_Selected)
        return;
    const Theme &theme = Theme::current();
    option->palette.setColor(QPalette::Text, readableOn(theme.named(color), theme.panel, CellTextContrast));
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showCutText(*event, *view, index.data().toString(), option.rect.width() - CellMargins);
    return true;
}

} // namespace ops
