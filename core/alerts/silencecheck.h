#pragma once

#include "core/alerts/alert.h"
#include "core/base/error.h"

#include <optional>

namespace ops {

/// Why Alertmanager would refuse the silence, as a sentence that says what to change; empty where it takes it. `nowMs`
/// is the server's. What only a certain version refuses (label names beyond ASCII before 0.27) is left to the server.
std::optional<Error> silenceFault(const Silence &silence, qint64 nowMs);

} // namespace ops
