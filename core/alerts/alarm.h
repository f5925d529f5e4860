#pragma once

#include "core/alerts/alert.h"

#include <QString>

#include <optional>

namespace ops {

/// Something that the console itself must shout, because Alertmanager stays silent.
struct Alarm
{
    enum class Reason {
        Fired,
        NewEpisode,
        Unacknowledged,
        AcknowledgementExpired,
        Woke,
        ResolvedWhileAcknowledged,
        WatchdogMissing,
        PollingLate,
        SilenceEnds,
        SilenceGone, ///< somebody else ended the silence of a quiet acknowledgement
    };
    Reason reason = Reason::Fired;
    QString episodeId; ///< empty for those of the chain itself
    QString title;     ///< safe text
    QString sentence;  ///< translated; says until when Alertmanager stays quiet
    Severity severity = Severity::None;
    std::optional<qint64> quietUntilMs; ///< about when Alertmanager would page again
};
QString alarmReasonName(Alarm::Reason reason); ///< "unacknowledged": part of the history's payload

} // namespace ops
