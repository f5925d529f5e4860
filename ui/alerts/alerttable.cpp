#include "ui/alerts/alerttable.h"

#include "ui/alerts/alertdelegate.h"
#include "ui/common/flatheader.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>

namespace ops {

namespace {

using Model = AlertListModel;

struct ColumnRule
{
    int column;
    int least;     ///< pixels
    int stretch;   ///< share of what is left
    int needsView; ///< is hidden in a narrower view
};

/// Severity, name, state and owner stay to the last.
constexpr std::array<ColumnRule, Model::ColumnCount> ColumnRules{{{Model::SeverityColumn, 92, 0, 0},
                                                                  {Model::StateColumn, 146, 0, 0},
                                                                  {Model::NameColumn, 120, 5, 0},
                                                                  {Model::LabelsColumn, 120, 5, 800},
                                                                  {Model::OwnerColumn, 90, 1, 340},
                                                                  {Model::NoteColumn, 100, 3, 560},
                                                                  {Model::SinceColumn, 106, 0, 640}}};

/// In a narrow view the severity is its shape.
constexpr int NarrowView = 470, NarrowSeverity = 32, NarrowState = 112;

int leastWidth(const ColumnRule &rule, int view)
{
    if (view < NarrowView && rule.column == Model::SeverityColumn)
        return NarrowSeverity;
    return view < NarrowView && rule.column == Model::StateColumn ? NarrowState : rule.least;
}

std::optional<AlertSort> sortOf(int column)
{
    switch (column) {
    case Model::SeverityColumn:
        return AlertSort::Severity;
    case Model::StateColumn:
        return AlertSort::State;
    case Model::NameColumn:
        return AlertSort::Name;
    case Model::OwnerColumn:
        return AlertSort::Owner;
    case Model::SinceColumn:
        return AlertSort::Age;
    default:
        return std::nullopt;
    }
}

} // namespace

AlertTable::AlertTable(AlertListVm &vm, QWidget *parent) : QTableView(parent), m_vm(vm)
{
    setAccessibleName(tr("List of alerts")); // no button of the window is called so
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new FlatHeader([](int) { return false; }, this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(AlertDelegate::rowHeight());
    setItemDelegate(new AlertDelegate(this));
    setModel(&vm.rows());
    connect(&vm.rows(), &QAbstractItemModel::modelAboutToBeReset, this, &AlertTable::noteTop);
    connect(&vm.rows(), &QAbstractItemModel::modelReset, this, &AlertTable::restore);
    connect(&vm, &AlertListVm::selectionChanged, this, &AlertTable::followVm);
    connect(&vm, &AlertListVm::stateChanged, this, &AlertTable::showSort);
    connect(&vm, &AlertListVm::stateChanged, this, &AlertTable::arrangeColumns);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &AlertTable::onHeader);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(Model::HeadingRole).toBool())
            Q_EMIT opened();
    });
    showSort();
}

QString AlertTable::keyOf(int line) const
{
    const AlertRow *row = m_vm.rows().arrangement().rowAt(line);
    return row ? alertKey(*row) : QString();
}

void AlertTable::showSort()
{
    for (const ColumnRule &rule : ColumnRules) {
        if (sortOf(rule.column) == m_vm.state().sort)
            horizontalHeader()->setSortIndicator(rule.column,
                                                 m_vm.state().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void AlertTable::onHeader(int column)
{
    const auto sort = sortOf(column);
    if (sort)
        m_vm.setSort(*sort, *sort == m_vm.state().sort && !m_vm.state().descending);
    else
        showSort(); // the header has moved its arrow already
}

void AlertTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellVm();
}

void AlertTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) // the bar at the left is the row's
        viewport()->update(QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row())));
    tellVm();
}

void AlertTable::tellVm()
{
    if (m_restoring)
        return;
    QStringList keys;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int line = range.top(); line <= range.bottom(); ++line) {
            const QString key = keyOf(line);
            if (!key.isEmpty())
                keys << key;
        }
    }
    m_restoring = true;
    m_vm.select(std::move(keys), keyOf(currentIndex().row()));
    m_restoring = false;
}

void AlertTable::noteTop()
{
    m_scrolledTo = verticalScrollBar()->value();
    m_topKey.clear();
    m_restoring = true; // the view forgets its selection with the reset
    const int first = rowAt(0);
    for (int line = std::max(first, 0); first >= 0 && line < first + 3; ++line) {
        m_topKey = keyOf(line);
        m_topOffset = rowViewportPosition(line);
        if (!m_topKey.isEmpty())
            break;
    }
    const QModelIndex current = currentIndex();
    const bool heading = current.isValid() && current.data(Model::HeadingRole).toBool();
    m_group = heading ? m_vm.rows()
                            .arrangement()
                            .groups[std::size_t(m_vm.rows().arrangement().lines[std::size_t(current.row())].group)]
                            .key
                      : QString();
}

