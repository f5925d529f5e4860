#include "core/demo/incident.h"

#include <array>

namespace ops::demo {

namespace {

struct PastIncident
{
    Fault fault;
    double minutesAgo, minutes;
};

constexpr double MinutesPerHour = 60;
constexpr std::array<PastIncident, 9> PastIncidents{{
    {Fault::SyncLag, 20 * MinutesPerHour, 30},
    {Fault::LoginAttack, 15.5 * MinutesPerHour, 18},
    {Fault::DiskFill, 12 * MinutesPerHour, 5},
    {Fault::ApiLatency, 9 * MinutesPerHour, 36},
    {Fault::ApiErrors, 9 * MinutesPerHour, 24},
    {Fault::MemLeak, 6 * MinutesPerHour, 50},
    {Fault::StrategyFailures, 3 * MinutesPerHour, 15},
    {Fault::UserDrop, 1.6 * MinutesPerHour, 10},
    {Fault::ApiErrors, 38, 6},
}};

} // namespace

std::vector<Incident> pastIncidents(qint64 nowMs)
{
    constexpr double Minute = 60'000;
    std::vector<Incident> incidents;
    for (const PastIncident &past : PastIncidents) {
        const qint64 from = nowMs - qint64(past.minutesAgo * Minute);
        incidents.push_back({past.fault, from, from + qint64(past.minutes * Minute)});
    }
    return incidents;
}

FaultSet faultsAt(const std::vector<Incident> &incidents, qint64 atMs)
{
    FaultSet faults;
    for (const Incident &incident : incidents) {
        if (incident.fromMs <= atMs && atMs < incident.toMs)
            faults.set(incident.fault, true);
    }
    return faults;
}

} // namespace ops::demo
