#include "tests/bench/drawfigures.h"
#include "ui/charts/chartpainter.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPixmap>
#include <QValueAxis>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <random>
#include <vector>

namespace ops::bench {

namespace {

constexpr int Width = 1600, Height = 600, Rounds = 7;
constexpr qint64 FirstMs = 1'795'000'000'000, StepMs = 1000;

template<class F> double elapsedMs(F run)
{
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Levels of their own with noise and a slow wave, as latencies and rates look.
std::shared_ptr<const PanelData> panel(std::size_t series, std::size_t points)
{
    auto set = std::make_shared<SeriesSet>();
    set->timesMs.reserve(series * points);
    set->values.reserve(series * points);
    std::minstd_rand random(7);
    std::uniform_real_distribution<double> noise(-6, 6);
    for (std::size_t s = 0; s < series; ++s) {
        const std::size_t begin = set->values.size();
        for (std::size_t i = 0; i < points; ++i) {
            set->timesMs.push_back(FirstMs + qint64(i) * StepMs);
            set->values.push_back(double(s) + 20 * std::sin(double(i) * 12 / double(points) + double(s)) +
                                  noise(random));
        }
        set->rows.push_back({{}, begin, set->values.size(), {}});
    }
    auto data = std::make_shared<PanelData>();
    for (std::size_t s = 0; s < series; ++s) {
        ChartSeries one;
        one.set = set;
        one.row = s;
        one.pyramid = MinMaxPyramid(set->valuesOf(set->rows[s]));
        one.stepMs = StepMs;
        data->series.push_back(std::move(one));
    }
    data->range = {FirstMs, FirstMs + qint64(points - 1) * StepMs};
    data->stepMs = StepMs;
    data->points = set->pointCount();
    return data;
}

std::vector<QColor> colorsFor(std::size_t count)
{
    std::vector<QColor> colors;
    for (std::size_t i = 0; i < count; ++i)
        colors.push_back(Theme::current().series(int(i)));
    return colors;
}

void require(bool ok)
{
    if (!ok)
        std::abort();
}

void drawOurs(const std::shared_ptr<const PanelData> &data, TimeRange range, const std::vector<QColor> &colors)
{
    ChartRequest request;
    request.range = range;
    request.zone = QTimeZone::utc();
    request.size = {Width, Height};
    request.font = Theme::current().smallFont;
    const Plotted plotted = plotSeries(data, {}, DrawStyle::Stacking::None);
    const QImage image = paintChart(plotted, planChart(plotted, request), request, colors);
    require(image.width() == Width);
}

QList<QPointF> reduced(const ChartSeries &series)
{
    const auto times = series.timesMs();
    const auto values = series.values();
    QList<QPointF> points;
    for (std::size_t column = 0; column < Width; ++column) {
        const std::size_t begin = values.size() * column / Width, end = values.size() * (column + 1) / Width;
        const auto [low, high] =
            std::minmax_element(values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(end));
        std::vector<std::size_t> kept{begin, std::size_t(low - values.begin()), std::size_t(high - values.begin()),
                                      end - 1};
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        for (const std::size_t i : kept)
            points.append({double(times[i] - FirstMs), values[i]});
    }
    return points;
}

/// From reduced points to a picture; the view is made anew, as it is when a panel gets its data. Without
/// antialiasing, which would make it slower still.
double drawWithQtChartsMs(const std::vector<QList<QPointF>> &points)
{
    return elapsedMs([&] {
        auto *chart = new QChart;
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->legend()->hide();
        for (const QList<QPointF> &one : points) {
            auto *series = new QLineSeries;
            series->replace(one);
            chart->addSeries(series);
        }
        chart->createDefaultAxes();
        QChartView view(chart);
        view.resize(Width, Height);
        require(!view.grab().toImage().isNull());
    });
}

const std::shared_ptr<const PanelData> &tenMillion()
{
    static const auto data = panel(1, 10'000'000);
    return data;
}

double scanMs(const ChartSeries &series)
{
    const auto values = series.values();
    double sum = 0;
    const double ms = elapsedMs([&] {
        for (std::size_t column = 0; column < Width; ++column) {
            const std::size_t begin = values.size() * column / Width, end = values.size() * (column + 1) / Width;
            double low = values[begin], high = low;
            for (std::size_t i = begin; i < end; ++i) {
                low = std::min(low, values[i]);
                high = std::max(high, values[i]);
            }
            sum += high - low;
        }
    });
    require(sum > 0);
    return ms;
}

} // namespace

Pair drawAgainstQtCharts()
{
    const auto data = panel(100, 11'000);
    const auto colors = colorsFor(data->series.size());
    std::vector<QList<QPointF>> points;
    for (const ChartSeries &series : data->series)
        points.push_back(reduced(series));
    std::vector<double> ours, anchor;
    for (int i = 0; i < Rounds; ++i) {
        ours.push_back(elapsedMs([&] { drawOurs(data, data->range, colors); }));
        anchor.push_back(drawWithQtChartsMs(points));
    }
    return {median(ours), median(anchor)};
}

Pair drawHundredSeries()
{
    const auto data = panel(100, 11'000);
    const auto colors = colorsFor(data->series.size());
    std::vector<double> ours;
    for (int i = 0; i < Rounds; ++i)
        ours.push_back(elapsedMs([&] { drawOurs(data, data->range, colors); }));
    return {median(ours), 0};
}

Pair drawTenMillion()
{
    const auto &data = tenMillion();
    const auto colors = colorsFor(1);
    std::vector<double> ours, anchor;
    for (int i = 0; i < Rounds; ++i) {
        ours.push_back(elapsedMs([&] { drawOurs(data, data->range, colors); }));
        anchor.push_back(scanMs(data->series[0]));
    }
    return {median(ours), median(anchor)};
}

Pair panTenMillion()
{
    const auto &data = tenMillion();
    const auto colors = colorsFor(1);
    const qint64 length = data->range.lengthMs() / 2;
    constexpr qint64 frames = 30;
    std::vector<double> frame, whole;
    for (qint64 i = 0; i < frames; ++i) {
        const qint64 from = data->range.fromMs + length * i / frames;
        frame.push_back(elapsedMs([&] { drawOurs(data, {from, from + length}, colors); }));
        whole.push_back(elapsedMs([&] { drawOurs(data, data->range, colors); }));
    }
    return {median(frame), median(whole)};
}

Pair bytesAPoint()
{
    const auto &data = tenMillion();
    const SeriesSet &set = *data->series[0].set;
    const auto points = double(set.pointCount());
    const double columns =
        double(set.timesMs.capacity() * sizeof(std::int64_t) + set.values.capacity() * sizeof(double));
    return {(columns + double(data->series[0].pyramid.bytes())) / points, columns / points};
}

} // namespace ops::bench
