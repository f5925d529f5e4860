#include "ui/dashboards/panels/table/tableview.h"

#include "core/dashboards/tablemodel.h"
#include "ui/common/flatheader.h"
#include "ui/dashboards/panels/table/tabledelegate.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <map>
#include <numeric>

namespace ops {

namespace {

constexpr int TableRowHeight = 24, LeastColumnWidth = 60, MostColumnWidth = 360;

} // namespace

PanelTable::PanelTable(TableModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(TableRowHeight);
    auto *head = new FlatHeader([&model](int column) { return column == model.valueColumn(); }, this);
    setHorizontalHeader(head);
    head->setMinimumSectionSize(LeastColumnWidth);
    head->setResizeContentsPrecision(0); // the rows on the screen speak for all
    setSortingEnabled(true);
    connect(head, &QHeaderView::sectionResized, this, [this] { m_dragged = m_dragged || !m_fitting; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_dragged = false; });
}

void PanelTable::fitColumns()
{
    const int columns = model()->columnCount();
    if (m_dragged || columns == 0)
        return;
    m_fitting = true;
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths.push_back(std::clamp(wanted, LeastColumnWidth, MostColumnWidth));
    }
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    int left = std::max(viewport()->width() - used, 0);
    for (int column = 0; column < columns; ++column) {
        const int share = left / (columns - column);
        left -= share;
        setColumnWidth(column, widths[std::size_t(column)] + share);
    }
    m_fitting = false;
}

QString PanelTable::selectedText() const
{
    std::map<int, QStringList> rows;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex &cell : cells)
        rows[cell.row()] << cell.data().toString();
    QStringList lines;
    for (const auto &[row, texts] : rows)
        lines << texts.join(u'\t');
    return lines.join(u'\n');
}

void PanelTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void PanelTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ops
