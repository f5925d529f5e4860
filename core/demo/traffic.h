#pragma once

#include "core/demo/requestmaker.h"

#include <vector>

namespace ops::demo {

/// What the requests of a slice add up to, for what stands beside their way: databases, proxies, hosts.
struct Traffic
{
    double requests = 0; ///< through nginx
    double failed = 0;   ///< of them, answered with 5xx
    double orders = 0, runs = 0, quotes = 0, logins = 0, refusedLogins = 0, pulls = 0;
    double requestSeconds = 0; ///< from each request's begin to its end, added up
    double orderSeconds = 0;   ///< the same of those that hold a transaction open: orders and strategy runs
    double longestSeconds = 0; ///< of the slowest of these

    explicit Traffic(const std::vector<Request> &requests);
};

/// A value on its way to `target`, which it nears by all but 1/e in `constant` seconds.
double approached(double value, double target, double seconds, double constant);

} // namespace ops::demo
