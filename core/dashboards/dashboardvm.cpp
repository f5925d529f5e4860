#include "core/dashboards/dashboardvm.h"

#include "core/dashboards/scrapeinterval.h"
#include "core/dashboards/sourcewatch.h"
#include "core/metrics/queryfilters.h"
#include "core/time/clock.h"

#include <algorithm>
#include <map>
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
    /// What is known of a visible panel, so that a change of one need not look at the others.
    struct Seen
    {
        bool settled = false, failing = false;
    };

    DashboardVm &q;
    Context &context;
    BoardInputs inputs;
    VariablesVm variables;
    ScrapeInterval scrape;
    QueryFilters filters;
    SourceWatch watch;
    std::map<PanelVm *, Seen> visible;
    int unsettled = 0, failing = 0; ///< of the visible ones
    qint64 answeredMs = 0;
    Clock::TimerId timer = 0;
    qint64 timerAtMs = 0; ///< monotonic
    bool settled = true, active = false, preparing = false;
    Health health;
    std::optional<qint64> completeUntilMs;

    Private(DashboardVm &board, MetricSource &source, Context &in)
        : q(board)
        , context(in)
        , variables(board.m_dashboard.variables, source, in)
        , scrape(source, in.clock())
        , filters(source, in.clock(), in.entityOverrides())
        , watch(source, in.clock())
    {
        readVariables();
    }
    ~Private() { context.clock().cancel(timer); }

    void connectAll();
    void readVariables();
    void inputsChanged();
    void filtersChanged();
    void visibleChanged(PanelVm &panel);
    void panelChanged(PanelVm &panel);
    void count(PanelVm &panel);
    void forget(PanelVm &panel);
    void setActive(bool nowActive);
    void sourceChanged();
    void refreshAll();
    void recovered();
    std::optional<qint64> nextMs(const PanelVm &panel) const;
    void wakeWithin(std::optional<qint64> ms);
    void schedule();
    void tick();
    Health healthNow() const;
    void report();
};

void DashboardVm::Private::connectAll()
{
    QObject::connect(&variables, &VariablesVm::valuesChanged, &q, [this] {
        readVariables();
        inputsChanged();
    });
    QObject::connect(&variables, &VariablesVm::stateChanged, &q, [this] { report(); });
    QObject::connect(&scrape, &ScrapeInterval::changed, &q, [this] {
        inputs.scrapeMs = scrape.ms();
        inputsChanged();
    });
    QObject::connect(&scrape, &ScrapeInterval::answered, &q, &DashboardVm::preparedChanged);
    QObject::connect(&variables, &VariablesVm::stateChanged, &q, &DashboardVm::preparedChanged);
    QObject::connect(&filters, &QueryFilters::changed, &q, [this] { inputsChanged(); });
    QObject::connect(&context, &Context::filtersChanged, &q, [this] { filtersChanged(); });
    QObject::connect(&watch, &SourceWatch::changed, &q, [this] { sourceChanged(); });
    QObject::connect(&watch, &SourceWatch::recovered, &q, [this] { recovered(); });
    QObject::connect(&context, &Context::refreshRequested, &q, [this] { refreshAll(); });
    QObject::connect(&context, &Context::refreshChanged, &q, [this] {
        watch.setIntervalMs(context.refreshMs());
        schedule();
    });
    watch.setIntervalMs(context.refreshMs());
    filtersChanged();
}

void DashboardVm::Private::readVariables()
{
    inputs.variables = variables.values();
    inputs.pending = variables.pending();
    inputs.missing.clear();
    for (const QString &name : variables.missing())
        inputs.missing.emplace(name, variables.item(name)->error);
}

void DashboardVm::Private::inputsChanged()
{
    for (const auto &panel : q.m_panels)
        panel->inputsChanged();
}

void DashboardVm::Private::filtersChanged()
{
    if (context.filters().empty())
        inputs.filtered = nullptr;
    else
        inputs.filtered = [this](const QString &expr) { return filters.apply(expr, context.filters()); };
    inputsChanged();
}

void DashboardVm::Private::visibleChanged(PanelVm &panel)
{
    if (panel.visible())
        count(panel);
    else
        forget(panel);
    setActive(!visible.empty());
    if (visible.empty())
        schedule();
    else
        wakeWithin(nextMs(panel));
    report();
}

void DashboardVm::Private::panelChanged(PanelVm &panel)
{
    answeredMs = std::max(answeredMs, panel.state().asOfMs);
    if (!panel.visible())
        return;
    if (!panel.state().querying && isAboutTheSource(panel))
        watch.suspect();
    count(panel);
    wakeWithin(nextMs(panel));
    report();
}

void DashboardVm::Private::count(PanelVm &panel)
{
    forget(panel);
    const Seen seen{isSettled(panel), isAboutTheSource(panel)};
    visible[&panel] = seen;
    unsettled += !seen.settled;
    failing += seen.failing;
}

