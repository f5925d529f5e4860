#include "core/demo/pastalerts.h"

#include "core/demo/exposition.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace ops::demo {

namespace {

struct FollowingAlert
{
    Fault fault;
    const char *name, *severity, *team, *service;
    const char *rest; ///< further labels, "name=value,…"
};

/// As the shipped rules make them of the demo's series.
constexpr std::array<FollowingAlert, 19> FollowingAlerts{{
    {Fault::ApiErrors, "ErrorRateHigh", "critical", "backend", "trading-api", ""},
    {Fault::ApiErrors, "ErrorRateHigh", "critical", "backend", "order-router", ""},
    {Fault::ApiErrors, "ProbeFailed", "critical", "platform", "fix.exchange.example:4001",
     "instance=fix.exchange.example:4001,job=blackbox-tcp"},
    {Fault::ApiLatency, "ResponseTimeHigh", "critical", "backend", "strategy-api", ""},
    {Fault::ApiLatency, "ResponseTimeHigh", "warning", "backend", "model-service", ""},
    {Fault::SyncLag, "DataSyncLag", "critical", "data", "data-sync", "source=sse"},
    {Fault::SyncLag, "DataSyncLag", "critical", "data", "data-sync", "source=szse"},
    {Fault::SyncLag, "ProbeFailed", "critical", "platform", "https://feed.sse.example/time",
     "instance=https://feed.sse.example/time,job=blackbox-http"},
    {Fault::SyncLag, "ProbeFailed", "critical", "platform", "https://feed.szse.example/time",
     "instance=https://feed.szse.example/time,job=blackbox-http"},
    {Fault::MemLeak, "ContainerMemoryHigh", "warning", "platform", "user-api",
     "host=qm-prod-01,instance=qm-prod-01:8080,job=cadvisor,name=user-api"},
    {Fault::MemLeak, "ContainerUnhealthy", "warning", "platform", "user-api",
     "host=qm-prod-01,instance=qm-prod-01:8080,job=cadvisor,name=user-api"},
    {Fault::DiskFill, "HostDiskFull", "critical", "platform", "host",
     "device=/dev/vda1,fstype=ext4,host=qm-prod-02,instance=qm-prod-02:9100,job=node,mountpoint=/"},
    {Fault::LoginAttack, "LoginFailuresHigh", "critical", "security", "auth-service", "origin=external"},
    {Fault::LoginAttack, "ApiRefusedBurst", "warning", "security", "user-api", ""},
    {Fault::BackupStale, "BackupTooOld", "critical", "platform", "backup", "kind=user-data,region=ap-east"},
    {Fault::StrategyFailures, "StrategyFailing", "warning", "quant", "strategy-engine", "strategy=momentum-v3"},
    {Fault::StrategyFailures, "StrategyFailing", "warning", "quant", "strategy-engine", "strategy=mean-reversion"},
    {Fault::StrategyFailures, "ErrorRateHigh", "critical", "backend", "strategy-api", ""},
    {Fault::UserDrop, "ActiveUsersDropped", "critical", "backend", "user-api", ""},
}};

Labels labelsOf(const FollowingAlert &alert)
{
    Labels labels{
        {"alertname", alert.name}, {"severity", alert.severity}, {"team", alert.team}, {"service", alert.service}};
    std::string_view rest = alert.rest;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        const std::size_t sign = pair.find('=');
        labels.emplace_back(pair.substr(0, sign), pair.substr(sign + 1));
    }
    std::sort(labels.begin(), labels.end());
    return labels;
}

} // namespace

QStringList alertsOf(Fault fault)
{
    QStringList names;
    for (const FollowingAlert &alert : FollowingAlerts) {
        const QString name = QString::fromLatin1(alert.name);
        if (alert.fault == fault && !names.contains(name))
            names << name;
    }
    return names;
}

PastAlerts::PastAlerts(const std::vector<Incident> &incidents)
{
    constexpr qint64 SeenAfterMs = 30'000, GoneAfterMs = 15'000;
    m_lines.push_back({std::numeric_limits<qint64>::min(),
                       std::numeric_limits<qint64>::max(),
                       seriesText("", labelsOf({{}, "Watchdog", "info", "platform", "monitoring", ""})),
                       {},
                       {}});
    for (const Incident &incident : incidents) {
        for (const FollowingAlert &alert : FollowingAlerts) {
            if (alert.fault == incident.fault)
                m_lines.push_back({incident.fromMs + SeenAfterMs,
                                   incident.toMs + GoneAfterMs,
                                   seriesText("", labelsOf(alert)),
                                   {},
                                   {}});
        }
    }
}

void PastAlerts::add(qint64 atMs)
{
    const std::string time = ' ' + std::to_string(atMs / 1000) + '\n';
    for (Line &line : m_lines) {
        if (atMs < line.fromMs || atMs >= line.toMs)
            continue;
        const std::string firing = "{alertstate=\"firing\"," + line.labels.substr(1);
        line.alerts += "ALERTS" + firing + " 1" + time;
        ++m_samples;
        if (line.fromMs <= 0)
            continue; // since ever: nothing waits for it
        line.states += "ALERTS_FOR_STATE" + line.labels + ' ' + std::to_string(line.fromMs / 1000) + time;
        ++m_samples;
    }
}

/// A series that fired twice stands together: OpenMetrics wants its samples in order.
std::string PastAlerts::text() const
{
    std::vector<const Line *> sorted;
    for (const Line &line : m_lines)
        sorted.push_back(&line);
    std::ranges::stable_sort(sorted, {}, [](const Line *line) { return line->labels; });
    std::string alerts = "# HELP ALERTS Alerts that fired.\n# TYPE ALERTS gauge\n";
    std::string states = "# HELP ALERTS_FOR_STATE Since when.\n# TYPE ALERTS_FOR_STATE gauge\n";
    for (const Line *line : sorted) {
        alerts += line->alerts;
        states += line->states;
    }
    return alerts + states;
}

} // namespace ops::demo