/// The alerts that were in sight stay where they were, unless the list stood at its beginning: there the newest and
/// worst come into sight.
void AlertTable::restore()
{
    applySelection();
    m_restoring = false;
    updateGeometries();
    int wanted = m_scrolledTo;
    const int line = m_scrolledTo == 0 || m_topKey.isEmpty() ? -1 : m_vm.rows().arrangement().lineOf(m_topKey);
    if (line >= 0)
        wanted = line * verticalHeader()->defaultSectionSize() - m_topOffset;
    verticalScrollBar()->setValue(wanted);
}

void AlertTable::applySelection()
{
    const AlertArrangement &arranged = m_vm.rows().arrangement();
    QItemSelection selection;
    const QSet<QString> wanted(m_vm.selectedKeys().begin(), m_vm.selectedKeys().end());
    int currentLine = -1, from = -1;
    const int lines = m_vm.rows().rowCount();
    const bool any = !wanted.isEmpty() || !m_vm.currentKey().isEmpty() || !m_group.isEmpty();
    for (int line = 0; any && line <= lines; ++line) {
        const QString key = line < lines ? keyOf(line) : QString();
        const bool in = !key.isEmpty() && wanted.contains(key);
        if (in && from < 0)
            from = line;
        if (!in && from >= 0) {
            selection.select(model()->index(from, 0), model()->index(line - 1, Model::ColumnCount - 1));
            from = -1;
        }
        if (currentLine < 0 && !key.isEmpty() && key == m_vm.currentKey())
            currentLine = line;
        if (currentLine < 0 && key.isEmpty() && line < lines && !m_group.isEmpty() &&
            arranged.groups[std::size_t(arranged.lines[std::size_t(line)].group)].key == m_group)
            currentLine = line;
    }
    if (currentLine >= 0)
        selectionModel()->setCurrentIndex(model()->index(currentLine, Model::NameColumn),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// Somebody else chose: the cards, a key of the page, the details.
void AlertTable::followVm()
{
    if (m_restoring)
        return;
    const bool moves = keyOf(currentIndex().row()) != m_vm.currentKey();
    m_restoring = true;
    m_group.clear();
    applySelection();
    m_restoring = false;
    if (moves && currentIndex().isValid())
        scrollTo(currentIndex());
}

void AlertTable::toggleCurrent()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !current.data(Model::HeadingRole).toBool())
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void AlertTable::toggleGroup()
{
    const int line = currentIndex().row();
    const AlertArrangement &arranged = m_vm.rows().arrangement();
    if (line >= 0 && arranged.grouped)
        m_vm.toggleFold(arranged.groups[std::size_t(arranged.lines[std::size_t(line)].group)].key);
}

void AlertTable::keyPressEvent(QKeyEvent *event)
{
    const bool heading = currentIndex().data(Model::HeadingRole).toBool();
    const bool folded = currentIndex().data(Model::FoldedRole).toBool();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (heading && (enter || event->key() == Qt::Key_Space || (event->key() == Qt::Key_Left && !folded) ||
                    (event->key() == Qt::Key_Right && folded)))
        toggleGroup();
    else if (enter)
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void AlertTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.data(Model::HeadingRole).toBool() && index == currentIndex())
        toggleGroup();
}

/// What opens below the list must not hide the alert that it is about.
void AlertTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(Model::NameColumn);
    const QRect place = visualRect(current);
    const bool wasInSight = place.isValid() && place.top() >= 0 && place.bottom() <= event->oldSize().height();
    QTableView::resizeEvent(event);
    arrangeColumns();
    if (wasInSight)
        scrollTo(current);
}

void AlertTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        verticalHeader()->setDefaultSectionSize(AlertDelegate::rowHeight());
}

/// Columns in which nothing stands leave their room to the names.
bool AlertTable::isShown(int column, bool tooNarrow) const
{
    const AlertArrangement &arranged = m_vm.rows().arrangement();
    const bool empty =
        (column == Model::OwnerColumn && !arranged.owned) || (column == Model::NoteColumn && !arranged.noted);
    return !tooNarrow && !empty;
}

void AlertTable::arrangeColumns()
{
    const int width = viewport()->width();
    int room = width, taken = 0, shares = 0;
    for (const ColumnRule &rule : ColumnRules)
        room += isShown(rule.column, false) ? 0 : rule.least;
    for (const ColumnRule &rule : ColumnRules) {
        setColumnHidden(rule.column, !isShown(rule.column, room < rule.needsView));
        if (!isColumnHidden(rule.column)) {
            taken += leastWidth(rule, width);
            shares += rule.stretch;
        }
    }
    int left = std::max(0, width - taken);
    for (const ColumnRule &rule : ColumnRules) {
        if (isColumnHidden(rule.column))
            continue;
        const int more = rule.stretch > 0 ? left * rule.stretch / shares : 0;
        left -= more;
        shares -= rule.stretch;
        setColumnWidth(rule.column, leastWidth(rule, width) + more);
    }
}

} // namespace ops
