#pragma once

#include "core/demo/metricbook.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ops::demo {

/// Samples of the whole book at several moments, for Prometheus' remote write: what lies between the newest
/// stored sample and the first scrape, which comes only five seconds after a start at best. "up" is 1 for
/// each target.
class RemoteWrite
{
public:
    explicit RemoteWrite(const MetricBook &book);

    void add(const MetricBook &book, qint64 atMs); ///< later than all before
    bool isEmpty() const { return m_times.empty(); }
    QByteArray body() const; ///< a WriteRequest in a snappy block

private:
    struct Line
    {
        std::string labels; ///< encoded
        bool isUp = false;
        MetricBook::Cell cell = 0;
        std::vector<double> values;
    };

    std::vector<Line> m_lines;
    std::vector<qint64> m_times;
};

/// A snappy block that copies nothing: valid, and as long as the text.
QByteArray snappyBlock(const std::string &bytes);

} // namespace ops::demo
