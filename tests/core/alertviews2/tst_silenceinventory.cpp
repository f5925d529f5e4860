#include "core/alerts/silenceinventory.h"
#include "core/alerts/silencemodel.h"
#include "core/time/duration.h"
#include "tests/core/alertviews2/things.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 NowMs = 1'795'500'000'000;

InventoryInput input(std::vector<Silence> silences, std::vector<AlertRow> rows)
{
    InventoryInput in;
    in.silences = shared(std::move(silences));
    in.rows = shared(std::move(rows));
    in.person = QStringLiteral("li.wei");
    in.nowMs = NowMs;
    return in;
}

SilenceInventory stock(InventoryInput in) { return silenceInventory(std::stop_token(), std::move(in)); }

const SilenceFacts &factsOf(const SilenceInventory &inventory, const char *id)
{
    for (const SilenceFacts &facts : inventory.facts) {
        if (inventory.silenceOf(facts).id == QLatin1String(id))
            return facts;
    }
    qFatal("no such silence");
}

QStringList idsOf(const SilenceInventory &inventory, const std::vector<std::uint32_t> &shown)
{
    QStringList ids;
    for (const std::uint32_t place : shown)
        ids << inventory.silenceOf(inventory.facts[place]).id;
    return ids;
}

std::vector<AlertRow> someRows()
{
    return {firingRow("Down", "api", "critical"), firingRow("Down", "db", "warning"),
            firingRow("Slow", "api", "warning")};
}

} // namespace

class SilenceInventoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatEachHits()
    {
        const auto inventory =
            stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + hourMs),
                         silenceOn("b", {equals("service", "api"), equals("severity", "warning")}, NowMs + hourMs),
                         silenceOn("c", {equals("service", "web")}, NowMs + hourMs)},
                        someRows()));
        QCOMPARE(factsOf(inventory, "a").hits, 2u);
        QCOMPARE(factsOf(inventory, "a").critical, 1u);
        QVERIFY(factsOf(inventory, "a").marks & MarkHidesCritical);
        QCOMPARE(factsOf(inventory, "b").hits, 1u);
        QVERIFY(!(factsOf(inventory, "b").marks & MarkHidesCritical));
        QCOMPARE(factsOf(inventory, "c").hits, 0u);
        QVERIFY(factsOf(inventory, "c").marks & MarkHitsNothing);
        QCOMPARE(inventory.counts.hitsNothing, 1);
        QCOMPARE(inventory.counts.hidesCritical, 1);
        QCOMPARE(inventory.counts.mine, 3);
    }

    void pendingAndHeldAlertsAreNotFiring()
    {
        auto rows = someRows();
        rows[0].pending = true;
        rows[1].held = true;
        const auto inventory = stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + hourMs)}, rows));
        QCOMPARE(factsOf(inventory, "a").hits, 0u);
    }

    void anotherClustersAlertsAreNotHit()
    {
        InventoryInput in =
            input({silenceOn("a", {equals("alertname", "Down")}, NowMs + hourMs)},
                  {firingRow("Down", "api", "critical", u"east"_qs), firingRow("Down", "db", "critical", u"west"_qs)});
        in.runs = {{QStringLiteral("east"), 0}, {QStringLiteral("west"), 1}};
        QCOMPARE(factsOf(stock(std::move(in)), "a").hits, 1u);
    }

    void expiredAndPendingOnesHitNothingAndAreNotBlamedForIt()
    {
        const auto inventory =
            stock(input({silenceOn("e", {equals("alertname", "Down")}, NowMs - 1, Silence::State::Expired),
                         silenceOn("p", {equals("alertname", "Down")}, NowMs + 2 * hourMs, Silence::State::Pending)},
                        someRows()));
        QCOMPARE(factsOf(inventory, "e").hits, 0u);
        QCOMPARE(factsOf(inventory, "e").marks, unsigned(MarkMine));
        QCOMPARE(factsOf(inventory, "p").marks, unsigned(MarkMine));
        QCOMPARE(inventory.counts.hitsNothing, 0);
        QCOMPARE(inventory.counts.mine, 1); // of those in force
    }

    void soonIsLessThanTenMinutes()
    {
        const auto inventory = stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + 10 * minuteMs),
                                            silenceOn("b", {equals("alertname", "Down")}, NowMs + 10 * minuteMs - 1)},
                                           someRows()));
        QVERIFY(!(factsOf(inventory, "a").marks & MarkEndsSoon));
        QVERIFY(factsOf(inventory, "b").marks & MarkEndsSoon);
    }

    void marksOfCreatorAndAcknowledgement()
    {
        Silence quiet = silenceOn("q", {equals("alertname", "Down")}, NowMs + hourMs);
        quiet.createdBy = QStringLiteral("someone");
        quiet.comment = QStringLiteral("ACK on it [qm:0190-1]");
        const auto inventory = stock(input({quiet}, someRows()));
        QVERIFY(factsOf(inventory, "q").marks & MarkQuiet);
        QVERIFY(!(factsOf(inventory, "q").marks & MarkMine));
    }

    void anExpressionThatCannotBeReadIsNotCalledUseless()
    {
        Matcher bad{QStringLiteral("alertname"), QStringLiteral("(?=x)"), Matcher::Op::Regex};
        const auto inventory = stock(input({silenceOn("a", {bad}, NowMs + hourMs)}, someRows()));
        QVERIFY(factsOf(inventory, "a").marks & MarkUnreadable);
        QVERIFY(!(factsOf(inventory, "a").marks & MarkHitsNothing));
    }

    void withoutAlertsNothingIsSaidAboutHits()
    {
        InventoryInput in = input({silenceOn("a", {equals("alertname", "Down")}, NowMs + hourMs)}, {});
        in.rows = nullptr;
        QVERIFY(!(factsOf(stock(std::move(in)), "a").marks & MarkHitsNothing));
    }

    void remembersSinceWhenItHitsNothing()
    {
        InventoryInput in = input({silenceOn("a", {equals("service", "web")}, NowMs + hourMs),
                                   silenceOn("b", {equals("service", "none")}, NowMs + hourMs)},
                                  someRows());
        in.hitless = {{"a", NowMs - hourMs}};
        const auto inventory = stock(std::move(in));
        QCOMPARE(factsOf(inventory, "a").hitlessSinceMs, NowMs - hourMs);
        QCOMPARE(factsOf(inventory, "b").hitlessSinceMs, NowMs);
    }

    void usualOrder()
    {
        const auto inventory =
            stock(input({silenceOn("e1", {equals("a", "b")}, NowMs - 2 * hourMs, Silence::State::Expired),
                         silenceOn("a2", {equals("a", "b")}, NowMs + 2 * hourMs),
                         silenceOn("p1", {equals("a", "b")}, NowMs + 3 * hourMs, Silence::State::Pending),
                         silenceOn("e2", {equals("a", "b")}, NowMs - hourMs, Silence::State::Expired),
                         silenceOn("a1", {equals("a", "b")}, NowMs + hourMs)},
                        {}));
        SilenceFilter all;
        all.states = SilenceFilter::States::All;
        QCOMPARE(idsOf(inventory, silencesShown(inventory, all)),
                 QStringList({u"a1"_qs, u"a2"_qs, u"p1"_qs, u"e2"_qs, u"e1"_qs}));
        QCOMPARE(idsOf(inventory, silencesShown(inventory, {})), QStringList({u"a1"_qs, u"a2"_qs, u"p1"_qs}));
        all.order = SilenceFilter::Order::End;
        all.descending = true;
        QCOMPARE(idsOf(inventory, silencesShown(inventory, all)).first(), QStringLiteral("p1"));
    }

    void filtersByMarksAndWords()
    {
        const auto inventory = stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + minuteMs),
                                            silenceOn("b", {equals("alertname", "Slow")}, NowMs + hourMs)},
                                           someRows()));
        SilenceFilter filter;
        filter.marks = MarkMine | MarkEndsSoon;
        QCOMPARE(idsOf(inventory, silencesShown(inventory, filter)), QStringList({u"a"_qs}));
        filter.marks = 0;
        filter.text = QStringLiteral("disk SLOW");
        QCOMPARE(idsOf(inventory, silencesShown(inventory, filter)), QStringList({u"b"_qs}));
        filter.text = QStringLiteral("alertname=\"Down\"");
        QCOMPARE(idsOf(inventory, silencesShown(inventory, filter)), QStringList({u"a"_qs}));
    }

    void tenThousandByTenThousandIsExact()
    {
        constexpr int many = 10'000;
        std::vector<Silence> silences;
        std::vector<AlertRow> rows;
        for (int i = 0; i < many; ++i) {
            const QByteArray service = "s" + QByteArray::number(i % 5000);
            silences.push_back(silenceOn(QByteArray::number(i).constData(),
                                         {equals("alertname", "Down"), equals("service", service.constData())},
                                         NowMs + hourMs));
            rows.push_back(firingRow("Down", service.constData(), "warning"));
        }
        const auto inventory = stock(input(std::move(silences), std::move(rows)));
        QCOMPARE(int(inventory.facts.size()), many);
        QVERIFY(std::all_of(inventory.facts.begin(), inventory.facts.end(),
                            [](const SilenceFacts &facts) { return facts.hits == 2; }));
    }

    void modelTellsTheTime()
    {
        ManualClock clock(NowMs);
        SilenceModel model(clock);
        QAbstractItemModelTester tester(&model);
        const auto inventory = std::make_shared<const SilenceInventory>(
            stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + 8 * minuteMs)}, someRows())));
        model.show(inventory, silencesShown(*inventory, {}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, SilenceModel::EndsColumn).data().toString(), QStringLiteral("in 8 min"));
        QCOMPARE(model.index(0, SilenceModel::HitsColumn).data().toString(), QStringLiteral("2"));
        QVERIFY(model.index(0, SilenceModel::MarksColumn).data().toString().contains(QStringLiteral("ends soon")));
        clock.advance(5 * minuteMs);
        model.timePassed();
        QCOMPARE(model.index(0, SilenceModel::EndsColumn).data().toString(), QStringLiteral("in 3 min"));
        QCOMPARE(model.rowOfId(QStringLiteral("a")), 0);
    }

    void theSameSilencesAreNotAReset()
    {
        ManualClock clock(NowMs);
        SilenceModel model(clock);
        const auto make = [] {
            return std::make_shared<const SilenceInventory>(
                stock(input({silenceOn("a", {equals("alertname", "Down")}, NowMs + hourMs)}, someRows())));
        };
        model.show(make(), {0});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show(make(), {0});
        QCOMPARE(resets.count(), 0);
        model.show(make(), {});
        QCOMPARE(resets.count(), 1);
    }

    void detailsAreSafe()
    {
        Silence hostile = silenceOn("x", {equals("alertname", "Do\nwn")}, NowMs + hourMs);
        hostile.comment = QStringLiteral("<script>") + QChar(0x202E);
        const auto inventory = stock(input({hostile}, someRows()));
        const QString text = silenceDetails(hostile, inventory.facts[0], NowMs, QTimeZone::utc());
        QVERIFY(text.contains(QStringLiteral("<script>")));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(QStringLiteral("Do\\nwn")));
        QVERIFY(text.contains(QStringLiteral("+00:00")));
    }
};

OPS_TEST(SilenceInventoryTest)
#include "tst_silenceinventory.moc"
