#pragma once

#include "core/alerts/alertdesk.h"
#include "core/alerts/clusterwatch.h"
#include "core/alerts/rulelook.h"

#include <QSet>

#include <memory>
#include <vector>

namespace ops {

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
    Clock::TimerId glanceTimer = 0, rulesTimer = 0, undoTimer = 0, openTimer = 0;

    ClusterWatch *watchOf(const QString &cluster) const;
    void opened(const Result<StoreFacts> &facts);
    void openStore();
    void glance();
    void askRules();
    void takeRules(RuleLook look);
    void backfill(); ///< once, when store and Prometheus have answered
    void publish();  ///< soon
    void publishNow();
    Task<bool> publishOnce(); ///< sets what the desk shows, tells nobody
    bool tell();              ///< false where the desk is no more
    void updateState();
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
