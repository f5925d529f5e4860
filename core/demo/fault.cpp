#include "core/demo/fault.h"

#include <array>

namespace ops::demo {

namespace {

constexpr std::array<const char *, FaultCount> Names{
    "api_errors",   "api_latency",  "sync_lag",          "mem_leak",  "disk_fill",
    "login_attack", "backup_stale", "strategy_failures", "user_drop",
};

} // namespace

QString faultName(Fault fault) { return QLatin1String(Names[std::size_t(fault)]); }

std::optional<Fault> faultOf(const QString &name)
{
    for (int i = 0; i < FaultCount; ++i) {
        if (name == faultName(Fault(i)))
            return Fault(i);
    }
    return std::nullopt;
}

QStringList faultNames()
{
    QStringList names;
    for (int i = 0; i < FaultCount; ++i)
        names << faultName(Fault(i));
    return names;
}

QStringList FaultSet::names() const
{
    QStringList names;
    for (int i = 0; i < FaultCount; ++i) {
        if (has(Fault(i)))
            names << faultName(Fault(i));
    }
    return names;
}

} // namespace ops::demo
