#include "core/demo/containers.h"
#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

/// In cadvisor's names. CPU seconds come from the requests' own work, memory from a base and slow noise. The leak
/// of user-api ends with the kernel killing it, after which the counters of its process begin again.
class ContainerMeter : public Meter
{
public:
    ContainerMeter(MetricBook &book, std::uint64_t seed) : m_seed(seed), m_own(mixed(seed, 0xc0))
    {
        addMeasured(book);
        for (int i = 0; i < ContainerCount; ++i)
            addRecent(book, i);
        m_leaked = book.addHidden();
        m_userApi = book.addTarget(apiTarget(Service::UserApi));
    }

    void begin(MetricBook &book, double unixSeconds) const override
    {
        constexpr double SecondsPerDay = 86400;
        for (int i = 0; i < ContainerCount; ++i) {
            const Cells &cells = m_cells[std::size_t(i)];
            Random random(mixed(m_own, std::uint64_t(i)));
            book[cells.started] = std::floor(unixSeconds - SecondsPerDay * random.uniform(2, 20));
            book[cells.cpu] = std::round(containerInfo(i).idleCores * SecondsPerDay);
        }
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        leak(book, slice);
        const ContainerWork work(m_seed, slice, requests);
        for (int i = 0; i < ContainerCount; ++i) {
            compute(book, slice, i, work);
            remember(book, slice, i);
        }
    }

private:
    struct Cells
    {
        MetricBook::Cell cpu = 0, memory = 0, limit = 0, started = 0;
        MetricBook::Cell periods = 0, throttled = 0, quota = 0, period = 0, refused = 0, killed = 0, seen = 0,
                         health = 0, sent = 0, received = 0;
    };

    static Target cadvisor(int container)
    {
        return {"cadvisor", containerInfo(container).onSecondHost ? "qm-prod-02:8080" : "qm-prod-01:8080"};
    }
    static Labels nameLabel(int container) { return {{"name", std::string(containerInfo(container).name)}}; }

    void addMeasured(MetricBook &book)
    {
        const auto cpu = book.addFamily("container_cpu_usage_seconds", MetricType::Counter,
                                        "CPU time that a container has used, in seconds.");
        const auto memory = book.addFamily("container_memory_working_set_bytes", MetricType::Gauge,
                                           "Working set of a container in bytes.");
        const auto limit =
            book.addFamily("container_spec_memory_limit_bytes", MetricType::Gauge, "Memory limit of a container.");
        const auto started = book.addFamily("container_start_time_seconds", MetricType::Gauge,
                                            "When a container was started, Unix time.");
        for (int i = 0; i < ContainerCount; ++i) {
            const auto target = book.addTarget(cadvisor(i));
            Cells &cells = m_cells[std::size_t(i)];
            cells.cpu = book.addSeries(cpu, target, nameLabel(i), "_total");
            cells.memory = book.addSeries(memory, target, nameLabel(i));
            cells.limit = book.addSeries(limit, target, nameLabel(i));
            cells.started = book.addSeries(started, target, nameLabel(i));
        }
    }

    void addRecent(MetricBook &book, int container)
    {
        SeriesAdder adder(book, cadvisor(container), nameLabel(container));
        Cells &cells = m_cells[std::size_t(container)];
        cells.periods = adder.counter("container_cpu_cfs_periods", "Periods in which a container wanted CPU time.");
        cells.throttled =
            adder.counter("container_cpu_cfs_throttled_periods", "Periods in which a container was stopped.");
        cells.quota = adder.gauge("container_spec_cpu_quota", "CPU quota of a container in microseconds a period.");
        cells.period = adder.gauge("container_spec_cpu_period", "CPU period of a container in microseconds.");
        cells.refused = adder.plainCounter("container_memory_failcnt", "How often memory was refused at the limit.");
        cells.killed = adder.counter("container_oom_events", "How often the kernel ended it for want of memory.");
        cells.seen = adder.gauge("container_last_seen", "When cadvisor saw the container last, Unix time.");
        cells.health = adder.gauge("container_health_state", "Result of the container's health check.");
        const Labels interface {
            {
                "interface", "eth0"
            }
        };
        cells.sent = adder.counter("container_network_transmit_bytes", "Bytes sent by a container.", interface);
        cells.received = adder.counter("container_network_receive_bytes", "Bytes received by a container.", interface);
    }

