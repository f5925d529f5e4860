#pragma once

#include "core/demo/requestmaker.h"

#include <array>
#include <string_view>
#include <vector>

namespace ops::demo {

/// A container that cadvisor watches.
struct ContainerInfo
{
    std::string_view name;
    double limitBytes, workingSetBytes;
    double idleCores;    ///< used without any request
    double limitCores;   ///< its CPU quota
    bool onSecondHost;   ///< of the two, qm-prod-02
    double bytesPerCall; ///< sent over its network for one call
};

constexpr int ContainerCount = 10;
constexpr int UserApiContainer = 1, PostgresContainer = 8, RedisContainer = 9;
const ContainerInfo &containerInfo(int container);

/// What the containers did in a slice.
struct ContainerWork
{
    std::array<double, ContainerCount> cpuSeconds{}, calls{};

    /// CPU seconds come from the requests' own work, and from slow noise around what each uses at rest.
    ContainerWork(std::uint64_t seed, const Slice &slice, const std::vector<Request> &requests);
};

} // namespace ops::demo
