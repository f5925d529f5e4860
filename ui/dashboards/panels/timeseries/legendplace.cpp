#include "ui/dashboards/panels/timeseries/legendplace.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LegendSpacing = 6, LeastChartHeight = 60, LeastChartWidth = 200;
constexpr double LegendShare = 0.4, RightLegendShare = 0.5;

} // namespace

int rightLegendWidth(int bodyWidth, bool wide)
{
    const int wanted = wide ? std::clamp(bodyWidth * 49 / 100, 180, 420) : std::clamp(bodyWidth / 4, 110, 240);
    const int width = std::min(wanted, int(bodyWidth * RightLegendShare));
    return bodyWidth - width - LegendSpacing < LeastChartWidth ? 0 : width;
}

LegendPlace placeLegend(const QSize &body, const LegendNeed &need)
{
    const QRect whole(QPoint(0, 0), body);
    if (need.rows == 0)
        return {whole, {}};
    if (const int width = need.right ? rightLegendWidth(body.width(), need.wide) : 0; width > 0) {
        const int chart = body.width() - width - LegendSpacing;
        return {QRect(0, 0, chart, body.height()), QRect(chart + LegendSpacing, 0, width, body.height())};
    }
    const int room = std::min(int(body.height() * LegendShare), body.height() - LeastChartHeight) - LegendSpacing;
    const int rows = std::min(need.rows, (room - need.headHeight) / need.rowHeight);
    if (rows < 1 || room < need.headHeight + need.rowHeight)
        return {whole, {}};
    const int height = need.headHeight + rows * need.rowHeight;
    const int chart = body.height() - height - LegendSpacing;
    return {QRect(0, 0, body.width(), chart), QRect(0, chart + LegendSpacing, body.width(), height)};
}

} // namespace ops
