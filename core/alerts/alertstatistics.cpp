#include "core/alerts/alertstatistics.h"

#include "core/time/duration.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ops {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(AlertStatistics)
};

/// A row while it grows.
struct Bucket
{
    AlertStatisticsRow row;
    std::vector<qint64> acknowledgeMs, resolveMs;
};

DurationFigures figuresOf(std::vector<qint64> &durations)
{
    DurationFigures figures;
    figures.count = qint64(durations.size());
    if (durations.empty())
        return figures;
    std::sort(durations.begin(), durations.end());
    const auto percentile = [&](int percent) { // nearest rank
        const std::size_t rank = (durations.size() * std::size_t(percent) + 99) / 100;
        return durations[std::max<std::size_t>(rank, 1) - 1];
    };
    figures.p50Ms = percentile(50);
    figures.p90Ms = percentile(90);
    figures.meanMs = std::accumulate(durations.begin(), durations.end(), qint64(0)) / figures.count;
    return figures;
}

bool overlaps(const EpisodeFact &fact, TimeRange range)
{
    return fact.startsAtMs <= range.toMs && fact.endedAtMs.value_or(range.toMs) >= range.fromMs;
}

QString hourKey(qint64 ms, qint64 zoneOffsetMs)
{
    const qint64 inDay = ((ms + zoneOffsetMs) % dayMs + dayMs) % dayMs;
    return QStringLiteral("%1").arg(inDay / hourMs, 2, 10, QLatin1Char('0'));
}

void add(Bucket &bucket, const EpisodeFact &fact, TimeRange range, qint64 nowMs)
{
    AlertStatisticsRow &row = bucket.row;
    const bool resolved = fact.end == Episode::End::Resolved && fact.endedAtMs;
    ++row.fired;
    row.open += fact.endedAtMs ? 0 : 1;
    row.flapped += fact.flapped ? 1 : 0;
    row.resolved += resolved ? 1 : 0;
    const qint64 end = std::min(fact.endedAtMs.value_or(nowMs), range.toMs);
    row.firingMs += std::max<qint64>(0, end - std::max(fact.startsAtMs, range.fromMs));
    if (fact.firstAcknowledgedMs) {
        ++row.acknowledged;
        bucket.acknowledgeMs.push_back(
            std::max<qint64>(0, *fact.firstAcknowledgedMs - fact.startsAtMs - fact.suppressedMs));
    } else if (resolved) {
        ++row.resolvedUnacknowledged;
    }
    if (resolved)
        bucket.resolveMs.push_back(std::max<qint64>(0, *fact.endedAtMs - fact.startsAtMs - fact.suppressedMs));
}

AlertStatisticsRow finishedRow(Bucket &bucket)
{
    bucket.row.acknowledge = figuresOf(bucket.acknowledgeMs);
    bucket.row.resolve = figuresOf(bucket.resolveMs);
    return bucket.row;
}

QString keyOf(const EpisodeFact &fact, StatisticsBy by, qint64 zoneOffsetMs)
{
    switch (by) {
    case StatisticsBy::Severity:
        return severityName(fact.severity);
    case StatisticsBy::AlertName:
        return fact.alertName;
    case StatisticsBy::Team:
        return fact.team;
    case StatisticsBy::Hour:
        return hourKey(fact.startsAtMs, zoneOffsetMs);
    }
    return QString();
}

/// The rows that are there whatever happened, in their order; none where the order is by how often it fired.
std::vector<Bucket> fixedBuckets(StatisticsBy by)
{
    std::vector<Bucket> buckets;
    const auto addKey = [&](const QString &key, const QString &text) {
        Bucket bucket;
        bucket.row.key = key;
        bucket.row.text = text;
        buckets.push_back(bucket);
    };
    if (by == StatisticsBy::Severity) {
        for (const Severity severity :
             {Severity::Critical, Severity::Error, Severity::Warning, Severity::Info, Severity::None})
            addKey(severityName(severity), severityText(severity));
    }
    for (int hour = 0; by == StatisticsBy::Hour && hour < 24; ++hour) {
        const QString key = hourKey(hour * hourMs, 0);
        addKey(key, key + QStringLiteral(":00"));
    }
    return buckets;
}

QString number(qint64 value) { return QString::number(value); }

