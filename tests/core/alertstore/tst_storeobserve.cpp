#include "tests/core/alertstore/storefixture.h"
#include "tests/support/opstest.h"

#include "core/time/duration.h"

#include <QFile>

using namespace ops;
using namespace ops::test;

class StoreObserveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openedIsLive()
    {
        StoreFixture f;
        Episode episode = episodeOf(labelsNamed("Down", {{"text", "<b>\n\x01 \xE2\x80\xAE 磁盘"}}), f.clock.nowMs());
        episode.annotations = {{"description", std::string(20000, 'x')}};
        QVERIFY(awaited(f.store->observe(opening({episode}))));
        auto live = awaited(f.store->liveEpisodes(Prod));
        QCOMPARE(live->size(), 1u);
        const Episode &read = live->front().episode;
        QVERIFY(read.labels == episode.labels);
        QVERIFY(read.annotations == episode.annotations);
        QCOMPARE(read.id, episode.id);
        QCOMPARE(read.generatorUrl, episode.generatorUrl);
        QCOMPARE(read.receivers, episode.receivers);
        QCOMPARE(read.peakSeverity, Severity::Critical);
        QVERIFY(!read.endedAtMs);
        QCOMPARE(live->front().work, Work());
        QVERIFY(awaited(f.store->liveEpisodes(QStringLiteral("other")))->empty());
    }

    void twoObserversAreOne()
    {
        StoreFixture f;
        const auto other = f.another();
        const Labels labels = labelsNamed("Down");
        const Episode first = episodeOf(labels, f.clock.nowMs()), second = episodeOf(labels, f.clock.nowMs());
        QVERIFY(awaited(f.store->observe(opening({first}))));
        const auto written = awaited(other->observe(opening({second})));
        QVERIFY(written);
        QVERIFY(written->opened.empty());
        QVERIFY(written->events.empty());
        QCOMPARE(written->touched.size(), 1u);
        QCOMPARE(written->touched.front().id, first.id); // whose it is
        QCOMPARE(f.happenings(first), QStringList{QStringLiteral("fired")});
        QCOMPARE(awaited(f.store->liveEpisodes(Prod))->size(), 1u);
    }

    void endedAndFiredAgainInOneLook()
    {
        StoreFixture f;
        const Episode old = f.opened("Down");
        f.clock.advance(60'000);
        const Episode next = episodeOf(old.labels, f.clock.nowMs());
        Observation observation = opening({next});
        observation.ended.push_back({old.id, f.clock.nowMs(), Episode::End::Resolved, true});
        const auto written = awaited(f.store->observe(observation));
        QVERIFY(written);
        QCOMPARE(written->opened.size(), 1u);
        QCOMPARE(written->ended.size(), 1u);
        QCOMPARE(f.live(old).episode.end, Episode::End::Resolved);
        QVERIFY(f.live(old).episode.endInferred);
        const auto again = awaited(f.store->observe(observation)); // a crash and the same look once more
        QVERIFY(again);
        QVERIFY(again->opened.empty() && again->ended.empty() && again->events.empty());
    }

    void olderAnswerOpensNothingNew()
    {
        StoreFixture f;
        const Episode old = f.opened("Down");
        f.acknowledge(old);
        QVERIFY(awaited(f.store->observe(ending(old, f.clock.nowMs()))));
        const Episode late = episodeOf(old.labels, old.startsAtMs); // of an observer that still sees it
        const auto written = awaited(f.store->observe(opening({late})));
        QVERIFY(written);
        QVERIFY(written->opened.empty());
        QCOMPARE(written->reopened, std::vector<QString>{old.id});
        QCOMPARE(f.live(old).work.state, Work::State::Acknowledged);
    }

    void touched()
    {
        StoreFixture f;
        Episode episode = f.opened("Down");
        episode.lastSeenMs += 5000;
        episode.annotations = {{"summary", "worse"}};
        episode.flapping = true;
        Observation observation;
        observation.touched.push_back(episode);
        QVERIFY(awaited(f.store->observe(observation)));
        const Episode read = f.live(episode).episode;
        QCOMPARE(read.lastSeenMs, episode.lastSeenMs);
        QVERIFY(read.annotations == episode.annotations);
        QVERIFY(read.flapping);
    }

    void tenThousandAtOnce()
    {
        StoreFixture f;
        std::vector<Episode> episodes;
        for (int i = 0; i < 10'000; ++i)
            episodes.push_back(episodeOf(labelsNamed("Down", {{"instance", std::to_string(i)}}), f.clock.nowMs()));
        const auto written = awaited(f.store->observe(opening(episodes)));
        QVERIFY(written);
        QCOMPARE(written->opened.size(), 10'000u);
        QCOMPARE(written->events.size(), 10'000u);
        const auto facts = awaited(f.store->open());
        QCOMPARE(facts->episodes, 10'000);
        QCOMPARE(facts->events, 10'000);
    }

    void clocksGoForward()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        ManualClock behind(f.clock.nowMs() - 3'600'000); // another console, an hour late
        auto made = makeAlertStore(f.path(), behind);
        auto outcome = awaited((*made)->act(actionOf(AlertAction::Kind::Note, QStringLiteral("x")), {{episode.id, -1}},
                                            person("wang"), {}));
        QVERIFY(outcome);
        auto events = awaited(f.store->timeline(episode.id));
        QCOMPARE(events->back().note, QStringLiteral("x")); // after what it answers
        QCOMPARE(events->back().seq, 3);
        QCOMPARE(*awaited(f.store->lastSeq()), 3);
    }

    void backfill()
    {
        StoreFixture f;
        const Labels labels = labelsNamed("Down");
        const qint64 now = f.clock.nowMs();
        const auto past = [&](qint64 from, qint64 to) {
            Episode episode = episodeOf(labels, now + from);
            episode.endedAtMs = now + to;
            episode.end = Episode::End::Resolved;
            return episode;
        };
        const std::vector<Episode> episodes{past(-3 * hourMs, -2 * hourMs), past(-hourMs, -1)};
        QCOMPARE(*awaited(f.store->backfill(episodes)), 2);
        QCOMPARE(*awaited(f.store->backfill({past(-3 * hourMs, -2 * hourMs), past(-150 * minuteMs, -130 * minuteMs)})),
                 0);
        QCOMPARE(f.happenings(episodes[0]), QStringList({QStringLiteral("fired"), QStringLiteral("resolved")}));
        f.opened("Down"); // and what fires now has an episode of its own
    }

    void purge()
    {
        StoreFixture f;
        const Episode episode = f.opened("Down");
        f.acknowledge(episode);
        QCOMPARE(*awaited(f.store->purge()), 0);
        f.clock.advance(31 * dayMs);
        QVERIFY(*awaited(f.store->purge()) > 0);
        QCOMPARE(*awaited(f.store->purge()), 0);
        auto events = awaited(f.store->timeline(episode.id));
        QCOMPARE(events->size(), 2u);
        QVERIFY(events->back().payload.isEmpty());
        f.clock.advance(400 * dayMs);
        QCOMPARE(*awaited(f.store->purge()), 2);
        QVERIFY(awaited(f.store->timeline(episode.id))->empty());
        QCOMPARE(f.live(episode).work.owner, QStringLiteral("li")); // episodes stay
    }

    void settings()
    {
        StoreFixture f;
        QVERIFY(awaited(f.store->setting(QStringLiteral("console_id")))->isEmpty());
        QVERIFY(awaited(f.store->setSetting(QStringLiteral("console_id"), QStringLiteral("a"))));
        QVERIFY(awaited(f.store->setSetting(QStringLiteral("console_id"), QStringLiteral("b"))));
        QCOMPARE(*awaited(f.another()->setting(QStringLiteral("console_id"))), QStringLiteral("b"));
        const auto id = awaited(f.store->open())->storeId;
        QVERIFY(!id.isEmpty());
        QCOMPARE(awaited(f.another()->open())->storeId, id);
    }

    void damagedStoreSaysSo()
    {
        StoreFixture f;
        QFile file(f.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        const auto facts = awaited(f.store->open());
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(awaited(f.store->observe(opening({episodeOf(labelsNamed("Down"), 1)}))).error().kind,
                 ErrorKind::BadAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(9000, 'x'));
    }

    void postgresIsForLater()
    {
        ManualClock clock;
        const auto store = makeAlertStore(QStringLiteral("postgresql:") + QStringLiteral("//db/alerts"), clock);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Unsupported);
    }

    void storeDeletedInFlight()
    {
        StoreFixture f;
        const Episode episode = episodeOf(labelsNamed("Down"), f.clock.nowMs());
        bool done = false;
        {
            Scope scope;
            scope.restart("observe", f.store->observe(opening({episode})), [&](const auto &) { done = true; });
        }
        f.store.reset(); // what was begun is written, nobody is told
        QVERIFY(!done);
        f.store = f.another();
        QCOMPARE(awaited(f.store->liveEpisodes(Prod))->size(), 1u);
    }
};

OPS_TEST(StoreObserveTest)
#include "tst_storeobserve.moc"
