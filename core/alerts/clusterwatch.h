#pragma once

#include "core/alerts/acknowledgekeeper.h"
#include "core/alerts/clusterlook.h"
#include "core/alerts/deadman.h"
#include "core/alerts/pollpace.h"
#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/time/clock.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

/// One cluster as a desk follows it: polls it at its pace, keeps what is known, runs the keeper. Its signals are for
/// the desk alone, which tells the world from the event loop. GUI thread.
class ClusterWatch : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AlertCluster *cluster = nullptr;
        AlertStore *store = nullptr;
        MetricSource *metrics = nullptr;
        Guard *guard = nullptr;
        Clock *clock = nullptr;
        const AlertSettings *settings = nullptr;
        QString person;
    };

    explicit ClusterWatch(Parts parts, QObject *parent = nullptr);
    ~ClusterWatch() override;

    const AlertClusterState &state() const { return m_state; }
    const ClusterKnown &known() const { return m_known; }
    const DeadMan &deadMan() const { return m_deadMan; }
    const std::optional<Error> &storeError() const { return m_storeError; } ///< of the newest look
    const std::optional<Error> &keeperProblem() const { return m_keeperProblem; }
    const std::vector<EndingSilence> &endingSilences() const { return m_ending; }
    qint64 answers() const { return m_answers; }
    bool catchesUp() const; ///< what was done is about to be shown as the store has it
    AlertCluster &cluster() const { return *m_parts.cluster; }

    void setStore(StoreUse use) { m_store = use; }
    void setPrometheus(std::shared_ptr<const PrometheusView> view) { m_known.prometheus = std::move(view); }
    void start();  ///< polls now and from now on
    void poll();   ///< now, the pace goes on from there
    void glance(); ///< the store has grown, or time has passed
    /// What an operator has just done, before the store is read again.
    void setWorks(const QHash<QString, Work> &works);

    /// For commands: the same as poll(), awaited, together with the keeper's pass.
    Task<Result<Done>> lookOnce();
    Task<bool> lookOnceAtStore(); ///< what was done, and the keeper's pass; asks the cluster nothing else
    /// One pass of the keeper, after the one that runs.
    Task<AcknowledgeKeeper::Report> keep();

Q_SIGNALS:
    void changed(); ///< state, rows or silences may be others
    void alarms(const std::vector<ops::Alarm> &raised);
    void rulesAsked(const std::shared_ptr<const std::vector<ops::RuleGroup>> &rules);

private:
    void look(bool ask);
    void looked(LookOutput out);
    void take(LookOutput out);
    void takeAnswer(const LookOutput &out);
    void showWorks();
    void startKeeper();
    void schedule();
    void scheduleTimers();

    Parts m_parts;
    ClusterLook m_look;
    AcknowledgeKeeper m_keeper;
    std::shared_ptr<Limiter> m_keeperGate;
    AlertClusterState m_state;
    ClusterKnown m_known;
    KeeperPlan m_plan;
    std::vector<EndingSilence> m_ending;
    std::optional<Error> m_storeError, m_keeperProblem;
    PollPace m_pace;
    DeadMan m_deadMan;
    StoreUse m_store = StoreUse::None;
    bool m_polling = false, m_wantPoll = false, m_wantGlance = false, m_keepAgain = false;
    qint64 m_answers = 0;
    qint64 m_answeredAtMs = 0, m_askedAtMs = 0; ///< monotonic
    Clock::TimerId m_timer = 0, m_workTimer = 0;
    Scope m_scope; // last
};

} // namespace ops
