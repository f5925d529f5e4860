#include "core/alerts/episodetracker.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

class EpisodeTrackerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 Start = 100 * hourMs;

    static Alert alertOf(const char *name, qint64 startsAtMs)
    {
        Alert alert;
        alert.labels = {{"alertname", name}};
        alert.fingerprint = fingerprintOf(alert.labels);
        alert.startsAtMs = startsAtMs;
        alert.seenBy = {QStringLiteral("am")};
        return alert;
    }
    static TrackerOutput track(const LiveBook &book, std::vector<Alert> alerts, qint64 nowMs, qint64 startedMs = 0)
    {
        auto answer = std::make_shared<ClusterAnswer>();
        answer->askedMs = nowMs;
        answer->alerts = std::move(alerts);
        answer->startedAtMs = startedMs;
        TrackerInput input;
        input.cluster = QStringLiteral("main");
        input.book = book;
        input.answer = answer;
        return trackEpisodes(std::move(input));
    }
    static int count(const TrackerOutput &out, AlertEvent::Kind kind)
    {
        return int(std::count_if(out.observation.events.begin(), out.observation.events.end(),
                                 [kind](const AlertEvent &event) { return event.kind == kind; }));
    }

private Q_SLOTS:
    void firstAnswerIsNoNews()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        QCOMPARE(first.observation.opened.size(), std::size_t(1));
        QCOMPARE(count(first, AlertEvent::Kind::Fired), 1);
        QVERIFY(first.sightings.empty());
        const TrackerOutput second =
            track(first.book, {alertOf("Down", Start), alertOf("Slow", Start)}, Start + 2 * minuteMs);
        QCOMPARE(second.observation.opened.size(), std::size_t(1));
        QCOMPARE(second.sightings.size(), std::size_t(1));
        QCOMPARE(second.sightings[0].reason, Alarm::Reason::Fired);
    }

    void sameAnswerWritesNothing()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        const TrackerOutput second = track(first.book, {alertOf("Down", Start)}, Start + minuteMs + 5'000);
        QVERIFY(second.observation.events.empty() && second.observation.touched.empty());
        QVERIFY(second.observation.opened.empty() && second.observation.ended.empty());
        const QString fingerprint = alertOf("Down", Start).fingerprint;
        QCOMPARE(second.book.entries[fingerprint], first.book.entries[fingerprint]); // not even copied
    }

    void twoConsolesMakeOneKey()
    {
        const TrackerOutput one = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        const TrackerOutput two = track({}, {alertOf("Down", Start)}, Start + 2 * minuteMs);
        QCOMPARE(one.observation.events[0].dedupKey, two.observation.events[0].dedupKey);
        QVERIFY(one.observation.events[0].eventId != two.observation.events[0].eventId);
    }

    void laterStartIsANewEpisodeUnderTheOldAcknowledgement()
    {
        TrackerOutput out = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        const QString fingerprint = alertOf("Down", Start).fingerprint;
        LiveEntry acknowledged = *out.book.entries[fingerprint];
        acknowledged.live.work.state = Work::State::Acknowledged;
        out.book.entries[fingerprint] = std::make_shared<const LiveEntry>(acknowledged);
        const qint64 again = Start + minuteMs + 2'000;
        const TrackerOutput next = track(out.book, {alertOf("Down", again)}, again + 3'000);
        QCOMPARE(next.observation.ended.size(), std::size_t(1));
        QCOMPARE(next.observation.opened.size(), std::size_t(1));
        QVERIFY(next.observation.opened[0].id != out.observation.opened[0].id);
        QVERIFY(std::any_of(next.sightings.begin(), next.sightings.end(),
                            [](const Sighting &s) { return s.reason == Alarm::Reason::NewEpisode; }));
    }

    void newEpisodeUnderAnOldAcknowledgementIsNewsAtTheFirstLook()
    {
        TrackerOutput out = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        const QString fingerprint = alertOf("Down", Start).fingerprint;
        LiveEntry acknowledged = *out.book.entries[fingerprint];
        acknowledged.live.work.state = Work::State::Acknowledged;
        LiveBook read; // of a console that starts
        read.entries.insert(fingerprint, std::make_shared<const LiveEntry>(acknowledged));
        const TrackerOutput next =
            track(read, {alertOf("Down", Start + hourMs), alertOf("Slow", Start)}, Start + hourMs + minuteMs);
        QVERIFY(std::any_of(next.sightings.begin(), next.sightings.end(),
                            [](const Sighting &s) { return s.reason == Alarm::Reason::NewEpisode; }));
        QVERIFY(std::none_of(next.sightings.begin(), next.sightings.end(),
                             [](const Sighting &s) { return s.reason == Alarm::Reason::Fired; }));
    }

    void newEpisodeIsNewWhateverClockTellsItsStart()
    {
        for (const qint64 aheadMs : {10 * minuteMs, qint64(0), -10 * minuteMs}) {
            const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
            TrackerInput input;
            auto answer = std::make_shared<ClusterAnswer>();
            answer->askedMs = Start + minuteMs + 5'000;
            answer->alerts = {alertOf("Down", Start + minuteMs + 2'000)}; // Prometheus' clock goes as ours
            input.cluster = QStringLiteral("main");
            input.book = first.book;
            input.answer = answer;
            input.clockOffsetMs = aheadMs;
            QCOMPARE(trackEpisodes(input).observation.opened.size(), std::size_t(1));
        }
    }

    void seenSinceTheRestartIsNotForgottenByIt()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        const qint64 restarted = Start + minuteMs + 2'000;
        const TrackerOutput seen = track(first.book, {alertOf("Down", Start)}, restarted + 3'000, restarted);
        QCOMPARE(seen.observation.touched.size(), std::size_t(1)); // what the next program starts with
        QCOMPARE(seen.observation.touched[0].lastSeenMs, restarted + 3'000);
        QVERIFY(track(seen.book, {alertOf("Down", Start)}, restarted + 8'000, restarted).observation.touched.empty());
    }

    void restartHoldsAndTheReturnIsTheSameEpisode()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start), alertOf("Slow", Start)}, Start + minuteMs);
        const qint64 restarted = Start + minuteMs + 2'000;
        const TrackerOutput gone = track(first.book, {}, restarted + 3'000, restarted);
        QVERIFY(gone.observation.ended.empty());
        QCOMPARE(gone.held, 2);
        QCOMPARE(count(gone, AlertEvent::Kind::Vanished), 2);
        QCOMPARE(count(gone, AlertEvent::Kind::Resolved), 0);
        const TrackerOutput still = track(gone.book, {}, restarted + 8'000, restarted);
        QVERIFY(still.observation.events.empty()); // said once
        const TrackerOutput back = track(still.book, {alertOf("Down", Start)}, restarted + minuteMs, restarted);
        QCOMPARE(count(back, AlertEvent::Kind::Returned), 1);
        QVERIFY(back.observation.opened.empty());
        const QString fingerprint = alertOf("Down", Start).fingerprint;
        QCOMPARE(back.book.entries[fingerprint]->live.episode.id, first.book.entries[fingerprint]->live.episode.id);
    }

    void endedAndBackWithTheSameStartIsReopened()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        TrackerOutput out = track(first.book, {}, Start + minuteMs + 5'000);
        QVERIFY(out.lookAgain);
        out = track(out.book, {}, Start + minuteMs + 10'000);
        QCOMPARE(out.observation.ended.size(), std::size_t(1));
        QVERIFY(out.observation.ended[0].inferred);
        out = track(out.book, {alertOf("Down", Start)}, Start + minuteMs + 15'000);
        QCOMPARE(out.observation.reopened, std::vector<QString>{first.observation.opened[0].id});
        QVERIFY(out.observation.opened.empty());
    }

    void suppressionIsToldWithItsSilences()
    {
        const TrackerOutput first = track({}, {alertOf("Down", Start)}, Start + minuteMs);
        Alert silenced = alertOf("Down", Start);
        silenced.state = Alert::State::Suppressed;
        silenced.silencedBy = {QStringLiteral("id-1")};
        const TrackerOutput second = track(first.book, {silenced}, Start + minuteMs + 5'000);
        QCOMPARE(count(second, AlertEvent::Kind::Suppressed), 1);
        QVERIFY(second.observation.events[0].payload.contains("id-1"));
        const TrackerOutput third = track(second.book, {alertOf("Down", Start)}, Start + minuteMs + 10'000);
        QCOMPARE(count(third, AlertEvent::Kind::Unsuppressed), 1);
    }

    void theFourthStartOfAnHourFlaps()
    {
        LiveBook book;
        qint64 now = Start;
        TrackerOutput out;
        for (int i = 0; i < 4; ++i) {
            out = track(book, {alertOf("Down", now)}, now + 1'000);
            book = out.book;
            if (i == 3)
                break;
            for (int tick = 1; tick <= 2; ++tick) {
                out = track(book, {}, now + 1'000 + tick * 5'000);
                book = out.book;
            }
            now += 5 * minuteMs;
        }
        QCOMPARE(count(out, AlertEvent::Kind::FlapOn), 1);
        QVERIFY(out.book.entries.begin().value()->live.episode.flapping);
        // From now on one episode over the gaps.
        out = track(out.book, {}, now + 6'000);
        out = track(out.book, {}, now + 11'000);
        QVERIFY(out.observation.ended.empty());
        const qint64 again = now + 3 * minuteMs;
        out = track(out.book, {alertOf("Down", again)}, again + 1'000);
        QVERIFY(out.observation.opened.empty());
        QCOMPARE(count(out, AlertEvent::Kind::Returned), 1);
    }
};

OPS_TEST(EpisodeTrackerTest)
#include "tst_episodetracker.moc"
