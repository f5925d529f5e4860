#pragma once

#include "core/alerts/statisticsvm.h"
#include "ui/charts/smallchart.h"

#include <QTimeZone>

#include <vector>

namespace ops {

/// What the charts of the statistics show, as bars in the colours of the theme; names are safe text.
std::vector<ChartItem> noisiestItems(const AlertStatistics &byRule, std::size_t most);
std::vector<ChartItem> overTimeItems(const EpisodesOverTime &overTime, const QTimeZone &zone);
/// Median and 90th percentile of both times for each severity that fired; values in seconds.
std::vector<ChartItem> percentileItems(const AlertStatistics &bySeverity);

} // namespace ops
