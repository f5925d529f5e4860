#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/time/timerange.h"

#include <QTimeZone>

#include <optional>

namespace ops::cli {

/// What `metrics` was asked for.
struct MetricsCall
{
    enum class Part { Labels, Values, Series };

    Part part = Part::Labels;
    QString label;        ///< Values
    QStringList matchers; ///< any of them; Series has at least one
    TimeRange range;
    std::optional<qint64> limit; ///< rows shown at most; empty: all
};

/// "labels", "values", "series".
QString metricsPartName(MetricsCall::Part part);

Result<MetricsCall> readMetricsCall(const Arguments &arguments, qint64 nowMs, const QTimeZone &zone);

} // namespace ops::cli
