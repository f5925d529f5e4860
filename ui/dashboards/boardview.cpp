#include "ui/dashboards/boardview.h"

#include "core/base/textsafe.h"
#include "ui/dashboards/panelframe.h"
#include "ui/dashboards/rowheading.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr int LineStep = BoardGrid::RowHeight + BoardGrid::Gap;
constexpr qint64 MakeBudgetMs = 4; // of one turn, for panels that are seen first

bool leavesFullSize(int key) { return key == Qt::Key_Escape || key == Qt::Key_Back; }

/// The part of the board that `widget` is or stands in.
template<class Part> Part *partAround(QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (auto *part = qobject_cast<Part *>(widget))
            return part;
    }
    return nullptr;
}

} // namespace

BoardView::BoardView(DashboardVm &vm, Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_vm(vm)
    , m_context(context)
    , m_parts(partsOf(vm.dashboard()))
{
    const QString title = safeText(vm.dashboard().title, 300);
    setAccessibleName(title.isEmpty() ? tr("Board") : title);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(LineStep);
    m_board = new QWidget;
    m_board->setAccessibleName(tr("Panels"));
    m_frames.resize(vm.panels().size());
    const auto makeFrames = [this](std::optional<std::size_t> row) {
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            if (m_parts.panels[i].row == row)
                makeFrame(i);
        }
    };
    makeFrames(std::nullopt); // Tab goes in the order in which they are made
    for (std::size_t row = 0; row < m_parts.folded.size(); ++row) {
        makeHeading(row);
        makeFrames(row);
    }
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (!m_frames[i]) // of a row that there is not
            makeFrame(i);
    }
    setWidget(m_board);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

/// The view-models may outlive the view: nobody sees their panels any more.
BoardView::~BoardView()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while the panels go
    for (PanelFrame *frame : m_frames)
        frame->setInView(false);
}

void BoardView::makeFrame(std::size_t index)
{
    auto *frame = new PanelFrame(*m_vm.panels()[index], m_context, m_board);
    m_frames[index] = frame;
    connect(frame, &PanelFrame::focused, this, [this, frame] { ensureWidgetVisible(frame); });
    connect(frame, &PanelFrame::told, this, &BoardView::told);
    connect(frame, &PanelFrame::signInRequested, this, &BoardView::signInRequested);
    connect(frame, &PanelFrame::fullSizeToggled, this, [this, frame] { toggleFullSize(frame); });
    connect(&frame->vm(), &PanelVm::stateChanged, this, [this, frame] {
        if (frame == m_current)
            Q_EMIT currentChanged(); // what can be done with it may be another
    });
}

void BoardView::makeHeading(std::size_t row)
{
    const auto count = std::count_if(m_parts.panels.begin(), m_parts.panels.end(),
                                     [row](const BoardParts::Panel &panel) { return panel.row == row; });
    auto *heading = new RowHeading(m_vm.dashboard().rows[row].title, int(count), m_board);
    m_headings.push_back(heading);
    heading->setFolded(m_parts.folded[row]);
    connect(heading, &RowHeading::clicked, this, [this, row] { setFolded(row, !isFolded(row)); });
    connect(heading, &RowHeading::focused, this, [this, heading] { ensureWidgetVisible(heading); });
}

/// A menu that opens takes the focus, and acts on what had it.
void BoardView::noteFocus(QWidget *now)
{
    if (!now || qobject_cast<QMenu *>(now) || qobject_cast<QMenuBar *>(now))
        return;
    QWidget *part = nullptr;
    if (m_board->isAncestorOf(now)) {
        part = partAround<PanelFrame>(now);
        if (!part)
            part = partAround<RowHeading>(now);
    }
    if (part == m_current)
        return;
    m_current = part;
    Q_EMIT currentChanged();
}

PanelFrame *BoardView::currentPanel() const { return qobject_cast<PanelFrame *>(m_current); }

std::optional<std::size_t> BoardView::currentRow() const
{
    for (std::size_t row = 0; row < m_headings.size(); ++row) {
        if (m_headings[row] == m_current)
            return row;
    }
    const auto it = std::find(m_frames.begin(), m_frames.end(), m_current);
    const auto row = it == m_frames.end() ? std::nullopt : m_parts.panels[std::size_t(it - m_frames.begin())].row;
    return row && *row < m_headings.size() ? row : std::nullopt;
}

std::optional<std::size_t> BoardView::indexOf(int id) const
{
    const auto &all = m_vm.panels();
    const auto it = std::find_if(all.begin(), all.end(), [id](const auto &panel) { return panel->panel().id == id; });
    return it == all.end() ? std::nullopt : std::optional(std::size_t(it - all.begin()));
}

