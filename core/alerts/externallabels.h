#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace ops {

/// What a Prometheus adds to its alerts on their way to Alertmanager.
struct ExternalLabels
{
    Labels labels;
    /// alert_relabel_configs change labels in ways that are not followed here: alerts are then joined by what remains.
    bool relabels = false;
};

/// Out of the configuration that /api/v1/status/config shows. BadAnswer where it is no YAML.
Result<ExternalLabels> externalLabelsOf(const QString &configYaml);

/// The labels as Alertmanager gets them: an alert's own ones win.
Labels withExternalLabels(const Labels &labels, const Labels &external);

/// Finds alerts of Prometheus among those of Alertmanager: by fingerprint where the external labels are known, else by
/// all the labels they have, where Alertmanager's may have more. The list must outlive it.
class AlertJoin
{
public:
    AlertJoin(const std::vector<Alert> &alerts, std::optional<ExternalLabels> external);

    /// Null where Alertmanager has none: it has not arrived, or it was changed beyond recognition.
    const Alert *find(const Labels &labels) const;

private:
    const Alert *findBySubset(const Labels &labels) const;

    std::optional<ExternalLabels> m_external;
    std::unordered_map<std::string, const Alert *> m_byFingerprint;
    std::unordered_map<std::string, std::vector<const Alert *>> m_byName;
};

} // namespace ops
