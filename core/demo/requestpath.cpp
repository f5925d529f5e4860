#include "core/demo/requestpath.h"

#include <algorithm>
#include <initializer_list>

namespace ops::demo {

namespace {

constexpr double RunLimitSeconds = 10; ///< after which strategy-engine gives a run up

/// Appends hops; a parent comes before what it calls.
class Path
{
public:
    Path(Request &request, Random &random, FaultSet faults) : m_request(request), m_random(random), m_faults(faults) {}

    int call(int parent, Endpoint endpoint, int status = 200)
    {
        const EndpointInfo &info = endpointInfo(endpoint);
        Hop &hop = m_request.hops[std::size_t(m_request.hopCount)];
        hop.endpoint = endpoint;
        hop.parent = std::int8_t(parent);
        hop.status = std::int16_t(status);
        hop.ownSeconds = m_random.logNormal(info.medianSeconds * slowness(info.service), info.sigma);
        return m_request.hopCount++;
    }

    /// nginx and the gateway in front, with the status that the caller sees.
    int enter(int status)
    {
        const int proxy = call(-1, Endpoint::Proxy, status);
        return call(proxy, Endpoint::Gateway, status);
    }

    void takes(int hop, double seconds) { m_request.hops[std::size_t(hop)].ownSeconds = seconds; }

    /// Adds up the durations and lays the calls of each hop one behind the other.
    void finish()
    {
        auto &hops = m_request.hops;
        for (int i = m_request.hopCount - 1; i >= 0; --i) {
            Hop &hop = hops[std::size_t(i)];
            hop.seconds += hop.ownSeconds;
            if (hop.parent >= 0)
                hops[std::size_t(hop.parent)].seconds += hop.seconds;
        }
        std::array<double, Request::MostHops> next{}; // where a hop's next call begins
        for (int i = 0; i < m_request.hopCount; ++i) {
            Hop &hop = hops[std::size_t(i)];
            if (hop.parent >= 0) {
                hop.offsetSeconds = next[std::size_t(hop.parent)];
                next[std::size_t(hop.parent)] += hop.seconds;
            }
            constexpr double BeforeCalls = 0.6; // of its own time; the rest comes after
            next[std::size_t(i)] = hop.offsetSeconds + BeforeCalls * hop.ownSeconds;
        }
    }

    Random &random() { return m_random; }

private:
    double slowness(Service service) const
    {
        constexpr double SlowModel = 18;
        return service == Service::ModelService && m_faults.has(Fault::ApiLatency) ? SlowModel : 1;
    }

    Request &m_request;
    Random &m_random;
    FaultSet m_faults;
};

void order(Path &path, Outcome outcome)
{
    const bool failed = outcome == Outcome::Failed;
    const int gateway = path.enter(failed ? 500 : 200);
    path.call(gateway, Endpoint::TokenCheck);
    const int trading = path.call(gateway, Endpoint::OrderCreate, failed ? 500 : 200);
    const int risk = path.call(trading, Endpoint::RiskCheck);
    path.call(risk, Endpoint::Score);
    const int router = path.call(trading, Endpoint::OrderRoute, failed ? 502 : 200);
    if (failed)
        path.takes(router, path.random().logNormal(0.28, 0.35)); // three attempts at an exchange that refuses
    else
        path.call(trading, Endpoint::Publish);
}

void login(Path &path, Outcome outcome)
{
    const int status = outcome == Outcome::Refused ? 401 : 200;
    const int gateway = path.enter(status);
    const int user = path.call(gateway, Endpoint::Login, status);
    path.call(user, Endpoint::PasswordCheck, status);
    if (outcome == Outcome::Success)
        path.call(user, Endpoint::Publish);
}

void strategyRun(Path &path, Outcome outcome)
{
    const int status = outcome == Outcome::Success ? 200 : outcome == Outcome::Failed ? 500 : 504;
    const int gateway = path.enter(status);
    path.call(gateway, Endpoint::TokenCheck);
    const int api = path.call(gateway, Endpoint::StrategyRun, status);
    const int engine = path.call(api, Endpoint::EngineRun, status);
    path.call(engine, Endpoint::Quote);
    const int model = path.call(engine, Endpoint::Predict, outcome == Outcome::Failed ? 500 : 200);
    if (outcome == Outcome::TimedOut)
        path.takes(model, RunLimitSeconds);
    if (outcome == Outcome::Success)
        path.call(engine, Endpoint::RiskCheck);
}

void read(Path &path, Endpoint endpoint, std::initializer_list<Endpoint> calls)
{
    const int gateway = path.enter(200);
    path.call(gateway, Endpoint::TokenCheck);
    const int asked = path.call(gateway, endpoint);
    for (const Endpoint called : calls)
        path.call(asked, called);
}

void feedPull(Path &path, Outcome outcome)
{
    constexpr double FeedLimitSeconds = 4;
    const bool failed = outcome == Outcome::TimedOut;
    const int pull = path.call(-1, Endpoint::FeedPull, failed ? 504 : 200);
    if (failed)
        path.takes(pull, FeedLimitSeconds);
}

} // namespace

void walkPath(Request &request, Random &random, FaultSet faults)
{
    Path path(request, random, faults);
    switch (request.kind) {
    case RequestKind::Order:
        order(path, request.outcome);
        break;
    case RequestKind::Positions:
        read(path, Endpoint::PositionList, {Endpoint::Quote});
        break;
    case RequestKind::Login:
        login(path, request.outcome);
        break;
    case RequestKind::Profile:
        read(path, Endpoint::Profile, {});
        break;
    case RequestKind::StrategyRun:
        strategyRun(path, request.outcome);
        break;
    case RequestKind::StrategyList:
        read(path, Endpoint::StrategyList, {});
        break;
    case RequestKind::Quote:
        read(path, Endpoint::Quote, {});
        break;
    case RequestKind::FeedPull:
        feedPull(path, request.outcome);
        break;
    }
    path.finish();
}

} // namespace ops::demo
