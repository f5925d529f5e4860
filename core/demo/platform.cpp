#include "core/demo/platform.h"

#include <array>
#include <cstddef>

namespace ops::demo {

namespace {

constexpr std::array<std::string_view, ServiceCount> Services{
    "nginx",         "api-gateway", "auth-service", "user-api",     "trading-api", "strategy-api", "strategy-engine",
    "model-service", "market-data", "risk-engine",  "order-router", "data-sync",   "notification",
};

constexpr std::array<EndpointInfo, EndpointCount> Endpoints{{
    {Service::TradingApi, "POST", "/api/v1/orders", 0.009, 0.5, 0.4},
    {Service::TradingApi, "GET", "/api/v1/positions", 0.012, 0.5, 0.4},
    {Service::UserApi, "POST", "/api/v1/login", 0.008, 0.4, 0.3},
    {Service::UserApi, "GET", "/api/v1/me", 0.006, 0.5, 0.4},
    {Service::StrategyApi, "POST", "/api/v1/strategies/{id}/run", 0.014, 0.5, 0.3},
    {Service::StrategyApi, "GET", "/api/v1/strategies", 0.016, 0.5, 0.4},
    {Service::MarketData, "GET", "/api/v1/quotes/{symbol}", 0.004, 0.6, 0.5},
    {Service::ModelService, "POST", "/v1/predict", 0.110, 0.45, 0.9},
    {Service::ModelService, "POST", "/v1/score", 0.013, 0.45, 0.9},
    {Service::OrderRouter, "POST", "/v1/route", 0.024, 0.6, 0.2},
    {Service::Nginx, "", "", 0.0004, 0.3, 0.5},
    {Service::ApiGateway, "", "", 0.0012, 0.4, 0.5},
    {Service::AuthService, "POST", "/v1/token/check", 0.0015, 0.4, 0.5},
    {Service::AuthService, "POST", "/v1/password/check", 0.055, 0.25, 0.9},
    {Service::RiskEngine, "POST", "/v1/check", 0.005, 0.4, 0.6},
    {Service::StrategyEngine, "POST", "/v1/run", 0.130, 0.5, 0.8},
    {Service::DataSync, "PULL", "feed", 0.040, 0.6, 0.3},
    {Service::Notification, "POST", "/v1/publish", 0.002, 0.5, 0.3},
}};

constexpr std::array<std::string_view, StrategyCount> Strategies{"momentum-v3", "mean-reversion", "pairs-arb"};

constexpr std::array<FeedInfo, FeedCount> Feeds{{
    {"binance", 2, 0.3},
    {"nasdaq", 5, 0.8},
    {"sse", 5, 1.2},
    {"szse", 5, 1.4},
    {"news-feed", 20, 9},
}};

constexpr std::array<std::string_view, TierCount> Tiers{"free", "pro"};

} // namespace

std::string_view serviceName(Service service) { return Services[std::size_t(service)]; }
const EndpointInfo &endpointInfo(Endpoint endpoint) { return Endpoints[std::size_t(endpoint)]; }
std::string_view strategyName(int strategy) { return Strategies[std::size_t(strategy)]; }
const FeedInfo &feedInfo(int feed) { return Feeds[std::size_t(feed)]; }
std::string_view tierName(Tier tier) { return Tiers[std::size_t(tier)]; }

} // namespace ops::demo
