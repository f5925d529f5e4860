#pragma once

#include "core/dashboards/boardinputs.h"
#include "core/dashboards/model.h"
#include "core/time/timerange.h"

#include <vector>

namespace ops {

/// What decides how a panel's queries are sent, apart from the panel itself.
struct QuerySetting
{
    TimeRange range;
    int width = 0;           ///< pixels; 0: not laid out yet
    qint64 utcOffsetMs = 0;  ///< of the shown zone: ranges are aligned to its days
    qint64 scrapeMs = 15000; ///< how often the source's targets are scraped
};

/// The step and the macros' values for one target, by Grafana's rules (pkg/promlib/models/query.go).
struct StepChoice
{
    enum class Rule {
        Points,       ///< the range divided by the points, rounded
        TargetMin,    ///< the query's own minimum
        PanelMin,     ///< the panel's minimum
        Scrape,       ///< never closer than the samples
        RateInterval, ///< the minimum is $__rate_interval, which is then the step
        Limit         ///< never more than 11,000 steps
    };
    qint64 stepMs = 0, rateIntervalMs = 0;
    Rule rule = Rule::Points;
    int points = 0;
    bool pointsOfFile = false; ///< maxDataPoints, not the width
    qint64 minMs = 0;
    int factor = 1;
};
StepChoice chooseStep(const DashboardPanel &panel, const PanelTarget &target, const QuerySetting &setting);
/// One sentence: which rule decided.
QString stepReason(const StepChoice &choice);

/// $__interval, $__rate_interval, $__range with their _ms and _s forms, also written ${…} and [[…]]; longest first.
QString withMacros(const QString &expr, const StepChoice &choice, qint64 rangeMs);

/// A query as it is sent.
struct PreparedQuery
{
    QString refId, expr, legendFormat;
    TimeRange range;            ///< aligned to the step; of an instant query the end counts
    qint64 stepMs = 0;          ///< 0: an instant query
    StepChoice choice;          ///< how the step came about; also of an instant query, whose macros follow it
    QString filled;             ///< with its variables filled in, before macros and filters
    QString unfiltered;         ///< before filters
    QStringList notApplied;     ///< filters that it cannot take, one sentence each
    bool filterPending = false; ///< what a filter means here is just being asked
    bool instant() const { return stepMs == 0; }
};

/// All queries of a panel that are asked; a target that is range and instant at once makes two.
std::vector<PreparedQuery> prepareQueries(const DashboardPanel &panel, const QuerySetting &setting,
                                          const BoardInputs &inputs = BoardInputs());

/// Whether two ask the same, at whatever time. Ends and lengths may differ, as "today" grows.
bool sameQuestion(const PreparedQuery &a, const PreparedQuery &b);

/// The variables that a panel's queries, legends and title name.
QStringList variablesUsedBy(const DashboardPanel &panel, const QStringList &names);

} // namespace ops
