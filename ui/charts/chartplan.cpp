#include "ui/charts/chartplan.h"

#include "ui/charts/valuerange.h"

#include <QFontMetricsF>

#include <cmath>

namespace ops {

namespace {

constexpr double Gap = 6, TopMargin = 8, RightMargin = 14;

struct Margins
{
    double left = 0, top = TopMargin, right = RightMargin, bottom = 0;
};

QRect plotWithin(const ChartRequest &request, const Margins &margins)
{
    const auto pixels = [&](double length) { return int(std::lround(length * request.pixelRatio)); };
    const QRect plot(
        QPoint(pixels(margins.left), pixels(margins.top)),
        QPoint(pixels(request.size.width() - margins.right) - 1, pixels(request.size.height() - margins.bottom) - 1));
    return plot.isValid() ? plot : QRect();
}

double widest(const std::vector<ValueTick> &ticks, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const ValueTick &tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return std::ceil(width);
}

} // namespace

ChartPlan planChart(const Plotted &plotted, const ChartRequest &request)
{
    const QFontMetricsF metrics(request.font);
    const double line = std::ceil(metrics.height());
    ChartPlan plan;
    plan.pixelRatio = request.pixelRatio;
    plan.size = (QSizeF(request.size) * request.pixelRatio).toSize();

    Margins margins;
    margins.bottom = line + Gap;
    const QRect upright = plotWithin(request, margins);
    const ValueRange range = valueRange(plotted, request.range, request.draw, request.field);
    plan.values = ValueScale(range.min, range.max, upright.height(), request.draw.logBase);
    const double height = upright.height() / request.pixelRatio;
    if (!plotted.series.empty())
        plan.valueTicks = valueTicks(plan.values, request.draw, request.field, std::max(int(height / (2 * line)), 2));

    margins.left = widest(plan.valueTicks, metrics) + 2 * Gap;
    if (!request.draw.axisLabel.isEmpty())
        margins.left += line + Gap / 2;
    plan.plot = plotWithin(request, margins);
    plan.times = TimeScale(request.range, plan.plot.width());
    const double label = metrics.horizontalAdvance(QStringLiteral("00:00:00"));
    plan.timeTicks = timeTicks(request.range, request.zone,
                               std::max(int(plan.plot.width() / request.pixelRatio / (1.55 * label)), 1));
    return plan;
}

} // namespace ops
