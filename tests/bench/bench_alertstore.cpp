#include "core/alerts/alertschema.h"
#include "core/alerts/eventidentity.h"
#include "core/alerts/storewriter.h"
#include "core/alerts/uuid7.h"
#include "core/async/scope.h"
#include "core/time/clock.h"
#include "core/time/duration.h"
#include "tests/bench/storefigures.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace ops::bench {

namespace {

constexpr int Alerts = 15'000, Rounds = 10, StillOpen = 200;
constexpr qint64 Events = 1'000'000, FirstMs = 1'790'000'000'000;
const QString Cluster = QStringLiteral("prod");

Labels labelsOfAlert(int number)
{
    const std::string n = std::to_string(number);
    return {{"alertname", "Rule" + std::to_string(number % 120)},
            {"instance", "host-" + n + ":9100"},
            {"job", "service-" + std::to_string(number % 40)},
            {"severity", number % 3 ? "warning" : "critical"},
            {"team", "team-" + std::to_string(number % 9)}};
}

Episode episodeOfAlert(int number, int round)
{
    Episode episode;
    episode.startsAtMs = episode.firstSeenMs = episode.lastSeenMs = FirstMs + round * hourMs + number;
    episode.id = newUuid7(episode.startsAtMs);
    episode.cluster = Cluster;
    episode.labels = labelsOfAlert(number);
    episode.fingerprint = fingerprintOf(episode.labels);
    episode.annotations = {{"description", "It has been so for five minutes, and nobody knows why."},
                           {"summary", "Something of " + std::to_string(number) + " is not as it should be"}};
    episode.receivers = {QStringLiteral("team")};
    episode.peakSeverity = severityOf(episode.labels);
    return episode;
}

/// All that happens to one alert in one round: six or seven events, so that there are a million in all.
void addHappenings(Observation &observation, const Episode &episode, int number)
{
    using Kind = AlertEvent::Kind;
    std::vector<Kind> kinds{Kind::Fired, Kind::Suppressed, Kind::Unsuppressed, Kind::AnnotationChanged,
                            Kind::Noted, Kind::Resolved};
    if (number % 3 != 0)
        kinds.insert(kinds.begin() + 1, Kind::Vanished);
    for (const Kind kind : kinds) {
        AlertEvent event;
        event.dedupKey = eventDedupKey(Cluster, episode.fingerprint, episode.startsAtMs, kind);
        event.cluster = Cluster;
        event.fingerprint = episode.fingerprint;
        event.episodeId = episode.id;
        event.kind = kind;
        event.atSourceMs = episode.startsAtMs;
        event.payload = QByteArrayLiteral("{\"silencedBy\":[\"5d2b6a0e\"]}");
        if (kind == Kind::Noted && number % 100 == 0)
            event.note = QStringLiteral("the disk of %1 was swapped").arg(number);
        observation.events.push_back(std::move(event));
    }
}

/// Written by the store's own code, once a run.
class BigStore
{
public:
    BigStore()
    {
        auto file = SqliteFile::open(path(), alertMigrations());
        KnownLabels labels;
        for (int round = 0; file && round < Rounds; ++round) {
            Observation all;
            for (int number = 0; number < Alerts; ++number) {
                all.opened.push_back(episodeOfAlert(number, round));
                addHappenings(all, all.opened.back(), number);
            }
            Observation ends;
            const bool last = round == Rounds - 1;
            for (int number = last ? StillOpen : 0; number < Alerts; ++number)
                ends.ended.push_back({all.opened[std::size_t(number)].id, FirstMs + round * hourMs + 30 * minuteMs,
                                      Episode::End::Resolved, false});
            const qint64 nowMs = FirstMs + round * hourMs;
            if (!writeObservation(**file, labels, all, nowMs) || !writeObservation(**file, labels, ends, nowMs))
                return;
        }
        const auto facts = file ? readStoreFacts(**file, FirstMs) : Result<StoreFacts>(Error());
        m_sound = facts && facts->events >= Events;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("alerts.db")); }
    bool isSound() const { return m_sound; }

private:
    QTemporaryDir m_folder;
    bool m_sound = false;
};

const BigStore &bigStore()
{
    static const BigStore store;
    return store;
}

/// What a task comes back with, and how long that took.
template<class T> std::optional<T> answered(Task<Result<T>> task, double &ms)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    std::optional<T> answer;
    Scope scope;
    bool done = false;
    scope.restart("task", std::move(task), [&](Result<T> result) {
        if (result)
            answer.emplace(std::move(*result));
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec();
    ms = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace

Pair alertHistorySearch()
{
    SystemClock clock;
    const auto store = makeAlertStore(bigStore().path(), clock);
    if (!bigStore().isSound() || !store)
        return {-1, 0};
    double longest = 0;
    for (const char *text : {"", "host-777", "swapped", "alertname=Rule6 severity=critical", "service",
                             "job=~\"service-(1|2).*\" team!=team-3", "instance!~\"host-1.*\" rule11"}) {
        HistoryQuery query;
        query.text = QString::fromLatin1(text);
        query.range = {FirstMs, FirstMs + 24 * hourMs};
        double ms = 0;
        const auto page = answered((*store)->history(query), ms);
        if (!page || page->rows.empty() || page->matched < qint64(page->rows.size()))
            return {-1, 0};
        longest = std::max(longest, ms);
    }
    return {longest, 0};
}

Pair alertStoreStart()
{
    if (!bigStore().isSound())
        return {-1, 0};
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        SystemClock clock;
        const auto store = makeAlertStore(bigStore().path(), clock);
        double openMs = 0, readMs = 0;
        const auto facts = answered((*store)->open(), openMs);
        const auto live = answered((*store)->liveEpisodes(Cluster), readMs);
        if (!facts || !live || live->size() != std::size_t(StillOpen))
            return {-1, 0};
        runs.push_back(openMs + readMs);
    }
    return {median(runs), 0};
}

} // namespace ops::bench
