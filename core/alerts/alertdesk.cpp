#include "core/alerts/alertdesk.h"

#include "core/alerts/alertdesk_p.h"
#include "core/alerts/alertsbackfill.h"
#include "core/async/whenall.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 GlanceMs = secondMs, RulesEveryMs = 30 * secondMs, OpenAgainMs = 30 * secondMs;
constexpr qint64 PurgePauseMs = secondMs, PurgeEveryMs = hourMs;
constexpr qint64 RulesShare = 10; ///< of the time, one part in so many may be spent asking for rules

} // namespace

AlertDesk::AlertDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_rows(std::make_shared<const std::vector<AlertRow>>())
    , m_silences(std::make_shared<const std::vector<Silence>>())
    , m_ruleGroups(std::make_shared<const std::vector<RuleGroup>>())
    , d(std::make_unique<Private>(this))
{
    d->updateState(d->clustersNow());
}

AlertDesk::~AlertDesk() = default;

AlertDesk::Private::Private(AlertDesk *desk) : q(desk)
{
    const Parts &parts = desk->m_parts;
    for (const auto &cluster : parts.clusters) {
        ClusterWatch::Parts of{cluster.get(), parts.store.get(), parts.metrics, parts.guard,
                               parts.clock,   &parts.settings,   parts.person};
        auto watch = std::make_unique<ClusterWatch>(of);
        QObject::connect(watch.get(), &ClusterWatch::changed, desk, [this] { publish(); });
        QObject::connect(watch.get(), &ClusterWatch::alarms, desk, [this](const std::vector<Alarm> &raised) {
            alarms.insert(alarms.end(), raised.begin(), raised.end());
            publish();
        });
        QObject::connect(watch.get(), &ClusterWatch::rulesAsked, desk,
                         [this](const std::shared_ptr<const std::vector<RuleGroup>> &rules) {
                             q->m_ruleGroups = rules;
                             q->m_state.rulesAskedMs = q->m_parts.clock->nowMs();
                         });
        watches.push_back(std::move(watch));
    }
    table = std::make_shared<const AlertRowTable>();
}

AlertDesk::Private::~Private()
{
    Clock &clock = *q->m_parts.clock;
    for (const Clock::TimerId timer : {glanceTimer, rulesTimer, undoTimer, openTimer, purgeTimer})
        clock.cancel(timer);
}

ClusterWatch *AlertDesk::Private::watchOf(const QString &cluster) const
{
    for (const auto &watch : watches) {
        if (watch->cluster().name() == cluster)
            return watch.get();
    }
    return nullptr;
}

QString AlertDesk::clusterOfSilence(const QString &id) const
{
    for (const auto &watch : d->watches) {
        if (!watch->known().answer)
            continue;
        const auto &all = watch->known().answer->silences;
        if (std::any_of(all.begin(), all.end(), [&id](const Silence &silence) { return silence.id == id; }))
            return watch->cluster().name();
    }
    return QString();
}

bool AlertDesk::catchesUp() const
{
    return d->publishQueued || d->publishAgain || m_scope.running("publish") ||
           std::any_of(d->watches.begin(), d->watches.end(), [](const auto &watch) { return watch->catchesUp(); });
}

const AlertRow *AlertDesk::row(const QString &episodeId) const
{
    const auto it = d->table->byEpisode.constFind(episodeId);
    return it == d->table->byEpisode.constEnd() ? nullptr : &d->table->rows[std::size_t(*it)];
}

void AlertDesk::startPolling()
{
    if (std::exchange(d->started, true))
        return;
    d->openStore();
    for (const auto &watch : d->watches)
        watch->start();
    d->askRules();
    d->glance();
}

void AlertDesk::pollNow()
{
    for (const auto &watch : d->watches)
        watch->poll();
    d->askRules();
}

void AlertDesk::Private::openStore()
{
    q->m_scope.restart("open", q->m_parts.store->open(), [this](const Result<StoreFacts> &facts) {
        opened(facts);
        publish();
        if (storeReady)
            return;
        openTimer = q->m_parts.clock->callAfter(OpenAgainMs, [this] { openStore(); });
    });
}

