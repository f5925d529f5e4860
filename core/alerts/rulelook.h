#pragma once

#include "core/alerts/prometheusview.h"
#include "core/async/task.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <vector>

namespace ops {

class Clock;

/// What a Prometheus says about its rules, read for everybody who needs it.
struct RuleLook
{
    std::optional<Error> error;
    qint64 askedMs = 0, tookMs = 0;                       ///< our clock
    std::shared_ptr<const std::vector<RuleGroup>> groups; ///< null with an error
    std::shared_ptr<const PrometheusView> view;           ///< never null; unreachable with an error
    std::vector<ActiveAlert> pending;                     ///< with the external labels
    std::optional<Labels> externalLabels;                 ///< empty where it does not show its configuration
};

/// Asks and reads; decoding and reading on the pool. Its configuration is asked for its external labels where they are
/// not known yet. GUI thread; source and clock outlive it.
Task<RuleLook> lookAtRules(MetricSource *metrics, Clock *clock, std::optional<Labels> externalLabels);

} // namespace ops
