#include "core/sources/registry.h"

#include "core/sources/prometheus/prometheussource.h"

namespace ops {

namespace {

template<class Source> std::unique_ptr<MetricSource> make(SourceParts parts)
{
    return std::make_unique<Source>(std::move(parts.name), std::move(parts.url), parts.transport, parts.clock,
                                    std::move(parts.limiter), std::move(parts.credentials), parts.timeLimitMs);
}

struct Entry
{
    QLatin1String kind;
    std::unique_ptr<MetricSource> (*make)(SourceParts);
};

constexpr Entry Entries[] = {
    {QLatin1String("prometheus"), make<PrometheusSource>},
};

} // namespace

QStringList metricSourceKinds()
{
    QStringList kinds;
    for (const auto &entry : Entries)
        kinds << entry.kind;
    return kinds;
}

std::unique_ptr<MetricSource> makeMetricSource(const QString &kind, SourceParts parts)
{
    for (const auto &entry : Entries) {
        if (entry.kind != kind)
            continue;
        if (parts.name.isEmpty())
            parts.name = kind;
        return entry.make(std::move(parts));
    }
    return nullptr;
}

} // namespace ops
