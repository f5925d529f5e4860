#include "core/demo/containers.h"

#include "core/demo/random.h"

#include <algorithm>

namespace ops::demo {

namespace {

constexpr double MiB = 1024 * 1024;
constexpr std::array<ContainerInfo, ContainerCount> Containers{{
    {"nginx", 256 * MiB, 40 * MiB, 0.02, 1, false, 5'200},
    {"user-api", 512 * MiB, 190 * MiB, 0.04, 1, false, 900},
    {"trading-api", 1024 * MiB, 510 * MiB, 0.06, 2, false, 2'100},
    {"strategy-api", 512 * MiB, 210 * MiB, 0.04, 1, false, 6'400},
    {"strategy-engine", 4096 * MiB, 2050 * MiB, 0.25, 4, false, 18'000},
    {"model-service", 3072 * MiB, 1900 * MiB, 0.15, 4, false, 1'400},
    {"market-data", 1024 * MiB, 420 * MiB, 0.18, 1, false, 3'800},
    {"order-router", 512 * MiB, 160 * MiB, 0.05, 1, false, 1'100},
    {"postgres", 4096 * MiB, 2600 * MiB, 0.22, 4, true, 7'500},
    {"redis", 1024 * MiB, 300 * MiB, 0.05, 1, true, 2'600},
}};

/// Which container computes for a service; ContainerCount for those that are not watched.
int containerOf(Service service)
{
    static const auto numbers = [] {
        std::array<int, ServiceCount> of{};
        for (int number = 0; number < ServiceCount; ++number) {
            const auto it = std::find_if(Containers.begin(), Containers.end(), [number](const ContainerInfo &info) {
                return info.name == serviceName(Service(number));
            });
            of[std::size_t(number)] = int(it - Containers.begin());
        }
        return of;
    }();
    return numbers[std::size_t(service)];
}

} // namespace

const ContainerInfo &containerInfo(int container) { return Containers[std::size_t(container)]; }

ContainerWork::ContainerWork(std::uint64_t seed, const Slice &slice, const std::vector<Request> &requests)
{
    constexpr double DatabasePerRequest = 0.006, CachePerRequest = 0.0008;
    const std::uint64_t own = mixed(seed, 0xc0);
    for (std::size_t i = 0; i < Containers.size(); ++i) {
        constexpr double Share = 0.15, Seconds = 95;
        const double noise = 1 + Share * smoothNoise(mixed(own, 100 + i), slice.endSeconds(), Seconds);
        cpuSeconds[i] = Containers[i].idleCores * noise * slice.seconds();
    }
    for (const Request &request : requests) {
        for (int i = 0; i < request.hopCount; ++i) {
            const Hop &hop = request.hops[std::size_t(i)];
            const EndpointInfo &info = endpointInfo(hop.endpoint);
            const auto container = std::size_t(containerOf(info.service));
            if (container >= Containers.size())
                continue;
            // A hop that takes far longer than usual waits; it does not compute.
            const double busy = std::min(hop.ownSeconds, info.medianSeconds * 4) * info.cpuShare;
            cpuSeconds[container] += busy * request.weight;
            calls[container] += request.weight;
        }
        cpuSeconds[PostgresContainer] += DatabasePerRequest * request.weight;
        cpuSeconds[RedisContainer] += CachePerRequest * request.weight;
        calls[PostgresContainer] += request.weight;
        calls[RedisContainer] += request.weight;
    }
}

} // namespace ops::demo
