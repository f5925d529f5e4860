#include "core/demo/requestmaker.h"

#include "core/demo/activity.h"
#include "core/demo/random.h"
#include "core/demo/requestpath.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

/// Requests of one kind and outcome, all alike but for chance.
struct Stratum
{
    RequestKind kind;
    Outcome outcome;
    double perSecond;
    int strategy = -1;
    int feed = -1;
    bool outside = false;
    bool byUser = true;
};

constexpr std::array<double, StrategyCount> StrategyShares{0.45, 0.33, 0.22};
constexpr double ScheduledRunsPerSecond = 0.9;

/// Requests a second of one active user.
constexpr double OrdersPerUser = 0.0050, PositionsPerUser = 0.0035, LoginsPerUser = 0.0007, ProfilesPerUser = 0.0010,
                 RunsPerUser = 0.0008, ListsPerUser = 0.0010, QuotesPerUser = 0.0040;

void addOrders(std::vector<Stratum> &strata, double users, FaultSet faults)
{
    const double failing = faults.has(Fault::ApiErrors) ? 0.30 : 0.004;
    const double all = users * OrdersPerUser;
    strata.push_back({RequestKind::Order, Outcome::Success, all * (1 - failing)});
    strata.push_back({RequestKind::Order, Outcome::Failed, all * failing});
}

void addLogins(std::vector<Stratum> &strata, double users, FaultSet faults)
{
    constexpr double WrongPassword = 0.04, AttacksPerSecond = 24, StraysPerSecond = 0.02;
    const double all = users * LoginsPerUser;
    strata.push_back({RequestKind::Login, Outcome::Success, all * (1 - WrongPassword)});
    strata.push_back({RequestKind::Login, Outcome::Refused, all * WrongPassword});
    Stratum stray{RequestKind::Login, Outcome::Refused, StraysPerSecond};
    stray.perSecond += faults.has(Fault::LoginAttack) ? AttacksPerSecond : 0;
    stray.outside = true;
    strata.push_back(stray);
}

void addRuns(std::vector<Stratum> &strata, double users, FaultSet faults)
{
    const bool bad = faults.has(Fault::StrategyFailures);
    const double failed = bad ? 0.34 : 0.022, timedOut = bad ? 0.12 : 0.010;
    for (const bool byUser : {true, false}) {
        const double all = byUser ? users * RunsPerUser : ScheduledRunsPerSecond;
        for (int strategy = 0; strategy < StrategyCount; ++strategy) {
            const double share = all * StrategyShares[std::size_t(strategy)];
            Stratum stratum{RequestKind::StrategyRun, Outcome::Success, share * (1 - failed - timedOut), strategy};
            stratum.byUser = byUser;
            strata.push_back(stratum);
            stratum.outcome = Outcome::Failed;
            stratum.perSecond = share * failed;
            strata.push_back(stratum);
            stratum.outcome = Outcome::TimedOut;
            stratum.perSecond = share * timedOut;
            strata.push_back(stratum);
        }
    }
}

std::vector<Stratum> strataOf(double users, FaultSet faults)
{
    std::vector<Stratum> strata;
    addOrders(strata, users, faults);
    addLogins(strata, users, faults);
    addRuns(strata, users, faults);
    strata.push_back({RequestKind::Positions, Outcome::Success, users * PositionsPerUser});
    strata.push_back({RequestKind::Profile, Outcome::Success, users * ProfilesPerUser});
    strata.push_back({RequestKind::StrategyList, Outcome::Success, users * ListsPerUser});
    strata.push_back({RequestKind::Quote, Outcome::Success, users * QuotesPerUser});
    return strata;
}

/// The feeds are pulled by the clock, not by chance.
int pullsIn(const Slice &slice, const FeedInfo &feed)
{
    const double everyMs = feed.everySeconds * 1000;
    return int(std::floor(double(slice.toMs) / everyMs) - std::floor(double(slice.fromMs) / everyMs));
}

bool isBehind(int feed, FaultSet faults)
{
    const auto name = feedInfo(feed).name;
    return faults.has(Fault::SyncLag) && (name == "sse" || name == "szse");
}

struct ActiveUsers
{
    std::array<int, TierCount> of{};

    ActiveUsers(std::uint64_t seed, const Slice &slice)
    {
        for (int tier = 0; tier < TierCount; ++tier)
            of[std::size_t(tier)] = activeUsers(seed, double(slice.fromMs) / 1000, Tier(tier), slice.faults);
    }
    int all() const { return of[0] + of[1]; }
};

void chooseUser(Request &request, const ActiveUsers &active, Random &random)
{
    if (active.all() <= 0)
        return;
    const int number = int(random.uniform() * active.all());
    request.tier = number < active.of[0] ? Tier::Free : Tier::Pro;
    request.user = number < active.of[0] ? number : number - active.of[0];
}

class Maker
{
public:
    Maker(std::uint64_t seed, const Slice &slice, int most)
        : m_slice(slice)
        , m_most(most)
        , m_active(seed, slice)
        , m_random(mixed(mixed(seed, std::uint64_t(slice.fromMs)), std::uint64_t(slice.toMs)))
    {}

    std::vector<Request> make()
    {
        for (const Stratum &stratum : strataOf(m_active.all(), m_slice.faults))
            add(stratum, m_random.poisson(stratum.perSecond * m_slice.seconds()));
        for (int feed = 0; feed < FeedCount; ++feed) {
            Stratum pull{RequestKind::FeedPull, Outcome::Success, 0};
            pull.outcome = isBehind(feed, m_slice.faults) ? Outcome::TimedOut : Outcome::Success;
            pull.feed = feed;
            pull.byUser = false;
            add(pull, pullsIn(m_slice, feedInfo(feed)));
        }
        return std::move(m_made);
    }

private:
    void add(const Stratum &stratum, int count)
    {
        const int made = std::min(count, m_most);
        for (int i = 0; i < made; ++i) {
            Request &request = m_made.emplace_back();
            request.idHigh = m_random.bits();
            request.idLow = m_random.bits();
            request.kind = stratum.kind;
            request.outcome = stratum.outcome;
            request.strategy = stratum.strategy;
            request.feed = stratum.feed;
            request.outside = stratum.outside;
            request.user = -1;
            if (stratum.byUser)
                chooseUser(request, m_active, m_random);
            request.beginMs = m_slice.fromMs + qint64(m_random.uniform() * double(m_slice.toMs - m_slice.fromMs));
            request.weight = count / made + (i < count % made ? 1 : 0);
            walkPath(request, m_random, m_slice.faults);
        }
    }

    const Slice &m_slice;
    int m_most;
    ActiveUsers m_active;
    Random m_random;
    std::vector<Request> m_made;
};

} // namespace

std::vector<Request> RequestMaker::make(const Slice &slice, int most) const
{
    return Maker(m_seed, slice, most).make();
}

} // namespace ops::demo
