#include "ui/alerts/groupcards.h"

#include "ui/alerts/carddelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ops {

namespace {

constexpr int CardWidth = 320, CardGap = 10;

} // namespace

GroupCards::GroupCards(AlertListVm &vm, QWidget *parent) : QListView(parent), m_vm(vm)
{
    setAccessibleName(tr("Groups of alerts"));
    setFrameShape(QFrame::NoFrame);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CardDelegate(vm, this));
    setModel(&vm.groups());
    connect(&vm, &AlertListVm::selectionChanged, viewport(), QOverload<>::of(&QWidget::update));
    fitCards();
}

/// As many columns as have the room, all as wide.
void GroupCards::fitCards()
{
    const int width = std::max(1, viewport()->width());
    const int columns = std::max(1, width / (CardWidth + CardGap));
    setGridSize(QSize(std::max(1, width / columns - 1), CardDelegate::cardHeight() + CardGap));
}

void GroupCards::resizeEvent(QResizeEvent *event)
{
    fitCards();
    QListView::resizeEvent(event);
}

void GroupCards::selectLine(const QModelIndex &card, int line)
{
    const QString key = m_vm.groups().keyAt(card.row(), line);
    if (!key.isEmpty())
        m_vm.select({key}, key);
}

void GroupCards::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex card = indexAt(event->pos());
    if (card.isValid() && event->button() == Qt::LeftButton)
        selectLine(card, CardDelegate::lineAt(visualRect(card), event->pos()));
}

void GroupCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListView::keyPressEvent(event);
        return;
    }
    selectLine(currentIndex(), 0);
    Q_EMIT opened();
}

} // namespace ops
