#include "core/demo/meter.h"
#include "core/demo/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace ops::demo {

namespace {

struct Container
{
    std::string_view name;
    double limitBytes, workingSetBytes;
    double idleCores; ///< used without any request
};

constexpr double MiB = 1024 * 1024;
constexpr std::array<Container, 10> Containers{{
    {"nginx", 256 * MiB, 40 * MiB, 0.02},
    {"user-api", 512 * MiB, 190 * MiB, 0.04},
    {"trading-api", 1024 * MiB, 510 * MiB, 0.06},
    {"strategy-api", 512 * MiB, 210 * MiB, 0.04},
    {"strategy-engine", 4096 * MiB, 2050 * MiB, 0.25},
    {"model-service", 3072 * MiB, 1900 * MiB, 0.15},
    {"market-data", 1024 * MiB, 420 * MiB, 0.18},
    {"order-router", 512 * MiB, 160 * MiB, 0.05},
    {"postgres", 4096 * MiB, 2600 * MiB, 0.22},
    {"redis", 1024 * MiB, 300 * MiB, 0.05},
}};
constexpr std::size_t UserApi = 1, Postgres = 8, Redis = 9;

/// Which container computes for a service; Containers.size() for those that are not watched.
std::size_t containerOf(Service service)
{
    for (std::size_t i = 0; i < Containers.size(); ++i) {
        if (Containers[i].name == serviceName(service))
            return i;
    }
    return Containers.size();
}

/// CPU seconds come from the requests' own work, memory from a base and slow noise. The leak of user-api ends
/// with a restart, after which the counters of its process begin again.
class ContainerMeter : public Meter
{
public:
    ContainerMeter(MetricBook &book, std::uint64_t seed) : m_seed(mixed(seed, 0xc0))
    {
        const auto cpu = book.addFamily("container_cpu_usage_seconds", MetricType::Counter,
                                        "CPU time that a container has used, in seconds.");
        const auto memory = book.addFamily("container_memory_working_set_bytes", MetricType::Gauge,
                                           "Working set of a container in bytes.");
        const auto limit =
            book.addFamily("container_spec_memory_limit_bytes", MetricType::Gauge, "Memory limit of a container.");
        const auto started = book.addFamily("container_start_time_seconds", MetricType::Gauge,
                                            "When a container was started, Unix time.");
        for (std::size_t i = 0; i < Containers.size(); ++i) {
            const bool second = i == Postgres || i == Redis;
            const auto target = book.addTarget({"cadvisor", second ? "qm-prod-02:8080" : "qm-prod-01:8080"});
            const Labels labels{{"name", std::string(Containers[i].name)}};
            m_cells[i] = {book.addSeries(cpu, target, labels, "_total"), book.addSeries(memory, target, labels),
                          book.addSeries(limit, target, labels), book.addSeries(started, target, labels)};
        }
        m_leaked = book.addHidden();
        m_userApi = book.addTarget(apiTarget(Service::UserApi));
        for (int service = 0; service < ServiceCount; ++service)
            m_containerOf[std::size_t(service)] = containerOf(Service(service));
    }

    void begin(MetricBook &book, double unixSeconds) const override
    {
        constexpr double Day = 86400;
        for (std::size_t i = 0; i < Containers.size(); ++i) {
            Random random(mixed(m_seed, i));
            book[m_cells[i].started] = std::floor(unixSeconds - Day * random.uniform(2, 20));
            book[m_cells[i].cpu] = std::round(Containers[i].idleCores * Day);
        }
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        leak(book, slice);
        addCpu(book, slice, requests);
        for (std::size_t i = 0; i < Containers.size(); ++i) {
            constexpr double Share = 0.02, Seconds = 140;
            const double noise = 1 + Share * smoothNoise(mixed(m_seed, i), slice.endSeconds(), Seconds);
            const double leaked = i == UserApi ? book[m_leaked] : 0;
            book[m_cells[i].memory] = std::floor(Containers[i].workingSetBytes * noise + leaked);
            book[m_cells[i].limit] = Containers[i].limitBytes;
        }
    }

private:
    struct Cells
    {
        MetricBook::Cell cpu = 0, memory = 0, limit = 0, started = 0;
    };

    void leak(MetricBook &book, const Slice &slice) const
    {
        constexpr double Full = 0.96, Seconds = 45;
        const Container &leaking = Containers[UserApi];
        const double room = leaking.limitBytes * Full - leaking.workingSetBytes;
        if (slice.faults.has(Fault::MemLeak)) {
            book[m_leaked] += (room - book[m_leaked]) * (1 - std::exp(-slice.seconds() / Seconds));
        } else if (book[m_leaked] > 0) {
            book[m_leaked] = 0;
            book[m_cells[UserApi].started] = slice.endSeconds();
            book[m_cells[UserApi].cpu] = 0;
            book.resetCounters(m_userApi);
        }
    }

    void addCpu(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const
    {
        constexpr double DatabasePerRequest = 0.006, CachePerRequest = 0.0008;
        for (std::size_t i = 0; i < Containers.size(); ++i) {
            constexpr double Share = 0.15, Seconds = 95;
            const double noise = 1 + Share * smoothNoise(mixed(m_seed, 100 + i), slice.endSeconds(), Seconds);
            book[m_cells[i].cpu] += Containers[i].idleCores * noise * slice.seconds();
        }
        for (const Request &request : requests) {
            for (int i = 0; i < request.hopCount; ++i) {
                const Hop &hop = request.hops[std::size_t(i)];
                const EndpointInfo &info = endpointInfo(hop.endpoint);
                const std::size_t container = m_containerOf[std::size_t(info.service)];
                // A hop that takes far longer than usual waits; it does not compute.
                const double busy = std::min(hop.ownSeconds, info.medianSeconds * 4) * info.cpuShare;
                if (container < Containers.size())
                    book[m_cells[container].cpu] += busy * request.weight;
            }
            book[m_cells[Postgres].cpu] += DatabasePerRequest * request.weight;
            book[m_cells[Redis].cpu] += CachePerRequest * request.weight;
        }
    }

    std::uint64_t m_seed;
    std::array<Cells, Containers.size()> m_cells{};
    std::array<std::size_t, ServiceCount> m_containerOf{};
    MetricBook::Cell m_leaked = 0;
    std::size_t m_userApi = 0;
};

} // namespace

std::unique_ptr<const Meter> makeContainerMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<ContainerMeter>(book, seed);
}

} // namespace ops::demo
