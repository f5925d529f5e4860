#include "core/time/duration.h"
#include "tests/core/alertstore/storefixture.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

class StoreHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<StoreFixture>();
        now = f->clock.nowMs();
        m_past = episodeOf(labelsNamed("Down", {{"job", "Trading-API"}}), now - 5 * hourMs);
        m_slow = episodeOf(labelsNamed("Slow", {{"job", "web_1"}}), now - 2 * hourMs);
        m_open = episodeOf(labelsNamed("Down", {{"job", "db"}}), now - hourMs);
        QVERIFY(awaited(f->store->observe(opening({m_past, m_slow, m_open}))));
        QVERIFY(awaited(f->store->observe(ending(m_past, now - 4 * hourMs))));
        QVERIFY(awaited(f->store->observe(ending(m_slow, now - 90 * minuteMs))));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); ///< of past, slow, open, the newest first
        QTest::newRow("all") << QString() << QStringLiteral("osp");
        QTest::newRow("word, any case") << QStringLiteral("trading") << QStringLiteral("p");
        QTest::newRow("two words") << QStringLiteral("down API") << QStringLiteral("p");
        QTest::newRow("no wildcard") << QStringLiteral("web_1") << QStringLiteral("s");
        QTest::newRow("percent is a sign") << QStringLiteral("%") << QString();
        QTest::newRow("equal") << QStringLiteral("alertname=Down") << QStringLiteral("op");
        QTest::newRow("not equal") << QStringLiteral("alertname!=Down") << QStringLiteral("s");
        QTest::newRow("regex") << QStringLiteral("job=~\"(web|d).*\"") << QStringLiteral("os");
        QTest::newRow("not regex") << QStringLiteral("job!~\"web.*\"") << QStringLiteral("op");
        QTest::newRow("anchored") << QStringLiteral("job=~eb") << QString();
        QTest::newRow("missing is empty") << QStringLiteral("pod=\"\" alertname=Slow") << QStringLiteral("s");
        QTest::newRow("missing is not x") << QStringLiteral("pod!=x") << QStringLiteral("osp");
        QTest::newRow("known nowhere") << QStringLiteral("pod=x") << QString();
        QTest::newRow("both") << QStringLiteral("alertname=Down db") << QStringLiteral("o");
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        HistoryQuery query;
        query.text = text;
        QCOMPARE(find(query), found);
    }

    void notesAndPeople()
    {
        f->acknowledge(m_open, "li.wei", false, QStringLiteral("Disk SWAPPED"));
        HistoryQuery query;
        query.text = QStringLiteral("swapped");
        QCOMPARE(find(query), QStringLiteral("o"));
        query.text = QStringLiteral("li.wei down");
        QCOMPARE(find(query), QStringLiteral("o"));
    }

    void rangeIsOverlap()
    {
        HistoryQuery query;
        query.range = {now - 270 * minuteMs, now - 250 * minuteMs}; // in the middle of the first
        QCOMPARE(find(query), QStringLiteral("p"));
        query.range = {now - 4 * hourMs, now - 4 * hourMs};
        QCOMPARE(find(query), QStringLiteral("p"));
        query.range = {now - 3 * hourMs, now - 150 * minuteMs};
        QCOMPARE(find(query), QString());
        query.range = {now, now + hourMs}; // an open one goes on
        QCOMPARE(find(query), QStringLiteral("o"));
    }

    void endAndOpen()
    {
        HistoryQuery query;
        query.end = Episode::End::Resolved;
        QCOMPARE(find(query), QStringLiteral("sp"));
        query.end = Episode::End::SourceLost;
        QCOMPARE(find(query), QString());
        query.end.reset();
        query.openOnly = true;
        QCOMPARE(find(query), QStringLiteral("o"));
    }

    void pages()
    {
        HistoryQuery query;
        query.limit = 2;
        auto page = awaited(f->store->history(query));
        QCOMPARE(page->rows.size(), 2u);
        QCOMPARE(page->matched, 3);
        query.offset = 2;
        page = awaited(f->store->history(query));
        QCOMPARE(page->rows.size(), 1u);
        QCOMPARE(page->rows.front().episode.id, m_past.id);
        QCOMPARE(page->rows.front().events, 2);
        QCOMPARE(page->rows.front().work.state, Work::State::Closed);
        QCOMPARE(page->matched, 3);
        query.offset = 7;
        page = awaited(f->store->history(query));
        QVERIFY(page->rows.empty());
        QCOMPARE(page->matched, 3);
    }

    void badExpression()
    {
        HistoryQuery query;
        query.text = QStringLiteral("job=~\"(\"");
        const auto page = awaited(f->store->history(query));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadRequest);
    }

    void byIdOrFingerprint()
    {
        const auto found = [this](const QString &text) {
            auto live = awaited(f->store->episode(text));
            return !live ? QStringLiteral("error") : !*live ? QString() : (*live)->episode.id;
        };
        QCOMPARE(found(m_past.id), m_past.id);
        QCOMPARE(found(m_slow.fingerprint), m_slow.id);
        QCOMPARE(found(m_slow.fingerprint.left(8).toUpper()), m_slow.id);
        QCOMPARE(found(m_slow.fingerprint.left(5)), QString());
        QCOMPARE(found(QStringLiteral("ffffffffffff0000")), QString());
        QCOMPARE(found(QStringLiteral("nothing of the kind")), QString());
        const Episode again = episodeOf(m_past.labels, now);
        QVERIFY(awaited(f->store->observe(opening({again}))));
        QCOMPARE(found(m_past.fingerprint), again.id);               // the open one
        QCOMPARE(found(m_open.id.left(6)), QStringLiteral("error")); // the time that they have in common
    }

    void facts()
    {
        f->clock.advance(10 * minuteMs);
        Observation observation;
        observation.events.push_back(eventOf(m_open, AlertEvent::Kind::Suppressed, now - 30 * minuteMs));
        observation.events.push_back(eventOf(m_open, AlertEvent::Kind::Unsuppressed, now - 10 * minuteMs));
        QVERIFY(awaited(f->store->observe(observation)));
        const auto acked = f->acknowledge(m_open);
        f->clock.advance(10 * minuteMs);
        f->acknowledge(m_open, "wang");
        auto all = awaited(f->store->facts({now - 6 * hourMs, now + hourMs}));
        QCOMPARE(all->size(), 3u);
        const EpisodeFact &fact = all->back();
        QCOMPARE(fact.alertName, QStringLiteral("Down"));
        QCOMPARE(fact.team, QStringLiteral("core"));
        QCOMPARE(fact.severity, Severity::Critical);
        QCOMPARE(fact.firstAcknowledgedMs, now + 10 * minuteMs);
        QCOMPARE(fact.suppressedMs, 20 * minuteMs);
        QCOMPARE(awaited(f->store->facts({now, now + 1}))->size(), 1u);
        f->undo(acked.eventId);
        all = awaited(f->store->facts({now, now + 1}));
        QVERIFY(!all->front().firstAcknowledgedMs); // taken back: nobody has looked yet
    }

private:
    QString find(const HistoryQuery &query)
    {
        auto page = awaited(f->store->history(query));
        if (!page)
            return page.error().message;
        QString found;
        for (const auto &row : page->rows)
            found += row.episode.id == m_past.id ? u'p' : row.episode.id == m_slow.id ? u's' : u'o';
        return page->matched == found.size() ? found : QStringLiteral("counted wrong");
    }

    std::unique_ptr<StoreFixture> f;
    qint64 now = 0;
    Episode m_past, m_slow, m_open;
};

OPS_TEST(StoreHistoryTest)
#include "tst_storehistory.moc"
