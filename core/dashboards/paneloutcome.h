#pragma once

#include "core/dashboards/panelquery.h"
#include "core/dashboards/panelvm.h"

#include <QTimeZone>

namespace ops {

/// All that one attempt brought, before it becomes the panel's state.
struct PanelAttempt
{
    std::vector<PreparedQuery> queries;
    std::vector<Result<QueryAnswer>> answers; ///< one a query
    std::shared_ptr<const PanelData> data;    ///< of those that were answered; null where none was
    qint64 askedMs = 0;                       ///< Unix time
    qint64 requestMs = 0;
    int oldAnswers = 0; ///< queries that failed and whose older lines are in `data`
};

/// What sentences need to name a time.
struct PanelMoment
{
    qint64 nowMs = 0;
    QTimeZone zone;
    std::optional<qint64> completeUntilMs;
};

/// The state after an attempt. Data of an older one stays where nothing was answered.
void applyAttempt(PanelVm::State &state, const PanelAttempt &attempt, const PanelMoment &moment);

/// A panel whose query cannot be filled in: one of its variables could not be loaded. Old data stays.
void applyMissingVariable(PanelVm::State &state, const QString &name, const Error &why);

/// A panel that has nothing to ask: its type is not supported, or it has no query.
PanelVm::State stateWithoutQuery(const DashboardPanel &panel);

/// "No data for this query in this range. Complete until 14:02:00 +08:00."
QString noDataSentence(const PanelMoment &moment);
/// The sentence of data that is older than it should be.
QString overdueSentence(qint64 asOfMs, const PanelMoment &moment);

/// A time of day with the zone's offset ("12:02:12 +08:00"), with its date where it is not today's.
QString timeText(qint64 ms, const PanelMoment &moment);

} // namespace ops
