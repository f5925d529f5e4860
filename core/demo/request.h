#pragma once

#include "core/demo/platform.h"

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <string>

namespace ops::demo {

enum class RequestKind : std::uint8_t { Order, Positions, Login, Profile, StrategyRun, StrategyList, Quote, FeedPull };
enum class Outcome : std::uint8_t { Success, Failed, TimedOut, Refused };

/// One service's part in a request. The first hop is the request as its caller sees it; `parent` is the
/// hop that called this one.
struct Hop
{
    Endpoint endpoint = Endpoint::Proxy;
    std::int8_t parent = -1;
    std::int16_t status = 200;
    double offsetSeconds = 0; ///< after the request's begin
    double seconds = 0;       ///< with what it calls
    double ownSeconds = 0;    ///< without
};

/// What someone asked of the platform and what became of it. Metrics are sums over requests; logs and
/// traces of the same moment are told from the same ones.
struct Request
{
    static constexpr int MostHops = 9;

    std::uint64_t idHigh = 0, idLow = 0;
    qint64 beginMs = 0;
    RequestKind kind = RequestKind::Order;
    Outcome outcome = Outcome::Success;
    Tier tier = Tier::Free;
    int user = 0;         ///< number within its tier; -1 for a scheduler of our own
    int strategy = -1;    ///< of a strategy run
    int feed = -1;        ///< of a feed pull
    bool outside = false; ///< from an address that no customer uses
    int weight = 1;       ///< how many requests this one stands for: 1 live, more in a sampled history
    int hopCount = 0;
    std::array<Hop, MostHops> hops;

    /// 32 hexadecimal digits: request_id in logs, trace id in traces and exemplars.
    std::string id() const;
    std::string userName() const; ///< "free-0421", "scheduler"
    double seconds() const { return hops[0].seconds; }
};

} // namespace ops::demo
