#include "core/alerts/matcherindex.h"

#include <algorithm>

namespace ops {

MatcherIndex::MatcherIndex(std::vector<CompiledMatchers> sets) : m_sets(std::move(sets))
{
    std::unordered_map<std::string, std::size_t> uses;
    for (const auto &set : m_sets) {
        for (const auto &matcher : set.all()) {
            for (const auto &word : matcher.words())
                ++uses[keyOf(matcher.name(), word)];
        }
    }
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const auto number = std::uint32_t(i);
        const CompiledMatcher *const key = rarest(m_sets[i], uses);
        if (!key) {
            m_unlisted.push_back(number);
            continue;
        }
        for (const auto &word : key->words()) {
            Numbers &numbers = m_byLabel[keyOf(key->name(), word)];
            if (numbers.empty() || numbers.back() != number) // "a|a" lists it once
                numbers.push_back(number);
        }
    }
}

std::string MatcherIndex::keyOf(const std::string &name, const std::string &value)
{
    std::string key;
    key.reserve(name.size() + value.size() + 1);
    key += name;
    key += '\xFF'; // in no UTF-8
    key += value;
    return key;
}

const CompiledMatcher *MatcherIndex::rarest(const CompiledMatchers &set,
                                            const std::unordered_map<std::string, std::size_t> &uses) const
{
    const CompiledMatcher *best = nullptr;
    std::size_t fewest = 0;
    for (const auto &matcher : set.all()) {
        if (matcher.words().empty())
            continue;
        std::size_t sum = 0;
        for (const auto &word : matcher.words())
            sum += uses.at(keyOf(matcher.name(), word));
        if (!best || sum < fewest) {
            best = &matcher;
            fewest = sum;
        }
    }
    return best;
}

std::vector<std::size_t> MatcherIndex::matching(const Labels &labels) const
{
    std::vector<std::size_t> numbers;
    eachMatch(labels, [&numbers](std::size_t number) { numbers.push_back(number); });
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace ops
