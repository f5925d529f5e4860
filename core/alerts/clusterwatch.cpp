#include "core/alerts/clusterwatch.h"

#include "core/alerts/droponpool.h"
#include "core/async/onpool.h"
#include "core/async/sleep.h"
#include "core/time/duration.h"

#include <QVersionNumber>

#include <algorithm>

namespace ops {

namespace {

const QVersionNumber WithAnnotations(0, 32);

bool takesAnnotations(const ClusterAnswer &answer)
{
    return std::all_of(answer.members.begin(), answer.members.end(), [](const ClusterMemberState &member) {
        return member.status && QVersionNumber::fromString(member.status->version) >= WithAnnotations;
    });
}

Task<LookShown> showAgain(ClusterKnown known, LookFor lookFor)
{
    auto shown = co_await OnPool(lookShown, std::move(known), std::move(lookFor));
    co_return shown;
}

} // namespace

ClusterWatch::ClusterWatch(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_look({parts.cluster, parts.store, parts.metrics, parts.clock, parts.settings, parts.person})
    , m_keeper({parts.cluster, parts.store, parts.guard, parts.clock, parts.settings->silenceForMs})
    , m_keeperGate(std::make_shared<Limiter>(1))
{
    m_state.name = parts.cluster->name();
    if (parts.metrics) {
        PrometheusView unasked;
        unasked.reachable = true;
        m_known.prometheus = std::make_shared<const PrometheusView>(unasked);
    }
}

ClusterWatch::~ClusterWatch()
{
    m_parts.clock->cancel(m_timer);
    m_parts.clock->cancel(m_workTimer);
}

void ClusterWatch::start()
{
    m_polling = true;
    m_answeredAtMs = m_parts.clock->monotonicMs();
    look(true);
}

void ClusterWatch::poll() { look(true); }

void ClusterWatch::glance()
{
    if (m_polling) {
        const qint64 sinceMs = m_parts.clock->monotonicMs() - m_answeredAtMs;
        const bool late = m_pace.late(sinceMs);
        const bool other = late != m_deadMan.pollingLate();
        m_deadMan.setPolling(late, sinceMs);
        if (other)
            Q_EMIT changed();
    }
    look(false);
}

void ClusterWatch::look(bool ask)
{
    if (m_scope.running("look")) {
        m_wantPoll = m_wantPoll || ask;
        m_wantGlance = true;
        return;
    }
    if (!ask && m_store == StoreUse::None)
        return;
    if (ask) {
        m_parts.clock->cancel(std::exchange(m_timer, 0));
        m_askedAtMs = m_parts.clock->monotonicMs();
    }
    m_scope.restart("look", m_look.look(m_known, ask, m_store), [this](LookOutput out) { looked(std::move(out)); });
}

void ClusterWatch::looked(LookOutput out)
{
    const bool asked = out.asked, same = out.same;
    take(std::move(out));
    if (asked && m_polling)
        schedule();
    if (!same)
        startKeeper();
    const bool poll = std::exchange(m_wantPoll, false), glance = std::exchange(m_wantGlance, false);
    if (poll || glance)
        look(poll);
}

void ClusterWatch::take(LookOutput out)
{
    m_storeError = out.storeError;
    if (out.same) {
        if (!out.storeError && m_known.works == out.known.works)
            m_known.works.clear(); // the book has them
        return;
    }
    if (m_known.answer != out.known.answer)
        dropOnPool(m_known.answer);
    if (m_known.rows != out.known.rows)
        dropOnPool(m_known.rows);
    const QHash<QString, Work> works = std::exchange(m_known.works, {});
    const bool actedSince = works != out.known.works; // else the store was read after all that was done
    const auto view = m_known.prometheus;
    dropOnPool(std::exchange(m_known.book, LiveBook()));
    m_known = std::move(out.known);
    if (view && view->askedMs > m_known.prometheus->askedMs)
        m_known.prometheus = view;
    m_known.works = actedSince || out.storeError ? works : QHash<QString, Work>();
    m_plan = std::move(out.plan);
    m_ending = std::move(out.ending);
    if (out.asked)
        takeAnswer(out);
    if (actedSince)
        showWorks();
    scheduleTimers();
    if (out.rules)
        Q_EMIT rulesAsked(out.rules);
    Q_EMIT changed();
    if (!out.alarms.empty())
        Q_EMIT alarms(out.alarms);
}

void ClusterWatch::takeAnswer(const LookOutput &out)
{
    m_state.error = out.error;
    if (out.error) {
        m_pace.failed(out.tookMs);
        m_state.state = m_known.answer ? DataState::Stale : DataState::Error;
        m_state.everyMs = m_pace.everyMs();
        return;
    }
    m_answers += 1;
    m_pace.answered(out.tookMs);
    m_state.everyMs = m_pace.everyMs();
    m_answeredAtMs = m_parts.clock->monotonicMs();
    m_deadMan.answered(out.watchdogMissing);
    m_deadMan.setPolling(false, 0);
    const ClusterAnswer &answer = *m_known.answer;
    const bool none = answer.alerts.empty() && out.held == 0;
    m_state.state = answer.partial() ? DataState::Partial : none ? DataState::NoData : DataState::Value;
    m_state.members = answer.members;
    m_state.askedMs = answer.askedMs;
    m_state.notice = clusterNotice(answer, out.held, m_plan.clockUnsure, m_parts.clock->nowMs());
}

bool ClusterWatch::catchesUp() const { return m_scope.running("works") || (!m_known.works.isEmpty() && !m_storeError); }

void ClusterWatch::setWorks(const QHash<QString, Work> &works)
{
    for (auto it = works.begin(); it != works.end(); ++it)
        m_known.works.insert(it.key(), it.value());
    if (m_scope.running("look")) { // it may take seconds, for a member that does not answer
        showWorks();
        startKeeper();
    }
    look(false);
}

void ClusterWatch::showWorks()
{
    if (!m_known.answer)
        return;
    m_scope.restart("works", showAgain(m_known, m_look.lookFor()), [this](LookShown shown) {
        m_known.rows = std::move(shown.rows);
        Q_EMIT changed();
    });
}

void ClusterWatch::schedule()
{
    const qint64 spentMs = m_parts.clock->monotonicMs() - m_askedAtMs;
    const qint64 waitMs = std::max(m_pace.everyMs() - spentMs, secondMs);
    m_parts.clock->cancel(m_timer);
    m_timer = m_parts.clock->callAfter(waitMs, [this] {
        m_timer = 0;
        look(true);
    });
}

void ClusterWatch::scheduleTimers()
{
    m_parts.clock->cancel(std::exchange(m_workTimer, 0));
    const auto next = m_known.book.nextTimerMs();
    if (!next || !m_polling)
        return;
    const qint64 waitMs = std::max(*next - m_parts.clock->nowMs(), secondMs);
    m_workTimer = m_parts.clock->callAfter(waitMs, [this] {
        m_workTimer = 0;
        look(false);
    });
}

void ClusterWatch::startKeeper()
{
    if (m_store != StoreUse::Write)
        return;
    if (m_scope.running("keep")) {
        m_keepAgain = true;
        return;
    }
    m_scope.restart("keep", keep(), [this](const AcknowledgeKeeper::Report &report) {
        m_keeperProblem = report.problem;
        if (report.wrote)
            look(false);
        else if (std::exchange(m_keepAgain, false))
            startKeeper();
    });
}

Task<AcknowledgeKeeper::Report> ClusterWatch::keep()
{
    const auto slot = co_await m_keeperGate->acquire(true);
    AcknowledgeKeeper::Round round;
    round.chores = std::exchange(m_plan.chores, {});
    round.answer = m_known.answer;
    round.withAnnotations = m_known.answer && takesAnnotations(*m_known.answer);
    auto report = co_await m_keeper.run(std::move(round));
    co_return report;
}

Task<Result<Done>> ClusterWatch::lookOnce()
{
    auto out = co_await m_look.look(m_known, true, m_store);
    const auto error = out.error;
    const bool again = out.lookAgain && !out.error;
    take(std::move(out));
    if (error)
        co_return *error;
    if (again) { // something went that a second answer settles
        co_await Sleep(*m_parts.clock, secondMs);
        auto second = co_await m_look.look(m_known, true, m_store);
        take(std::move(second));
    }
    const auto kept = co_await lookOnceAtStore();
    Q_UNUSED(kept);
    co_return Done();
}

Task<bool> ClusterWatch::lookOnceAtStore()
{
    if (m_store == StoreUse::None)
        co_return false;
    auto before = co_await m_look.look(m_known, false, m_store);
    take(std::move(before));
    if (m_store == StoreUse::Read)
        co_return true;
    const auto report = co_await keep();
    m_keeperProblem = report.problem;
    if (report.wrote) {
        auto after = co_await m_look.look(m_known, false, m_store);
        take(std::move(after));
    }
    co_return true;
}

} // namespace ops
