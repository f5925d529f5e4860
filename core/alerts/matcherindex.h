#pragma once

#include "core/alerts/matcher.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace ops {

/// Many sets of matchers against many label sets: which silences hit an alert. A set is kept under the rarest of the
/// values that one of its matchers lists (an `alertname` nearly always), so that an alert is compared only with the few
/// that may hit it. Built once, const use from any thread.
class MatcherIndex
{
public:
    explicit MatcherIndex(std::vector<CompiledMatchers> sets);

    /// Calls hit(number of the set) for each set that matches; numbers are not in order.
    template<class F> void eachMatch(const Labels &labels, F hit) const
    {
        for (const auto &label : labels) {
            const auto it = m_byLabel.find(keyOf(label.first, label.second));
            if (it != m_byLabel.end())
                tryAll(it->second, labels, hit);
        }
        tryAll(m_unlisted, labels, hit);
    }
    std::vector<std::size_t> matching(const Labels &labels) const; ///< in order

private:
    using Numbers = std::vector<std::uint32_t>;

    static std::string keyOf(const std::string &name, const std::string &value);
    const CompiledMatcher *rarest(const CompiledMatchers &set,
                                  const std::unordered_map<std::string, std::size_t> &uses) const;

    template<class F> void tryAll(const Numbers &numbers, const Labels &labels, F &hit) const
    {
        for (const auto number : numbers) {
            if (m_sets[number].matches(labels))
                hit(std::size_t(number));
        }
    }

    std::vector<CompiledMatchers> m_sets;
    std::unordered_map<std::string, Numbers> m_byLabel;
    Numbers m_unlisted; ///< have no matcher that lists its values
};

} // namespace ops
