#include "core/alerts/inhibition.h"

#include <unordered_map>

namespace ops {

namespace {

std::string agreementOf(const Labels &labels, const std::vector<std::string> &equal)
{
    std::string key;
    for (const std::string &name : equal) {
        key += labelValue(labels, name);
        key += '\xFF'; // in no UTF-8
    }
    return key;
}

/// The alerts that a rule's source matches, by the values they must share: the first that only the source matches, and
/// the first of all.
struct Sources
{
    static constexpr std::size_t None = std::size_t(-1);
    std::size_t first = None, firstAlone = None;
};

} // namespace

Result<std::vector<std::vector<Inhibition>>> inhibitions(const std::vector<InhibitRule> &rules,
                                                         const std::vector<Labels> &alerts)
{
    std::vector<std::vector<Inhibition>> found(alerts.size());
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const auto source = CompiledMatchers::of(rules[r].source);
        if (!source)
            return source.error();
        const auto target = CompiledMatchers::of(rules[r].target);
        if (!target)
            return target.error();
        std::vector<std::string> equal;
        for (const QString &name : rules[r].equal)
            equal.push_back(name.toStdString());
        std::unordered_map<std::string, Sources> sources;
        for (std::size_t i = 0; i < alerts.size(); ++i) {
            if (!source->matches(alerts[i]))
                continue;
            Sources &here = sources[agreementOf(alerts[i], equal)];
            if (here.first == Sources::None)
                here.first = i;
            if (here.firstAlone == Sources::None && !target->matches(alerts[i]))
                here.firstAlone = i;
        }
        for (std::size_t i = 0; i < alerts.size() && !sources.empty(); ++i) {
            if (!target->matches(alerts[i]))
                continue;
            const auto it = sources.find(agreementOf(alerts[i], equal));
            if (it == sources.end())
                continue;
            const std::size_t by = source->matches(alerts[i]) ? it->second.firstAlone : it->second.first;
            if (by != Sources::None)
                found[i].push_back({r, by});
        }
    }
    return found;
}

} // namespace ops
