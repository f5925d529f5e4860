#include "ui/shell/rangebar.h"

#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "core/time/duration.h"
#include "ui/common/commandregistry.h"
#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/timetext.h"
#include "ui/shell/rangepopup.h"
#include "ui/shell/rangetext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace ops {

RangeBar::RangeBar(Context &context, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
{
    setAccessibleName(tr("Time range bar"));
    m_range = new MenuButton(this);
    m_range->setAccessibleName(tr("Time range"));
    m_range->setIcon(icon(Icon::Calendar));
    connect(m_range, &MenuButton::openRequested, this, &RangeBar::openRange);
    m_refresh = makeMenuButton(tr("Refresh interval"), QStringLiteral("refresh"));
    m_zone = makeMenuButton(tr("Time zone"), QStringLiteral("zone"));
    m_zone->setIcon(icon(Icon::Globe));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeButton(QStringLiteral("time.back")));
    layout->addWidget(makeButton(QStringLiteral("time.forward")));
    layout->addSpacing(8);
    layout->addWidget(makeButton(QStringLiteral("time.earlier")));
    layout->addWidget(m_range);
    layout->addWidget(makeButton(QStringLiteral("time.later")));
    layout->addWidget(makeButton(QStringLiteral("time.zoomOut")));
    layout->addSpacing(8);
    layout->addWidget(makeButton(QStringLiteral("time.refresh")));
    layout->addWidget(m_refresh);
    layout->addSpacing(8);
    layout->addWidget(m_zone);

    connect(&context, &Context::rangeChanged, this, &RangeBar::render);
    connect(&context, &Context::zoneChanged, this, &RangeBar::render);
    connect(&context, &Context::refreshChanged, this, &RangeBar::render);
    render();
}

QToolButton *RangeBar::makeButton(const QString &commandId)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_commands.action(commandId));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

MenuButton *RangeBar::makeMenuButton(const QString &name, const QString &groupId)
{
    auto *button = new MenuButton(this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    QMenu *menu = m_commands.makeMenu(groupId, button);
    connect(button, &MenuButton::openRequested, menu,
            [menu, button] { menu->popup(button->popupPosition(menu->sizeHint())); });
    return button;
}

void RangeBar::openRange()
{
    if (!m_popup)
        m_popup = new RangePopup(m_context, this);
    m_popup->adjustSize();
    m_popup->openAt(m_range->popupPosition(m_popup->sizeHint()));
}

void RangeBar::render()
{
    const TimeRange range = m_context.range();
    const QTimeZone &zone = m_context.zone();
    m_range->setText(rangeText(m_context.rangeSpec(), m_context.clock().nowMs(), zone));
    m_range->setToolTip(
        QStringLiteral("%1 – %2").arg(dateTimeText(range.fromMs, zone), dateTimeText(range.toMs, zone)));
    const qint64 refreshMs = m_context.refreshMs();
    m_refresh->setText(refreshMs == 0 ? tr("Off") : durationText(refreshMs));
    m_zone->setText(zoneName(zone) + u' ' + offsetText(range.toMs, zone));
    for (MenuButton *button : {m_range, m_refresh, m_zone})
        button->updateGeometry();
    m_commands.refresh();
}

} // namespace ops
