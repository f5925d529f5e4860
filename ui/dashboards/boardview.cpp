#include "ui/dashboards/boardview.h"

#include "core/base/textsafe.h"
#include "ui/dashboards/boardgrid.h"
#include "ui/dashboards/panelframe.h"

#include <QScrollBar>

namespace ops {

namespace {

constexpr int LineStep = BoardGrid::RowHeight + BoardGrid::Gap;

std::vector<GridRect> placesOf(const DashboardVm &vm)
{
    std::vector<GridRect> places;
    places.reserve(vm.panels().size());
    for (const auto &panel : vm.panels())
        places.push_back(panel->panel().grid);
    return places;
}

} // namespace

BoardView::BoardView(DashboardVm &vm, Context &context, QWidget *parent) : QScrollArea(parent), m_vm(vm)
{
    const QString title = safeText(vm.dashboard().title, 300);
    setAccessibleName(title.isEmpty() ? tr("Board") : title);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(LineStep);
    m_board = new QWidget;
    m_board->setAccessibleName(tr("Panels"));
    for (const auto &panel : vm.panels()) {
        m_frames.push_back(new PanelFrame(*panel, context, m_board));
        PanelFrame *frame = m_frames.back();
        connect(frame, &PanelFrame::focused, this, [this, frame] { ensureWidgetVisible(frame); });
    }
    setWidget(m_board);
}

/// The view-models may outlive the view: nobody sees their panels any more.
BoardView::~BoardView()
{
    for (PanelFrame *frame : m_frames)
        frame->setInView(false);
}

void BoardView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_shown = true;
    lookLater();
}

void BoardView::watchWhole()
{
    m_watchesWhole = true;
    lookLater();
}

/// Comes for a page that is not the current one, and from the window system for a minimised window.
void BoardView::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_shown = false;
    look();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    lookLater();
}

/// The height does not depend on the width, so that a scroll bar that comes does not make itself go.
void BoardView::arrange()
{
    const int width = viewport()->width();
    const BoardGrid grid = layOutBoard(placesOf(m_vm), width);
    m_board->resize(width, grid.height);
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        m_frames[i]->setGeometry(grid.rects[i]);
    lookLater();
}

/// Once for all that happens in one turn: a first layout and a wheel that spins each come in several steps.
void BoardView::lookLater()
{
    if (std::exchange(m_lookQueued, true))
        return;
    QMetaObject::invokeMethod(this, &BoardView::look, Qt::QueuedConnection);
}

void BoardView::look()
{
    m_lookQueued = false;
    const QRect seen(QPoint(-m_board->x(), -m_board->y()), viewport()->size());
    for (PanelFrame *frame : m_frames)
        frame->setInView(m_shown && (m_watchesWhole || frame->geometry().intersects(seen)));
}

} // namespace ops
