#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"

#include <memory>
#include <span>
#include <vector>

namespace ops {

/// One series as it is drawn: the columns of its answer, or stacked ones.
struct PlottedSeries
{
    int index = 0; ///< in PanelData
    std::span<const std::int64_t> timesMs;
    std::span<const double> values;
    std::span<const double> base; ///< lower edge of a stacked series; empty: the zero line
    const MinMaxPyramid *pyramid = nullptr;
    qint64 stepMs = 0;

    /// Indices of the samples in the closed range.
    std::pair<std::size_t, std::size_t> visible(TimeRange range) const;
    MinMax extremes(std::size_t begin, std::size_t end) const { return pyramid->range(values, begin, end); }
    /// Whether the line is broken between two samples that follow each other.
    bool gapBetween(std::size_t before, std::size_t after) const
    {
        return stepMs > 0 && 2 * (timesMs[after] - timesMs[before]) > 3 * stepMs;
    }
};

/// The shown series of a panel, back to front. Keeps alive what it points into.
struct Plotted
{
    struct Stacked
    {
        std::vector<double> values, base;
        MinMaxPyramid pyramid;
    };
    std::shared_ptr<const PanelData> data;
    std::vector<std::int64_t> stackTimesMs; ///< the times of all stacked series
    std::vector<Stacked> stacked;
    std::vector<PlottedSeries> series;

    Plotted() = default;
    Plotted(Plotted &&) = default;
    Plotted &operator=(Plotted &&) = default;
};

/// `shown` by series index; empty shows all. Stacking adds up what has the same time, above and below zero
/// apart; percent scales the sum of each time to 100.
Plotted plotSeries(std::shared_ptr<const PanelData> data, const std::vector<bool> &shown, DrawStyle::Stacking stacking);

} // namespace ops
