#pragma once

#include "core/alerts/alertcluster.h"
#include "core/alerts/alertstore.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

/// Why an alert that is no longer listed is not called resolved.
enum class HeldReason {
    None,
    Restarted,      ///< its Alertmanager has forgotten everything
    Settling,       ///< a member has not heard all of its peers yet
    SourceLost,     ///< too many went at once, or the Watchdog too
    PrometheusDown, ///< nobody can be asked
    OtherMember,    ///< a member that listed it does not answer
    StillFiring,    ///< Prometheus says so
    NotConfirmed,   ///< only just gone
    Flapping,       ///< it will be back
};
QString heldReasonName(HeldReason reason); ///< "restarted": part of the history's payload
QString heldReasonText(HeldReason reason, const QStringList &members);

/// Somebody has it, or it is kept quiet: a new episode after this one is one that Alertmanager may not tell of.
bool isUnderAcknowledgement(const Work &work);

/// An open episode: the store's record, and what this program saw of it since.
struct LiveEntry
{
    LiveEpisode live;
    bool suppressed = false;
    QString suppressedBy;                 ///< ids in order, joined: tells one state from the next
    QStringList seenBy;                   ///< members that listed it last
    std::optional<qint64> missingSinceMs; ///< our clock; empty while it is listed
    int missedTicks = 0, returns = 0;
    bool vanishedInMass = false; ///< together with most of the others
    HeldReason held = HeldReason::None;
    QStringList heldBy;               ///< the members of OtherMember
    std::vector<qint64> startsAtMs;   ///< of the last hour, for flapping
    std::optional<qint64> listedAtMs; ///< last time it was listed before it went; while listed the book knows
};
using LiveEntryPtr = std::shared_ptr<const LiveEntry>;

/// All open episodes of one cluster by fingerprint. A value: entries are shared and replaced, never changed, so that
/// ten thousand of them cost nothing where nothing happened.
struct LiveBook
{
    static constexpr qint64 RememberPastMs = 60 * 60 * 1000;

    struct Past
    {
        LiveEntryPtr entry; ///< with its work as it was before it was closed
        qint64 endedAtMs = 0;
    };

    QHash<QString, LiveEntryPtr> entries;
    QHash<QString, Past> past; ///< ended not long ago
    qint64 answeredMs = 0;     ///< our clock, the newest answer that it has taken in; 0: none yet
    qint64 storeSeq = -1;      ///< of the store's newest event when it was read; -1: never

    qint64 lastListedMs(const LiveEntry &entry) const;
    /// The soonest end of an acknowledgement or a snooze, empty without.
    std::optional<qint64> nextTimerMs() const;
};

/// A work that is another one since the store was read last: somebody else did it, at another console.
struct WorkChange
{
    LiveEntryPtr before, after;
};
struct BookRead
{
    LiveBook book;
    std::vector<WorkChange> changes; ///< of episodes that were known before
};
/// The book with the store's episodes: what is the same keeps its entry, what is closed there goes.
BookRead withStore(LiveBook book, std::vector<LiveEpisode> episodes, qint64 storeSeq);
/// The book of a program that has just started, with what ended since `sinceMs`, the oldest end first: whose
/// acknowledgement a new episode comes under, and how often an alert has started.
LiveBook withPast(LiveBook book, std::vector<LiveEpisode> ended, qint64 sinceMs);

} // namespace ops
