#include "core/alerts/keeperplan.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int ExtendWhenLeft = 3; ///< one part in so many
constexpr qint64 WorthwhileMs = 5'000;

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

std::optional<qint64> extendedEndMs(const Silence &silence, const Work &work, const KeeperInput &input)
{
    const qint64 nowMs = input.answer->askedMs + *input.clockOffsetMs;
    if (silence.endsAtMs - nowMs > input.silenceForMs / ExtendWhenLeft)
        return std::nullopt;
    qint64 endMs = nowMs + input.silenceForMs;
    if (work.acknowledgedUntilMs)
        endMs = std::min(endMs, *work.acknowledgedUntilMs + *input.clockOffsetMs);
    if (endMs < silence.endsAtMs + WorthwhileMs)
        return std::nullopt;
    return endMs;
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

std::optional<KeeperChore> choreFor(const LiveEntry &entry, const Listed &listed, const KeeperInput &input,
                                    bool &clockUnknown)
{
    const AlertOp &op = *entry.live.silence;
    const Silence *const silence = listed.byId.value(op.silenceId);
    const bool whole = !input.answer->partial();
    if (!silence || silence->state == Silence::State::Expired) {
        if (!whole)
            return std::nullopt;
        KeeperChore chore = choreOf(silence ? KeeperChore::Kind::Ended : KeeperChore::Kind::Missing, entry);
        const qint64 startedMs = input.answer->startedAtMs - input.clockOffsetMs.value_or(0);
        chore.restarted = input.answer->startedAtMs > 0 && startedMs > entry.live.work.acknowledgedAtMs.value_or(0);
        return chore;
    }
    const std::vector<Silence> all = listed.byOp.value(op.id);
    if (all.size() > 1 && whole) {
        KeeperChore chore = choreOf(KeeperChore::Kind::Sweep, entry);
        std::copy_if(all.begin(), all.end(), std::back_inserter(chore.others),
                     [&op](const Silence &one) { return one.id != op.silenceId; });
        return chore;
    }
    if (!input.clockOffsetMs) {
        clockUnknown = true;
        return std::nullopt;
    }
    const std::optional<qint64> endMs = extendedEndMs(*silence, entry.live.work, input);
    if (!endMs)
        return std::nullopt;
    KeeperChore chore = choreOf(KeeperChore::Kind::Extend, entry);
    chore.silence = *silence;
    chore.newEndMs = *endMs;
    return chore;
}

} // namespace

KeeperPlan keeperPlan(const KeeperInput &input)
{
    KeeperPlan plan;
    const Listed listed = listedOf(*input.answer, input.book);
    for (const LiveEntryPtr &entry : input.book.entries) {
        const bool kept = entry->live.silence && entry->live.silence->state == AlertOp::State::Confirmed &&
                          entry->live.silence->kind == AlertOp::Kind::SilenceCreate &&
                          entry->live.work.state == Work::State::Acknowledged;
        if (!kept)
            continue;
        if (auto chore = choreFor(*entry, listed, input, plan.clockUnknown))
            plan.chores.push_back(std::move(*chore));
    }
    return plan;
}

} // namespace ops
