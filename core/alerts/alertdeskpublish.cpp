#include "core/alerts/alarmrules.h"
#include "core/alerts/alertdesk_p.h"
#include "core/alerts/droponpool.h"
#include "core/async/onpool.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace ops {

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(AlertDesk)
};

/// The worst comes first.
int badness(DataState state)
{
    switch (state) {
    case DataState::Error:
        return 5;
    case DataState::Stale:
        return 4;
    case DataState::Partial:
        return 3;
    case DataState::Loading:
        return 2;
    case DataState::Value:
        return 1;
    case DataState::NoData:
        break;
    }
    return 0;
}

bool sameSilence(const Silence &a, const Silence &b)
{
    return a.id == b.id && a.state == b.state && a.startsAtMs == b.startsAtMs && a.endsAtMs == b.endsAtMs &&
           a.comment == b.comment && a.createdBy == b.createdBy && a.matchers == b.matchers;
}

struct Published
{
    AlertRowTablePtr rows;
    std::shared_ptr<const std::vector<Silence>> silences;
};

using Answers = std::vector<std::shared_ptr<const ClusterAnswer>>;

std::shared_ptr<const std::vector<Silence>> allSilences(const Answers &answers,
                                                        std::shared_ptr<const std::vector<Silence>> old)
{
    std::shared_ptr<const std::vector<Silence>> all;
    if (answers.size() == 1) { // nothing to put together
        all = {answers.front(), &answers.front()->silences};
    } else {
        auto joined = std::make_shared<std::vector<Silence>>();
        for (const auto &answer : answers)
            joined->insert(joined->end(), answer->silences.begin(), answer->silences.end());
        all = joined;
    }
    const bool same = old && std::equal(all->begin(), all->end(), old->begin(), old->end(), sameSilence);
    return same ? old : all;
}

Published publishedOf(std::vector<AlertRowTablePtr> tables, std::vector<ActiveAlert> pending, QString prometheus,
                      AlertRowTablePtr oldRows, Answers answers,
                      std::shared_ptr<const std::vector<Silence>> oldSilences)
{
    return {allRows(std::move(tables), pending, prometheus, std::move(oldRows)),
            allSilences(answers, std::move(oldSilences))};
}

Task<Published> joined(std::vector<AlertRowTablePtr> tables, std::vector<ActiveAlert> pending, QString prometheus,
                       AlertRowTablePtr oldRows, Answers answers,
                       std::shared_ptr<const std::vector<Silence>> oldSilences)
{
    auto all = co_await OnPool(publishedOf, std::move(tables), std::move(pending), std::move(prometheus),
                               std::move(oldRows), std::move(answers), std::move(oldSilences));
    co_return all;
}

} // namespace

void AlertDesk::Private::publishNow()
{
    if (q->m_scope.running("publish")) {
        publishAgain = true;
        return;
    }
    q->m_scope.restart("publish", publishOnce(), [this](bool) {
        if (tell() && std::exchange(publishAgain, false))
            publish();
    });
}

Task<bool> AlertDesk::Private::publishOnce()
{
    std::vector<AlertRowTablePtr> tables;
    Answers answers;
    std::vector<std::pair<QString, std::size_t>> runs;
    for (const auto &watch : watches) {
        if (!watch->known().answer)
            continue;
        tables.push_back(watch->known().rows);
        answers.push_back(watch->known().answer);
        runs.emplace_back(watch->cluster().name(), watch->known().answer->silences.size());
    }
    ClustersNow now = clustersNow();
    const QString prometheus = q->m_parts.metrics ? q->m_parts.metrics->name() : QString();
    auto all = co_await joined(std::move(tables), pending, prometheus, table, std::move(answers), q->m_silences);
    rowsDiffer = rowsDiffer || all.rows != table;
    silencesDiffer = silencesDiffer || all.silences != q->m_silences;
    AlertRowTablePtr old = std::exchange(table, std::move(all.rows));
    q->m_rows = {table, &table->rows};
    dropOnPool(std::move(old));
    dropOnPool(std::exchange(q->m_silences, std::move(all.silences))); // it may be the last to hold an old answer
    q->m_silenceRuns = std::move(runs);
    updateState(std::move(now));
    co_return true;
}

