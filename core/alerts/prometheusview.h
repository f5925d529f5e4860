#pragma once

#include "core/metrics/metricsource.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace ops {

/// What Prometheus says about alerting rules at one moment, in a form that alerts are looked up in.
struct PrometheusView
{
    qint64 askedMs = 0; ///< our clock
    bool reachable = false;
    qint64 longestIntervalMs = 0;               ///< of a group of rules, 0 without
    QHash<QString, std::vector<Labels>> firing; ///< by the name of the rule; an empty list where it is inactive

    bool knows(const QString &alertName) const { return firing.contains(alertName); }
    /// A firing alert of that rule that these labels do not contradict: external labels, which only Alertmanager sees,
    /// are left aside, and so are those that alert_relabel_configs drop. Values that they change are beyond it.
    bool isFiring(const QString &alertName, const Labels &labels) const;
};

PrometheusView prometheusViewOf(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs);

/// The alerts that wait for their `for`, with the labels that Alertmanager would see.
std::vector<ActiveAlert> pendingAlerts(const std::vector<RuleGroup> &groups, const Labels &externalLabels);

} // namespace ops
