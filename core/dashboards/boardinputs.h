#pragma once

#include "core/base/error.h"
#include "core/dashboards/interpolate.h"
#include "core/metrics/selectorrewrite.h"

#include <functional>
#include <map>

namespace ops {

/// What a board knows that goes into the queries of its panels.
struct BoardInputs
{
    qint64 scrapeMs = 15000; ///< how often the source's targets are scraped
    VariableValues variables;
    QStringList pending;              ///< variables whose values are not known yet
    std::map<QString, Error> missing; ///< variables that could not be loaded, and why
    /// Puts the filters of the window into an expression; empty: there are none.
    std::function<RewrittenQuery(const QString &expr)> filtered;
};

} // namespace ops