bool AlertDesk::Private::tell()
{
    warnOfEnds();
    watchTheChain();
    const bool rows = std::exchange(rowsDiffer, false), silences = std::exchange(silencesDiffer, false);
    qint64 seq = storeSeq;
    for (const auto &watch : watches)
        seq = std::max(seq, watch->known().book.storeSeq);
    const bool events = std::exchange(storeSeq, seq) != seq;
    const std::vector<Alarm> raised = std::exchange(alarms, {});
    const QPointer<AlertDesk> alive(q); // a slot may delete the desk
    Q_EMIT q->stateChanged();
    if (alive && rows)
        Q_EMIT alive->rowsChanged();
    if (alive && silences)
        Q_EMIT alive->silencesChanged();
    if (alive && events)
        Q_EMIT alive->eventsChanged();
    for (const Alarm &one : raised) {
        if (alive)
            Q_EMIT alive->alarm(one);
    }
    return !alive.isNull();
}

ClustersNow AlertDesk::Private::clustersNow() const
{
    ClustersNow now;
    if (!watches.empty())
        now.state = watches.front()->state().state;
    for (const auto &watch : watches) {
        const AlertClusterState &one = watch->state();
        now.clusters.push_back(one);
        if (badness(one.state) > badness(now.state))
            now.state = one.state;
        now.polls += watch->answers();
        if (watch->storeError())
            now.storeError = watch->storeError();
        now.watchdogMissing = now.watchdogMissing || watch->deadMan().watchdogMissing();
        now.pollingLate = now.pollingLate || watch->deadMan().pollingLate();
        if (now.deadManSentence.isEmpty())
            now.deadManSentence = watch->deadMan().sentence(one.name, q->m_parts.settings.watchdog);
    }
    return now;
}

void AlertDesk::Private::updateState(ClustersNow now)
{
    State &state = q->m_state;
    state.clusters = std::move(now.clusters);
    state.state = now.state;
    state.watchdogMissing = now.watchdogMissing;
    state.pollingLate = now.pollingLate;
    state.deadManSentence = now.deadManSentence;
    if (storeReady)
        state.storeError = now.storeError;
    state.undoable = !undoEvents.isEmpty();
    q->m_polls = now.polls;
}

void AlertDesk::Private::watchTheChain()
{
    const State &state = q->m_state;
    if (state.watchdogMissing && !std::exchange(toldWatchdog, true))
        alarms.push_back(
            chainAlarm(Alarm::Reason::WatchdogMissing, q->m_parts.settings.watchdog, state.deadManSentence));
    if (state.pollingLate && !std::exchange(toldLate, true))
        alarms.push_back(chainAlarm(Alarm::Reason::PollingLate, DeskText::tr("Alerts"), state.deadManSentence));
    toldWatchdog = state.watchdogMissing;
    toldLate = state.pollingLate;
}

void AlertDesk::Private::warnOfEnds()
{
    for (const auto &watch : watches) {
        for (const EndingSilence &silence : watch->endingSilences()) {
            const QString key = silence.id + QLatin1Char('/') + QString::number(silence.endsAtMs);
            if (warned.contains(key))
                continue;
            warned.insert(key);
            const qint64 leftMs = silence.endsAtMs - watch->cluster().clockOffsetMs() - q->m_parts.clock->nowMs();
            Alarm alarm = chainAlarm(
                Alarm::Reason::SilenceEnds, silence.comment.isEmpty() ? silence.id : silence.comment,
                DeskText::tr("This silence of yours ends in %1; it hides %n alert(s).", nullptr, silence.hits)
                    .arg(humanDuration(std::max<qint64>(leftMs, 0))));
            alarm.severity = Severity::Info;
            alarms.push_back(std::move(alarm));
        }
    }
}

} // namespace ops
