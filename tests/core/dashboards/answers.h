#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/metrics/metricsource.h"

#include <initializer_list>
#include <memory>
#include <vector>

namespace ops::test {

struct TestSeries
{
    Labels labels;
    std::vector<double> values;
};

/// Series with a point every 15 s.
inline std::shared_ptr<const SeriesSet> seriesSet(const std::vector<TestSeries> &all)
{
    auto set = std::make_shared<SeriesSet>();
    for (const TestSeries &series : all) {
        SeriesSet::Row row;
        row.labels = series.labels;
        row.begin = set->values.size();
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            set->timesMs.push_back(1'795'500'000'000 + std::int64_t(i) * 15'000);
            set->values.push_back(series.values[i]);
        }
        row.end = set->values.size();
        set->rows.push_back(std::move(row));
    }
    return set;
}

inline QueryAnswer answerOf(const std::vector<TestSeries> &all)
{
    QueryAnswer answer;
    answer.series = seriesSet(all);
    return answer;
}

inline QueryAnswer emptyAnswer() { return answerOf({}); }
inline QueryAnswer oneValue(double value) { return answerOf({{{{"job", "node"}}, {value}}}); }

/// What a panel shows of these series, named after their only label's value.
inline std::shared_ptr<const PanelData> panelData(const std::vector<TestSeries> &all)
{
    auto data = std::make_shared<PanelData>();
    const auto set = seriesSet(all);
    for (std::size_t row = 0; row < all.size(); ++row) {
        ChartSeries series;
        series.name = all[row].labels.empty() ? QString() : QString::fromStdString(all[row].labels.front().second);
        series.set = set;
        series.row = row;
        series.stepMs = 15'000;
        data->series.push_back(std::move(series));
    }
    data->points = set->pointCount();
    data->stepMs = 15'000;
    return data;
}

inline DashboardPanel chartOf(std::initializer_list<const char *> exprs)
{
    DashboardPanel panel;
    panel.id = 1;
    panel.title = QStringLiteral("Chart");
    panel.view = PanelView::TimeSeries;
    for (const char *expr : exprs) {
        PanelTarget target;
        target.refId = QString(QChar(u'A' + int(panel.targets.size())));
        target.expr = QString::fromLatin1(expr);
        panel.targets.push_back(std::move(target));
    }
    return panel;
}

} // namespace ops::test
