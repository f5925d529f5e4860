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

#include <algorithm>

namespace ops {

namespace {

constexpr int Spacing = 2;
constexpr int ReadableRange = 200; // px; a range in words is cut below this only where nothing is left to hide

QString endText(qint64 ms, const QTimeZone &zone) { return dateTimeText(ms, zone) + u' ' + offsetText(ms, zone); }

} // namespace

RangeBar::RangeBar(Context &context, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
{
    setAccessibleName(tr("Time range bar"));
    // Made from left to right: the tab key follows the order in which widgets are made.
    QToolButton *back = makeButton(QStringLiteral("time.back"));
    QToolButton *forward = makeButton(QStringLiteral("time.forward"));
    QToolButton *earlier = makeButton(QStringLiteral("time.earlier"));
    m_range = new MenuButton(this);
    m_range->setAccessibleName(tr("Time range"));
    m_range->setIcon(icon(Icon::Calendar));
    m_range->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_range, &MenuButton::openRequested, this, &RangeBar::openRange);
    QToolButton *later = makeButton(QStringLiteral("time.later"));
    QToolButton *zoomOut = makeButton(QStringLiteral("time.zoomOut"));
    QToolButton *refresh = makeButton(QStringLiteral("time.refresh"));
    m_refresh = makeMenuButton(tr("Refresh interval"), QStringLiteral("refresh"));
    m_zone = makeMenuButton(tr("Time zone"), QStringLiteral("zone"));
    m_zone->setIcon(icon(Icon::Globe));
    m_optional = {{zoomOut}, {earlier, later}, {back, forward}, {m_refresh}, {refresh}};

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing);
    layout->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{back, forward, earlier, m_range, later, zoomOut, refresh, m_refresh, m_zone})
        layout->addWidget(part);

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
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
    m_range->setToolTip(QStringLiteral("%1 – %2").arg(endText(range.fromMs, zone), endText(range.toMs, zone)));
    const qint64 refreshMs = m_context.refreshMs();
    m_refresh->setText(refreshMs == 0 ? tr("Off") : durationText(refreshMs));
    fit();
    m_commands.refresh();
}

int RangeBar::neededWidth(std::size_t hidden) const
{
    int needed = 0;
    for (auto *part : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const auto end = m_optional.begin() + qsizetype(hidden);
        if (std::any_of(m_optional.begin(), end, [part](const Parts &parts) { return parts.contains(part); }))
            continue;
        const int whole = std::clamp(part->sizeHint().width(), part->minimumWidth(), part->maximumWidth());
        needed += Spacing + (part == m_range ? std::min(whole, ReadableRange) : whole);
    }
    return needed;
}

void RangeBar::fit()
{
    const QTimeZone &zone = m_context.zone();
    const QString offset = offsetText(m_context.range().toMs, zone);
    const QString whole = zoneName(zone) + u' ' + offset;
    m_zone->setToolTip(tr("Time zone: %1").arg(whole));
    m_zone->setText(whole);
    if (neededWidth(0) > width())
        m_zone->setText(offset);
    std::size_t hidden = 0;
    while (hidden < m_optional.size() && neededWidth(hidden) > width())
        ++hidden;
    for (std::size_t i = 0; i < m_optional.size(); ++i) {
        for (QWidget *part : m_optional[i])
            part->setVisible(i >= hidden);
    }
    for (MenuButton *button : {m_range, m_refresh, m_zone})
        button->updateGeometry();
}

/// Range and zone, both in their shortest form.
QSize RangeBar::minimumSizeHint() const
{
    const int zone = m_zone->sizeHint().width() - m_zone->fontMetrics().horizontalAdvance(m_zone->text()) +
                     m_zone->fontMetrics().horizontalAdvance(QStringLiteral("+00:00"));
    return {m_range->minimumSizeHint().width() + Spacing + zone, m_range->sizeHint().height()};
}

void RangeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ops
