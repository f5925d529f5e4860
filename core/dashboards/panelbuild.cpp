#include "core/dashboards/panelbuild.h"

#include "core/dashboards/legendformat.h"
#include "core/dashboards/reducers.h"

#include <algorithm>

namespace ops {

std::shared_ptr<const PanelData> buildPanelData(const std::stop_token &stop, const PanelAnswers &answers)
{
    auto data = std::make_shared<PanelData>();
    data->range = answers.range;
    for (const PanelAnswers::Answer &answer : answers.answers) {
        // The finest step, so that a coarser query's gaps are still judged by its own.
        if (answer.query.stepMs > 0)
            data->stepMs = data->stepMs == 0 ? answer.query.stepMs : std::min(data->stepMs, answer.query.stepMs);
        const SeriesSet &set = *answer.series;
        data->points += set.pointCount();
        data->series.reserve(data->series.size() + set.rows.size());
        for (std::size_t row = 0; row < set.rows.size() && !stop.stop_requested(); ++row) {
            ChartSeries series;
            series.name = seriesName(answer.query.legendFormat, set.rows[row].labels, answer.query.expr);
            series.set = answer.series;
            series.row = row;
            series.stepMs = answer.query.stepMs;
            series.pyramid = MinMaxPyramid(series.values());
            for (const QString &calc : answers.calcs)
                series.calcs.push_back(reduced(calc, series.values()));
            data->series.push_back(std::move(series));
        }
    }
    return data;
}

} // namespace ops
