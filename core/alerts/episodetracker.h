#pragma once

#include "core/alerts/alarm.h"
#include "core/alerts/goneness.h"
#include "core/alerts/livebook.h"

#include <memory>
#include <vector>

namespace ops {

struct TrackerInput
{
    QString cluster;
    LiveBook book;
    std::shared_ptr<const ClusterAnswer> answer;
    std::shared_ptr<const PrometheusView> prometheus; ///< null: there is none to ask
    QString watchdog;                                 ///< alertname, empty: there is none
    qint64 clockOffsetMs = 0;                         ///< of the servers, minus ours
};

/// Something about an episode that a person may have to hear of.
struct Sighting
{
    Alarm::Reason reason = Alarm::Reason::Fired; ///< Fired, NewEpisode or ResolvedWhileAcknowledged
    LiveEntryPtr entry;
    Work before; ///< of the episode that ended, for the latter two
};

struct TrackerOutput
{
    LiveBook book;           ///< what is known once the store has taken the observation
    Observation observation; ///< to be written, one transaction
    std::vector<Sighting> sightings;
    bool askPrometheus = false; ///< an alert is missing of which its newest answer cannot tell
    bool lookAgain = false;     ///< an alert is missing that a second answer would settle
    bool watchdogMissing = false;
    int held = 0;
};

/// Compares an answer of a cluster with what was known: episodes that begin, change, vanish, return and end, each with
/// its event. Pure; any thread.
TrackerOutput trackEpisodes(TrackerInput input);

} // namespace ops
