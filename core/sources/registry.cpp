#include "core/sources/registry.h"

#include "core/sources/alertmanager/alertmanagersource.h"
#include "core/sources/prometheus/prometheussource.h"

#include <array>

namespace ops {

namespace {

template<class Interface, class Source> std::unique_ptr<Interface> make(SourceParts parts)
{
    return std::make_unique<Source>(std::move(parts.name), std::move(parts.url), parts.transport, parts.clock,
                                    std::move(parts.limiter), std::move(parts.credentials), parts.timeLimitMs);
}

template<class Interface> struct Entry
{
    QLatin1String kind;
    std::unique_ptr<Interface> (*make)(SourceParts);
};

constexpr std::array MetricEntries{
    Entry<MetricSource>{QLatin1String("prometheus"), make<MetricSource, PrometheusSource>},
};
constexpr std::array AlertEntries{
    Entry<AlertSource>{QLatin1String("alertmanager"), make<AlertSource, AlertmanagerSource>},
};

template<class Entries> QStringList kindsOf(const Entries &entries)
{
    QStringList kinds;
    for (const auto &entry : entries)
        kinds << entry.kind;
    return kinds;
}

template<class Interface, std::size_t Count>
std::unique_ptr<Interface> madeOf(const std::array<Entry<Interface>, Count> &entries, const QString &kind,
                                  SourceParts parts)
{
    for (const auto &entry : entries) {
        if (entry.kind != kind)
            continue;
        if (parts.name.isEmpty())
            parts.name = kind;
        return entry.make(std::move(parts));
    }
    return nullptr;
}

} // namespace

QStringList metricSourceKinds() { return kindsOf(MetricEntries); }

std::unique_ptr<MetricSource> makeMetricSource(const QString &kind, SourceParts parts)
{
    return madeOf(MetricEntries, kind, std::move(parts));
}

QStringList alertSourceKinds() { return kindsOf(AlertEntries); }

std::unique_ptr<AlertSource> makeAlertSource(const QString &kind, SourceParts parts)
{
    return madeOf(AlertEntries, kind, std::move(parts));
}

} // namespace ops
