#pragma once

#include "core/metrics/pyramid.h"
#include "core/metrics/series.h"
#include "core/time/timerange.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace ops {

/// One line of a chart: a row of an answer with its display name and its pyramid.
struct ChartSeries
{
    QString name; ///< after legendFormat; plain text, unsafe characters shown
    std::shared_ptr<const SeriesSet> set;
    std::size_t row = 0;
    MinMaxPyramid pyramid;
    qint64 stepMs = 0;         ///< of its query; a distance over 1.5 steps is a gap; 0 for an instant one
    std::vector<double> calcs; ///< of the panel's legend, in its order

    std::span<const std::int64_t> timesMs() const { return set->timesOf(set->rows[row]); }
    std::span<const double> values() const { return set->valuesOf(set->rows[row]); }
};

/// What a panel draws; made on the pool, never changed afterwards.
struct PanelData
{
    std::vector<ChartSeries> series; ///< in the order of targets, then of the answer
    TimeRange range;
    qint64 stepMs = 0;
    std::size_t points = 0;
};

} // namespace ops
