#include "ui/alerts/statisticsitems.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ops {

namespace {

struct StatisticsItemsText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsItems)
};

void addPercentiles(std::vector<ChartItem> &items, const QString &name50, const QString &name90,
                    const DurationFigures &figures, const QColor &color)
{
    if (figures.count == 0)
        return;
    for (const auto &[name, ms] : {std::pair(name50, figures.p50Ms), std::pair(name90, figures.p90Ms)})
        items.push_back({name, humanDuration(ms), double(ms) / double(secondMs), color});
}

} // namespace

std::vector<ChartItem> noisiestItems(const AlertStatistics &byRule, std::size_t most)
{
    const QColor color = Theme::current().series(0);
    std::vector<ChartItem> items;
    for (std::size_t i = 0; i < std::min(byRule.rows.size(), most); ++i) {
        const AlertStatisticsRow &row = byRule.rows[i];
        const QString name = row.text.isEmpty() ? StatisticsItemsText::tr("without a name") : safeText(row.text, 100);
        items.push_back({name, QString::number(row.fired), double(row.fired), color});
    }
    return items;
}

std::vector<ChartItem> overTimeItems(const EpisodesOverTime &overTime, const QTimeZone &zone)
{
    const QColor color = Theme::current().series(1);
    const QString format = overTime.byDay ? QStringLiteral("MM-dd") : QStringLiteral("MM-dd HH:mm");
    std::vector<ChartItem> items;
    for (const EpisodesBar &bar : overTime.bars) {
        const QString name = QDateTime::fromMSecsSinceEpoch(bar.fromMs, zone).toString(format);
        const QString value = bar.critical > 0
                                  ? StatisticsItemsText::tr("%1, critical %2").arg(bar.began).arg(bar.critical)
                                  : QString::number(bar.began);
        items.push_back({name, value, double(bar.began), color});
    }
    return items;
}

std::vector<ChartItem> percentileItems(const AlertStatistics &bySeverity)
{
    std::vector<ChartItem> items;
    const Theme &theme = Theme::current();
    for (const AlertStatisticsRow &row : bySeverity.rows) {
        if (row.fired == 0)
            continue;
        addPercentiles(items, StatisticsItemsText::tr("%1: acknowledged, p50").arg(row.text),
                       StatisticsItemsText::tr("%1: acknowledged, p90").arg(row.text), row.acknowledge,
                       theme.series(2));
        addPercentiles(items, StatisticsItemsText::tr("%1: resolved, p50").arg(row.text),
                       StatisticsItemsText::tr("%1: resolved, p90").arg(row.text), row.resolve, theme.series(3));
    }
    return items;
}

} // namespace ops
