#include "core/demo/containers.h"
#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"
#include "core/demo/traffic.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

struct HostInfo
{
    const char *name, *exporter;
    int cpus;
    double memoryBytes, systemBytes; ///< in all; used by what runs in no container
    double systemCores;
    double bootedDaysAgo;
};

constexpr double GiBOfHost = 1024.0 * 1024 * 1024;
constexpr int HostCount = 2;
constexpr std::array<HostInfo, HostCount> HostInfos{{
    {"qm-prod-01", "qm-prod-01:9100", 8, 16 * GiBOfHost, 2.4 * GiBOfHost, 0.22, 61},
    {"qm-prod-02", "qm-prod-02:9100", 4, 16 * GiBOfHost, 2.1 * GiBOfHost, 0.12, 33},
}};
constexpr std::size_t SecondHost = 1;

constexpr int DiskCount = 3;
struct DiskInfo
{
    std::size_t host;
    const char *device;
    double writtenAtRest, writtenPerRequest, readPerRequest; ///< bytes, at rest those of a second
    double bytesPerSecond;                                   ///< that it can write
};
constexpr std::array<DiskInfo, DiskCount> Disks{{
    {0, "vda", 160e3, 900, 300, 420e6},
    {SecondHost, "vda", 170e3, 200, 100, 420e6},
    {SecondHost, "vdb", 260e3, 21e3, 9e3, 380e6},
}};
constexpr std::size_t FillingDisk = 1; // the one of the root file system of the second host

struct CpuCells
{
    MetricBook::Cell idle = 0, iowait = 0, system = 0, user = 0;
};

/// What node exporter says of the two hosts beside their file systems. Their CPU time is that of their containers
/// and of the system itself; the network carries the requests.
class HostLoadMeter : public Meter
{
public:
    HostLoadMeter(MetricBook &book, std::uint64_t seed) : m_seed(seed), m_own(mixed(seed, 0x1057))
    {
        for (std::size_t host = 0; host < HostInfos.size(); ++host)
            addHost(book, host);
        for (std::size_t disk = 0; disk < Disks.size(); ++disk)
            addDisk(book, disk);
    }

    void begin(MetricBook &book, double unixSeconds) const override
    {
        constexpr double SecondsPerDay = 86400;
        for (std::size_t host = 0; host < HostInfos.size(); ++host)
            book[m_hosts[host].booted] = std::floor(unixSeconds - HostInfos[host].bootedDaysAgo * SecondsPerDay);
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        const ContainerWork work(m_seed, slice, requests);
        const Traffic traffic(requests);
        std::array<double, HostCount> busyDisk{};
        for (std::size_t disk = 0; disk < Disks.size(); ++disk)
            busyDisk[Disks[disk].host] += write(book, slice, disk, traffic);
        for (std::size_t host = 0; host < HostInfos.size(); ++host) {
            double cores = HostInfos[host].systemCores;
            for (int i = 0; i < ContainerCount; ++i) {
                if (containerInfo(i).onSecondHost == (host == SecondHost))
                    cores += work.cpuSeconds[std::size_t(i)] / slice.seconds();
            }
            compute(book, slice, host, cores, busyDisk[host]);
            remember(book, slice, host);
            carry(book, slice, host, traffic);
        }
    }

private:
    struct HostCells
    {
        std::vector<CpuCells> cpus;
        MetricBook::Cell load1 = 0, load5 = 0, load15 = 0, total = 0, available = 0, booted = 0, uname = 0,
                         received = 0, sent = 0;
    };
    struct DiskCells
    {
        MetricBook::Cell read = 0, written = 0, busy = 0;
    };

    void addHost(MetricBook &book, std::size_t number)
    {
        const HostInfo &info = HostInfos[number];
        HostCells &cells = m_hosts[number];
        SeriesAdder adder(book, {"node", info.exporter});
        for (int cpu = 0; cpu < info.cpus; ++cpu) {
            const auto mode = [&adder, cpu](const char *name) {
                return adder.counter("node_cpu_seconds", "Seconds that a CPU spent in each mode.",
                                     {{"cpu", std::to_string(cpu)}, {"mode", name}});
            };
            cells.cpus.push_back({mode("idle"), mode("iowait"), mode("system"), mode("user")});
        }
        cells.load1 = adder.gauge("node_load1", "1m load average.");
        cells.load5 = adder.gauge("node_load5", "5m load average.");
        cells.load15 = adder.gauge("node_load15", "15m load average.");
        cells.total = adder.gauge("node_memory_MemTotal_bytes", "Memory of the host.");
        cells.available = adder.gauge("node_memory_MemAvailable_bytes", "Memory that programs can still get.");
        cells.booted = adder.gauge("node_boot_time_seconds", "When the host was started, Unix time.");
        cells.uname = adder.gauge("node_uname_info", "The host's name and system.",
                                  {{"domainname", "(none)"},
                                   {"machine", "x86_64"},
                                   {"nodename", info.name},
                                   {"release", "6.1.0-35-amd64"},
                                   {"sysname", "Linux"}});
        const Labels device{{"device", "eth0"}};
        cells.received = adder.counter("node_network_receive_bytes", "Bytes received by a network device.", device);
        cells.sent = adder.counter("node_network_transmit_bytes", "Bytes sent by a network device.", device);
    }

