#include "core/alerts/historyvm.h"
#include "core/alerts/rulesvm.h"
#include "core/alerts/statisticsvm.h"
#include "core/correlation/context.h"
#include "core/time/duration.h"
#include "tests/core/alertviews/alertstage.h"
#include "tests/core/alertviews2/things.h"
#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

struct PastStage : AlertStage
{
    Context context{clock};

    PastStage()
    {
        fire({{"alertname", "Down"}, {"service", "db"}, {"severity", "critical"}, {"team", "core"}});
        fire({{"alertname", "Slow"}, {"service", "web"}, {"severity", "warning"}, {"team", "web"}});
    }
};

class RuleServer : public FakeMetricSource
{
public:
    Result<std::vector<RuleGroup>> answer = std::vector<RuleGroup>();

    Task<Result<std::vector<RuleGroup>>> rules() override { co_return answer; }
};

struct RuleStage
{
    QTemporaryDir folder;
    ManualClock clock;
    AuditLog audit{clock, folder.filePath(QStringLiteral("audit.db"))};
    Guard guard{{QStringLiteral("prod"), QStringLiteral("red"), false}, audit};
    RuleServer server;
    std::unique_ptr<AlertDesk> desk;

    explicit RuleStage(bool metrics = true)
    {
        AlertDesk::Parts parts;
        parts.store = std::move(*makeAlertStore(folder.filePath(QStringLiteral("alerts.db")), clock));
        parts.metrics = metrics ? &server : nullptr;
        parts.guard = &guard;
        parts.clock = &clock;
        desk = std::make_unique<AlertDesk>(std::move(parts));
        Rule rule;
        rule.name = QStringLiteral("Down");
        rule.health = QStringLiteral("err");
        rule.lastError = QStringLiteral("bad join");
        RuleGroup group;
        group.name = QStringLiteral("api");
        group.rules = {rule};
        server.answer = std::vector<RuleGroup>{group};
    }
};

} // namespace

class HistoryVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesTheRange()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        HistoryVm vm(*stage.desk, stage.context);
        QAbstractItemModelTester tester(&vm.rows());
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), 2);
        QCOMPARE(vm.state().state, DataState::Value);
        vm.search(QStringLiteral("severity=critical"), HistoryVm::Ends::Any);
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        QCOMPARE(vm.rows().index(0, HistoryModel::NameColumn).data().toString(), QStringLiteral("Down"));
        vm.search(QString(), HistoryVm::Ends::Resolved);
        QTRY_COMPARE(vm.state().state, DataState::NoData);
        QVERIFY(!vm.state().reason.isEmpty());
        stage.context.setRange(RangeSpec::absolute({0, 1000}));
        vm.search(QString(), HistoryVm::Ends::Any);
        QTRY_COMPARE(vm.state().reason, HistoryVm::tr("No alert fired in this range."));
    }

    void theNewerSearchWins()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        HistoryVm vm(*stage.desk, stage.context);
        vm.load();
        vm.search(QStringLiteral("severity=critical"), HistoryVm::Ends::Any);
        vm.search(QStringLiteral("severity=warning"), HistoryVm::Ends::Any);
        QTRY_VERIFY(!vm.state().searching);
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        QCOMPARE(vm.rows().index(0, HistoryModel::NameColumn).data().toString(), QStringLiteral("Slow"));
    }

    void goesInFlight()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        auto vm = std::make_unique<HistoryVm>(*stage.desk, stage.context);
        vm->load();
        vm.reset();
        QCoreApplication::processEvents();
    }

    void exportsAllThatMatches()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        HistoryVm vm(*stage.desk, stage.context);
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), 2);
        QSignalSpy told(&vm, &HistoryVm::told);
        const QString path = stage.folder.filePath(QStringLiteral("history.csv"));
        vm.exportCsv(path);
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("critical,Down"));
        vm.exportCsv(stage.folder.filePath(QStringLiteral("no/history.csv")));
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(told[1][0].toString().contains(QStringLiteral("not written")));
    }

    void anOpenEpisodeIsNotAnotherOne()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        HistoryVm vm(*stage.desk, stage.context);
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), 2);
        QVERIFY(vm.newEpisodeOf(vm.rows().rowAt(0)->episode.id).isEmpty());
    }
};

class StatisticsVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresOfTheRange()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        StatisticsVm vm(*stage.desk, stage.context);
        QAbstractItemModelTester tester(&vm.table());
        vm.load();
        QTRY_COMPARE(vm.state().state, DataState::Value);
        QCOMPARE(vm.state().figures->total.fired, qint64(2));
        QVERIFY(vm.table().rowCount() >= 2);
        vm.setBy(StatisticsBy::AlertName);
        QCOMPARE(vm.table().rowCount(), 2);
        vm.table().sort(StatisticsModel::KeyColumn, Qt::DescendingOrder);
        QCOMPARE(vm.table().index(0, 0).data().toString(), QStringLiteral("Slow"));
        vm.setBy(StatisticsBy::Hour);
        QCOMPARE(vm.table().rowCount(), 24);
        stage.context.setRange(RangeSpec::absolute({0, 1000}));
        QTRY_COMPARE(vm.state().state, DataState::NoData);
    }

    void exportsTheChosenTable()
    {
        PastStage stage;
        QVERIFY(stage.poll());
        StatisticsVm vm(*stage.desk, stage.context);
        vm.load();
        QTRY_VERIFY(vm.state().figures);
        vm.setBy(StatisticsBy::Team);
        QSignalSpy told(&vm, &StatisticsVm::told);
        const QString path = stage.folder.filePath(QStringLiteral("figures.csv"));
        vm.exportCsv(path);
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("core"));
    }

    void whatWasNotMeasuredHasNoFigure()
    {
        QCOMPARE(shareText(1, 0), QStringLiteral("–"));
        QCOMPARE(shareText(1, 3), QStringLiteral("33 %"));
        QCOMPARE(durationFigureText({}, 0), QStringLiteral("–"));
        QCOMPARE(durationFigureText({1, 90'000, 0, 0}, 90'000), QStringLiteral("1 min 30 s"));
    }
};

class RulesVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheRules()
    {
        RuleStage stage;
        RulesVm vm(*stage.desk);
        QAbstractItemModelTester tester(&vm.rows());
        vm.load();
        QCOMPARE(vm.state().state, DataState::Loading);
        stage.desk->startPolling();
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        QCOMPARE(vm.state().state, DataState::Value);
        QCOMPARE(vm.state().counts.failing, 1);
        RuleFilter filter;
        filter.only = RuleFilter::Only::Slow;
        vm.setFilter(filter);
        QTRY_COMPARE(vm.state().state, DataState::NoData);
    }

    void withoutPrometheusItSaysWhy()
    {
        RuleStage stage(false);
        RulesVm vm(*stage.desk);
        vm.load();
        stage.desk->startPolling();
        QCOMPARE(vm.state().state, DataState::NoData);
        QVERIFY(vm.state().reason.contains(QStringLiteral("Prometheus")));
    }

    void oldRulesStayWithTheReason()
    {
        RuleStage stage;
        RulesVm vm(*stage.desk);
        vm.load();
        stage.desk->startPolling();
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        stage.server.answer = Error(ErrorKind::Timeout, QStringLiteral("It was silent for 30 s."));
        stage.clock.advance(10 * minuteMs);
        QTRY_COMPARE(vm.state().state, DataState::Stale);
        QVERIFY(vm.state().reason.contains(QStringLiteral("silent")));
        QCOMPARE(vm.rows().rowCount(), 1);
    }

    void anErrorWithoutAnOlderAnswer()
    {
        RuleStage stage;
        stage.server.answer = Error(ErrorKind::Auth, QStringLiteral("It wants a sign-in."));
        RulesVm vm(*stage.desk);
        vm.load();
        stage.desk->startPolling();
        QTRY_COMPARE(vm.state().state, DataState::Error);
        QVERIFY(vm.state().reason.contains(QStringLiteral("sign-in")));
    }
};

OPS_TEST(HistoryVmTest)
OPS_TEST(StatisticsVmTest)
OPS_TEST(RulesVmTest)
#include "tst_historyvm.moc"
