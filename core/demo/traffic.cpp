#include "core/demo/traffic.h"

#include <algorithm>
#include <cmath>

namespace ops::demo {

Traffic::Traffic(const std::vector<Request> &all)
{
    constexpr int ServerError = 500;
    for (const Request &request : all) {
        const double weight = request.weight;
        if (request.kind == RequestKind::FeedPull) {
            pulls += weight;
            continue;
        }
        requests += weight;
        failed += request.hops[0].status >= ServerError ? weight : 0;
        requestSeconds += request.seconds() * weight;
        orders += request.kind == RequestKind::Order ? weight : 0;
        runs += request.kind == RequestKind::StrategyRun ? weight : 0;
        quotes += request.kind == RequestKind::Quote ? weight : 0;
        const bool refused = request.outcome == Outcome::Refused;
        logins += request.kind == RequestKind::Login && !refused ? weight : 0;
        refusedLogins += refused ? weight : 0;
        if (request.kind == RequestKind::Order || request.kind == RequestKind::StrategyRun) {
            orderSeconds += request.seconds() * weight;
            longestSeconds = std::max(longestSeconds, request.seconds());
        }
    }
}

double approached(double value, double target, double seconds, double constant)
{
    return value + (target - value) * (1 - std::exp(-seconds / constant));
}

} // namespace ops::demo
