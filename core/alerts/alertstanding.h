#pragma once

#include "core/alerts/alertdesk.h"

#include <QString>
#include <QStringList>

namespace ops {

/// Where an alert stands with the operators, the one word of its row. What people did counts more than that it is
/// silenced: an acknowledged alert never hides among silenced ones.
enum class AlertStanding { Open, Acknowledged, Snoozed, Held, Suppressed, Pending };
constexpr int AlertStandingCount = int(AlertStanding::Pending) + 1;
constexpr int SeverityCount = int(Severity::None) + 1;

AlertStanding standingOf(const AlertRow &row);
QString standingName(AlertStanding standing); ///< "acked": as the filter's @state and the commands write it
QString standingText(AlertStanding standing); ///< translated, "Acknowledged"

/// What else is to be said of its state, translated, in short: "silenced by 2", "flapping", "quiet until…".
QStringList alertMarks(const AlertRow &row);

QString alertTitle(const AlertRow &row);   ///< the alert's name, safe; what it is called without one
QString alertSummary(const AlertRow &row); ///< its annotation `summary`, else `description`, safe, in one line

/// The identity of a row over polls: cluster and fingerprint.
QString alertKey(const AlertRow &row);

} // namespace ops
