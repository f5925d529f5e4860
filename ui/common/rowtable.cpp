#include "ui/common/rowtable.h"

#include "ui/common/flatheader.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace ops {

namespace {

constexpr int RowAir = 8, MarkSize = 14, MarkGap = 6;

/// Texts with the row's mark before the first one; what does not fit is the tool tip.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    std::function<QIcon(const QModelIndex &)> markOf;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        if (index.column() != 0 || !markOf)
            return;
        if (const QIcon mark = markOf(index); !mark.isNull()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = mark;
            option->decorationSize = QSize(MarkSize, MarkSize);
        }
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data().toString();
        const int room = option.rect.width() - (index.column() == 0 ? MarkSize + MarkGap : 0) - RowAir;
        const bool cut = option.fontMetrics.horizontalAdvance(text) > room;
        QToolTip::showText(event->globalPos(), cut ? plainTip(text) : QString(), view);
        return true;
    }
};

} // namespace

RowTable::RowTable(QAbstractItemModel &model, std::vector<Column> columns, QWidget *parent)
    : QTableView(parent)
    , m_columns(std::move(columns))
{
    auto *head = new FlatHeader([this](int column) { return m_columns[std::size_t(column)].number; }, this);
    setHorizontalHeader(head);
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowAir);
    head->setMinimumSectionSize(1);
    head->setSectionsClickable(false);
    connect(this, &QTableView::activated, this, [this] { Q_EMIT activatedKey(currentKey()); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_refilling = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &RowTable::restoreCurrent);
}

void RowTable::setMark(std::function<QIcon(const QModelIndex &)> markOf)
{
    static_cast<RowDelegate *>(itemDelegate())->markOf = std::move(markOf);
}

void RowTable::setKey(int role, std::function<int(const QString &)> rowOf)
{
    m_keyRole = role;
    m_rowOf = std::move(rowOf);
}

void RowTable::setSortable()
{
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
}

QString RowTable::currentKey() const
{
    return m_keyRole >= 0 && currentIndex().isValid() ? currentIndex().data(m_keyRole).toString() : QString();
}

void RowTable::selectKey(const QString &key)
{
    const int row = m_rowOf && !key.isEmpty() ? m_rowOf(key) : -1;
    if (row >= 0)
        setCurrentIndex(model()->index(row, 0));
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_refilling) // the old one is only lost for the moment
        return;
    m_key = currentKey();
    Q_EMIT currentKeyChanged(m_key);
}

/// Runs after the view's own reset, which was connected before.
void RowTable::restoreCurrent()
{
    m_refilling = false;
    const QString wanted = m_key;
    setAutoScroll(false); // it is chosen already: the place that was scrolled to stays
    selectKey(wanted);
    setAutoScroll(true);
    m_key = currentKey();
    if (m_key != wanted)
        Q_EMIT currentKeyChanged(m_key);
    fitColumns();
}

void RowTable::fitColumns()
{
    std::vector<std::size_t> shown;
    int used = 0, weight = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        shown.push_back(i);
        used += m_columns[i].least;
    }
    const auto lower = [this](std::size_t a, std::size_t b) { return m_columns[a].rank < m_columns[b].rank; };
    while (used > viewport()->width()) {
        const auto last = std::max_element(shown.begin(), shown.end(), lower);
        if (last == shown.end() || m_columns[*last].rank == 0)
            break;
        used -= m_columns[*last].least;
        shown.erase(last);
    }
    for (const std::size_t i : shown)
        weight += m_columns[i].weight;
    int left = std::max(viewport()->width() - used, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const bool visible = std::find(shown.begin(), shown.end(), i) != shown.end();
        setColumnHidden(int(i), !visible);
        if (!visible)
            continue;
        const int share = weight > 0 ? left * m_columns[i].weight / weight : 0;
        left -= share;
        weight -= m_columns[i].weight;
        setColumnWidth(int(i), m_columns[i].least + share);
    }
}

QString RowTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// Details that open below must not hide the row that they are about.
void RowTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const QRect place = visualRect(current);
    const bool wasInSight = place.isValid() && place.top() >= 0 && place.bottom() <= event->oldSize().height();
    QTableView::resizeEvent(event);
    fitColumns();
    if (wasInSight)
        scrollTo(current);
}

} // namespace ops
