#include "ui/charts/chartplan.h"

#include "ui/charts/valuerange.h"

#include <QFontMetricsF>

#include <algorithm>
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

/// As many as leave room between their texts, which are longer for short steps; at least three where they fit
/// at all.
std::vector<TimeTick> fittingTimeTicks(const ChartRequest &request, double width, const QFontMetricsF &metrics)
{
    constexpr double roomy = 1.7, close = 1.15; // widths of a text from one to the next
    constexpr std::size_t few = 3;
    std::vector<TimeTick> ticks;
    for (const double apart : {roomy, close}) {
        for (const auto *longest : {u"00:00", u"00:00:00", u"00:00:00.000"}) {
            const double label = std::ceil(metrics.horizontalAdvance(QString::fromUtf16(longest)));
            ticks = timeTicks(request.range, request.zone, std::max(int(width / (apart * label)), 1));
            const bool fits = std::ranges::all_of(
                ticks, [&](const TimeTick &tick) { return metrics.horizontalAdvance(tick.text) <= label; });
            if (fits)
                break;
        }
        if (ticks.size() >= few)
            break;
    }
    return ticks;
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
    plan.timeTicks = fittingTimeTicks(request, plan.plot.width() / request.pixelRatio, metrics);
    return plan;
}

} // namespace ops
