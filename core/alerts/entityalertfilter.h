#pragma once

#include "core/alerts/alert.h"
#include "core/correlation/entitymap.h"

#include <memory>

namespace ops {

/// The window's filters on alerts: each one that any alert's label can answer. Made once a change, asked on any
/// thread.
class EntityAlertFilter
{
public:
    EntityAlertFilter(); ///< takes every alert
    /// `labelNames` are all that the alerts have.
    EntityAlertFilter(const EntityFilters &filters, const QStringList &labelNames, const EntityOverrides &overrides);
    ~EntityAlertFilter();
    EntityAlertFilter(const EntityAlertFilter &) = default;
    EntityAlertFilter &operator=(const EntityAlertFilter &) = default;

    bool matches(const Labels &labels) const;
    const QStringList &notApplied() const { return m_notApplied; } ///< a sentence for each that no label answers

private:
    struct Condition;

    std::shared_ptr<const std::vector<Condition>> m_conditions;
    QStringList m_notApplied;
};

} // namespace ops
