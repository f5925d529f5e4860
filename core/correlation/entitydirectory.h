#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/correlation/entity.h"
#include "core/time/timerange.h"

#include <QStringList>

namespace ops {

/// What filters can be set to: the entities that the sources of an environment know. GUI thread.
class EntityDirectory
{
public:
    virtual ~EntityDirectory() = default;

    /// Those seen in the range, sorted; Unsupported where no source knows the kind.
    virtual Task<Result<QStringList>> values(EntityKind kind, TimeRange range) = 0;
};

} // namespace ops
