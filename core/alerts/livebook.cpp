#include "core/alerts/livebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct HeldText
{
    Q_DECLARE_TR_FUNCTIONS(HeldReason)
};

bool sameOp(const std::optional<AlertOp> &a, const std::optional<AlertOp> &b)
{
    if (a.has_value() != b.has_value())
        return false;
    return !a || (a->id == b->id && a->state == b->state && a->silenceId == b->silenceId && a->member == b->member);
}

bool sameRecord(const LiveEpisode &a, const LiveEpisode &b)
{
    return a.episode.id == b.episode.id && a.work == b.work && sameOp(a.silence, b.silence) &&
           a.episode.flapping == b.episode.flapping;
}

LiveEntryPtr entryWith(const LiveEntryPtr &known, LiveEpisode live)
{
    if (!known) {
        LiveEntry fresh;
        fresh.live = std::move(live);
        return std::make_shared<const LiveEntry>(std::move(fresh));
    }
    if (sameRecord(known->live, live))
        return known;
    LiveEntry next = *known;
    const qint64 lastSeenMs = std::max(next.live.episode.lastSeenMs, live.episode.lastSeenMs);
    next.live = std::move(live);
    next.live.episode.lastSeenMs = lastSeenMs;
    return std::make_shared<const LiveEntry>(std::move(next));
}

} // namespace

bool isUnderAcknowledgement(const Work &work) { return work.state == Work::State::Acknowledged || work.quiet; }

QString heldReasonName(HeldReason reason)
{
    switch (reason) {
    case HeldReason::None:
        break;
    case HeldReason::Restarted:
        return QStringLiteral("restarted");
    case HeldReason::Settling:
        return QStringLiteral("settling");
    case HeldReason::SourceLost:
        return QStringLiteral("source_lost");
    case HeldReason::PrometheusDown:
        return QStringLiteral("prometheus_down");
    case HeldReason::OtherMember:
        return QStringLiteral("other_member");
    case HeldReason::StillFiring:
        return QStringLiteral("still_firing");
    case HeldReason::NotConfirmed:
        return QStringLiteral("not_confirmed");
    case HeldReason::Flapping:
        return QStringLiteral("flapping");
    }
    return QString();
}

QString heldReasonText(HeldReason reason, const QStringList &members)
{
    switch (reason) {
    case HeldReason::None:
        break;
    case HeldReason::Restarted:
        return HeldText::tr(
            "Alertmanager restarted and has forgotten its alerts; this one is not known to be resolved");
    case HeldReason::Settling:
        return HeldText::tr("A member of the cluster is still hearing from its peers");
    case HeldReason::SourceLost:
        return HeldText::tr(
            "Many alerts went at once: their source may be lost, nothing says that this one is resolved");
    case HeldReason::PrometheusDown:
        return HeldText::tr("No longer listed, and Prometheus cannot be asked whether it is resolved");
    case HeldReason::OtherMember:
        return HeldText::tr("Last listed by %1, which does not answer").arg(members.join(QStringLiteral(", ")));
    case HeldReason::StillFiring:
        return HeldText::tr("Alertmanager no longer lists it, but Prometheus says that it fires");
    case HeldReason::NotConfirmed:
        return HeldText::tr("No longer listed; not confirmed yet");
    case HeldReason::Flapping:
        return HeldText::tr("It flaps: kept in view for a quarter of an hour after it went");
    }
    return QString();
}

qint64 LiveBook::lastListedMs(const LiveEntry &entry) const
{
    if (entry.listedAtMs)
        return *entry.listedAtMs;
    return std::max(answeredMs, entry.live.episode.lastSeenMs);
}

std::optional<qint64> LiveBook::nextTimerMs() const
{
    std::optional<qint64> next;
    for (const LiveEntryPtr &entry : entries) {
        const Work &work = entry->live.work;
        std::optional<qint64> one;
        if (work.state == Work::State::Acknowledged)
            one = work.acknowledgedUntilMs;
        else if (work.state == Work::State::Snoozed)
            one = work.snoozedUntilMs;
        if (one && (!next || *one < *next))
            next = one;
    }
    return next;
}

BookRead withStore(LiveBook book, std::vector<LiveEpisode> episodes, qint64 storeSeq)
{
    BookRead read;
    QHash<QString, LiveEntryPtr> entries;
    entries.reserve(qsizetype(episodes.size()));
    for (LiveEpisode &live : episodes) {
        const QString fingerprint = live.episode.fingerprint;
        LiveEntryPtr known = book.entries.value(fingerprint);
        if (known && known->live.episode.id != live.episode.id)
            known.reset(); // another episode by now
        const LiveEntryPtr entry = entryWith(known, std::move(live));
        if (known && known->live.work != entry->live.work)
            read.changes.push_back({known, entry});
        entries.insert(fingerprint, entry);
    }
    book.entries = std::move(entries);
    book.storeSeq = storeSeq;
    read.book = std::move(book);
    return read;
}

LiveBook withPast(LiveBook book, std::vector<LiveEpisode> ended, qint64 sinceMs)
{
    QHash<QString, std::vector<qint64>> starts;
    for (LiveEpisode &live : ended) {
        const QString fingerprint = live.episode.fingerprint;
        std::vector<qint64> &known = starts[fingerprint];
        if (live.episode.firstSeenMs > sinceMs)
            known.push_back(live.episode.firstSeenMs);
        if (book.entries.contains(fingerprint))
            continue;
        const qint64 endedAtMs = live.episode.endedAtMs.value_or(0);
        LiveEntry entry;
        entry.live = std::move(live);
        entry.startsAtMs = known;
        book.past.insert(fingerprint, {std::make_shared<const LiveEntry>(std::move(entry)), endedAtMs});
    }
    for (auto it = starts.begin(); it != starts.end(); ++it) {
        const LiveEntryPtr open = book.entries.value(it.key());
        if (!open || it.value().empty())
            continue;
        LiveEntry entry = *open;
        entry.startsAtMs = it.value();
        if (entry.live.episode.firstSeenMs > sinceMs)
            entry.startsAtMs.push_back(entry.live.episode.firstSeenMs);
        book.entries.insert(it.key(), std::make_shared<const LiveEntry>(std::move(entry)));
    }
    return book;
}

} // namespace ops
