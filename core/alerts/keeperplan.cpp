#include "core/alerts/keeperplan.h"

#include <algorithm>
#include <cstdlib>

namespace ops {

namespace {

constexpr int ExtendWhenLeft = 3; ///< one part in so many
constexpr qint64 WorthwhileMs = 5'000;
constexpr qint64 MostSkewMs = 60'000; ///< a clock that is set right would make silences longer or shorter by as much

/// The silences of the answer that the book's acknowledgements may have made.
struct Listed
{
    QHash<QString, const Silence *> byId;
    QHash<QString, std::vector<Silence>> byOp; ///< in force
};

Listed listedOf(const ClusterAnswer &answer, const LiveBook &book)
{
    Listed listed;
    for (const LiveEntryPtr &entry : book.entries) {
        if (entry->live.silence && entry->live.silence->state == AlertOp::State::Confirmed)
            listed.byOp.insert(entry->live.silence->id, {});
    }
    if (listed.byOp.isEmpty())
        return listed;
    for (const Silence &silence : answer.silences) {
        const auto it = listed.byOp.find(quietOpOf(silence.comment));
        if (it == listed.byOp.end())
            continue;
        listed.byId.insert(silence.id, &silence);
        if (silence.state != Silence::State::Expired)
            it.value().push_back(silence);
    }
    return listed;
}

/// The end of a silence that begins or goes on now; empty where that is hardly later than the one it has.
std::optional<qint64> newEndMs(const Silence &silence, const Work &work, const KeeperInput &input)
{
    const qint64 nowMs = input.answer->askedMs + *input.clockOffsetMs;
    if (silence.endsAtMs - nowMs > input.silenceForMs / ExtendWhenLeft)
        return std::nullopt;
    qint64 endMs = nowMs + input.silenceForMs;
    if (const auto untilMs = quietUntilMs(work))
        endMs = std::min(endMs, *untilMs + *input.clockOffsetMs);
    if (endMs < std::max(silence.endsAtMs, nowMs) + WorthwhileMs)
        return std::nullopt;
    return endMs;
}

bool isClockSure(const KeeperInput &input)
{
    return input.clockOffsetMs && std::abs(*input.clockOffsetMs) <= MostSkewMs;
}

KeeperChore choreOf(KeeperChore::Kind kind, const LiveEntry &entry)
{
    KeeperChore chore;
    chore.kind = kind;
    chore.op = *entry.live.silence;
    chore.episode = entry.live.episode;
    chore.work = entry.live.work;
    return chore;
}

std::optional<KeeperChore> endedChore(const LiveEntry &entry, const Silence *silence, const KeeperInput &input)
{
    KeeperChore chore = choreOf(silence ? KeeperChore::Kind::Ended : KeeperChore::Kind::Missing, entry);
    if (silence && ranOut(*silence)) {
        if (!isClockSure(input) || !newEndMs(*silence, entry.live.work, input))
            return std::nullopt; // what it kept quiet comes back by itself about now
        chore.byNobody = true;
        return chore;
    }
    const qint64 startedMs = input.answer->startedAtMs - input.clockOffsetMs.value_or(0);
    chore.byNobody = input.answer->startedAtMs > 0 && startedMs > entry.live.work.acknowledgedAtMs.value_or(0);
    return chore;
}

std::optional<KeeperChore> choreFor(const LiveEntry &entry, const Listed &listed, const KeeperInput &input)
{
    const AlertOp &op = *entry.live.silence;
    const Silence *const silence = listed.byId.value(op.silenceId);
    const bool whole = !input.answer->partial();
    if (!silence || silence->state == Silence::State::Expired)
        return whole ? endedChore(entry, silence, input) : std::nullopt;
    const std::vector<Silence> all = listed.byOp.value(op.id);
    if (all.size() > 1 && whole) {
        KeeperChore chore = choreOf(KeeperChore::Kind::Sweep, entry);
        std::copy_if(all.begin(), all.end(), std::back_inserter(chore.others),
                     [&op](const Silence &one) { return one.id != op.silenceId; });
        return chore;
    }
    const auto endMs = isClockSure(input) ? newEndMs(*silence, entry.live.work, input) : std::nullopt;
    if (!endMs)
        return std::nullopt;
    KeeperChore chore = choreOf(KeeperChore::Kind::Extend, entry);
    chore.silence = *silence;
    chore.newEndMs = *endMs;
    return chore;
}

bool isKept(const LiveEpisode &live)
{
    const bool quiet = live.work.state == Work::State::Acknowledged || live.work.state == Work::State::Snoozed;
    return quiet && live.silence && live.silence->state == AlertOp::State::Confirmed &&
           live.silence->kind == AlertOp::Kind::SilenceCreate;
}

} // namespace

std::optional<qint64> quietUntilMs(const Work &work)
{
    return work.state == Work::State::Snoozed ? work.snoozedUntilMs : work.acknowledgedUntilMs;
}

bool ranOut(const Silence &silence)
{
    return silence.state == Silence::State::Expired && silence.updatedAtMs > 0 &&
           silence.endsAtMs > silence.updatedAtMs + WorthwhileMs;
}

KeeperPlan keeperPlan(const KeeperInput &input)
{
    KeeperPlan plan;
    const Listed listed = listedOf(*input.answer, input.book);
    for (const LiveEntryPtr &entry : input.book.entries) {
        if (!isKept(entry->live))
            continue;
        plan.clockUnsure = !isClockSure(input);
        if (auto chore = choreFor(*entry, listed, input))
            plan.chores.push_back(std::move(*chore));
    }
    return plan;
}

} // namespace ops
