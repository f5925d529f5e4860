#include "core/alerts/externallabels.h"

#include "core/alerts/configyaml.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace ops {

Result<Labels> externalLabelsOf(const QString &configYaml)
{
    Labels external;
    const auto read = [&external](const YAML::Node &root) -> Result<Done> {
        if (!root.IsMap())
            return Done();
        const YAML::Node global = root["global"];
        if (global && global.IsMap()) {
            for (const auto &entry : global["external_labels"])
                external.emplace_back(entry.first.as<std::string>(""), entry.second.as<std::string>(""));
        }
        return Done();
    };
    const auto done = readConfigYaml(configYaml, read);
    if (!done)
        return done.error();
    std::sort(external.begin(), external.end());
    return external;
}

Labels withExternalLabels(const Labels &labels, const Labels &external)
{
    Labels all = labels;
    for (const auto &label : external) {
        if (labelValue(labels, label.first).empty() && !label.second.empty())
            all.push_back(label);
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace ops
