#pragma once

#include "core/correlation/entitymap.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ops {

/// An expression with filters put into its selectors.
struct RewrittenQuery
{
    QString expr;           ///< as given where nothing applies, byte by byte
    QStringList notApplied; ///< one sentence a filter that not every selector took, and why
    bool pending = false;   ///< what decides it is just being asked: soon it may be another

    bool operator==(const RewrittenQuery &) const = default;
};

/// The label names of the series that a selector ("up" or "{job=\"node\"}") finds; empty while unknown.
using LabelsOfSelector = std::function<std::optional<QStringList>(const QString &selector)>;

/// Adds a matcher for every filter to every vector selector of a PromQL expression whose variables and macros are
/// filled in. While the labels of a selector are unknown, the filter's first choice is added. Selectors within
/// absent() stay as they are: with a matcher they would ask something else. An expression that cannot be read
/// comes back unchanged and says so. A matcher that is there already is not added again. Pure.
RewrittenQuery rewriteSelectors(const QString &expr, const LabelFilters &filters,
                                const LabelsOfSelector &labelsOf = {});

} // namespace ops
