#include "core/alerts/configyaml.h"
#include "core/alerts/inhibition.h"
#include "core/alerts/matchertext.h"

#include <yaml-cpp/yaml.h>

#include <array>

namespace ops {

namespace {

QString yamlText(const YAML::Node &node) { return QString::fromStdString(node.as<std::string>("")); }

/// source_match and source_match_re: a map of label to value.
void addMap(Matchers &matchers, const YAML::Node &map, Matcher::Op op)
{
    for (const auto &entry : map) {
        Matcher matcher;
        matcher.name = yamlText(entry.first);
        matcher.value = yamlText(entry.second);
        matcher.op = op;
        matchers.push_back(std::move(matcher));
    }
}

/// source_matchers: a list whose items may hold several matchers each.
std::optional<Error> addList(Matchers &matchers, const YAML::Node &list)
{
    for (const YAML::Node &item : list) {
        auto read = readMatchers(yamlText(item));
        if (!read)
            return read.error();
        matchers.insert(matchers.end(), read->begin(), read->end());
    }
    return std::nullopt;
}

/// One side of a rule, by the key's beginning.
std::optional<Error> addSide(Matchers &matchers, const YAML::Node &rule, const std::string &side)
{
    addMap(matchers, rule[side + "_match"], Matcher::Op::Equal);
    addMap(matchers, rule[side + "_match_re"], Matcher::Op::Regex);
    return addList(matchers, rule[side + "_matchers"]);
}

bool isKnownKey(const std::string &key)
{
    constexpr std::array<std::string_view, 8> known{"name",
                                                    "equal",
                                                    "source_match",
                                                    "target_match",
                                                    "source_match_re",
                                                    "target_match_re",
                                                    "source_matchers",
                                                    "target_matchers"};
    return std::find(known.begin(), known.end(), key) != known.end();
}

Result<InhibitRule> ruleOf(const YAML::Node &node)
{
    InhibitRule rule;
    rule.name = yamlText(node["name"]);
    if (const auto error = addSide(rule.source, node, "source"))
        return *error;
    if (const auto error = addSide(rule.target, node, "target"))
        return *error;
    for (const YAML::Node &label : node["equal"])
        rule.equal << yamlText(label);
    for (const auto &entry : node) {
        const std::string key = entry.first.as<std::string>("");
        if (!isKnownKey(key))
            rule.unknownKeys << QString::fromStdString(key);
    }
    return rule;
}

} // namespace

Result<std::vector<InhibitRule>> inhibitRulesOf(const QString &configYaml)
{
    std::vector<InhibitRule> rules;
    const auto read = [&rules](const YAML::Node &root) -> Result<Done> {
        if (!root.IsMap())
            return Done();
        for (const YAML::Node &node : root["inhibit_rules"]) {
            auto rule = ruleOf(node);
            if (!rule)
                return rule.error();
            rules.push_back(std::move(*rule));
        }
        return Done();
    };
    const auto done = readConfigYaml(configYaml, read);
    if (!done)
        return done.error();
    return rules;
}

} // namespace ops
