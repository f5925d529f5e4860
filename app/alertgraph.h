#pragma once

#include "core/alerts/alert.h"
#include "core/correlation/entity.h"
#include "core/dashboards/model.h"
#include "core/metrics/metricsource.h"

#include <optional>
#include <vector>

namespace ops {

/// The labels of an alert that its series carry: neither those that its rule adds nor those that Prometheus adds to
/// all alerts. Where no rule knows the alert, all but the ones that rules usually add.
Labels seriesLabelsOf(const Alert &alert, const std::vector<RuleGroup> &rules);

/// A board of one panel a condition of the expression, at most four: what it watches of this alert's own series, with
/// the threshold as a line. Empty where there is no expression.
std::optional<Dashboard> alertGraph(const Alert &alert, const QString &expr, const Labels &seriesLabels);

/// The labels that name something which all pages know, as filters; at most one a kind.
EntityFilters entityFiltersOf(const Labels &seriesLabels);

} // namespace ops