bool BoardView::showPanel(int id)
{
    const auto index = indexOf(id);
    if (!index)
        return false;
    PanelFrame *frame = m_frames[*index];
    if (const auto row = m_parts.panels[*index].row; row && *row < m_headings.size())
        setFolded(*row, false);
    if (m_full && m_full != frame)
        fillWith(nullptr);
    arrange();
    ensureWidgetVisible(frame);
    frame->setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<int> BoardView::fullSize() const
{
    return m_full ? std::optional(m_full->vm().panel().id) : std::nullopt;
}

void BoardView::setFullSize(std::optional<int> id)
{
    if (id && showPanel(*id))
        fillWith(m_frames[*indexOf(*id)]);
    else if (!id)
        fillWith(nullptr);
}

void BoardView::toggleFullSize(PanelFrame *frame) { fillWith(m_full ? nullptr : frame); }

void BoardView::fillWith(PanelFrame *frame)
{
    if (frame == m_full)
        return;
    if (!m_full)
        m_scrolledTo = verticalScrollBar()->value();
    PanelFrame *before = std::exchange(m_full, frame);
    for (PanelFrame *one : {before, frame}) {
        if (one)
            one->setFullSize(one == frame);
    }
    arrange();
    if (frame)
        frame->setFocus(Qt::OtherFocusReason);
    else
        verticalScrollBar()->setValue(m_scrolledTo);
    if (!frame && before)
        before->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

void BoardView::setFolded(std::size_t row, bool folded)
{
    if (fold(row, folded))
        arrange();
}

/// The board is laid out once for all of them.
void BoardView::setAllFolded(bool folded)
{
    bool changed = false;
    for (std::size_t row = 0; row < m_headings.size(); ++row)
        changed = fold(row, folded) || changed;
    if (changed)
        arrange();
}

/// False where it is so already.
bool BoardView::fold(std::size_t row, bool folded)
{
    if (m_parts.folded[row] == folded)
        return false;
    const bool current = currentRow() == row;
    m_parts.folded[row] = folded;
    m_headings[row]->setFolded(folded);
    if (folded && current) // or the focus would go anywhere
        m_headings[row]->setFocus(Qt::OtherFocusReason);
    return true;
}

/// While a panel fills the board, Escape leaves that first and does not reach the window's shortcuts.
bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_full && leavesFullSize(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QScrollArea::event(event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (m_full && leavesFullSize(event->key()))
        fillWith(nullptr);
    else
        QScrollArea::keyPressEvent(event);
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

/// A scroll bar that comes does not make itself go: the height does not depend on the width, except that a
/// narrow board is higher than a wide one.
void BoardView::arrange()
{
    const int width = viewport()->width();
    const BoardGrid grid = layOutBoard(m_parts, width);
    m_board->resize(width, m_full ? viewport()->height() : grid.height);
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const bool shown = m_full ? m_frames[i] == m_full : !grid.rects[i].isNull();
        if (shown)
            m_frames[i]->setGeometry(m_full ? m_board->rect().marginsRemoved(QMargins() + BoardGrid::Margin)
                                            : grid.rects[i]);
        m_frames[i]->setVisible(shown);
    }
    for (std::size_t row = 0; row < m_headings.size(); ++row) {
        m_headings[row]->setGeometry(grid.headings[row]);
        m_headings[row]->setVisible(!m_full);
    }
    lookLater();
}

/// Once for all that happens in one turn: a first layout and a wheel that spins each come in several steps.
void BoardView::lookLater()
{
    if (std::exchange(m_lookQueued, true))
        return;
    QMetaObject::invokeMethod(this, &BoardView::look, Qt::QueuedConnection);
}

QRect BoardView::seenRect() const { return {QPoint(-m_board->x(), -m_board->y()), viewport()->size()}; }

/// Making what is seen first takes milliseconds a panel: what one turn has no time for comes in the next one,
/// so that scrolling stays smooth.
void BoardView::look()
{
    m_lookQueued = m_unmade = false;
    m_everLooked = m_everLooked || m_shown;
    const QRect seen = seenRect();
    QElapsedTimer spent;
    spent.start();
    for (PanelFrame *frame : m_frames) {
        const bool there = !frame->isHidden() && (m_watchesWhole || frame->geometry().intersects(seen));
        const bool inView = m_shown && there;
        if (inView && !frame->isMade() && spent.elapsed() >= MakeBudgetMs)
            m_unmade = true;
        else
            frame->setInView(inView);
    }
    if (m_unmade || nextToPrepare())
        m_idleTimer.start(0, this); // not a queued call: those all run in one turn
}

/// The next one within a screen above or below what is seen; it does not ask before it is seen.
PanelFrame *BoardView::nextToPrepare() const
{
    const int ahead = viewport()->height();
    const QRect near = seenRect().adjusted(0, -ahead, 0, ahead);
    for (PanelFrame *frame : m_frames) {
        if (m_shown && !frame->isMade() && !frame->isHidden() && frame->geometry().intersects(near))
            return frame;
    }
    return nullptr;
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_idleTimer.timerId()) {
        QScrollArea::timerEvent(event);
        return;
    }
    m_idleTimer.stop();
    if (m_unmade) {
        look();
    } else if (PanelFrame *frame = nextToPrepare()) {
        frame->prepare();
        m_idleTimer.start(0, this);
    }
}

} // namespace ops
