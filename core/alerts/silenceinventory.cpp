#include "core/alerts/silenceinventory.h"

#include "core/alerts/matcherindex.h"
#include "core/alerts/silencetext.h"
#include "core/time/duration.h"

#include <QStringList>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 EndsSoonMs = 10 * minuteMs;

/// The silences that can hit something now, compiled, and which silence each set is of.
struct ActiveSets
{
    std::vector<CompiledMatchers> sets;
    std::vector<std::uint32_t> silences;
};

ActiveSets activeSets(const std::vector<Silence> &silences, std::vector<SilenceFacts> &facts)
{
    ActiveSets active;
    for (std::size_t i = 0; i < silences.size(); ++i) {
        if (silences[i].state != Silence::State::Active)
            continue;
        auto compiled = CompiledMatchers::of(silences[i].matchers);
        if (!compiled) {
            facts[i].marks |= MarkUnreadable;
            continue;
        }
        active.sets.push_back(std::move(*compiled));
        active.silences.push_back(std::uint32_t(i));
    }
    return active;
}

bool fires(const AlertRow &row) { return !row.pending && !row.held; }

/// Silences of one cluster stand side by side.
bool inCluster(const std::vector<std::pair<QString, std::size_t>> &runs, std::size_t silence, const QString &cluster)
{
    std::size_t end = 0;
    for (const auto &[name, count] : runs) {
        end += count;
        if (silence < end)
            return name == cluster;
    }
    return true;
}

void countHits(const std::stop_token &stop, const InventoryInput &input, std::vector<SilenceFacts> &facts)
{
    constexpr std::size_t rowsBetweenLooks = 1000;
    if (!input.rows)
        return;
    ActiveSets active = activeSets(*input.silences, facts);
    const std::vector<std::uint32_t> silences = std::move(active.silences);
    const MatcherIndex index(std::move(active.sets));
    for (std::size_t r = 0; r < input.rows->size(); ++r) {
        if (r % rowsBetweenLooks == 0 && stop.stop_requested())
            return;
        const AlertRow &row = (*input.rows)[r];
        if (!fires(row))
            continue;
        index.eachMatch(row.alert.labels, [&](std::size_t set) {
            const std::uint32_t silence = silences[set];
            if (!inCluster(input.runs, silence, row.cluster))
                return;
            ++facts[silence].hits;
            facts[silence].critical += row.severity == Severity::Critical;
        });
    }
}

void mark(const InventoryInput &input, const Silence &silence, SilenceFacts &facts)
{
    if (silence.createdBy == input.person && !input.person.isEmpty())
        facts.marks |= MarkMine;
    if (isQuietAcknowledgement(silence))
        facts.marks |= MarkQuiet;
    if (silence.state != Silence::State::Active)
        return;
    if (silence.endsAtMs - input.nowMs < EndsSoonMs)
        facts.marks |= MarkEndsSoon;
    if (facts.critical > 0)
        facts.marks |= MarkHidesCritical;
    if (facts.hits > 0 || (facts.marks & MarkUnreadable) || !input.rows)
        return;
    facts.marks |= MarkHitsNothing;
    const auto known = input.hitless.find(silence.id.toStdString());
    facts.hitlessSinceMs = known != input.hitless.end() ? known->second : input.nowMs;
}

void count(SilenceInventory::Counts &counts, const Silence &silence, const SilenceFacts &facts)
{
    counts.active += silence.state == Silence::State::Active;
    counts.pending += silence.state == Silence::State::Pending;
    counts.expired += silence.state == Silence::State::Expired;
    if (silence.state == Silence::State::Expired)
        return;
    counts.mine += (facts.marks & MarkMine) != 0;
    counts.endsSoon += (facts.marks & MarkEndsSoon) != 0;
    counts.hitsNothing += (facts.marks & MarkHitsNothing) != 0;
    counts.hidesCritical += (facts.marks & MarkHidesCritical) != 0;
    counts.quiet += (facts.marks & MarkQuiet) != 0;
}

