#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ops {

/// Label names and values of one series, UTF-8, sorted by name.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// The value of a label, or an empty view.
std::string_view labelValue(const Labels &labels, std::string_view name);

/// One sample of a native histogram; buckets as Prometheus writes them.
struct HistogramSample
{
    struct Bucket
    {
        int rule = 0; ///< 0 (lo,hi]   1 [lo,hi)   2 open   3 closed
        double low = 0, high = 0, count = 0;
    };
    std::int64_t timeMs = 0;
    double count = 0, sum = 0;
    std::vector<Bucket> buckets;
};

/// A whole answer in columns: the samples of all series one after the other, 16 bytes a point, and
/// per series its labels and where its samples begin and end. Read-only once it left the decoder,
/// so it is shared between threads by shared_ptr<const SeriesSet>.
struct SeriesSet
{
    struct Row
    {
        Labels labels;
        std::size_t begin = 0, end = 0; ///< into timesMs and values
        std::vector<HistogramSample> histograms;

        std::size_t size() const { return end - begin; }
    };
    std::vector<std::int64_t> timesMs; ///< Unix milliseconds, ascending within a series
    std::vector<double> values;        ///< NaN and infinities as sent; an absent point is missing
    std::vector<Row> rows;

    std::span<const std::int64_t> timesOf(const Row &row) const { return {timesMs.data() + row.begin, row.size()}; }
    std::span<const double> valuesOf(const Row &row) const { return {values.data() + row.begin, row.size()}; }
    std::size_t pointCount() const { return timesMs.size(); }
    void clear() ///< keeps the capacity
    {
        timesMs.clear();
        values.clear();
        rows.clear();
    }
};

} // namespace ops
