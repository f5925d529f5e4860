#pragma once

#include "ui/charts/plotted.h"

#include <functional>
#include <limits>

namespace ops::test {

inline constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double Infinity = std::numeric_limits<double>::infinity();
inline constexpr qint64 DataStart = 1'795'500'000'000, DataStep = 1000;

/// A sample left out of the columns.
inline constexpr double Absent = -987654321;

/// A panel whose series have a sample each second from DataStart on; its range spans the longest one.
inline std::shared_ptr<const PanelData> panelOf(const std::vector<std::vector<double>> &series)
{
    auto set = std::make_shared<SeriesSet>();
    std::size_t longest = 0;
    for (const std::vector<double> &values : series) {
        SeriesSet::Row row;
        row.begin = set->values.size();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i] == Absent)
                continue;
            set->timesMs.push_back(DataStart + qint64(i) * DataStep);
            set->values.push_back(values[i]);
        }
        row.end = set->values.size();
        set->rows.push_back(row);
        longest = std::max(longest, values.size());
    }
    auto data = std::make_shared<PanelData>();
    for (std::size_t i = 0; i < series.size(); ++i) {
        ChartSeries one;
        one.name = QChar(char16_t(u'a' + i));
        one.set = set;
        one.row = i;
        one.pyramid = MinMaxPyramid(set->valuesOf(set->rows[i]));
        one.stepMs = DataStep;
        data->series.push_back(std::move(one));
    }
    data->range = {DataStart, DataStart + (longest > 0 ? qint64(longest) - 1 : 0) * DataStep};
    data->stepMs = DataStep;
    data->points = set->pointCount();
    return data;
}

inline std::vector<double> flat(std::size_t count, double value) { return std::vector<double>(count, value); }

inline std::vector<double> made(std::size_t count, const std::function<double(std::size_t)> &value)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = value(i);
    return values;
}

} // namespace ops::test
