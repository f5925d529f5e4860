#pragma once

#include "core/metrics/series.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ops::test {

/// An answer as a plain reader sees it: the whole document as a tree, every value by strtod. Slow and
/// simple on purpose: it is what the columns are compared with.
struct NaiveSeries
{
    Labels labels;
    std::vector<std::int64_t> timesMs;
    std::vector<double> values;
    std::vector<HistogramSample> histograms;
};

struct NaiveAnswer
{
    bool valid = false; ///< it was JSON with a "result" of series or a scalar
    QString type;
    std::vector<NaiveSeries> series;
};

NaiveAnswer readNaively(const QByteArray &body);

/// What differs, in words; empty where both say the same, NaN equal to NaN.
QString difference(const SeriesSet &set, const NaiveAnswer &naive);

/// A file below tests/data/prometheus.
QByteArray fixture(const QString &name);

} // namespace ops::test
