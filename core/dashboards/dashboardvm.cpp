#include "core/dashboards/dashboardvm.h"

#include "core/dashboards/sourcewatch.h"
#include "core/time/clock.h"

#include <algorithm>
#include <utility>

namespace ops {

namespace {

bool isAboutTheSource(const PanelVm &panel)
{
    const ErrorKind kind = panel.state().error.kind;
    const bool failed = panel.state().state == DataState::Error || panel.state().state == DataState::Stale;
    return failed && kind != ErrorKind::BadRequest && kind != ErrorKind::Unsupported &&
           !panel.state().error.message.isEmpty();
}

/// Asked or answered: nothing is under way. A panel without a query has nothing to wait for.
bool isSettled(const PanelVm &panel)
{
    return !panel.visible() || (!panel.state().querying && panel.state().state != DataState::Loading);
}

} // namespace

struct DashboardVm::Private
{
    DashboardVm &q;
    Context &context;
    SourceWatch watch;
    Clock::TimerId timer = 0;
    bool settled = true;
    Health health;
    std::optional<qint64> completeUntilMs;

    Private(DashboardVm &board, MetricSource &source, Context &in) : q(board), context(in), watch(source, in.clock()) {}
    ~Private() { context.clock().cancel(timer); }

    void visibleChanged();
    void panelChanged(const PanelVm &panel);
    void sourceChanged();
    void refreshAll();
    void refreshFailed();
    void schedule();
    void tick();
    Health healthNow() const;
    void report();
};

void DashboardVm::Private::visibleChanged()
{
    const auto &all = q.m_panels;
    watch.setActive(std::any_of(all.begin(), all.end(), [](const auto &panel) { return panel->visible(); }));
    schedule();
    report();
}

void DashboardVm::Private::panelChanged(const PanelVm &panel)
{
    if (!panel.state().querying && isAboutTheSource(panel))
        watch.suspect();
    schedule();
    report();
}

void DashboardVm::Private::sourceChanged()
{
    for (const auto &panel : q.m_panels)
        panel->setCompleteUntil(watch.completeUntilMs());
    report();
}

void DashboardVm::Private::refreshAll()
{
    watch.askNow();
    for (const auto &panel : q.m_panels)
        panel->refresh();
}

void DashboardVm::Private::refreshFailed()
{
    for (const auto &panel : q.m_panels) {
        if (!panel->state().querying && isAboutTheSource(*panel))
            panel->refresh();
    }
}

/// One timer for the board, at the panel that is due first.
void DashboardVm::Private::schedule()
{
    Clock &clock = context.clock();
    clock.cancel(std::exchange(timer, 0));
    std::optional<qint64> next;
    for (const auto &panel : q.m_panels) {
        if (const auto waitMs = panel->waitMs(context.refreshMs()))
            next = next ? std::min(*next, *waitMs) : *waitMs;
        else if (panel->visible() && panel->state().querying && context.refreshMs() > 0)
            next = next ? std::min(*next, context.refreshMs()) : context.refreshMs(); // its data grows old meanwhile
    }
    if (next)
        timer = clock.callAfter(*next, [this] {
            timer = 0;
            tick();
        });
}

/// Panels that are due soon go along, so that a board wakes the program once an interval.
void DashboardVm::Private::tick()
{
    const qint64 intervalMs = context.refreshMs();
    const qint64 soonMs = std::min<qint64>(intervalMs / 10, 1000);
    for (const auto &panel : q.m_panels) {
        panel->noteAge(intervalMs);
        if (const auto waitMs = panel->waitMs(intervalMs); waitMs && *waitMs <= soonMs)
            panel->refresh();
    }
    schedule();
}

DashboardVm::Health DashboardVm::Private::healthNow() const
{
    Health now = watch.health();
    if (now.level == Health::Level::Down || now.level == Health::Level::Degraded)
        return now;
    for (const auto &panel : q.m_panels) {
        if (panel->visible() && isAboutTheSource(*panel)) {
            now.level = Health::Level::Degraded;
            now.message = panel->state().error.message;
            return now;
        }
    }
    return now;
}

void DashboardVm::Private::report()
{
    const bool nowSettled =
        std::all_of(q.m_panels.begin(), q.m_panels.end(), [](const auto &panel) { return isSettled(*panel); });
    Health nowHealth = healthNow();
    const bool same = nowSettled == settled && nowHealth.level == health.level && nowHealth.message == health.message &&
                      nowHealth.walReplayPercent == health.walReplayPercent &&
                      watch.completeUntilMs() == completeUntilMs;
    if (same)
        return;
    settled = nowSettled;
    health = std::move(nowHealth);
    completeUntilMs = watch.completeUntilMs();
    Q_EMIT q.stateChanged();
}

DashboardVm::DashboardVm(Dashboard dashboard, MetricSource &source, Context &context, QObject *parent)
    : QObject(parent)
    , m_dashboard(std::move(dashboard))
    , d(std::make_unique<Private>(*this, source, context))
{
    for (const DashboardPanel &panel : m_dashboard.panels) {
        m_panels.push_back(std::make_unique<PanelVm>(panel, source, context));
        PanelVm *vm = m_panels.back().get();
        connect(vm, &PanelVm::stateChanged, this, [this, vm] { d->panelChanged(*vm); });
        connect(vm, &PanelVm::visibleChanged, this, [this] { d->visibleChanged(); });
    }
    connect(&d->watch, &SourceWatch::changed, this, [this] { d->sourceChanged(); });
    connect(&d->watch, &SourceWatch::recovered, this, [this] { d->refreshFailed(); });
    connect(&context, &Context::refreshRequested, this, [this] { d->refreshAll(); });
    connect(&context, &Context::refreshChanged, this, [this, &context] {
        d->watch.setIntervalMs(context.refreshMs());
        d->schedule();
    });
    d->watch.setIntervalMs(context.refreshMs());
}

DashboardVm::~DashboardVm()
{
    // Panels report to d while they go.
    for (const auto &panel : m_panels)
        panel->disconnect(this);
    m_panels.clear();
}

PanelVm *DashboardVm::panel(int id) const
{
    const auto it =
        std::find_if(m_panels.begin(), m_panels.end(), [id](const auto &panel) { return panel->panel().id == id; });
    return it == m_panels.end() ? nullptr : it->get();
}

bool DashboardVm::settled() const
{
    return std::all_of(m_panels.begin(), m_panels.end(), [](const auto &panel) { return isSettled(*panel); });
}

std::optional<qint64> DashboardVm::completeUntilMs() const { return d->watch.completeUntilMs(); }

DashboardVm::Health DashboardVm::health() const { return d->healthNow(); }

} // namespace ops
