#include "core/demo/activity.h"
#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"
#include "core/demo/traffic.h"

#include <array>
#include <cmath>
#include <vector>

namespace ops::demo {

namespace {

struct CacheCommand
{
    const char *name;
    double seconds; ///< of one call
};

struct CacheCall
{
    enum : std::size_t { Get, Set, HGet, HSet, Expire, Incr, Publish, Ping, Count };
};
constexpr std::array<CacheCommand, CacheCall::Count> CacheCommands{{
    {"get", 2.4e-6},
    {"set", 3.1e-6},
    {"hget", 2.2e-6},
    {"hset", 3.6e-6},
    {"expire", 1.8e-6},
    {"incr", 2.0e-6},
    {"publish", 6.5e-6},
    {"ping", 0.9e-6},
}};

/// The cache that sessions, quotes and the limiter of logins live in, in the names of its exporter.
class RedisMeter : public Meter
{
public:
    RedisMeter(MetricBook &book, std::uint64_t seed) : m_seed(seed), m_own(mixed(seed, 0x4ed15))
    {
        SeriesAdder adder(book, {"redis", "qm-prod-02:9121"});
        addServer(adder);
        addWork(adder);
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        const Traffic traffic(requests);
        work(book, slice, traffic);
        hold(book, slice);
    }

private:
    void addServer(SeriesAdder &adder)
    {
        m_up = adder.gauge("redis_up", "Whether the exporter could connect.");
        m_clients = adder.gauge("redis_connected_clients", "Connected clients.");
        m_blocked = adder.gauge("redis_blocked_clients", "Clients that wait for a list to fill.");
        m_mostClients = adder.gauge("redis_config_maxclients", "Clients that may connect.");
        m_used = adder.gauge("redis_memory_used_bytes", "Memory of the data.");
        m_resident = adder.gauge("redis_memory_used_rss_bytes", "Memory of the process.");
        m_limit = adder.gauge("redis_memory_max_bytes", "Limit of the memory; 0 is none.");
        m_saved = adder.gauge("redis_rdb_last_save_timestamp_seconds", "When the newest snapshot was written.");
        m_savedWell = adder.gauge("redis_rdb_last_bgsave_status", "Whether it was written well.");
        m_linked = adder.gauge("redis_connected_slaves", "Connected replicas.");
        m_uptime = adder.gauge("redis_uptime_in_seconds", "Time since the start.");
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const Labels db{{"db", "db" + std::to_string(i)}};
            m_keys[i] = adder.gauge("redis_db_keys", "Keys of a database.", db);
            m_expiring[i] = adder.gauge("redis_db_keys_expiring", "Keys of a database that expire.", db);
        }
    }

    void addWork(SeriesAdder &adder)
    {
        for (std::size_t i = 0; i < CacheCommands.size(); ++i) {
            const Labels command{{"cmd", CacheCommands[i].name}};
            m_calls[i] = adder.counter("redis_commands", "Calls by command.", command);
            m_seconds[i] = adder.counter("redis_commands_duration_seconds", "Time of the calls, by command.", command);
        }
        m_processed = adder.counter("redis_commands_processed", "Commands processed.");
        m_hits = adder.counter("redis_keyspace_hits", "Lookups that found a key.");
        m_misses = adder.counter("redis_keyspace_misses", "Lookups that found none.");
        m_evicted = adder.counter("redis_evicted_keys", "Keys thrown out for want of memory.");
        m_expired = adder.counter("redis_expired_keys", "Keys that ended by their time.");
        m_rejected = adder.counter("redis_rejected_connections", "Connections refused at the limit.");
        m_input = adder.counter("redis_net_input_bytes", "Bytes received.");
        m_output = adder.counter("redis_net_output_bytes", "Bytes sent.");
    }

