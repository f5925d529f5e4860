#include "ui/shell/rangetext.h"

#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace ops {

namespace {

struct RangeNames
{
    Q_DECLARE_TR_FUNCTIONS(RangeText)
};

const QString Now = QStringLiteral("now");

QuickRange named(const QString &title, const char *from, const char *to = "now")
{
    return {title, RangeSpec::relative(QLatin1String(from), QLatin1String(to))};
}

/// The length of "now-90m" to "now".
std::optional<qint64> lastMs(const RangeSpec &spec)
{
    if (spec.to() != Now || !spec.from().startsWith(QLatin1String("now-")))
        return std::nullopt;
    return parseDurationMs(QStringView(spec.from()).sliced(4));
}

QString twoEnds(const TimeRange &range, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.fromMs, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.toMs, zone);
    const bool wholeMinutes = range.fromMs % 60000 == 0 && range.toMs % 60000 == 0;
    const QString time = wholeMinutes ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss");
    const QString both = QStringLiteral("yyyy-MM-dd ") + time;
    return from.toString(both) + QStringLiteral(" – ") + to.toString(from.date() == to.date() ? time : both);
}

} // namespace

std::vector<QuickRange> quickRanges()
{
    return {
        named(RangeNames::tr("Last 5 minutes"), "now-5m"),
        named(RangeNames::tr("Last 15 minutes"), "now-15m"),
        named(RangeNames::tr("Last 30 minutes"), "now-30m"),
        named(RangeNames::tr("Last hour"), "now-1h"),
        named(RangeNames::tr("Last 3 hours"), "now-3h"),
        named(RangeNames::tr("Last 6 hours"), "now-6h"),
        named(RangeNames::tr("Last 12 hours"), "now-12h"),
        named(RangeNames::tr("Last 24 hours"), "now-24h"),
        named(RangeNames::tr("Last 2 days"), "now-2d"),
        named(RangeNames::tr("Last 7 days"), "now-7d"),
        named(RangeNames::tr("Last 30 days"), "now-30d"),
        named(RangeNames::tr("Last 90 days"), "now-90d"),
        named(RangeNames::tr("Today"), "now/d", "now/d"),
        named(RangeNames::tr("Today so far"), "now/d"),
        named(RangeNames::tr("Yesterday"), "now-1d/d", "now-1d/d"),
        named(RangeNames::tr("This week"), "now/w", "now/w"),
        named(RangeNames::tr("This week so far"), "now/w"),
        named(RangeNames::tr("Last week"), "now-1w/w", "now-1w/w"),
        named(RangeNames::tr("This month"), "now/M", "now/M"),
        named(RangeNames::tr("Last month"), "now-1M/M", "now-1M/M"),
    };
}

QString rangeText(const RangeSpec &spec, qint64 nowMs, const QTimeZone &zone)
{
    for (const QuickRange &one : quickRanges()) {
        if (one.spec == spec)
            return one.title;
    }
    if (const auto length = lastMs(spec))
        return RangeNames::tr("Last %1").arg(humanDuration(*length));
    const auto range = spec.resolve(nowMs, zone);
    if (!range || spec.isRelative())
        return spec.from() + QStringLiteral(" – ") + spec.to();
    return twoEnds(*range, zone);
}

} // namespace ops
