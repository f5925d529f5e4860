#pragma once

#include "core/dashboards/model.h"
#include "core/time/timerange.h"

#include <vector>

namespace ops {

/// What decides how a panel's queries are sent, apart from the panel itself.
struct QuerySetting
{
    TimeRange range;
    int width = 0;           ///< pixels; 0: not laid out yet
    qint64 scrapeMs = 15000; ///< how often the source's targets are scraped
    qint64 utcOffsetMs = 0;  ///< of the shown zone: ranges are aligned to its days
};

/// A query with its macros filled in.
struct PreparedQuery
{
    QString refId, expr, legendFormat;
    TimeRange range;   ///< aligned to the step; of an instant query the end counts
    qint64 stepMs = 0; ///< 0: an instant query
    bool instant() const { return stepMs == 0; }
};

/// The step and the macros' values for one target, by Grafana's rules (pkg/promlib/models/query.go).
struct StepChoice
{
    qint64 stepMs = 0, rateIntervalMs = 0;
};
StepChoice chooseStep(const DashboardPanel &panel, const PanelTarget &target, const QuerySetting &setting);

/// $__interval, $__rate_interval, $__range with their _ms and _s forms, also written ${…}; longest first.
QString withMacros(const QString &expr, const StepChoice &choice, qint64 rangeMs);

/// All queries of a panel that are not hidden; a target that is range and instant at once makes two.
std::vector<PreparedQuery> prepareQueries(const DashboardPanel &panel, const QuerySetting &setting);

} // namespace ops
