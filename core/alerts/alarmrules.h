#pragma once

#include "core/alerts/alarm.h"
#include "core/alerts/episode.h"

#include <optional>

namespace ops {

/// What a change of an episode's work is to those who listen: an acknowledgement or a snooze that ended while it
/// fires; empty where nothing has to be said.
std::optional<Alarm::Reason> alarmReasonOf(const Work &before, const Work &after, qint64 nowMs);

/// About when Alertmanager would page again by itself after a silence has gone: it still counts the alert as told of,
/// until its repeat interval has passed. Empty where it was not silenced.
std::optional<qint64> pagesAgainMs(const Work &before, qint64 repeatIntervalMs, qint64 nowMs);

Alarm alarmOf(Alarm::Reason reason, const Episode &episode, const Work &before, std::optional<qint64> quietUntilMs);
/// Of the chain itself: WatchdogMissing, PollingLate, SilenceEnds.
Alarm chainAlarm(Alarm::Reason reason, const QString &title, const QString &sentence);

/// The history's record of an alarm; the same for every console that raises it.
AlertEvent alarmEvent(const Alarm &alarm, const Episode &episode, int workVersion, qint64 nowMs);

} // namespace ops
