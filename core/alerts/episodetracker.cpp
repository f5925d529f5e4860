#include "core/alerts/episodetracker.h"

#include "core/alerts/flapping.h"
#include "core/alerts/observationevents.h"
#include "core/alerts/uuid7.h"
#include "core/time/duration.h"

#include <QSet>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 ResendDelayMs = minuteMs, UsualRuleIntervalMs = minuteMs;
constexpr qint64 SaveSeenEveryMs = minuteMs;
constexpr int FewestInMass = 3;

QString suppressionOf(const Alert &alert)
{
    QStringList ids = alert.silencedBy + alert.inhibitedBy + alert.mutedBy;
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

/// The entry as the alert is listed now.
void takeListed(LiveEntry &entry, const Alert &alert)
{
    entry.suppressed = alert.state == Alert::State::Suppressed;
    entry.suppressedBy = suppressionOf(alert);
    entry.seenBy = alert.seenBy;
    entry.missingSinceMs.reset();
    entry.listedAtMs.reset();
    entry.missedTicks = 0;
    entry.vanishedInMass = false;
    entry.held = HeldReason::None;
    entry.heldBy.clear();
    Episode &episode = entry.live.episode;
    episode.annotations = alert.annotations;
    episode.receivers = alert.receivers;
    episode.peakSeverity = std::min(episode.peakSeverity, severityOf(alert.labels));
}

/// Spreads the writing of "last seen" over a minute, so that ten thousand of them are not one transaction.
qint64 spreadMs(const QString &fingerprint) { return qint64(qHash(fingerprint) % uint(SaveSeenEveryMs)); }

/// One comparison; its parts share what they found.
class Tracking
{
public:
    explicit Tracking(TrackerInput input)
        : m_in(std::move(input))
        , m_nowMs(m_in.answer->askedMs)
        , m_first(m_in.book.answeredMs == 0)
    {
        m_out.book = m_in.book;
    }

    TrackerOutput run()
    {
        findMissing();
        for (const Alert &alert : m_in.answer->alerts)
            present(alert);
        for (const LiveEntryPtr &entry : m_missing)
            missing(*entry);
        m_out.book.answeredMs = m_nowMs;
        m_out.book.past.removeIf(
            [this](const auto &it) { return it.value().endedAtMs < m_nowMs - LiveBook::RememberPastMs; });
        return std::move(m_out);
    }

private:
    void findMissing();
    bool watchdogIsMissing(const QSet<QString> &listed) const;
    void present(const Alert &alert);
    void open(const Alert &alert, const LiveEntry *before);
    void update(const Alert &alert, const LiveEntryPtr &known);
    void missing(const LiveEntry &known);
    void end(LiveEntry entry, Episode::End how, bool inferred, qint64 atMs);
    void note(const Episode &episode, AlertEvent::Kind kind, qint64 atMs, const QString &signature,
              const EventFacts &facts = EventFacts())
    {
        m_out.observation.events.push_back(observedEvent(episode, kind, atMs, signature, facts));
    }
    void setFlapping(LiveEntry &entry);
    void put(LiveEntry entry)
    {
        const QString fingerprint = entry.live.episode.fingerprint;
        m_out.book.entries.insert(fingerprint, std::make_shared<const LiveEntry>(std::move(entry)));
    }
    qint64 ourMs(qint64 theirMs) const { return theirMs - m_in.clockOffsetMs; }
    /// A start is told by the clock of whoever sent the alert, which may go as ours or as Alertmanager's. The later
    /// reading counts: an old episode taken for a new one is loud, a new one taken for an old one is not.
    qint64 latestStartMs(const Alert &alert) const { return std::max(alert.startsAtMs, ourMs(alert.startsAtMs)); }

    TrackerInput m_in;
    TrackerOutput m_out;
    qint64 m_nowMs;
    bool m_first; ///< the first answer in this program: what fires already is no news
    std::vector<LiveEntryPtr> m_missing;
    bool m_mass = false;
    Circumstances m_around;
};

void Tracking::findMissing()
{
    QSet<QString> listed;
    listed.reserve(qsizetype(m_in.answer->alerts.size()));
    for (const Alert &alert : m_in.answer->alerts)
        listed.insert(alert.fingerprint);
    int before = 0, wentNow = 0;
    for (auto it = m_in.book.entries.begin(); it != m_in.book.entries.end(); ++it) {
        const bool wasListed = !it.value()->missingSinceMs;
        before += wasListed;
        if (listed.contains(it.key()))
            continue;
        wentNow += wasListed;
        m_missing.push_back(it.value());
    }
    m_mass = wentNow >= FewestInMass && 2 * wentNow > before;
    m_around.nowMs = m_nowMs;
    m_around.restartedMs = m_in.answer->startedAtMs > 0 ? ourMs(m_in.answer->startedAtMs) : 0;
    m_around.settling = m_in.answer->settling;
    m_around.prometheus = m_in.prometheus.get();
    const qint64 intervalMs = m_in.prometheus ? m_in.prometheus->longestIntervalMs : 0;
    m_around.holdMs = 2 * (ResendDelayMs + (intervalMs > 0 ? intervalMs : UsualRuleIntervalMs));
    for (const ClusterMemberState &member : m_in.answer->members) {
        if (member.error)
            m_around.silentMembers.append(member.name);
    }
    m_around.watchdogMissing = watchdogIsMissing(listed);
    m_out.watchdogMissing = m_around.watchdogMissing;
}

bool Tracking::watchdogIsMissing(const QSet<QString> &listed) const
{
    if (m_in.watchdog.isEmpty())
        return false;
    for (const LiveEntryPtr &entry : m_missing) {
        const Episode &episode = entry->live.episode;
        if (alertNameOf(episode.labels) != m_in.watchdog || listed.contains(episode.fingerprint))
            continue;
        const PrometheusView *const view = m_in.prometheus.get();
        const bool switchedOff =
            view && view->reachable && view->knows(m_in.watchdog) && !view->isFiring(m_in.watchdog, episode.labels);
        if (!switchedOff)
            return true;
    }
    return false;
}

void Tracking::present(const Alert &alert)
{
    const LiveEntryPtr known = m_in.book.entries.value(alert.fingerprint);
    if (!known) {
        const auto past = m_in.book.past.constFind(alert.fingerprint);
        if (past == m_in.book.past.constEnd()) {
            open(alert, nullptr);
        } else if (latestStartMs(alert) > past->endedAtMs) {
            open(alert, past->entry.get());
        } else { // it had not ended at all
            LiveEntry entry = *past->entry;
            entry.returns += 1;
            m_out.observation.reopened.push_back(entry.live.episode.id);
            note(entry.live.episode, AlertEvent::Kind::Returned, m_nowMs, QString::number(past->endedAtMs));
            m_out.book.past.remove(alert.fingerprint);
            entry.missingSinceMs.reset();
            entry.listedAtMs.reset();
            update(alert, std::make_shared<const LiveEntry>(std::move(entry)));
        }
        return;
    }
    const Episode &episode = known->live.episode;
    const bool later = alert.startsAtMs > episode.startsAtMs && latestStartMs(alert) > m_in.book.lastListedMs(*known);
    if (!later || episode.flapping) {
        update(alert, known);
        return;
    }
    const qint64 lastListedMs = m_in.book.lastListedMs(*known);
    end(*known, Episode::End::Resolved, true, lastListedMs);
    open(alert, known.get());
}

void Tracking::open(const Alert &alert, const LiveEntry *before)
{
    LiveEntry entry;
    Episode &episode = entry.live.episode;
    episode.id = newUuid7(m_nowMs);
    episode.cluster = m_in.cluster;
    episode.fingerprint = alert.fingerprint;
    episode.labels = alert.labels;
    episode.annotations = alert.annotations;
    episode.startsAtMs = alert.startsAtMs;
    episode.firstSeenMs = episode.lastSeenMs = m_nowMs;
    episode.generatorUrl = alert.generatorUrl;
    episode.receivers = alert.receivers;
    episode.peakSeverity = severityOf(alert.labels);
    if (before) {
        entry.startsAtMs = before->startsAtMs;
        episode.flapping = before->live.episode.flapping;
    }
    entry.startsAtMs.push_back(m_nowMs);
    entry.seenBy = alert.seenBy;
    entry.suppressed = alert.state == Alert::State::Suppressed;
    entry.suppressedBy = suppressionOf(alert);
    note(episode, AlertEvent::Kind::Fired, alert.startsAtMs, QString());
    if (entry.suppressed)
        note(episode, AlertEvent::Kind::Suppressed, m_nowMs, entry.suppressedBy, EventFacts::suppression(alert));
    setFlapping(entry);
    m_out.observation.opened.push_back(episode);
    const bool underOldAck = before && isUnderAcknowledgement(before->live.work);
    if (!m_first || underOldAck) // Alertmanager may keep quiet about it, whoever looked away meanwhile
        m_out.sightings.push_back({underOldAck ? Alarm::Reason::NewEpisode : Alarm::Reason::Fired,
                                   std::make_shared<const LiveEntry>(entry), before ? before->live.work : Work()});
    put(std::move(entry));
}

void Tracking::setFlapping(LiveEntry &entry)
{
    Episode &episode = entry.live.episode;
    const bool now = FlapCount::now(episode.flapping, entry.startsAtMs, m_nowMs);
    if (now == episode.flapping)
        return;
    // After a start of this program the starts of the last hour are not known: it is not over before an hour.
    if (!now && m_nowMs < episode.lastSeenMs + FlapCount::WindowMs && entry.startsAtMs.empty())
        return;
    episode.flapping = now;
    note(episode, now ? AlertEvent::Kind::FlapOn : AlertEvent::Kind::FlapOff, m_nowMs,
         QString::number(m_nowMs / FlapCount::WindowMs));
}

void Tracking::update(const Alert &alert, const LiveEntryPtr &known)
{
    const Episode &was = known->live.episode;
    const QString suppressedBy = suppressionOf(alert);
    const bool suppressed = alert.state == Alert::State::Suppressed;
    const bool suppressionChanged =
        suppressed != known->suppressed || (suppressed && suppressedBy != known->suppressedBy);
    const bool annotationsChanged = alert.annotations != was.annotations;
    const bool returned = known->missingSinceMs.has_value();
    const bool started = alert.startsAtMs > was.startsAtMs && returned;
    // A start of Alertmanager after that would look as if it had forgotten the alert.
    const bool seenBeforeStart = was.lastSeenMs < m_around.restartedMs && m_around.restartedMs <= m_nowMs;
    const bool touch = annotationsChanged || returned || alert.receivers != was.receivers || seenBeforeStart ||
                       m_nowMs > was.lastSeenMs + SaveSeenEveryMs + spreadMs(alert.fingerprint);
    const bool flap = was.flapping != FlapCount::now(was.flapping, known->startsAtMs, m_nowMs);
    const bool inBook = m_out.book.entries.contains(alert.fingerprint);
    if (inBook && !suppressionChanged && !touch && !flap && alert.seenBy == known->seenBy)
        return;
    LiveEntry entry = *known;
    Episode &episode = entry.live.episode;
    if (returned && known->held != HeldReason::NotConfirmed && known->held != HeldReason::None) {
        entry.returns += 1;
        note(episode, AlertEvent::Kind::Returned, m_nowMs,
             QString::number(m_in.book.lastListedMs(*known)) + QLatin1Char('/') + QString::number(entry.returns),
             EventFacts::reason(heldReasonName(known->held)));
    }
    if (started)
        entry.startsAtMs.push_back(m_nowMs);
    FlapCount::prune(entry.startsAtMs, m_nowMs);
    setFlapping(entry);
    if (suppressionChanged)
        note(episode, suppressed ? AlertEvent::Kind::Suppressed : AlertEvent::Kind::Unsuppressed, m_nowMs,
             suppressed ? suppressedBy : known->suppressedBy, EventFacts::suppression(alert));
    if (annotationsChanged)
        note(episode, AlertEvent::Kind::AnnotationChanged, m_nowMs, EventFacts::signatureOf(alert.annotations),
             EventFacts::annotations(alert.annotations));
    takeListed(entry, alert);
    if (touch || flap) {
        episode.lastSeenMs = m_nowMs;
        m_out.observation.touched.push_back(episode);
    }
    put(std::move(entry));
}

void Tracking::missing(const LiveEntry &known)
{
    LiveEntry entry = known;
    if (!entry.missingSinceMs) {
        entry.listedAtMs = m_in.book.lastListedMs(known);
        entry.missingSinceMs = m_nowMs;
        entry.vanishedInMass = m_mass;
    }
    if (m_in.book.answeredMs != m_nowMs) // the same answer may be judged again with what Prometheus says by now
        entry.missedTicks += 1;
    const GoneVerdict verdict = judgeGone(entry, *entry.listedAtMs, m_around);
    if (verdict.ended) {
        end(std::move(entry), verdict.end, verdict.inferred, *entry.missingSinceMs);
        return;
    }
    const bool tellable = verdict.held != HeldReason::NotConfirmed && verdict.held != HeldReason::Flapping;
    const bool told = known.held != HeldReason::None && known.held != HeldReason::NotConfirmed;
    if (tellable && !told) {
        const bool restarted = verdict.held == HeldReason::Restarted;
        note(entry.live.episode, AlertEvent::Kind::Vanished, m_nowMs,
             QString::number(restarted ? m_in.answer->startedAtMs : *entry.listedAtMs),
             EventFacts::reason(heldReasonName(verdict.held)));
    }
    if (verdict.held == HeldReason::NotConfirmed) {
        const bool stale = m_in.prometheus && m_in.prometheus->askedMs < *entry.missingSinceMs;
        m_out.askPrometheus = m_out.askPrometheus || stale;
        m_out.lookAgain = true;
    }
    entry.held = verdict.held;
    entry.heldBy = verdict.heldBy;
    m_out.held += 1;
    put(std::move(entry));
}

void Tracking::end(LiveEntry entry, Episode::End how, bool inferred, qint64 atMs)
{
    const Episode &episode = entry.live.episode;
    m_out.observation.ended.push_back({episode.id, atMs, how, inferred});
    const bool resolved = how == Episode::End::Resolved;
    note(episode, resolved ? AlertEvent::Kind::Resolved : AlertEvent::Kind::Vanished, atMs,
         QStringLiteral("end/") + QString::number(entry.returns), EventFacts::end(how, inferred));
    m_out.book.entries.remove(episode.fingerprint);
    const auto shared = std::make_shared<const LiveEntry>(std::move(entry));
    m_out.book.past.insert(shared->live.episode.fingerprint, {shared, atMs});
    if (resolved && shared->live.work.state == Work::State::Acknowledged)
        m_out.sightings.push_back({Alarm::Reason::ResolvedWhileAcknowledged, shared, shared->live.work});
}

} // namespace

TrackerOutput trackEpisodes(TrackerInput input) { return Tracking(std::move(input)).run(); }

} // namespace ops
