#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QString>

namespace ops {

/// What some sources of metrics can do besides: show the configuration they run with. Ask a MetricSource for it with
/// dynamic_cast. GUI thread.
class ConfigSource
{
public:
    virtual ~ConfigSource() = default;

    /// YAML, secrets masked by the server: its external labels stand there. Unsupported where it shows none.
    virtual Task<Result<QString>> configYaml() = 0;
};

} // namespace ops
