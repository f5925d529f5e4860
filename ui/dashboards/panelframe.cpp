#include "ui/dashboards/panelframe.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"
#include "ui/common/timetext.h"
#include "ui/dashboards/markbadge.h"
#include "ui/dashboards/panelaccess.h"
#include "ui/dashboards/panelactions.h"
#include "ui/dashboards/panelbody.h"
#include "ui/dashboards/panelheader.h"
#include "ui/dashboards/panelmessage.h"
#include "ui/dashboards/panels/registry.h"
#include "ui/dashboards/statestrip.h"
#include "ui/dashboards/veil.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int FramePadding = 10, StripPadding = 8, StripGap = 4, NarrowPadding = 4, NarrowWidth = 240;
constexpr qint64 QuickQueryMs = 500; // what is answered sooner needs no hint that it is under way

} // namespace

PanelFrame::PanelFrame(PanelVm &vm, Context &context, QWidget *parent) : QFrame(parent), m_vm(vm), m_context(context)
{
    installPanelAccess();
    setAccessibleName(panelTitle(vm.panel()));
    setFocusPolicy(Qt::StrongFocus);
    connect(&vm, &PanelVm::stateChanged, this, &PanelFrame::render);
    connect(&vm, &PanelVm::marksChanged, this, &PanelFrame::renderMarks);
    render();
}

PanelFrame::~PanelFrame()
{
    m_context.clock().cancel(m_busyTimer);
    m_context.clock().cancel(m_ageTimer);
}

PanelActions &PanelFrame::actions()
{
    if (!m_actions) {
        m_actions = new PanelActions(*this, m_context);
        connect(m_actions, &PanelActions::told, this, &PanelFrame::told);
        connect(m_actions, &PanelActions::fullSizeToggled, this, &PanelFrame::fullSizeToggled);
    }
    return *m_actions;
}

void PanelFrame::makeParts()
{
    m_header = new PanelHeader(panelHeading(m_vm.panel()), this);
    m_header->setToolTipSource([this] { return toolTipText(); });
    m_strip = new StateStrip(this);
    m_strip->hide();
    m_message = new PanelMessage(this);
    connect(m_header, &PanelHeader::menuRequested, this, &PanelFrame::openMenu);
    connect(m_strip, &StateStrip::retryRequested, &m_vm, &PanelVm::refresh);
    connect(m_message, &PanelMessage::retryRequested, &m_vm, &PanelVm::refresh);
    connect(m_strip, &StateStrip::signInRequested, this, &PanelFrame::signInRequested);
    connect(m_message, &PanelMessage::signInRequested, this, &PanelFrame::signInRequested);
    connect(m_strip, &StateStrip::copyRequested, this, &PanelFrame::copyDetails);
    connect(m_message, &PanelMessage::copyRequested, this, &PanelFrame::copyDetails);
    makeBody();
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_body)})
        part->show(); // what is made in a shown parent is hidden
}