    /// Each request looks its session up; quotes are read by many and written by the feeds; logins are limited.
    void work(MetricBook &book, const Slice &slice, const Traffic &traffic) const
    {
        constexpr double QuotesPerPull = 24, QuotesPerRequest = 2.4, MissShare = 0.055, BytesPerCall = 110;
        constexpr double SlowShare = 0.2, SlowSeconds = 300;
        const double attempts = traffic.logins + traffic.refusedLogins;
        std::array<double, CacheCall::Count> calls{};
        calls[CacheCall::Get] = traffic.requests;
        calls[CacheCall::Set] = traffic.logins + traffic.orders;
        calls[CacheCall::HGet] = QuotesPerRequest * (traffic.requests - traffic.refusedLogins);
        calls[CacheCall::HSet] = QuotesPerPull * traffic.pulls;
        calls[CacheCall::Expire] = calls[CacheCall::Incr] = attempts + slice.seconds();
        calls[CacheCall::Publish] = traffic.orders + traffic.pulls;
        calls[CacheCall::Ping] = slice.seconds();
        double all = 0;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            const double slow = 1 + SlowShare * smoothNoise(mixed(m_own, i), slice.endSeconds(), SlowSeconds);
            const double whole = std::round(calls[i]);
            book[m_calls[i]] += whole;
            book[m_seconds[i]] += whole * CacheCommands[i].seconds * slow;
            all += whole;
        }
        const double lookups = std::round(calls[CacheCall::Get] + calls[CacheCall::HGet]);
        const double misses = std::round(lookups * MissShare);
        book[m_processed] += all;
        book[m_hits] += lookups - misses;
        book[m_misses] += misses;
        book[m_expired] += std::round(attempts * 0.9);
        book[m_input] += all * BytesPerCall;
        book[m_output] += lookups * 4 * BytesPerCall;
    }

    void hold(MetricBook &book, const Slice &slice) const
    {
        constexpr double MiBOfCache = 1024 * 1024, Limit = 768, AtRest = 205, Overhead = 1.16, MiBPerUser = 0.035;
        constexpr double SnapshotSeconds = 300, PoolClients = 46, ClientsPerUser = 0.012, KeysOfMarket = 5400;
        constexpr double KeysPerUser = 3, StartedAt = 1'783'000'000;
        double users = 0;
        for (int tier = 0; tier < TierCount; ++tier)
            users += activeUsers(m_seed, slice.endSeconds(), Tier(tier), slice.faults);
        const double noise = 1 + 0.03 * smoothNoise(mixed(m_own, 50), slice.endSeconds(), 400);
        book[m_up] = 1;
        book[m_clients] = std::round(PoolClients + ClientsPerUser * users);
        book[m_blocked] = 0;
        book[m_mostClients] = 10'000;
        book[m_used] = std::floor((AtRest * noise + MiBPerUser * users) * MiBOfCache);
        book[m_resident] = std::floor(book[m_used] * Overhead);
        book[m_limit] = Limit * MiBOfCache;
        book[m_saved] = std::floor((slice.endSeconds() - 2) / SnapshotSeconds) * SnapshotSeconds;
        book[m_savedWell] = 1;
        book[m_linked] = 1;
        book[m_uptime] = std::floor(slice.endSeconds() - StartedAt);
        book[m_keys[0]] = book[m_expiring[0]] = std::round(KeysPerUser * users);
        book[m_keys[1]] = std::round(KeysOfMarket * noise);
    }

    std::uint64_t m_seed, m_own;
    MetricBook::Cell m_up = 0, m_clients = 0, m_blocked = 0, m_mostClients = 0, m_used = 0, m_resident = 0, m_limit = 0,
                     m_saved = 0, m_savedWell = 0, m_linked = 0, m_uptime = 0;
    MetricBook::Cell m_processed = 0, m_hits = 0, m_misses = 0, m_evicted = 0, m_expired = 0, m_rejected = 0,
                     m_input = 0, m_output = 0;
    std::array<MetricBook::Cell, 2> m_keys{}, m_expiring{};
    std::array<MetricBook::Cell, CacheCall::Count> m_calls{}, m_seconds{};
};

} // namespace

std::unique_ptr<const Meter> makeRedisMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<RedisMeter>(book, seed);
}

} // namespace ops::demo