    /// Of its limit, what user-api has when nothing more can be leaked.
    static double leakRoom()
    {
        constexpr double Full = 0.96;
        const ContainerInfo &leaking = containerInfo(UserApiContainer);
        return leaking.limitBytes * Full - leaking.workingSetBytes;
    }

    void leak(MetricBook &book, const Slice &slice) const
    {
        constexpr double Seconds = 12; // over its threshold within a minute, as whoever switches it on expects
        if (slice.faults.has(Fault::MemLeak)) {
            book[m_leaked] += (leakRoom() - book[m_leaked]) * (1 - std::exp(-slice.seconds() / Seconds));
        } else if (book[m_leaked] > 0) {
            const Cells &cells = m_cells[UserApiContainer];
            book[m_leaked] = 0;
            book[cells.started] = slice.endSeconds();
            for (const MetricBook::Cell cell :
                 {cells.cpu, cells.periods, cells.throttled, cells.refused, cells.sent, cells.received})
                book[cell] = 0;
            book[cells.killed] += 1;
            book.resetCounters(m_userApi);
        }
    }

    void compute(MetricBook &book, const Slice &slice, int container, const ContainerWork &work) const
    {
        constexpr double PeriodsPerSecond = 10, MicrosecondsPerPeriod = 100'000;
        constexpr double HalfThrottled = 0.5, Steepness = 6; // of its quota: bursts reach it before the mean does
        constexpr double ReceivedShare = 0.4;
        const ContainerInfo &info = containerInfo(container);
        const Cells &cells = m_cells[std::size_t(container)];
        const double cpu = work.cpuSeconds[std::size_t(container)], calls = work.calls[std::size_t(container)];
        const double use = cpu / (info.limitCores * slice.seconds());
        const double pressed = std::pow(use / HalfThrottled, Steepness);
        const double periods = PeriodsPerSecond * slice.seconds() * std::min(1.0, 0.2 + use);
        book[cells.cpu] += cpu;
        book[cells.periods] += periods;
        book[cells.throttled] += periods * pressed / (1 + pressed);
        book[cells.quota] = info.limitCores * MicrosecondsPerPeriod;
        book[cells.period] = MicrosecondsPerPeriod;
        book[cells.sent] += calls * info.bytesPerCall;
        book[cells.received] += calls * info.bytesPerCall * ReceivedShare;
    }

    void remember(MetricBook &book, const Slice &slice, int container) const
    {
        constexpr double Share = 0.02, Seconds = 140, RefusedFrom = 0.8, RefusedPerSecond = 6, UnhealthyFrom = 0.6;
        const ContainerInfo &info = containerInfo(container);
        const Cells &cells = m_cells[std::size_t(container)];
        const double noise =
            1 + Share * smoothNoise(mixed(m_own, std::uint64_t(container)), slice.endSeconds(), Seconds);
        const double leaked = container == UserApiContainer ? book[m_leaked] : 0;
        const double leakedShare = leaked / leakRoom();
        book[cells.memory] = std::floor(info.workingSetBytes * noise + leaked);
        book[cells.limit] = info.limitBytes;
        book[cells.refused] += std::max(0.0, leakedShare - RefusedFrom) * RefusedPerSecond * slice.seconds();
        book[cells.health] = leakedShare > UnhealthyFrom ? 0 : 1;
        book[cells.seen] = std::floor(slice.endSeconds());
    }

    std::uint64_t m_seed, m_own;
    std::array<Cells, ContainerCount> m_cells{};
    MetricBook::Cell m_leaked = 0;
    std::size_t m_userApi = 0;
};

} // namespace

std::unique_ptr<const Meter> makeContainerMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<ContainerMeter>(book, seed);
}

} // namespace ops::demo
