#pragma once

#include "core/dashboards/paneldata.h"
#include "core/dashboards/panelquery.h"

#include <QStringList>

#include <stop_token>

namespace ops {

/// Answers of a panel's queries, as the pool takes them.
struct PanelAnswers
{
    struct Answer
    {
        PreparedQuery query;
        std::shared_ptr<const SeriesSet> series;
    };
    std::vector<Answer> answers; ///< of the queries that were answered, in their order
    TimeRange range;             ///< as drawn: holds all samples
    QStringList calcs;           ///< of the legend
};

/// Names, pyramids and legend values of all series. Pure; for the pool. Stops early, with less, when nobody
/// waits any more. Never null.
std::shared_ptr<const PanelData> buildPanelData(const std::stop_token &stop, const PanelAnswers &answers);

} // namespace ops
