#pragma once

#include <QByteArray>

namespace ops::bench {

/// An answer of /query_range as a busy panel gets it: `series` random walks of `points` samples at
/// 15 s, seven significant digits or so. 100 x 11,000 are 27 MB. The same bytes in every run.
QByteArray rangeAnswer(int series, int points);

} // namespace ops::bench