void AlertDesk::Private::opened(const Result<StoreFacts> &facts)
{
    storeReady = facts.has_value();
    if (facts) {
        q->m_state.store = *facts;
        q->m_state.storeError.reset();
        consoleId = facts->storeId;
    } else {
        q->m_state.storeError = facts.error();
    }
    const bool writable = storeReady && facts->readOnlyReason.isEmpty();
    for (const auto &watch : watches) {
        watch->setStore(writable ? StoreUse::Write : storeReady ? StoreUse::Read : StoreUse::None);
        if (storeReady && started)
            watch->poll();
    }
    if (writable && started && purgeTimer == 0)
        purge();
}

void AlertDesk::Private::purge()
{
    q->m_scope.restart("purge", q->m_parts.store->purge(), [this](const Result<int> &rows) {
        const bool more = rows && *rows > 0; // small batches, so that nobody waits for them
        purgeTimer = q->m_parts.clock->callAfter(more ? PurgePauseMs : PurgeEveryMs, [this] { purge(); });
    });
}

void AlertDesk::Private::glance()
{
    for (const auto &watch : watches)
        watch->glance();
    glanceTimer = q->m_parts.clock->callAfter(GlanceMs, [this] { glance(); });
}

void AlertDesk::Private::askRules()
{
    Clock &clock = *q->m_parts.clock;
    clock.cancel(std::exchange(rulesTimer, 0));
    if (!q->m_parts.metrics || q->m_scope.running("rules"))
        return;
    q->m_scope.restart("rules", lookAtRules(q->m_parts.metrics, &clock, externalLabels), [this](RuleLook look) {
        const qint64 everyMs = std::max(RulesEveryMs, RulesShare * look.tookMs);
        const bool answered = look.groups != nullptr;
        takeRules(std::move(look));
        if (answered)
            backfill();
        rulesTimer = q->m_parts.clock->callAfter(everyMs, [this] { askRules(); });
    });
}

void AlertDesk::Private::backfill()
{
    if (watches.empty() || !storeReady || !q->m_state.store->readOnlyReason.isEmpty())
        return;
    if (std::exchange(backfilling, true))
        return;
    const QString cluster = watches.front()->cluster().name(); // a Prometheus does not tell which one it sends to
    q->m_scope.restart("backfill",
                       backfillAlerts(q->m_parts.store.get(), q->m_parts.metrics, q->m_parts.clock, cluster,
                                      externalLabels.value_or(Labels())),
                       [this](const Result<int> &added) {
                           if (added && *added > 0)
                               QMetaObject::invokeMethod(
                                   q, [this] { Q_EMIT q->eventsChanged(); }, Qt::QueuedConnection);
                       });
}

void AlertDesk::Private::takeRules(RuleLook look)
{
    for (const auto &watch : watches)
        watch->setPrometheus(look.view);
    externalLabels = look.externalLabels;
    q->m_state.rulesError = look.error;
    if (look.groups) {
        q->m_ruleGroups = look.groups;
        q->m_state.rulesAskedMs = look.askedMs;
        pending = std::move(look.pending);
    }
    publish();
    QMetaObject::invokeMethod(
        q, [this] { Q_EMIT q->rulesChanged(); }, Qt::QueuedConnection);
}

void AlertDesk::Private::publish()
{
    if (std::exchange(publishQueued, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            publishQueued = false;
            publishNow();
        },
        Qt::QueuedConnection);
}

Task<Result<Done>> AlertDesk::lookOnce()
{
    auto facts = co_await m_parts.store->open();
    d->opened(facts);
    if (m_parts.metrics) {
        auto rules = co_await lookAtRules(m_parts.metrics, m_parts.clock, d->externalLabels);
        d->takeRules(std::move(rules));
    }
    std::vector<Task<Result<Done>>> looks;
    for (const auto &watch : d->watches)
        looks.push_back(watch->lookOnce());
    auto answers = co_await WhenAll(std::move(looks));
    const auto published = co_await d->publishOnce();
    Q_UNUSED(published);
    std::optional<Error> error;
    for (const Result<Done> &answer : answers) {
        if (answer)
            co_return Done();
        if (!error)
            error = answer.error();
    }
    if (error)
        co_return *error;
    co_return Done();
}

} // namespace ops
