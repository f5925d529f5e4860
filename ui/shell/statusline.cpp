#include "ui/shell/statusline.h"

#include "core/correlation/context.h"
#include "core/time/duration.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ops {

namespace {

using Health = SourceStatus::Health;

constexpr int RoomForAll = 600; // px; in less, completeness needs the place

Icon iconOf(Health health)
{
    switch (health) {
    case Health::Ok:
        return Icon::StateOk;
    case Health::Degraded:
        return Icon::StateWarning;
    case Health::Down:
        return Icon::StateCritical;
    case Health::Unknown:
        break;
    }
    return Icon::StateUnknown;
}

QString healthWord(Health health)
{
    switch (health) {
    case Health::Ok:
        return StatusLine::tr("connected");
    case Health::Degraded:
        return StatusLine::tr("answers with problems");
    case Health::Down:
        return StatusLine::tr("not reachable");
    case Health::Unknown:
        break;
    }
    return StatusLine::tr("waiting for the first answer");
}

ElidedLabel *makeLabel(const QString &name, StatusLine *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setAccessibleName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setAccessibleName(tr("Status line"));
    m_icon = new QLabel(this);
    m_icon->setFixedSize(16, 16);
    m_health = makeLabel(tr("Source health"), this);
    m_complete = makeLabel(tr("Completeness"), this);
    m_answered = makeLabel(tr("Last refresh"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_health, 1); // gives way first
    layout->addWidget(m_complete);
    layout->addSpacing(16);
    layout->addWidget(m_answered);
    connect(&context, &Context::zoneChanged, this, &StatusLine::render);
    render();
}

StatusLine::~StatusLine() { m_context.clock().cancel(m_timer); }

void StatusLine::setStatus(const SourceStatus &status)
{
    m_status = status;
    render();
}

void StatusLine::setCorner(QWidget *widget) { layout()->addWidget(widget); }

void StatusLine::renderHealth()
{
    m_icon->setPixmap(iconPixmap(iconOf(m_status.health), 16, devicePixelRatioF()));
    m_icon->setAccessibleName(m_status.name.isEmpty() ? tr("No source") : healthWord(m_status.health));
    if (m_status.name.isEmpty()) {
        m_health->setText(tr("No source"));
        return;
    }
    QString text = m_status.message.isEmpty() ? healthWord(m_status.health) : m_status.message;
    if (m_status.walReplayPercent)
        text = tr("starting, %1 % of its log read").arg(*m_status.walReplayPercent);
    m_health->setText(QStringLiteral("%1: %2").arg(m_status.name, text));
}

void StatusLine::render()
{
    renderHealth();
    const qint64 now = m_context.clock().nowMs();
    const QTimeZone &zone = m_context.zone();
    m_complete->setVisible(!m_status.name.isEmpty());
    if (m_status.completeUntilMs) {
        const qint64 until = *m_status.completeUntilMs;
        const qint64 ageMs = std::max<qint64>(0, now - until) / 1000 * 1000;
        m_complete->setText(tr("Complete until %1 (%2 ago)").arg(clockText(until, now, zone), humanDuration(ageMs)));
    } else {
        m_complete->setText(tr("Completeness unknown"));
    }
    m_answered->setVisible(m_status.answeredMs > 0 && width() >= RoomForAll);
    m_answered->setText(tr("Refreshed %1").arg(clockText(m_status.answeredMs, now, zone)));
}

void StatusLine::tick()
{
    m_timer = m_context.clock().callAfter(1000, [this] {
        tick();
        render();
    });
}

void StatusLine::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_timer == 0)
        tick();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    m_context.clock().cancel(m_timer);
    m_timer = 0;
    QFrame::hideEvent(event);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    render();
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        render();
}

} // namespace ops
