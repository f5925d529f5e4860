#pragma once

#include "core/alerts/clusterstate.h"
#include "core/config/environment.h"

#include <optional>
#include <vector>

namespace ops {

/// Whom a sign-in is for: the Alertmanager that refuses us (the first such
/// member, or, where a whole cluster does and its members were never told
/// apart, the first source of that cluster), else the Prometheus, else the
/// first Alertmanager. Empty where the environment has neither.
std::optional<SourceConfig> sourceToSignIn(const Environment &environment,
                                           const std::vector<AlertClusterState> &clusters);

} // namespace ops
