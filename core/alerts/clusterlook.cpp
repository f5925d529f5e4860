#include "core/alerts/clusterlook.h"

#include "core/alerts/alarmrules.h"
#include "core/alerts/droponpool.h"
#include "core/alerts/endtimes.h"
#include "core/alerts/repeatinterval.h"
#include "core/async/onpool.h"
#include "core/time/clock.h"

#include <algorithm>

namespace ops {

namespace {

constexpr std::size_t MostFired = 200; ///< alarms of one answer: more are no news but noise

bool isEmpty(const Observation &o)
{
    return o.opened.empty() && o.touched.empty() && o.ended.empty() && o.reopened.empty() && o.events.empty();
}

/// Acknowledgements and snoozes whose time is over.
std::vector<WorkTimer> dueTimers(LiveBook book, qint64 nowMs)
{
    std::vector<WorkTimer> due;
    for (const LiveEntryPtr &entry : book.entries) {
        const Work &work = entry->live.work;
        const bool expired =
            work.state == Work::State::Acknowledged && work.acknowledgedUntilMs && *work.acknowledgedUntilMs <= nowMs;
        const bool woke = work.state == Work::State::Snoozed && work.snoozedUntilMs && *work.snoozedUntilMs <= nowMs;
        if (!expired && !woke)
            continue;
        WorkTimer timer;
        timer.episodeId = entry->live.episode.id;
        timer.version = work.version;
        timer.kind = expired ? WorkTimer::Kind::AcknowledgementExpired : WorkTimer::Kind::Woke;
        due.push_back(timer);
    }
    return due;
}

QString configOf(const ClusterKnown &known)
{
    if (known.answer) {
        for (const ClusterMemberState &member : known.answer->members) {
            if (member.status && !member.status->configYaml.isEmpty())
                return member.status->configYaml;
        }
    }
    return QString();
}

} // namespace

LookShown lookShown(ClusterKnown known, LookFor lookFor)
{
    KeeperInput input;
    input.answer = known.answer;
    input.book = known.book;
    input.silenceForMs = lookFor.silenceForMs;
    input.clockOffsetMs = largestClockOffsetMs(known.answer->members);
    LookShown shown;
    shown.plan = keeperPlan(input);
    shown.ending =
        endingSilences(*known.answer, lookFor.person, known.answer->askedMs + input.clockOffsetMs.value_or(0));
    shown.rows = clusterRows(known.answer, known.book, known.works, lookFor.cluster, std::move(known.rows));
    return shown;
}

Task<LookOutput> ClusterLook::look(ClusterKnown known, bool ask, StoreUse store)
{
    LookOutput out;
    out.known = std::move(known);
    out.store = store;
    const qint64 seqBefore = out.known.book.storeSeq;
    if (store != StoreUse::None) {
        const auto read = co_await readStore(&out);
        Q_UNUSED(read);
    }
    if (store == StoreUse::Write) {
        const auto timed = co_await runTimers(&out);
        Q_UNUSED(timed);
    }
    if (ask) {
        const auto asked = co_await askCluster(&out);
        Q_UNUSED(asked);
    }
    out.same = !ask && seqBefore == out.known.book.storeSeq && out.known.works.isEmpty();
    if (out.known.answer && !out.same) {
        auto shown = co_await OnPool(lookShown, out.known, lookFor());
        out.ending = std::move(shown.ending);
        out.known.rows = std::move(shown.rows);
        out.plan = std::move(shown.plan);
    }
    co_return std::move(out);
}

Task<bool> ClusterLook::readStore(LookOutput *out)
{
    auto seq = co_await m_parts.store->lastSeq();
    if (!seq) {
        out->storeError = seq.error();
        co_return false;
    }
    const bool same = *seq == out->known.book.storeSeq;
    if (same)
        co_return true;
    const bool first = out->known.book.storeSeq < 0;
    const auto read = co_await reload(out, *seq);
    if (!read || !first)
        co_return read;
    const auto recalled = co_await recall(out);
    co_return recalled;
}

Task<bool> ClusterLook::recall(LookOutput *out)
{
    const qint64 sinceMs = m_parts.clock->nowMs() - LiveBook::RememberPastMs;
    auto ended = co_await m_parts.store->endedSince(m_parts.cluster->name(), sinceMs);
    if (!ended) {
        out->storeError = ended.error();
        co_return false;
    }
    auto book = co_await OnPool(withPast, out->known.book, std::move(*ended), sinceMs);
    out->known.book = std::move(book);
    co_return true;
}

Task<bool> ClusterLook::reload(LookOutput *out, qint64 seq)
{
    auto live = co_await m_parts.store->liveEpisodes(m_parts.cluster->name());
    if (!live) {
        out->storeError = live.error();
        co_return false;
    }
    auto read = co_await OnPool(withStore, out->known.book, std::move(*live), seq);
    out->known.book = std::move(read.book);
    std::vector<AlertEvent> events;
    for (const WorkChange &change : read.changes) {
        const auto reason = alarmReasonOf(change.before->live.work, change.after->live.work, m_parts.clock->nowMs());
        if (reason)
            alarmOfChange(*out, *reason, *change.before, change.after->live.work.version, events);
    }
    const auto told = co_await tell(out, std::move(events));
    co_return told;
}

Task<bool> ClusterLook::tell(LookOutput *out, std::vector<AlertEvent> events)
{
    if (events.empty() || out->store != StoreUse::Write)
        co_return true;
    auto added = co_await m_parts.store->addEvents(std::move(events));
    if (!added)
        out->storeError = added.error();
    co_return added.has_value();
}

Task<bool> ClusterLook::runTimers(LookOutput *out)
{
    const qint64 nowMs = m_parts.clock->nowMs();
    const auto next = out->known.book.nextTimerMs();
    if (!next || *next > nowMs)
        co_return true;
    auto due = co_await OnPool(dueTimers, out->known.book, nowMs);
    for (WorkTimer &timer : due) {
        auto first = co_await m_parts.store->timer(std::move(timer));
        if (!first)
            out->storeError = first.error();
    }
    const auto read = co_await readStore(out); // the changes tell what to shout
    co_return read;
}

Task<bool> ClusterLook::askCluster(LookOutput *out)
{
    out->asked = true;
    const qint64 startedMs = m_parts.clock->monotonicMs();
    auto answer = co_await m_parts.cluster->ask();
    out->tookMs = answer ? answer->tookMs : m_parts.clock->monotonicMs() - startedMs;
    if (!answer) {
        out->error = answer.error();
        co_return false;
    }
    const auto shared = std::make_shared<const ClusterAnswer>(std::move(*answer));
    out->known.answer = shared;
    if (out->store == StoreUse::None)
        co_return true;
    TrackerInput input;
    input.cluster = m_parts.cluster->name();
    input.book = out->known.book;
    input.answer = shared;
    input.prometheus = out->known.prometheus;
    input.watchdog = m_parts.settings->watchdog;
    input.clockOffsetMs = m_parts.cluster->clockOffsetMs();
    auto tracked = co_await OnPool(trackEpisodes, input);
    if (tracked.askPrometheus && m_parts.metrics) {
        const qint64 askedMs = m_parts.clock->nowMs();
        auto groups = co_await m_parts.metrics->rules();
        PrometheusView unreachable;
        unreachable.askedMs = askedMs;
        input.prometheus = std::make_shared<const PrometheusView>(unreachable);
        if (groups) {
            out->rules = std::make_shared<const std::vector<RuleGroup>>(std::move(*groups));
            auto view = co_await OnPool(prometheusViewOf, out->rules, askedMs);
            input.prometheus = std::make_shared<const PrometheusView>(std::move(view));
        }
        out->known.prometheus = input.prometheus;
        tracked = co_await OnPool(trackEpisodes, input);
    }
    const QString ends = endTimesQuery(tracked.observation, tracked.book, m_parts.clock->nowMs());
    if (m_parts.metrics && !ends.isEmpty()) {
        InstantQuery query(ends);
        query.priority = QueryPriority::Background;
        auto last = co_await m_parts.metrics->query(std::move(query));
        if (last)
            applyEndTimes(tracked.observation, tracked.book, *last->series);
    }
    const auto observed = co_await observe(out, std::move(tracked));
    co_return observed;
}

Task<bool> ClusterLook::observe(LookOutput *out, TrackerOutput tracked)
{
    out->watchdogMissing = tracked.watchdogMissing;
    out->lookAgain = tracked.lookAgain;
    out->held = tracked.held;
    std::vector<AlertEvent> events;
    alarmsOf(*out, tracked.sightings, events);
    if (isEmpty(tracked.observation) || out->store != StoreUse::Write) {
        out->known.book = std::move(tracked.book);
        co_return true;
    }
    const qint64 storeSeq = tracked.book.storeSeq;
    const std::size_t opened = tracked.observation.opened.size(), ended = tracked.observation.ended.size();
    auto written = co_await m_parts.store->observe(std::move(tracked.observation));
    if (!written) {
        out->storeError = written.error();
        co_return false; // the book stays as the store has it: the next answer is compared with that
    }
    out->known.book = std::move(tracked.book);
    auto seq = co_await m_parts.store->lastSeq();
    const bool alone = seq && *seq == storeSeq + qint64(written->events.size()) && written->opened.size() == opened &&
                       written->ended.size() == ended && written->reopened.empty();
    if (alone)
        out->known.book.storeSeq = *seq;
    else if (seq) { // somebody else wrote, too: what is true is in the store
        const auto read = co_await reload(out, *seq);
        Q_UNUSED(read);
    }
    dropOnPool(std::move(*written));
    const auto told = co_await tell(out, std::move(events));
    co_return told;
}

void ClusterLook::alarmsOf(LookOutput &out, const std::vector<Sighting> &sightings,
                           std::vector<AlertEvent> &events) const
{
    const qint64 nowMs = m_parts.clock->nowMs();
    std::vector<Alarm> fired;
    for (const Sighting &sighting : sightings) {
        const Episode &episode = sighting.entry->live.episode;
        const bool justFired = sighting.reason == Alarm::Reason::Fired;
        if (justFired && (sighting.entry->suppressed || alertNameOf(episode.labels) == m_parts.settings->watchdog))
            continue;
        const bool silent = sighting.reason == Alarm::Reason::NewEpisode;
        const auto quietMs = silent ? pagesAgainMs(sighting.before, repeatMs(out), nowMs) : std::nullopt;
        Alarm alarm = alarmOf(sighting.reason, episode, sighting.before, quietMs);
        if (justFired) {
            fired.push_back(std::move(alarm));
            continue;
        }
        events.push_back(alarmEvent(alarm, episode, 0, nowMs));
        out.alarms.push_back(std::move(alarm));
    }
    std::stable_sort(fired.begin(), fired.end(),
                     [](const Alarm &a, const Alarm &b) { return a.severity < b.severity; });
    fired.resize(std::min(fired.size(), MostFired));
    out.alarms.insert(out.alarms.end(), fired.begin(), fired.end());
}

void ClusterLook::alarmOfChange(LookOutput &out, Alarm::Reason reason, const LiveEntry &before, int version,
                                std::vector<AlertEvent> &events) const
{
    const qint64 nowMs = m_parts.clock->nowMs();
    const Work &work = before.live.work;
    Alarm alarm = alarmOf(reason, before.live.episode, work, pagesAgainMs(work, repeatMs(out), nowMs));
    events.push_back(alarmEvent(alarm, before.live.episode, version, nowMs));
    out.alarms.push_back(std::move(alarm));
}

qint64 ClusterLook::repeatMs(const LookOutput &out) const { return longestRepeatIntervalMs(configOf(out.known)); }

} // namespace ops