void DashboardVm::Private::forget(PanelVm &panel)
{
    const auto it = visible.find(&panel);
    if (it == visible.end())
        return;
    unsettled -= !it->second.settled;
    failing -= it->second.failing;
    visible.erase(it);
}

void DashboardVm::Private::setActive(bool nowActive)
{
    if (nowActive == std::exchange(active, nowActive))
        return;
    watch.setActive(nowActive);
    scrape.setActive(nowActive || (preparing && !scrape.asked()));
    if (nowActive)
        variables.load();
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
    if (active)
        variables.refresh();
    for (const auto &panel : q.m_panels)
        panel->refresh();
}

/// What failed while the source was away is asked again.
void DashboardVm::Private::recovered()
{
    variables.retryFailed();
    scrape.askNow();
    for (const auto &panel : q.m_panels) {
        if (!panel->state().querying && isAboutTheSource(*panel))
            panel->refresh();
    }
}

/// When the board has to look at a panel again.
std::optional<qint64> DashboardVm::Private::nextMs(const PanelVm &panel) const
{
    const qint64 intervalMs = context.refreshMs();
    if (const auto waitMs = panel.waitMs(intervalMs))
        return waitMs;
    if (panel.visible() && panel.state().querying && intervalMs > 0)
        return intervalMs; // its data grows old meanwhile
    return std::nullopt;
}

/// One timer for the board, at the panel that is due first. It is brought forward at once, and put off only when
/// it fires: a look too early costs little, a look at all panels at each change does not.
void DashboardVm::Private::wakeWithin(std::optional<qint64> ms)
{
    if (!ms)
        return;
    Clock &clock = context.clock();
    const qint64 atMs = clock.monotonicMs() + *ms;
    if (timer != 0 && timerAtMs <= atMs)
        return;
    clock.cancel(timer);
    timerAtMs = atMs;
    timer = clock.callAfter(*ms, [this] {
        timer = 0;
        tick();
    });
}

void DashboardVm::Private::schedule()
{
    context.clock().cancel(std::exchange(timer, 0));
    for (const auto &[panel, seen] : visible)
        wakeWithin(nextMs(*panel));
}

/// Panels that are due soon go along, so that a board wakes the program once an interval.
void DashboardVm::Private::tick()
{
    const qint64 intervalMs = context.refreshMs();
    const qint64 soonMs = std::min<qint64>(intervalMs / 10, 1000);
    std::vector<PanelVm *> panels; // a panel that asks changes what is known of it
    for (const auto &panel : q.m_panels) {
        if (panel->visible())
            panels.push_back(panel.get());
    }
    for (PanelVm *panel : panels) {
        panel->noteAge(intervalMs);
        if (const auto waitMs = panel->waitMs(intervalMs); waitMs && *waitMs <= soonMs)
            panel->refresh();
    }
    schedule();
}

DashboardVm::Health DashboardVm::Private::healthNow() const
{
    Health now = watch.health();
    if (now.level == Health::Level::Down || now.level == Health::Level::Degraded || failing == 0)
        return now;
    const auto it = std::find_if(visible.begin(), visible.end(), [](const auto &one) { return one.second.failing; });
    now.level = Health::Level::Degraded;
    now.message = it->first->state().error.message;
    return now;
}

void DashboardVm::Private::report()
{
    const bool nowSettled = q.settled();
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
    m_panels.reserve(m_dashboard.panels.size());
    for (const DashboardPanel &panel : m_dashboard.panels) {
        m_panels.push_back(std::make_unique<PanelVm>(panel, source, context, nullptr, &d->inputs));
        PanelVm *vm = m_panels.back().get();
        connect(vm, &PanelVm::stateChanged, this, [this, vm] { d->panelChanged(*vm); });
        connect(vm, &PanelVm::visibleChanged, this, [this, vm] { d->visibleChanged(*vm); });
    }
    d->connectAll();
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

VariablesVm &DashboardVm::variables() const { return d->variables; }

void DashboardVm::prepare()
{
    if (std::exchange(d->preparing, true))
        return;
    d->scrape.setActive(true);
    d->variables.load();
}

bool DashboardVm::prepared() const { return d->scrape.asked() && d->variables.settled(); }

qint64 DashboardVm::scrapeIntervalMs() const { return d->scrape.ms(); }

bool DashboardVm::settled() const { return d->unsettled == 0 && (!d->active || d->variables.settled()); }

bool DashboardVm::anyVisible() const { return !d->visible.empty(); }

qint64 DashboardVm::answeredMs() const { return d->answeredMs; }

std::optional<qint64> DashboardVm::completeUntilMs() const { return d->watch.completeUntilMs(); }

DashboardVm::Health DashboardVm::health() const { return d->healthNow(); }

} // namespace ops
