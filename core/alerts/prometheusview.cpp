#include "core/alerts/prometheusview.h"

#include "core/alerts/externallabels.h"

#include <algorithm>

namespace ops {

namespace {

/// Labels that only Prometheus sees may have been dropped on the way.
bool contradictsNone(const Labels &labels, const Labels &ofPrometheus)
{
    return std::all_of(ofPrometheus.begin(), ofPrometheus.end(), [&labels](const auto &label) {
        const auto value = labelValue(labels, label.first);
        return value.empty() || value == label.second;
    });
}

} // namespace

bool PrometheusView::isFiring(const QString &alertName, const Labels &labels) const
{
    const auto known = firing.constFind(alertName);
    if (known == firing.constEnd())
        return false;
    return std::any_of(known->begin(), known->end(),
                       [&labels](const Labels &one) { return contradictsNone(labels, one); });
}

PrometheusView prometheusViewOf(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs)
{
    PrometheusView view;
    view.askedMs = askedMs;
    view.reachable = true;
    for (const RuleGroup &group : *groups) {
        view.longestIntervalMs = std::max(view.longestIntervalMs, group.intervalMs);
        for (const Rule &rule : group.rules) {
            if (rule.kind != Rule::Kind::Alerting)
                continue;
            std::vector<Labels> &firing = view.firing[rule.name];
            for (const ActiveAlert &alert : rule.alerts) {
                if (alert.state == QLatin1String("firing"))
                    firing.push_back(alert.labels);
            }
        }
    }
    return view;
}

std::vector<ActiveAlert> pendingAlerts(const std::vector<RuleGroup> &groups, const Labels &externalLabels)
{
    std::vector<ActiveAlert> pending;
    for (const RuleGroup &group : groups) {
        for (const Rule &rule : group.rules) {
            for (const ActiveAlert &alert : rule.alerts) {
                if (alert.state != QLatin1String("pending"))
                    continue;
                ActiveAlert one = alert;
                one.labels = withExternalLabels(alert.labels, externalLabels);
                pending.push_back(std::move(one));
            }
        }
    }
    return pending;
}

} // namespace ops
