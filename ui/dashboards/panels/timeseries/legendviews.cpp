#include "ui/dashboards/panels/timeseries/legendviews.h"

#include "core/dashboards/legendmodel.h"
#include "ui/common/flatheader.h"
#include "ui/dashboards/panels/timeseries/swatchdelegate.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LeastNameWidth = 100, LeastCalcWidth = 40;

void setUpLegend(QAbstractItemView &view, QAbstractItemModel &model, std::function<QColor(int)> colorOf)
{
    view.setModel(&model);
    view.setItemDelegate(new SwatchDelegate(std::move(colorOf), &view));
    view.setFont(Theme::current().smallFont);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

LegendList::LegendList(LegendModel &model, std::function<QColor(int)> colorOf, QWidget *parent) : QListView(parent)
{
    setUpLegend(*this, model, std::move(colorOf));
    setModelColumn(LegendModel::NameColumn);
    setResizeMode(QListView::Adjust);
    setFlowing(true);
}

void LegendList::setFlowing(bool flowing)
{
    if (isWrapping() == flowing)
        return;
    setFlow(flowing ? QListView::LeftToRight : QListView::TopToBottom);
    setWrapping(flowing);
}

int LegendList::rowsAt(int width, int most) const
{
    int rows = 0, left = width;
    for (int row = 0; row < model()->rowCount() && rows <= most; ++row) {
        const QString name = model()->index(row, LegendModel::NameColumn).data().toString();
        const int needed = SwatchDelegate::nameWidth(fontMetrics(), name);
        if (rows == 0 || needed > left) {
            ++rows;
            left = width;
        }
        left -= needed;
    }
    return rows;
}

LegendTable::LegendTable(QAbstractItemModel &model, std::function<QColor(int)> colorOf, QWidget *parent)
    : QTableView(parent)
{
    setUpLegend(*this, model, std::move(colorOf));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(SwatchDelegate::RowHeight);
    verticalHeader()->setDefaultSectionSize(SwatchDelegate::RowHeight);
    auto *head = new FlatHeader([](int column) { return column >= LegendModel::FirstCalcColumn; }, this);
    setHorizontalHeader(head);
    head->setFixedHeight(headHeight());
    head->setMinimumSectionSize(LeastCalcWidth);
    head->setDefaultSectionSize(LeastCalcWidth);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(LegendModel::NameColumn, QHeaderView::Stretch);
    setSortingEnabled(true);
}

int LegendTable::headHeight() const { return SwatchDelegate::RowHeight + 2; }

void LegendTable::fitColumns()
{
    m_wanted.resize(std::size_t(std::max(model()->columnCount() - LegendModel::FirstCalcColumn, 0)), LeastCalcWidth);
    int room = viewport()->width() - LeastNameWidth;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const int column = LegendModel::FirstCalcColumn + int(i);
        setColumnHidden(column, false); // or it had no width
        const int needed = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        m_wanted[i] = std::max(m_wanted[i], needed);
        setColumnWidth(column, m_wanted[i]);
        room -= m_wanted[i];
        setColumnHidden(column, i > 0 && room < 0);
    }
}

void LegendTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ops