bool comesFirst(const Silence &a, const Silence &b)
{
    if (a.state != b.state)
        return int(a.state) < int(b.state);
    switch (a.state) {
    case Silence::State::Active:
        return a.endsAtMs < b.endsAtMs;
    case Silence::State::Pending:
        return a.startsAtMs < b.startsAtMs;
    case Silence::State::Expired:
        break;
    }
    return a.endsAtMs > b.endsAtMs;
}

bool inStates(Silence::State state, SilenceFilter::States states)
{
    switch (states) {
    case SilenceFilter::States::Live:
        return state != Silence::State::Expired;
    case SilenceFilter::States::Active:
        return state == Silence::State::Active;
    case SilenceFilter::States::Pending:
        return state == Silence::State::Pending;
    case SilenceFilter::States::Expired:
        return state == Silence::State::Expired;
    case SilenceFilter::States::All:
        break;
    }
    return true;
}

bool holdsText(const Silence &silence, const QString &word)
{
    const auto holds = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    if (holds(silence.id) || holds(silence.createdBy) || holds(silence.comment))
        return true;
    return std::any_of(silence.matchers.begin(), silence.matchers.end(), [&](const Matcher &matcher) {
        return holds(matcher.name) || holds(matcher.value) || holds(writtenMatcher(matcher));
    });
}

void sortBy(const SilenceInventory &inventory, const SilenceFilter &filter, std::vector<std::uint32_t> &shown)
{
    const auto less = [&](std::uint32_t i, std::uint32_t j) {
        const SilenceFacts &a = inventory.facts[filter.descending ? j : i],
                           &b = inventory.facts[filter.descending ? i : j];
        switch (filter.order) {
        case SilenceFilter::Order::End:
            return inventory.silenceOf(a).endsAtMs < inventory.silenceOf(b).endsAtMs;
        case SilenceFilter::Order::Creator:
            return inventory.silenceOf(a).createdBy < inventory.silenceOf(b).createdBy;
        case SilenceFilter::Order::Hits:
            return a.hits < b.hits;
        case SilenceFilter::Order::Usual:
            break;
        }
        return false;
    };
    if (filter.order != SilenceFilter::Order::Usual)
        std::stable_sort(shown.begin(), shown.end(), less);
}

} // namespace

SilenceInventory silenceInventory(const std::stop_token &stop, InventoryInput input)
{
    SilenceInventory inventory;
    if (!input.silences)
        input.silences = std::make_shared<const std::vector<Silence>>();
    inventory.silences = input.silences;
    inventory.nowMs = input.nowMs;
    inventory.facts.resize(input.silences->size());
    for (std::size_t i = 0; i < inventory.facts.size(); ++i)
        inventory.facts[i].silence = std::uint32_t(i);
    countHits(stop, input, inventory.facts);
    for (SilenceFacts &facts : inventory.facts) {
        mark(input, inventory.silenceOf(facts), facts);
        count(inventory.counts, inventory.silenceOf(facts), facts);
    }
    std::stable_sort(inventory.facts.begin(), inventory.facts.end(),
                     [&inventory](const SilenceFacts &a, const SilenceFacts &b) {
                         return comesFirst(inventory.silenceOf(a), inventory.silenceOf(b));
                     });
    return inventory;
}

std::vector<std::uint32_t> silencesShown(const SilenceInventory &inventory, const SilenceFilter &filter)
{
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::uint32_t> shown;
    for (std::size_t i = 0; i < inventory.facts.size(); ++i) {
        const SilenceFacts &facts = inventory.facts[i];
        const Silence &silence = inventory.silenceOf(facts);
        const auto holds = [&silence](const QString &word) { return holdsText(silence, word); };
        if (inStates(silence.state, filter.states) && (facts.marks & filter.marks) == filter.marks &&
            std::all_of(words.begin(), words.end(), holds))
            shown.push_back(std::uint32_t(i));
    }
    sortBy(inventory, filter, shown);
    return shown;
}

} // namespace ops
