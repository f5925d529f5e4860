#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/opstest.h"
#include "tests/ui/alerts2/tabstage.h"
#include "ui/alerts/historyview.h"
#include "ui/alerts/rulesview.h"
#include "ui/alerts/statisticschart.h"
#include "ui/alerts/statisticsview.h"
#include "ui/common/filechooser.h"
#include "ui/common/rowtable.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QToolButton>

using namespace ops;
using namespace ops::test;

namespace {

class RulesSaid : public FakeMetricSource
{
public:
    Task<Result<std::vector<RuleGroup>>> rules() override
    {
        Rule good, bad;
        good.name = QStringLiteral("Down");
        good.health = QStringLiteral("ok");
        bad.name = QStringLiteral("Broken");
        bad.health = QStringLiteral("err");
        bad.lastError = QStringLiteral("many-to-many matching not allowed");
        RuleGroup group;
        group.name = QStringLiteral("api");
        group.rules = {good, bad};
        co_return std::vector<RuleGroup>{group};
    }
};

struct RulesStage
{
    QTemporaryDir folder;
    ManualClock clock;
    AuditLog audit{clock, folder.filePath(QStringLiteral("audit.db"))};
    Guard guard{{QStringLiteral("prod"), QStringLiteral("red"), false}, audit};
    RulesSaid server;
    Context context{clock};
    std::unique_ptr<AlertDesk> desk;

    RulesStage()
    {
        Theme::apply(*qApp, Theme::Kind::Light);
        AlertDesk::Parts parts;
        parts.store = std::move(*makeAlertStore(folder.filePath(QStringLiteral("alerts.db")), clock));
        parts.metrics = &server;
        parts.guard = &guard;
        parts.clock = &clock;
        desk = std::make_unique<AlertDesk>(std::move(parts));
    }
};

RowTable &episodesOf(const HistoryView &view) { return *named<RowTable>(view, QStringLiteral("Episodes")); }

} // namespace

class RowTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOpensBelowDoesNotHideTheCurrentRow()
    {
        QStandardItemModel model(50, 1);
        RowTable table(model, {{80, 1, 0}}, nullptr);
        table.resize(300, 400);
        table.show();
        const QModelIndex last = table.indexAt(QPoint(5, table.viewport()->height() - 2));
        QVERIFY(last.isValid());
        table.setCurrentIndex(last);
        table.resize(300, 150);
        QCoreApplication::processEvents();
        QVERIFY(table.viewport()->rect().contains(table.visualRect(last)));
    }
};

class HistoryViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchAndTimeline()
    {
        TabStage stage;
        HistoryView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QTRY_COMPARE(episodesOf(view).model()->rowCount(), 4);
        named<QLineEdit>(view, QStringLiteral("Search the history"))->setText(QStringLiteral("service=api"));
        QTRY_COMPARE(episodesOf(view).model()->rowCount(), 1);
        auto *timeline = named<QWidget>(view, QStringLiteral("Timeline"));
        QVERIFY(!timeline->isVisible());
        episodesOf(view).selectRow(0);
        QVERIFY(timeline->isVisible());
        QTRY_VERIFY(view.findChild<QAbstractItemView *>());
        QSignalSpy wanted(&view, &HistoryView::episodeWanted);
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Show in the list")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!wanted[0][0].toString().isEmpty());
    }

    void theChosenOneStaysChosen()
    {
        TabStage stage;
        HistoryView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QTRY_COMPARE(episodesOf(view).model()->rowCount(), 4);
        episodesOf(view).selectRow(2);
        const QString episode = episodesOf(view).currentKey();
        view.vm().retry();
        QTRY_VERIFY(!view.vm().state().searching);
        QCOMPARE(episodesOf(view).currentKey(), episode);
    }

    void exportIsTold()
    {
        TabStage stage;
        HistoryView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QTRY_COMPARE(episodesOf(view).model()->rowCount(), 4);
        const QString path = stage.folder.filePath(QStringLiteral("h.csv"));
        setFileChooser([path](QWidget &, const FileWish &wish, const FileChosen &chosen) {
            QVERIFY(wish.name.endsWith(QStringLiteral(".csv")));
            chosen(path);
        });
        QSignalSpy told(&view, &HistoryView::told);
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Export CSV…")), Qt::LeftButton);
        setFileChooser({});
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(QFile::exists(path));
    }

    void everyWidgetHasAName()
    {
        TabStage stage;
        HistoryView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QCOMPARE(unnamed(view).join(u' '), QString());
        view.resize(400, 700);
        QVERIFY(view.minimumSizeHint().width() <= 400);
    }
};

class StatisticsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesAndCharts()
    {
        TabStage stage;
        StatisticsView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QTRY_VERIFY(named<QLabel>(view, QStringLiteral("Episodes: 4")));
        QVERIFY(named<QLabel>(view, QStringLiteral("MTTA p50: –")));
        auto *table = named<QTableWidget>(view, QStringLiteral("Noisiest rules, table"));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Down"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("4"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Noisiest rules as a table")), Qt::LeftButton);
        QVERIFY(table->isVisible());
    }

    void tablesByChoice()
    {
        TabStage stage;
        StatisticsView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        auto *table = named<RowTable>(view, QStringLiteral("Table of figures"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("By hour")), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 24);
    }

    void anEmptyRangeSaysSo()
    {
        TabStage stage;
        StatisticsView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        stage.context.setRange(RangeSpec::absolute({0, 1000}));
        QTRY_VERIFY(named<QLabel>(view, QStringLiteral("No alert fired in this range.")));
    }

    void everyWidgetHasAName()
    {
        TabStage stage;
        StatisticsView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QTRY_VERIFY(view.vm().state().figures);
        QCOMPARE(unnamed(view).join(u' '), QString());
        QVERIFY(view.minimumSizeHint().width() <= 400);
    }
};

class RulesViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failingFirstWithItsError()
    {
        RulesStage stage;
        RulesView view(*stage.desk, stage.context);
        view.resize(1000, 700);
        view.show();
        stage.desk->startPolling();
        auto &table = *named<RowTable>(view, QStringLiteral("List of rules"));
        QTRY_COMPARE(table.model()->rowCount(), 2);
        table.selectRow(0);
        auto *details = named<QPlainTextEdit>(view, QStringLiteral("Rule in full"));
        QVERIFY(details->toPlainText().contains(QStringLiteral("many-to-many matching not allowed")));
        view.showRule(QStringLiteral("Down"));
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QCOMPARE(unnamed(view).join(u' '), QString());
        view.resize(400, 700);
        QVERIFY(view.minimumSizeHint().width() <= 400);
    }

    void slashFinds()
    {
        RulesStage stage;
        RulesView view(*stage.desk, stage.context);
        view.resize(1000, 700);
        view.show();
        QTest::keyClick(&view, Qt::Key_Slash);
        QCOMPARE(view.focusWidget(), named<QLineEdit>(view, QStringLiteral("Find rules")));
    }
};

OPS_TEST(RowTableTest)
OPS_TEST(HistoryViewTest)
OPS_TEST(StatisticsViewTest)
OPS_TEST(RulesViewTest)
#include "tst_pastviews.moc"
