#include "ui/charts/chartsummary.h"

#include "core/metrics/units.h"
#include "ui/common/timetext.h"

#include <QCoreApplication>

#include <cmath>

namespace ops {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ops::ChartSummary)
};

std::optional<double> lastNumber(const ChartSeries &series)
{
    const auto values = series.values();
    for (std::size_t i = values.size(); i-- > 0;) {
        if (!std::isnan(values[i]))
            return values[i];
    }
    return std::nullopt;
}

MinMax extremesOf(const ChartSeries &series, TimeRange range)
{
    const PlottedSeries raw{0, series.timesMs(), series.values(), {}, &series.pyramid, series.stepMs};
    const auto [begin, end] = raw.visible(range);
    return raw.extremes(begin, end);
}

} // namespace

QString chartSummary(const Plotted &plotted, TimeRange range, const FieldStyle &field, const QTimeZone &zone)
{
    if (plotted.series.empty())
        return Text::tr("No series.");
    constexpr int mostNamed = 5;
    MinMax extremes;
    QStringList named;
    for (const PlottedSeries &shown : plotted.series) {
        const ChartSeries &series = plotted.data->series[std::size_t(shown.index)];
        extremes.add(extremesOf(series, range));
        const auto last = named.size() < mostNamed ? lastNumber(series) : std::nullopt;
        if (last)
            named.append(QStringLiteral("%1: %2").arg(series.name, formatUnit(*last, field.unit, field.decimals)));
    }
    QString text =
        Text::tr("%n series", nullptr, int(plotted.series.size())) + QStringLiteral(", ") +
        Text::tr("%1 to %2 %3")
            .arg(dateTimeText(range.fromMs, zone), dateTimeText(range.toMs, zone), offsetText(range.toMs, zone));
    if (!extremes.empty)
        text += QStringLiteral(", ") + Text::tr("between %1 and %2")
                                           .arg(formatUnit(extremes.min, field.unit, field.decimals),
                                                formatUnit(extremes.max, field.unit, field.decimals));
    if (!named.isEmpty())
        text += QStringLiteral(". ") + Text::tr("Last values:") + QLatin1Char(' ') + named.join(QStringLiteral("; "));
    return text + QLatin1Char('.');
}

} // namespace ops
