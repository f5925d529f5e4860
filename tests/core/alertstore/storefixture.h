#pragma once

#include "core/alerts/alertstore.h"
#include "core/alerts/eventidentity.h"
#include "core/alerts/uuid7.h"
#include "tests/core/guard/awaited.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

#include <algorithm>

namespace ops::test {

inline const QString Prod = QStringLiteral("prod");

inline AlertStore::Actor person(const char *login)
{
    return {QString::fromLatin1(login), QStringLiteral("console-") + QString::fromLatin1(login)};
}

inline Labels labelsNamed(const std::string &name, Labels more = {})
{
    Labels labels{{"alertname", name}, {"severity", "critical"}, {"team", "core"}};
    labels.insert(labels.end(), more.begin(), more.end());
    std::sort(labels.begin(), labels.end());
    return labels;
}

inline Episode episodeOf(const Labels &labels, qint64 startsAtMs)
{
    Episode episode;
    episode.id = newUuid7(startsAtMs);
    episode.cluster = Prod;
    episode.fingerprint = fingerprintOf(labels);
    episode.labels = labels;
    episode.annotations = {{"summary", "it is down"}};
    episode.startsAtMs = episode.firstSeenMs = episode.lastSeenMs = startsAtMs;
    episode.generatorUrl = QStringLiteral("http:") + QStringLiteral("//prom/graph");
    episode.receivers = {QStringLiteral("team")};
    episode.peakSeverity = severityOf(labels);
    return episode;
}

inline AlertEvent eventOf(const Episode &episode, AlertEvent::Kind kind, qint64 atMs, const QString &signature = {})
{
    AlertEvent event;
    event.dedupKey = eventDedupKey(episode.cluster, episode.fingerprint, episode.startsAtMs, kind, signature);
    event.cluster = episode.cluster;
    event.fingerprint = episode.fingerprint;
    event.episodeId = episode.id;
    event.kind = kind;
    event.atSourceMs = atMs;
    return event;
}

inline Observation opening(const std::vector<Episode> &episodes)
{
    Observation observation;
    observation.opened = episodes;
    for (const Episode &episode : episodes)
        observation.events.push_back(eventOf(episode, AlertEvent::Kind::Fired, episode.startsAtMs));
    return observation;
}

inline Observation ending(const Episode &episode, qint64 atMs)
{
    Observation observation;
    observation.ended.push_back({episode.id, atMs, Episode::End::Resolved, false});
    observation.events.push_back(eventOf(episode, AlertEvent::Kind::Resolved, atMs));
    return observation;
}

/// A store in a folder of its own, at a time that stands still.
struct StoreFixture
{
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<AlertStore> store = another();

    QString path() const { return folder.filePath(QStringLiteral("alerts.db")); }
    std::unique_ptr<AlertStore> another()
    {
        auto made = makeAlertStore(path(), clock);
        return std::move(*made);
    }
    Episode opened(const std::string &name)
    {
        const Episode episode = episodeOf(labelsNamed(name), clock.nowMs());
        auto written = awaited(store->observe(opening({episode})));
        if (!written || written->opened.size() != 1)
            qFatal("not opened");
        return episode;
    }
    ActionOutcome act(AlertAction action, const Episode &episode, const char *login = "li", int version = -1,
                      bool quiet = false)
    {
        std::vector<PlannedSilence> silences;
        if (quiet)
            silences.push_back({newUuid7(clock.nowMs()), episode.id, episode.cluster, "{}"});
        auto outcomes = awaited(store->act(action, {{episode.id, version}}, person(login), silences));
        if (!outcomes)
            qFatal("%s", qPrintable(outcomes.error().message + outcomes.error().detail));
        return outcomes->front();
    }
    ActionOutcome acknowledge(const Episode &episode, const char *login = "li", bool quiet = false,
                              const QString &note = {})
    {
        AlertAction action;
        action.note = note;
        return act(action, episode, login, -1, quiet);
    }
    ActionOutcome undo(const QString &eventId)
    {
        auto outcomes = awaited(store->undo({eventId}, person("li")));
        if (!outcomes)
            qFatal("%s", qPrintable(outcomes.error().message + outcomes.error().detail));
        return outcomes->front();
    }
    LiveEpisode live(const Episode &episode)
    {
        auto found = awaited(store->episode(episode.id));
        if (!found || !*found)
            qFatal("not found");
        return **found;
    }
    QStringList happenings(const Episode &episode)
    {
        QStringList names;
        auto events = awaited(store->timeline(episode.id));
        for (const AlertEvent &event : *events)
            names << alertEventName(event.kind);
        return names;
    }
    std::vector<AlertOp> ops()
    {
        auto found = awaited(store->liveOps(Prod));
        return *found;
    }
    std::vector<AlertOp> claim(const QString &owner = QStringLiteral("elsewhere:1:1"))
    {
        auto claimed = awaited(store->claimOps(Prod, owner, 60'000));
        return *claimed;
    }
    /// Its runner has created the silence.
    void confirm(AlertOp op)
    {
        op.state = AlertOp::State::Confirmed;
        op.silenceId = QStringLiteral("silence-1");
        op.member = QStringLiteral("am-1");
        if (!awaited(store->saveOp(op, {})))
            qFatal("not saved");
    }
};

inline AlertAction actionOf(AlertAction::Kind kind, const QString &note = {})
{
    AlertAction action;
    action.kind = kind;
    action.note = note;
    return action;
}

} // namespace ops::test
