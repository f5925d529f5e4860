#include "core/metrics/metricentities.h"

#include "core/metrics/metricsource.h"
#include "core/metrics/queryfilters.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct MetricEntitiesText
{
    Q_DECLARE_TR_FUNCTIONS(MetricEntities)
};

Task<Result<QStringList>> entityValues(MetricSource &source, EntityOverrides overrides, EntityKind kind,
                                       TimeRange range)
{
    auto map = co_await askEntityMap(source, range, overrides);
    if (!map)
        co_return map.error();
    const QStringList labels = map->labels(kind);
    if (labels.isEmpty()) {
        const QString usual = usualMetricLabels(kind).join(QStringLiteral(" / "));
        co_return Error(ErrorKind::Unsupported, MetricEntitiesText::tr("This source has no label %1.").arg(usual));
    }
    QStringList all;
    for (const QString &label : labels) {
        auto values = co_await source.labelValues(label, QStringList(), range);
        if (!values)
            co_return values.error();
        for (const QString &value : *values)
            all.append(entityValueOf(kind, label, value));
    }
    all.removeAll(QString());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    co_return std::move(all);
}

} // namespace

MetricEntities::MetricEntities(MetricSource &source, EntityOverrides overrides)
    : m_source(source)
    , m_overrides(std::move(overrides))
{}

Task<Result<QStringList>> MetricEntities::values(EntityKind kind, TimeRange range)
{
    return entityValues(m_source, m_overrides, kind, range);
}

} // namespace ops
