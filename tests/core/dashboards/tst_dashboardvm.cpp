#include "core/dashboards/dashboardvm.h"
#include "tests/core/dashboards/answers.h"
#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

#include <algorithm>

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 second = 1000;
using Level = DashboardVm::Health::Level;

Dashboard boardOf(int panels)
{
    Dashboard board;
    for (int i = 0; i < panels; ++i) {
        DashboardPanel panel = chartOf({"up"});
        panel.id = 10 + i;
        panel.targets[0].expr += QString::number(i);
        board.panels.push_back(std::move(panel));
    }
    return board;
}

Error starting()
{
    Error error(ErrorKind::Busy, QStringLiteral("Prometheus is starting."));
    error.httpStatus = 503;
    return error;
}

struct BoardStage
{
    ManualClock clock;
    Context context{clock};
    FakeMetricSource source;
    DashboardVm board;

    explicit BoardStage(int panels = 2) : board(boardOf(panels), source, context) {}
    void showAll()
    {
        for (const auto &panel : board.panels())
            panel->setVisible(true);
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return board.settled(); });
    }
    bool answer(const Result<QueryAnswer> &with)
    {
        source.answerAll(with);
        return settles();
    }
};

} // namespace

class DashboardVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyVisiblePanelsAsk()
    {
        BoardStage s;
        QVERIFY(s.source.queries.empty());
        QCOMPARE(s.source.completeAsked, 0);
        s.board.panel(11)->setVisible(true);
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        QCOMPARE(s.source.queries[0]->expr, QStringLiteral("up1"));
        QVERIFY(!s.board.settled());
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(100 * second);
        QVERIFY(std::all_of(s.source.queries.begin(), s.source.queries.end(),
                            [](const auto &query) { return query->expr == QStringLiteral("up1"); }));
        QVERIFY(!s.board.panel(99));
    }

    void refreshesAtTheInterval()
    {
        BoardStage s;
        s.showAll();
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(30 * second - 1);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
        s.clock.advance(1);
        QCOMPARE(s.source.queries.size(), std::size_t(4));
        QVERIFY(s.answer(oneValue(1)));
        s.context.setRefreshMs(60 * second);
        s.clock.advance(59 * second);
        QCOMPARE(s.source.queries.size(), std::size_t(4));
        s.clock.advance(second);
        QCOMPARE(s.source.queries.size(), std::size_t(6));
    }

    void neverPilesUp()
    {
        BoardStage s(1);
        s.context.setRefreshMs(5 * second);
        s.showAll();
        s.clock.advance(200 * second); // the server is slow
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(199 * second); // twice as long as it took
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        s.clock.advance(second);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
        QCOMPARE(s.source.open().size(), std::size_t(1));
    }

    void aSlowPanelHoldsNoOtherUp()
    {
        BoardStage s;
        s.showAll();
        s.source.open()[0]->give(oneValue(1));
        QVERIFY(QTest::qWaitFor([&s] { return !s.board.panel(10)->state().querying; }));
        s.clock.advance(30 * second);
        QCOMPARE(s.source.queries.size(), std::size_t(3));
        QCOMPARE(s.source.queries[2]->expr, QStringLiteral("up0"));
    }

    void offMeansOff()
    {
        BoardStage s;
        s.context.setRefreshMs(0);
        s.showAll();
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(3600 * second);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
        s.context.refreshNow();
        QCOMPARE(s.source.queries.size(), std::size_t(4));
    }

    void hiddenBoardRests()
    {
        BoardStage s;
        s.showAll();
        QVERIFY(s.answer(oneValue(1)));
        for (const auto &panel : s.board.panels())
            panel->setVisible(false);
        QCOMPARE(s.clock.timerCount(), std::size_t(0));
        const int asked = s.source.completeAsked;
        s.clock.advance(3600 * second);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
        QCOMPARE(s.source.completeAsked, asked);
        s.board.panel(10)->setVisible(true); // its answer is an hour old
        s.clock.advance(0);
        QCOMPARE(s.source.queries.size(), std::size_t(3));
    }

    void settledIsSaid()
    {
        BoardStage s;
        QVERIFY(s.board.settled());
        s.showAll();
        QVERIFY(!s.board.settled());
        QSignalSpy changed(&s.board, &DashboardVm::stateChanged);
        QVERIFY(s.answer(oneValue(1)));
        QVERIFY(changed.count() >= 1);
    }

    void staleByAgeWhileTheServerIsSilent()
    {
        BoardStage s(1);
        s.showAll();
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(200 * second);
        QCOMPARE(s.source.open().size(), std::size_t(1));
        QCOMPARE(s.board.panel(10)->state().state, DataState::Stale);
    }

    void completeness()
    {
        BoardStage s(1);
        QVERIFY(!s.board.completeUntilMs());
        QCOMPARE(s.board.health().level, Level::Unknown);
        s.source.complete = std::optional<qint64>(s.clock.nowMs() - 5 * second);
        QSignalSpy changed(&s.board, &DashboardVm::stateChanged);
        s.showAll();
        QCOMPARE(s.board.completeUntilMs(), std::optional(s.clock.nowMs() - 5 * second));
        QCOMPARE(s.board.health().level, Level::Ok);
        QVERIFY(changed.count() >= 1);
        QVERIFY(s.answer(emptyAnswer()));
        QVERIFY(s.board.panel(10)->state().message.contains(QStringLiteral("Complete until")));
        s.source.complete = std::optional<qint64>(s.clock.nowMs() + 25 * second);
        s.clock.advance(30 * second);
        QCOMPARE(s.board.completeUntilMs(), std::optional(s.clock.nowMs() - 5 * second));
    }

    void aFailureAsksForTheSourceAtOnce()
    {
        BoardStage s(1);
        s.showAll();
        QCOMPARE(s.board.health().level, Level::Ok);
        const Error down(ErrorKind::Network, QStringLiteral("The connection was refused."));
        s.source.complete = down;
        QVERIFY(s.answer(down));
        QCOMPARE(s.board.health().level, Level::Down);
        QCOMPARE(s.board.health().message, down.message);
        QVERIFY(!s.board.health().walReplayPercent);
    }

    void aWrongQueryIsNotTheSourcesFault()
    {
        BoardStage s(1);
        s.showAll();
        const int asked = s.source.completeAsked;
        QVERIFY(s.answer(Error(ErrorKind::BadRequest, QStringLiteral("Wrong query."))));
        QCOMPARE(s.board.health().level, Level::Ok);
        QCOMPARE(s.source.completeAsked, asked);
    }

    void aPanelThatFailsDegrades()
    {
        BoardStage s(1);
        s.showAll();
        QVERIFY(s.answer(Error(ErrorKind::Timeout, QStringLiteral("Too slow."))));
        QCOMPARE(s.board.health().level, Level::Degraded);
        QCOMPARE(s.board.health().message, QStringLiteral("Too slow."));
    }

    void recoversAloneAfterTheReplay()
    {
        BoardStage s;
        s.context.setRefreshMs(0); // even without a refresh
        s.source.complete = starting();
        s.source.replay = walReplay(25);
        s.showAll();
        QVERIFY(s.answer(starting()));
        QCOMPARE(s.board.health().level, Level::Degraded);
        QCOMPARE(s.board.health().walReplayPercent, std::optional(25));
        s.source.replay = walReplay(80);
        s.clock.advance(second);
        QCOMPARE(s.board.health().walReplayPercent, std::optional(80));
        QCOMPARE(s.source.queries.size(), std::size_t(2)); // panels wait
        s.source.complete = std::optional<qint64>(s.clock.nowMs());
        s.clock.advance(second);
        QCOMPARE(s.board.health().walReplayPercent, std::optional<int>());
        QCOMPARE(s.source.queries.size(), std::size_t(4));
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.board.health().level, Level::Ok);
        QCOMPARE(s.board.panel(10)->state().state, DataState::Value);
    }

    void aDeadSourceIsAskedLessAndLess()
    {
        BoardStage s(1);
        s.context.setRefreshMs(0);
        s.source.complete = Error(ErrorKind::Network, QStringLiteral("The connection was refused."));
        s.showAll();
        QVERIFY(s.answer(Error(ErrorKind::Network, QStringLiteral("The connection was refused."))));
        const int before = s.source.completeAsked;
        s.clock.advance(300 * second);
        const int asked = s.source.completeAsked - before;
        QVERIFY2(asked >= 20 && asked <= 30, qPrintable(QString::number(asked)));
        QCOMPARE(s.source.replayAsked, 0);
    }

    void theOperatorNeedNotWaitForThePause()
    {
        BoardStage s(1);
        const Error down(ErrorKind::Network, QStringLiteral("The connection was refused."));
        s.source.complete = down;
        s.showAll();
        QVERIFY(s.answer(down));
        s.clock.advance(120 * second); // the pauses are long by now
        s.source.complete = std::optional<qint64>(s.clock.nowMs());
        QCOMPARE(s.board.health().level, Level::Down);
        s.context.refreshNow();
        QCOMPARE(s.board.health().level, Level::Degraded); // the panel has no answer yet
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.board.health().level, Level::Ok);
    }

    void progressOfABrokenAnswerIsBounded()
    {
        BoardStage s(1);
        s.source.complete = starting();
        WalReplay odd;
        odd.replaying = true;
        odd.min = 5;
        odd.max = 5;
        odd.current = 900;
        s.source.replay = odd;
        s.showAll();
        QCOMPARE(s.board.health().walReplayPercent, std::optional(0));
        odd.max = 10;
        s.source.replay = odd;
        s.clock.advance(second);
        QCOMPARE(s.board.health().walReplayPercent, std::optional(100));
    }

    void variablesHoldUpOnlyTheirPanels()
    {
        Dashboard board = boardOf(2);
        Variable job;
        job.name = QStringLiteral("job");
        job.query = QStringLiteral("label_values(job)");
        board.variables = {job};
        board.panels[1].targets[0].expr = QStringLiteral("up{job=\"$job\"}");
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        source.holdLists = true;
        DashboardVm vm(board, source, context);
        QVERIFY(source.lists.empty()); // nobody looks yet
        for (const auto &panel : vm.panels())
            panel->setVisible(true);
        QCOMPARE(source.queries.size(), std::size_t(1));
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&] { return !vm.panel(10)->state().querying; }));
        QVERIFY(!vm.settled() && !vm.prepared());
        source.lists[0]->give(QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(QTest::qWaitFor([&] { return source.queries.size() == 2; }));
        QVERIFY(vm.prepared());
        QCOMPARE(source.queries[1]->expr, QStringLiteral("up{job=\"a\"}"));
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&] { return vm.settled(); }));
        QCOMPARE(vm.answeredMs(), clock.nowMs());
        vm.variables().choose(QStringLiteral("job"), QStringList(QStringLiteral("b")));
        QCOMPARE(source.queries.size(), std::size_t(3));
    }

    void scrapeIntervalOfTheSource()
    {
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        ScrapeTarget target;
        target.scrapeIntervalMs = 60 * second;
        source.scrapeTargets = std::vector<ScrapeTarget>(3, target);
        DashboardVm vm(boardOf(1), source, context);
        QCOMPARE(source.targetsAsked, 0);
        vm.panel(10)->setVisible(true);
        QCOMPARE(source.targetsAsked, 1);
        QCOMPARE(vm.scrapeIntervalMs(), 60 * second);
        QCOMPARE(source.open().back()->stepMs, 60 * second);
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&] { return vm.settled(); }));
        source.scrapeTargets = Error(ErrorKind::Network, QStringLiteral("away"));
        clock.advance(600 * second);
        QCOMPARE(source.targetsAsked, 2);
        QCOMPARE(vm.scrapeIntervalMs(), 60 * second);
    }

    void aChangeDoesNotWalkTheBoard()
    {
        BoardStage s(2000);
        s.board.panel(10)->setVisible(true);
        QVERIFY(s.answer(oneValue(1)));
        int changes = 0;
        for (const auto &panel : s.board.panels())
            connect(panel.get(), &PanelVm::stateChanged, this, [&changes] { ++changes; });
        s.board.panel(10)->refresh();
        QVERIFY(s.answer(oneValue(2)));
        QCOMPARE(changes, 2);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
    }

    void deletedInFlight()
    {
        auto s = std::make_unique<BoardStage>();
        s->showAll();
        const auto open = s->source.open();
        s.reset();
        for (const auto &query : open)
            QVERIFY(!query->give(oneValue(1)));
    }

    void endsItsTimers()
    {
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        auto board = std::make_unique<DashboardVm>(boardOf(1), source, context);
        board->panel(10)->setVisible(true);
        QVERIFY(clock.timerCount() > 0);
        board.reset();
        QCOMPARE(clock.timerCount(), std::size_t(0));
        context.refreshNow();
    }

private:
    static WalReplay walReplay(qint64 current)
    {
        WalReplay replay;
        replay.replaying = true;
        replay.max = 100;
        replay.current = current;
        return replay;
    }
};

OPS_TEST(DashboardVmTest)
#include "tst_dashboardvm.moc"
