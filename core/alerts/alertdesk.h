#pragma once

#include "core/alerts/alarm.h"
#include "core/alerts/alertaction.h"
#include "core/alerts/alertcluster.h"
#include "core/alerts/alertrow.h"
#include "core/alerts/alertstore.h"
#include "core/alerts/clusterstate.h"
#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/config/alertsettings.h"
#include "core/guard/guard.h"
#include "core/metrics/metricsource.h"

#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ops {

/// Everything about alerts of one environment: it polls, remembers, keeps what was acknowledged, and lets operators
/// act. One per environment in a program; windows and commands share it. GUI thread; what grows with the number of
/// alerts runs on the pool or the store's thread. Guard, metrics and clock outlive it.
class AlertDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::vector<std::unique_ptr<AlertCluster>> clusters;
        std::unique_ptr<AlertStore> store;
        MetricSource *metrics = nullptr; ///< may be null: ends are then inferred, and there are no rules
        Guard *guard = nullptr;
        Clock *clock = nullptr;
        AlertSettings settings;
        QString person; ///< login
    };

    using ClusterState = AlertClusterState;

    struct State
    {
        DataState state = DataState::Loading; ///< the worst of the clusters
        std::vector<ClusterState> clusters;
        std::optional<Error> storeError; ///< the store cannot be used: alerts are shown, actions are refused
        std::optional<StoreFacts> store;
        std::optional<Error> rulesError;
        qint64 rulesAskedMs = 0;
        bool watchdogMissing = false, pollingLate = false;
        QString deadManSentence; ///< translated, empty while the chain is sound
        bool undoable = false;   ///< within 10 s of the last action
    };

    explicit AlertDesk(Parts parts, QObject *parent = nullptr);
    ~AlertDesk() override;

    const State &state() const { return m_state; }
    /// Rows of all clusters; a new vector with every answer that changed something, shared with workers.
    std::shared_ptr<const std::vector<AlertRow>> rows() const { return m_rows; }
    std::shared_ptr<const std::vector<Silence>> silences() const { return m_silences; } ///< of all clusters
    QString clusterOfSilence(const QString &id) const;
    /// How silences() is put together: cluster and how many of them, one after the other.
    const std::vector<std::pair<QString, std::size_t>> &silenceRuns() const { return m_silenceRuns; }
    std::shared_ptr<const std::vector<RuleGroup>> rules() const { return m_ruleGroups; }
    const AlertRow *row(const QString &episodeId) const;           ///< null where it is not firing
    bool hasMetrics() const { return m_parts.metrics != nullptr; } ///< without, there are no rules
    AlertStore &store() { return *m_parts.store; }
    const AlertSettings &settings() const { return m_parts.settings; }
    Guard &guard() { return *m_parts.guard; }
    const QString &person() const { return m_parts.person; }
    Clock &clock() const { return *m_parts.clock; }

    void startPolling(); ///< now, then every 5 to 60 s, at most a fifth of the time spent asking
    void pollNow();
    /// One look at everything: ask, record, run what is due. What commands do; fails where no cluster answers.
    Task<Result<Done>> lookOnce();

    /// What a quiet acknowledgement of this row would silence, before it is done: the other firing rows its matchers
    /// hit.
    std::vector<const AlertRow *> alsoSilenced(const AlertRow &row) const;
    Matchers quietMatchers(const AlertRow &row) const;

    /// Passes the guard, is written to the store at once and sent to the Alertmanager where quiet. `untilSent`: comes
    /// back when the silence is confirmed (commands), else as soon as it is on the disk (the window).
    /// Refused in a read-only environment and without a store.
    Task<Result<ActionOutcomes>> act(AlertAction action, std::vector<ActionTarget> targets, bool untilSent = false);
    /// Takes back the last act() of this program, within 10 s.
    Task<Result<ActionOutcomes>> undo();

    /// Through the guard; `typed` where GuardedAction::typedConfirmation asks for it.
    Task<Result<QString>> createSilence(QString cluster, Silence silence, QString typed);
    Task<Result<Done>> expireSilence(QString id, QString typed);
    /// What createSilence() would ask the operator to agree to.
    GuardedAction silenceAction(const QString &cluster, const Silence &silence) const;

    qint64 pollCount() const { return m_polls; } ///< whole answers so far
    bool catchesUp() const; ///< what was done or answered is about to be shown: rowsChanged() and others follow

Q_SIGNALS:
    void stateChanged();
    void rowsChanged();
    void silencesChanged();
    void rulesChanged();
    void eventsChanged(); ///< the history or a timeline may have grown
    void alarm(const ops::Alarm &alarm);

private:
    struct Private;
    friend struct Private;

    Parts m_parts;
    State m_state;
    std::shared_ptr<const std::vector<AlertRow>> m_rows;
    std::shared_ptr<const std::vector<Silence>> m_silences;
    std::vector<std::pair<QString, std::size_t>> m_silenceRuns;
    std::shared_ptr<const std::vector<RuleGroup>> m_ruleGroups;
    qint64 m_polls = 0;
    std::unique_ptr<Private> d;
    Scope m_scope; // last
};

} // namespace ops
