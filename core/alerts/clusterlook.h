#pragma once

#include "core/alerts/alarm.h"
#include "core/alerts/alertrows.h"
#include "core/alerts/clusterstate.h"
#include "core/alerts/endingsilences.h"
#include "core/alerts/episodetracker.h"
#include "core/alerts/keeperplan.h"
#include "core/async/task.h"
#include "core/config/alertsettings.h"
#include "core/metrics/metricsource.h"

#include <memory>
#include <optional>
#include <vector>

namespace ops {

class Clock;

/// What a store is good for: one that was written by a newer console, or that lies on a read-only disk, still tells who
/// has which alert.
enum class StoreUse { None, Read, Write };

/// What is known of a cluster before a look, and what after it.
struct ClusterKnown
{
    LiveBook book;
    std::shared_ptr<const ClusterAnswer> answer;      ///< null: none yet
    AlertRowTablePtr rows;                            ///< null with answer
    QHash<QString, Work> works;                       ///< by episode: what was done since the book was read
    std::shared_ptr<const PrometheusView> prometheus; ///< null: there is none to ask
};

/// What people see of an answer and the book, and what they ask of the keeper. Any thread.
struct LookShown
{
    AlertRowTablePtr rows;
    KeeperPlan plan;
    std::vector<EndingSilence> ending;
};
struct LookFor
{
    QString cluster, person;
    qint64 silenceForMs = 0;
};
LookShown lookShown(ClusterKnown known, LookFor lookFor);

struct LookOutput
{
    ClusterKnown known;
    StoreUse store = StoreUse::None;
    std::optional<Error> error;      ///< nobody answered; `known` is as before
    std::optional<Error> storeError; ///< rows are shown without it
    bool asked = false, lookAgain = false, watchdogMissing = false;
    bool same = false; ///< the store had nothing new, and nothing else was looked at
    int held = 0;
    qint64 tookMs = 0; ///< of the cluster's answer
    KeeperPlan plan;
    std::vector<EndingSilence> ending;
    std::vector<Alarm> alarms;
    std::shared_ptr<const std::vector<RuleGroup>> rules; ///< where Prometheus had to be asked
};

/// One look at one cluster: what others wrote to the store, what the passing of time changes, the cluster's answer,
/// what follows from it for the store, and the rows. GUI thread; what grows with the number of alerts runs on the pool
/// or the store's thread. Everything it is made of outlives its tasks.
class ClusterLook
{
public:
    struct Parts
    {
        AlertCluster *cluster = nullptr;
        AlertStore *store = nullptr;
        MetricSource *metrics = nullptr; ///< may be null
        Clock *clock = nullptr;
        const AlertSettings *settings = nullptr;
        QString person; ///< whose silences are watched for their end
    };

    explicit ClusterLook(Parts parts) : m_parts(std::move(parts)) {}
    LookFor lookFor() const { return {m_parts.cluster->name(), m_parts.person, m_parts.settings->silenceForMs}; }

    /// `ask`: the cluster, too, not only the store.
    Task<LookOutput> look(ClusterKnown known, bool ask, StoreUse store);

private:
    Task<bool> readStore(LookOutput *out);
    Task<bool> runTimers(LookOutput *out);
    Task<bool> askCluster(LookOutput *out);
    Task<bool> observe(LookOutput *out, TrackerOutput tracked);
    Task<bool> reload(LookOutput *out, qint64 seq);
    Task<bool> recall(LookOutput *out); ///< what ended shortly before this program looked for the first time
    Task<bool> tell(LookOutput *out, std::vector<AlertEvent> events);
    void alarmsOf(LookOutput &out, const std::vector<Sighting> &sightings, std::vector<AlertEvent> &events) const;
    void alarmOfChange(LookOutput &out, Alarm::Reason reason, const LiveEntry &before, int version,
                       std::vector<AlertEvent> &events) const;
    qint64 repeatMs(const LookOutput &out) const;

    Parts m_parts;
};

} // namespace ops
