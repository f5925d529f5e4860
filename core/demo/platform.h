#pragma once

#include <cstdint>
#include <string_view>

namespace ops::demo {

/// The platform that the demo plays: nginx and twelve services behind it. Names are those of metrics,
/// containers, logs and traces alike.
enum class Service : std::uint8_t {
    Nginx,
    ApiGateway,
    AuthService,
    UserApi,
    TradingApi,
    StrategyApi,
    StrategyEngine,
    ModelService,
    MarketData,
    RiskEngine,
    OrderRouter,
    DataSync,
    Notification,
};
constexpr int ServiceCount = int(Service::Notification) + 1;
std::string_view serviceName(Service service);

/// What a service is asked to do. Those with metrics of their own come first.
enum class Endpoint : std::uint8_t {
    OrderCreate,
    PositionList,
    Login,
    Profile,
    StrategyRun,
    StrategyList,
    Quote,
    Predict,
    Score,
    OrderRoute,
    Proxy, ///< from here on only in logs and traces
    Gateway,
    TokenCheck,
    PasswordCheck,
    RiskCheck,
    EngineRun,
    FeedPull,
    Publish,
};
constexpr int MeasuredEndpoints = int(Endpoint::Proxy);
constexpr int EndpointCount = int(Endpoint::Publish) + 1;

struct EndpointInfo
{
    Service service;
    std::string_view method, route;
    double medianSeconds; ///< of its own work, without what it calls
    double sigma;         ///< of the logarithm
    double cpuShare;      ///< of its own time that it computes
};
const EndpointInfo &endpointInfo(Endpoint endpoint);

constexpr int StrategyCount = 3;
std::string_view strategyName(int strategy);

constexpr int FeedCount = 5;
struct FeedInfo
{
    std::string_view name;
    double everySeconds; ///< between two pulls
    double ageSeconds;   ///< of the newest record when it arrives
};
const FeedInfo &feedInfo(int feed);

enum class Tier : std::uint8_t { Free, Pro };
constexpr int TierCount = 2;
std::string_view tierName(Tier tier);

} // namespace ops::demo