    void addDisk(MetricBook &book, std::size_t number)
    {
        const DiskInfo &info = Disks[number];
        SeriesAdder adder(book, {"node", HostInfos[info.host].exporter}, {{"device", info.device}});
        m_disks[number] = {adder.counter("node_disk_read_bytes", "Bytes read from a disk."),
                           adder.counter("node_disk_written_bytes", "Bytes written to a disk."),
                           adder.counter("node_disk_io_time_seconds", "Seconds that a disk was at work.")};
    }

    /// The share of the slice that the disk was at work.
    double write(MetricBook &book, const Slice &slice, std::size_t disk, const Traffic &traffic) const
    {
        constexpr double FillingBytesPerSecond = 250e6, SecondsPerRequest = 0.00035;
        const DiskInfo &info = Disks[disk];
        const bool filling = disk == FillingDisk && slice.faults.has(Fault::DiskFill);
        const double written = info.writtenAtRest * slice.seconds() + info.writtenPerRequest * traffic.requests +
                               (filling ? FillingBytesPerSecond * slice.seconds() : 0);
        const double read = info.readPerRequest * traffic.requests;
        const double seeks = info.host == SecondHost ? SecondsPerRequest * traffic.requests : 0;
        const double busy = std::min(0.98, (written + read) / (info.bytesPerSecond * slice.seconds()) +
                                               seeks / slice.seconds() + 0.004);
        book[m_disks[disk].written] += std::floor(written);
        book[m_disks[disk].read] += std::floor(read);
        book[m_disks[disk].busy] += busy * slice.seconds();
        return busy;
    }

    void compute(MetricBook &book, const Slice &slice, std::size_t host, double cores, double busyDisk) const
    {
        constexpr double Most = 0.97, WaitShare = 0.12, SystemShare = 0.22;
        const HostInfo &info = HostInfos[host];
        const HostCells &cells = m_hosts[host];
        const double busy = std::min(Most, cores / info.cpus);
        const double waiting = std::min(1 - busy, busyDisk * WaitShare);
        for (std::size_t cpu = 0; cpu < cells.cpus.size(); ++cpu) {
            constexpr double Share = 0.1, Seconds = 50;
            const double noise = Share * smoothNoise(mixed(m_own, host * 100 + cpu), slice.endSeconds(), Seconds);
            const double own = std::min(busy * (1 + noise), 1 - waiting);
            book[cells.cpus[cpu].user] += own * (1 - SystemShare) * slice.seconds();
            book[cells.cpus[cpu].system] += own * SystemShare * slice.seconds();
            book[cells.cpus[cpu].iowait] += waiting * slice.seconds();
            book[cells.cpus[cpu].idle] += (1 - own - waiting) * slice.seconds();
        }
        constexpr double Minute = 60;
        const double wanted = cores + waiting * info.cpus;
        for (const auto &[cell, minutes] : {std::pair(cells.load1, 1), {cells.load5, 5}, {cells.load15, 15}})
            book[cell] = approached(book[cell], wanted, slice.seconds(), minutes * Minute);
    }

    void remember(MetricBook &book, const Slice &slice, std::size_t host) const
    {
        constexpr double Share = 0.03, Seconds = 170;
        double used = HostInfos[host].systemBytes;
        for (int i = 0; i < ContainerCount; ++i)
            used += containerInfo(i).onSecondHost == (host == SecondHost) ? containerInfo(i).workingSetBytes : 0;
        used *= 1 + Share * smoothNoise(mixed(m_own, 7 + host), slice.endSeconds(), Seconds);
        book[m_hosts[host].total] = HostInfos[host].memoryBytes;
        book[m_hosts[host].available] = std::floor(HostInfos[host].memoryBytes - used);
        book[m_hosts[host].uname] = 1;
    }

    /// The first host answers the requests; both talk of them with each other.
    void carry(MetricBook &book, const Slice &slice, std::size_t host, const Traffic &traffic) const
    {
        constexpr double AskedBytes = 2.1e3, AnsweredBytes = 14e3, InsideBytes = 9e3, PullBytes = 60e3, Rest = 4e3;
        const double inside = InsideBytes * traffic.requests + Rest * slice.seconds();
        const bool outer = host != SecondHost;
        book[m_hosts[host].received] +=
            std::floor(inside + (outer ? AskedBytes * traffic.requests + PullBytes * traffic.pulls : 0));
        book[m_hosts[host].sent] += std::floor(inside + (outer ? AnsweredBytes * traffic.requests : 0));
    }

    std::uint64_t m_seed, m_own;
    std::array<HostCells, HostCount> m_hosts;
    std::array<DiskCells, DiskCount> m_disks{};
};

} // namespace

std::unique_ptr<const Meter> makeHostLoadMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<HostLoadMeter>(book, seed);
}

} // namespace ops::demo
