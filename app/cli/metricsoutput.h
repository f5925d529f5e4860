#pragma once

#include "app/cli/envelope.h"
#include "app/cli/metricscall.h"
#include "core/metrics/series.h"

#include <vector>

namespace ops::cli {

class CliContext;

/// What `metrics` found, sorted and cut to the limit.
struct MetricsAnswer
{
    QStringList texts;          ///< label names or values
    std::vector<Labels> series; ///< of Series
    std::optional<Envelope::Truncated> truncated;

    bool isEmpty() const { return texts.isEmpty() && series.empty(); }
};

/// In the format that the command line asks for.
void writeMetrics(CliContext &context, const MetricsCall &call, const Envelope &envelope, const MetricsAnswer &answer);

} // namespace ops::cli
