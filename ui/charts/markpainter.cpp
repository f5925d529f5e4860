#include "ui/charts/markpainter.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

/// Lengths of a dash and of the gap behind it; no gap for a whole line.
struct MarkPattern
{
    int dash = 1, gap = 0;
};

MarkPattern patternOf(MarkLevel level, double pixelRatio)
{
    const auto pixels = [pixelRatio](double length) { return std::max(int(std::lround(length * pixelRatio)), 1); };
    switch (level) {
    case MarkLevel::Critical:
        break;
    case MarkLevel::Warning:
        return {pixels(8), pixels(4)};
    case MarkLevel::Info:
        return {pixels(2), pixels(3)};
    }
    return {};
}

/// Within the plot's width; empty where the mark lies outside of the range.
std::optional<std::pair<int, int>> columnsOf(const PanelMark &mark, const ChartPlan &plan)
{
    const TimeRange range = plan.times.range();
    const qint64 from = std::max(mark.fromMs, range.fromMs), to = std::min(mark.toMs.value_or(range.toMs), range.toMs);
    if (from > to)
        return std::nullopt;
    const int width = plan.plot.width();
    const int left = std::clamp(int(std::floor(plan.times.x(from))), 0, width - 1);
    const int right = std::clamp(int(std::ceil(plan.times.x(to))), left + 1, width);
    return std::pair(left, right);
}

} // namespace

QColor markColor(MarkLevel level)
{
    const Theme &theme = Theme::current();
    switch (level) {
    case MarkLevel::Critical:
        return theme.critical;
    case MarkLevel::Warning:
        return theme.warning;
    case MarkLevel::Info:
        break;
    }
    return theme.info;
}

void paintMarks(QPainter &painter, const ChartPlan &plan, const PanelMarks &marks)
{
    constexpr float Opacity = 0.10F;
    constexpr double BarPixels = 3;
    const int bar = std::max(int(std::lround(BarPixels * plan.pixelRatio)), 1);
    for (const MarkLevel level : {MarkLevel::Info, MarkLevel::Warning, MarkLevel::Critical}) {
        QColor line = markColor(level), fill = line;
        fill.setAlphaF(Opacity);
        const MarkPattern pattern = patternOf(level, plan.pixelRatio);
        // Marks of one level that lie over each other are one: their fill would grow darker with each.
        std::vector<std::pair<int, int>> stretches;
        for (const PanelMark &mark : marks) {
            if (const auto columns = mark.level == level ? columnsOf(mark, plan) : std::nullopt)
                stretches.push_back(*columns);
        }
        std::ranges::sort(stretches);
        int free = 0;
        for (auto [left, right] : stretches) {
            left = std::max(left, free);
            if (left >= right)
                continue;
            free = right;
            const int x = plan.plot.x() + left;
            painter.fillRect(x, plan.plot.y(), right - left, plan.plot.height(), fill);
            const int step = pattern.gap > 0 ? pattern.dash + pattern.gap : right - left;
            for (int at = 0; at < right - left; at += step)
                painter.fillRect(x + at, plan.plot.y(),
                                 std::min(pattern.gap > 0 ? pattern.dash : step, right - left - at), bar, line);
        }
    }
}

} // namespace ops
