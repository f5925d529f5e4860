#pragma once

#include "core/correlation/entitydirectory.h"
#include "core/correlation/entitymap.h"

namespace ops {

class MetricSource;

/// The entities that a source of metrics knows by its labels. The source outlives it and what it asks.
class MetricEntities : public EntityDirectory
{
public:
    explicit MetricEntities(MetricSource &source, EntityOverrides overrides = {});

    Task<Result<QStringList>> values(EntityKind kind, TimeRange range) override;

private:
    MetricSource &m_source;
    EntityOverrides m_overrides;
};

} // namespace ops
