#pragma once

#include "core/alerts/alertdesk.h"
#include "core/alerts/clusterwatch.h"
#include "core/alerts/rulelook.h"

#include <QSet>

#include <memory>
#include <vector>

namespace ops {

/// How the clusters are doing at one moment; shown together with their rows of that moment.
struct ClustersNow
{
    std::vector<AlertClusterState> clusters;
    DataState state = DataState::NoData;
    std::optional<Error> storeError;
    bool watchdogMissing = false, pollingLate = false;
    QString deadManSentence;
    qint64 polls = 0;
};

/// The inside of a desk: what its two sources share. Everything that it tells the world it tells from the event loop,
/// so that no slot runs within a coroutine.
struct AlertDesk::Private
{
    explicit Private(AlertDesk *desk);
    ~Private();

    AlertDesk *q;
    std::vector<std::unique_ptr<ClusterWatch>> watches;
    AlertRowTablePtr table;
    std::vector<ActiveAlert> pending;
    std::optional<Labels> externalLabels; ///< of the Prometheus; empty: not known yet
    std::vector<Alarm> alarms;
    QSet<QString> warned; ///< silences whose end was announced
    bool storeReady = false, started = false, publishQueued = false, publishAgain = false, backfilling = false;
    bool rowsDiffer = false, silencesDiffer = false;
    bool toldWatchdog = false, toldLate = false;
    qint64 storeSeq = -1;
    QString consoleId;
    QStringList undoEvents; ///< of the last act, for ten seconds
    Clock::TimerId glanceTimer = 0, rulesTimer = 0, undoTimer = 0, openTimer = 0, purgeTimer = 0;

    ClusterWatch *watchOf(const QString &cluster) const;
    void opened(const Result<StoreFacts> &facts);
    void openStore();
    void glance();
    void askRules();
    void takeRules(RuleLook look);
    void backfill(); ///< once, when store and Prometheus have answered
    void purge();    ///< a batch of what is older than the retention, and again
    void publish();  ///< soon
    void publishNow();
    Task<bool> publishOnce(); ///< sets what the desk shows, tells nobody
    bool tell();              ///< false where the desk is no more
    ClustersNow clustersNow() const;
    void updateState(ClustersNow now);
    void warnOfEnds();
    void watchTheChain();
    void setUndo(QStringList events);

    Result<Done> mayAct() const;
    Task<Result<std::vector<PlannedSilence>>> plannedSilences(AlertAction action, std::vector<ActionTarget> targets);
    void takeOutcomes(const ActionOutcomes &outcomes);
    Task<bool> waitUntilSent(ActionOutcomes *outcomes);
    Task<QString> whyNotSent(QString episodeId, QString opId);
    void pollSoon(const QString &cluster);
};

} // namespace ops
