#include "core/alerts/externallabels.h"

#include "core/alerts/configyaml.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace ops {

namespace {

constexpr const char *AlertName = "alertname";

/// True where `all` has each label of `some`; both are sorted.
bool includes(const Labels &all, const Labels &some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

} // namespace

Result<ExternalLabels> externalLabelsOf(const QString &configYaml)
{
    ExternalLabels external;
    const auto read = [&external](const YAML::Node &root) -> Result<Done> {
        if (!root.IsMap())
            return Done();
        const YAML::Node global = root["global"], alerting = root["alerting"];
        if (global && global.IsMap()) {
            for (const auto &entry : global["external_labels"])
                external.labels.emplace_back(entry.first.as<std::string>(""), entry.second.as<std::string>(""));
        }
        if (alerting && alerting.IsMap()) {
            const YAML::Node relabelling = alerting["alert_relabel_configs"];
            external.relabels = relabelling && relabelling.size() > 0;
        }
        return Done();
    };
    const auto done = readConfigYaml(configYaml, read);
    if (!done)
        return done.error();
    std::sort(external.labels.begin(), external.labels.end());
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

AlertJoin::AlertJoin(const std::vector<Alert> &alerts, std::optional<ExternalLabels> external)
    : m_external(std::move(external))
{
    for (const Alert &alert : alerts) {
        m_byFingerprint.emplace(alert.fingerprint.toStdString(), &alert);
        m_byName[std::string(labelValue(alert.labels, AlertName))].push_back(&alert);
    }
}

const Alert *AlertJoin::find(const Labels &labels) const
{
    const Labels whole = m_external ? withExternalLabels(labels, m_external->labels) : labels;
    const auto it = m_byFingerprint.find(fingerprintOf(whole).toStdString());
    if (it != m_byFingerprint.end())
        return it->second;
    const bool isExact = m_external && !m_external->relabels;
    return isExact ? nullptr : findBySubset(labels);
}

/// The one with the fewest labels beyond its own is the likeliest.
const Alert *AlertJoin::findBySubset(const Labels &labels) const
{
    const auto it = m_byName.find(std::string(labelValue(labels, AlertName)));
    const Alert *best = nullptr;
    if (it == m_byName.end())
        return best;
    for (const Alert *alert : it->second) {
        if (includes(alert->labels, labels) && (!best || alert->labels.size() < best->labels.size()))
            best = alert;
    }
    return best;
}

} // namespace ops
