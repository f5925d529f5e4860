#pragma once

#include "core/alerts/alertrow.h"
#include "core/metrics/metricsource.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// What a panel of a board asks for, by the panel's id.
struct PanelQueries
{
    int panel = 0;
    QStringList exprs;
};

/// An alert that is seen on a panel.
struct PanelAlert
{
    int panel = 0;
    const AlertRow *row = nullptr;
};

/// The expression of the rule that made the alert: by name among `rules` (of several the one whose own labels the
/// alert carries), else what its generator URL asks for; empty where neither is known.
QString exprOfAlert(const Alert &alert, const std::vector<RuleGroup> &rules);

/// The metrics that an expression reads, as families, sorted; a series that is recorded by one of the rules stands
/// for what it is recorded from, too.
QStringList metricsOfRule(const QString &expr, const std::vector<RuleGroup> &rules);
/// "http_requests_bucket", "…_sum" and "…_count" are one thing to look at: "http_requests".
QString metricFamily(const QString &metric);

/// Which alerts touch which panels: rule and panel read the same metric, and no matcher of the panel for that
/// metric contradicts a label of the alert. Silenced and inhibited ones count; those that always fire on purpose
/// (a watchdog reads no metric) do not. In the order of panels, then rows. Pure; for the pool: it grows with both.
std::vector<PanelAlert> alertsOfPanels(const std::vector<PanelQueries> &panels, const std::vector<AlertRow> &rows,
                                       const std::vector<RuleGroup> &rules);

} // namespace ops