QStringList tableRow(const AlertStatisticsRow &row)
{
    const auto duration = [](const DurationFigures &durations, qint64 ms) {
        return durations.count > 0 ? number(ms) : QString();
    };
    return {row.key,
            number(row.fired),
            number(row.open),
            number(row.acknowledged),
            number(row.resolved),
            number(row.resolvedUnacknowledged),
            number(row.flapped),
            duration(row.acknowledge, row.acknowledge.p50Ms),
            duration(row.acknowledge, row.acknowledge.p90Ms),
            duration(row.acknowledge, row.acknowledge.meanMs),
            duration(row.resolve, row.resolve.p50Ms),
            duration(row.resolve, row.resolve.p90Ms),
            duration(row.resolve, row.resolve.meanMs),
            number(row.firingMs)};
}

constexpr StatisticsBy AllBy[] = {StatisticsBy::Severity, StatisticsBy::AlertName, StatisticsBy::Team,
                                  StatisticsBy::Hour};

} // namespace

QString statisticsByName(StatisticsBy by)
{
    switch (by) {
    case StatisticsBy::Severity:
        return QStringLiteral("severity");
    case StatisticsBy::AlertName:
        return QStringLiteral("alertname");
    case StatisticsBy::Team:
        return QStringLiteral("team");
    case StatisticsBy::Hour:
        return QStringLiteral("hour");
    }
    return QString();
}

QString statisticsByText(StatisticsBy by)
{
    switch (by) {
    case StatisticsBy::Severity:
        return StatisticsText::tr("Severity");
    case StatisticsBy::AlertName:
        return StatisticsText::tr("Rule");
    case StatisticsBy::Team:
        return StatisticsText::tr("Team");
    case StatisticsBy::Hour:
        return StatisticsText::tr("Hour of the day");
    }
    return QString();
}

std::optional<StatisticsBy> statisticsByOf(const QString &name)
{
    for (const StatisticsBy by : AllBy) {
        if (statisticsByName(by) == name)
            return by;
    }
    return std::nullopt;
}

AlertStatistics alertStatistics(const std::vector<EpisodeFact> &facts, TimeRange range, StatisticsBy by, qint64 nowMs,
                                qint64 zoneOffsetMs)
{
    std::vector<Bucket> buckets = fixedBuckets(by);
    const bool fixed = !buckets.empty();
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < buckets.size(); ++i)
        places.insert(buckets[i].row.key, i);
    Bucket total;
    total.row.key = QStringLiteral("total");
    total.row.text = StatisticsText::tr("All alerts");
    for (const EpisodeFact &fact : facts) {
        if (!overlaps(fact, range))
            continue;
        const QString key = keyOf(fact, by, zoneOffsetMs);
        const auto place = places.constFind(key);
        const std::size_t index = place != places.cend() ? *place : buckets.size();
        if (place == places.cend()) {
            places.insert(key, index);
            buckets.emplace_back();
            buckets.back().row.key = buckets.back().row.text = key;
        }
        add(buckets[index], fact, range, nowMs);
        add(total, fact, range, nowMs);
    }
    AlertStatistics statistics;
    statistics.range = range;
    statistics.total = finishedRow(total);
    for (Bucket &bucket : buckets)
        statistics.rows.push_back(finishedRow(bucket));
    if (!fixed)
        std::stable_sort(statistics.rows.begin(), statistics.rows.end(),
                         [](const auto &a, const auto &b) { return a.fired > b.fired; });
    if (by == StatisticsBy::Severity) // those that never fired say nothing
        std::erase_if(statistics.rows, [](const AlertStatisticsRow &row) { return row.fired == 0; });
    return statistics;
}

std::vector<QStringList> statisticsTable(const AlertStatistics &statistics)
{
    std::vector<QStringList> table{
        {QStringLiteral("key"), QStringLiteral("fired"), QStringLiteral("open"), QStringLiteral("acknowledged"),
         QStringLiteral("resolved"), QStringLiteral("resolvedUnacknowledged"), QStringLiteral("flapped"),
         QStringLiteral("mttaP50Ms"), QStringLiteral("mttaP90Ms"), QStringLiteral("mttaMeanMs"),
         QStringLiteral("mttrP50Ms"), QStringLiteral("mttrP90Ms"), QStringLiteral("mttrMeanMs"),
         QStringLiteral("firingMs")}};
    for (const AlertStatisticsRow &row : statistics.rows)
        table.push_back(tableRow(row));
    table.push_back(tableRow(statistics.total));
    return table;
}

} // namespace ops
