#pragma once

#include "core/time/duration.h"

#include <QString>
#include <QStringList>

namespace ops {

/// How an environment treats alerts: the key "alerts" of its file.
struct AlertSettings
{
    bool quiet = false;                   ///< acknowledging also silences, as long as the alert fires
    qint64 acknowledgeForMs = 8 * hourMs; ///< then a forgotten acknowledgement comes back
    qint64 silenceForMs = 30 * minuteMs;  ///< of the kept silence, which is extended when a third of it is left
    /// Labels that change from one start to the next; a silence that named them would miss the same alert afterwards.
    QStringList volatileLabels{QStringLiteral("pod"), QStringLiteral("container_id"),
                               QStringLiteral("pod_template_hash")};
    QString watchdog = QStringLiteral("Watchdog"); ///< the alert that must always fire; empty: there is none
    QString store; ///< a file, or postgresql://…; empty: the usual file of the environment

    bool operator==(const AlertSettings &) const = default;
};

} // namespace ops