void PanelFrame::makeBody()
{
    m_body = makePanelBody(m_vm.panel(), m_context, this);
    m_body->setAccessibleName(tr("%1 content").arg(accessibleName()));
    m_veil = new Veil(this);
    m_veil->setAccessibleName(tr("Old data"));
    m_body->setData(m_data);
    QWidget *before = this; // it is made late, and the frames after this one are there already
    for (QWidget *part : m_body->findChildren<QWidget *>()) {
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void PanelFrame::prepare()
{
    if (m_body)
        return;
    makeParts();
    renderMarks();
    render();
}

void PanelFrame::setInView(bool inView)
{
    if (inView == m_inView)
        return;
    m_inView = inView;
    if (inView) {
        prepare();
        render();
        tellWidth(); // first, so that the first query has the right step
    }
    m_vm.setVisible(inView);
    renderAge();
}

void PanelFrame::tellWidth()
{
    if (m_inView && m_body)
        m_vm.setWidth(m_body->plotWidth(bodyRect().width()));
}

PanelLook PanelFrame::currentLook() const
{
    return lookOf(m_vm.state(), m_context.clock().nowMs(), m_body && m_body->showsNoData());
}

void PanelFrame::renderMarks()
{
    if (!m_body)
        return; // painted with its title only: nobody sees it yet
    m_header->setMarks(m_vm.marks());
    m_body->setMarks(m_vm.marks());
    announcePanel(*this);
}

/// A title that names a variable changes with it.
void PanelFrame::renderTitle()
{
    const QString title = panelTitle(m_vm.panel());
    if (title == accessibleName())
        return;
    setAccessibleName(title);
    if (m_header)
        m_header->setTitle(panelHeading(m_vm.panel()));
    if (m_body)
        m_body->setAccessibleName(tr("%1 content").arg(title));
    update();
}

void PanelFrame::render()
{
    const PanelVm::State &state = m_vm.state();
    renderTitle();
    m_look = currentLook();
    if (m_data != state.data) {
        m_data = state.data;
        if (m_body)
            m_body->setData(m_data);
    }
    if (m_body) {
        const bool hasDetails = !detailsText(state).isEmpty();
        m_header->render(m_look);
        if (m_look.strip)
            m_strip->render(m_look, hasDetails);
        if (m_look.content != PanelLook::Content::Body)
            m_message->render(m_look, hasDetails);
    }
    renderBusy();
    renderAge();
    arrange();
    announcePanel(*this);
}

/// One timer a query: nothing moves while it runs.
void PanelFrame::renderBusy()
{
    Clock &clock = m_context.clock();
    const auto set = [this](bool busy) {
        if (std::exchange(m_busy, busy) != busy)
            update();
    };
    if (!m_vm.state().querying) {
        clock.cancel(std::exchange(m_busyTimer, 0));
        set(false);
    } else if (m_busyTimer == 0 && !m_busy) {
        m_busyTimer = clock.callAfter(QuickQueryMs, [this, set] {
            m_busyTimer = 0;
            set(true);
        });
    }
}

/// The age in the strip grows while somebody sees it.
void PanelFrame::renderAge()
{
    Clock &clock = m_context.clock();
    clock.cancel(std::exchange(m_ageTimer, 0));
    if (!m_inView || !m_look.old)
        return;
    const qint64 age = clock.nowMs() - m_vm.state().asOfMs;
    m_ageTimer = clock.callAfter(ageTextChangesInMs(age), [this] {
        m_ageTimer = 0;
        render();
    });
}

QRect PanelFrame::stripRect() const
{
    const int inner = std::max(width() - 2 * StripPadding, 1);
    return {StripPadding, PanelHeader::Height, inner, m_strip->heightFor(inner)};
}

QRect PanelFrame::bodyRect() const
{
    const int top = m_look.strip ? stripRect().bottom() + 1 + StripGap : PanelHeader::Height;
    return rect().adjusted(FramePadding, top, -FramePadding, -StripPadding);
}

void PanelFrame::arrangeMessage(const QRect &body)
{
    const int outwards = width() < NarrowWidth ? FramePadding - NarrowPadding : 0; // each pixel for the sentence
    m_message->setGeometry(body.adjusted(-outwards, 0, outwards, outwards > 0 ? StripPadding - NarrowPadding : 0));
    m_message->setVisible(m_look.content != PanelLook::Content::Body);
}

void PanelFrame::arrange()
{
    if (!m_body)
        return;
    m_header->setGeometry(0, 0, width(), PanelHeader::Height);
    m_strip->setGeometry(stripRect());
    m_strip->setVisible(m_look.strip);
    const QRect body = bodyRect();
    const bool showsBody = m_look.content == PanelLook::Content::Body;
    arrangeMessage(body);
    m_body->setGeometry(body);
    m_body->setVisible(showsBody);
    m_veil->setGeometry(body);
    m_veil->setVisible(showsBody && m_look.old);
    m_veil->raise();
}

QString PanelFrame::spokenText() const
{
    const QString state = spokenState(m_vm.state(), m_look, m_body ? m_body->valueText() : QString());
    const QString alerts = markWord(m_vm.marks());
    return alerts.isEmpty() ? state : alerts + QStringLiteral("; ") + state;
}

QString PanelFrame::toolTipText() const
{
    const PanelVm::State &state = m_vm.state();
    constexpr qsizetype MostMarks = 5;
    QStringList lines{panelTitle(m_vm.panel())};
    lines += markLines(m_vm.marks(), MostMarks);
    if (!m_vm.panel().description.isEmpty())
        lines << safeText(m_vm.panel().description, 1000);
    if (state.data && state.data->stepMs > 0)
        lines << tr("Step %1, %n point(s) in all", nullptr, int(state.data->points))
                     .arg(durationText(state.data->stepMs));
    if (state.asOfMs > 0)
        lines << tr("Asked at %1, answered in %2 ms")
                     .arg(clockText(state.asOfMs, m_context.clock().nowMs(), m_context.zone()))
                     .arg(state.requestMs);
    if (!m_look.sentence.isEmpty())
        lines << m_look.sentence << m_look.hint;
    lines += state.notes; // filters that it cannot take: quiet, but never unsaid
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void PanelFrame::copyDetails() { actions().copyDetails(); }

void PanelFrame::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(byKey ? mapToGlobal(QPoint(0, PanelHeader::Height)) : event->globalPos());
}

/// Not every window system makes a context menu event of these keys.
void PanelFrame::keyPressEvent(QKeyEvent *event)
{
    const bool shiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Menu || shiftF10)
        openMenu(mapToGlobal(QPoint(0, PanelHeader::Height)));
    else
        QFrame::keyPressEvent(event);
}

void PanelFrame::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) // not a window come back
        Q_EMIT focused();
}

void PanelFrame::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void PanelFrame::openMenu(QPoint at)
{
    if (QApplication::activePopupWidget()) // the key came as an event of its own before
        return;
    QMenu *menu = actions().makeMenu(this);
    const QRect inside = window()->geometry(); // it stands over its own window, at the right edge, too
    const int furthest = inside.right() + 1 - menu->sizeHint().width();
    menu->popup(QPoint(std::max(std::min(at.x(), furthest), inside.left()), at.y()));
}

void PanelFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
    tellWidth();
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.panelBorder, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_busy) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(4, 0, std::max(width() - 8, 0), 2, theme.accent);
    }
    if (m_header)
        return;
    const QRect title(FramePadding, 0, std::max(width() - 2 * FramePadding, 0), PanelHeader::Height);
    painter.setPen(theme.text);
    painter.setFont(theme.titleFont);
    painter.drawText(
        title, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(theme.titleFont).elidedText(panelHeading(m_vm.panel()), Qt::ElideRight, title.width()));
}

} // namespace ops
