#include "ui/alerts/timelineview.h"

#include "ui/alerts/timelinedelegate.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int RowsATurn = 100; // rows are as high as their text: they are measured in portions

} // namespace

TimelineView::TimelineView(TimelineVm &vm, Context &context, QWidget *parent) : QWidget(parent), m_vm(vm)
{
    setAccessibleName(tr("Timeline"));
    m_sentence = new QLabel(this);
    m_sentence->setAccessibleName(tr("State of the timeline"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 4, 8, 4);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Events"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(RowsATurn);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setModel(&vm.events());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    const auto showZone = [&vm, &context] { vm.setZone(context.zone()); };
    connect(&context, &Context::zoneChanged, this, showZone);
    connect(&vm, &TimelineVm::stateChanged, this, &TimelineView::render);
    showZone();
    render();
}

void TimelineView::render()
{
    m_sentence->setText(m_vm.state().sentence);
    m_sentence->setVisible(!m_vm.state().sentence.isEmpty());
    m_list->setVisible(m_vm.events().rowCount() > 0);
}

} // namespace ops
