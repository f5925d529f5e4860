#include "core/alerts/alertlistvm.h"
#include "tests/core/alertviews/alertstage.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

struct ListStage : AlertStage
{
    Context context{clock};
    std::unique_ptr<AlertListVm> vm;

    ListStage()
    {
        fire({{"alertname", "Down"}, {"service", "db"}, {"severity", "critical"}});
        fire({{"alertname", "Slow"}, {"service", "web"}, {"severity", "warning"}});
        fire({{"alertname", "Busy"}, {"service", "web"}, {"severity", "warning"}});
        vm = make();
    }

    std::unique_ptr<AlertListVm> make()
    {
        auto made = std::make_unique<AlertListVm>(
            *desk, context, SavedFilters(folder.filePath(QStringLiteral("filters.json")), QStringLiteral("prod")));
        made->setGroup(QString());
        return made;
    }
    bool show()
    {
        return poll() && settle() && QTest::qWaitFor([this] { return vm->state().counts.total == 3; });
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !vm->state().arranging; });
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < vm->rows().rowCount(); ++row)
            all << vm->rows().index(row, AlertListModel::NameColumn).data().toString();
        return all;
    }
    QString keyOf(const char *name) const
    {
        for (const AlertRow &row : *desk->rows()) {
            if (alertNameOf(row.alert.labels) == QLatin1String(name))
                return alertKey(row);
        }
        return {};
    }
};

} // namespace

class AlertListVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatFires()
    {
        ListStage stage;
        QAbstractItemModelTester tester(&stage.vm->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(stage.vm->state().state, DataState::Loading);
        QVERIFY(!stage.vm->state().emptyText.isEmpty());
        QVERIFY(stage.show());
        QCOMPARE(stage.names().front(), QStringLiteral("Down"));
        QCOMPARE(stage.vm->state().counts.severities[std::size_t(Severity::Warning)], 2);
        QVERIFY(stage.vm->state().emptyText.isEmpty());
    }

    void filtersWithEveryKeyAndTheNewestWins()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setFilter(QStringLiteral("service=db"));
        stage.vm->setFilter(QStringLiteral("service=web"));
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->state().counts.matched, 2);
        QVERIFY(!stage.names().contains(QStringLiteral("Down")));
    }

    void aFilterThatCannotBeReadLeavesTheListAlone()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setFilter(QStringLiteral("service=db"));
        QVERIFY(stage.settle());
        stage.vm->setFilter(QStringLiteral("service=~\"(\""));
        QVERIFY(stage.settle());
        QVERIFY(stage.vm->state().filterProblem.has_value());
        QVERIFY(!stage.vm->state().filterProblem->sentence.isEmpty());
        QCOMPARE(stage.names(), QStringList(QStringLiteral("Down")));
        stage.vm->setFilter(QString());
        QVERIFY(!stage.vm->state().filterProblem);
    }

    void theWindowsFiltersHold()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.context.setFilters(
            {{EntityKind::Service, QStringLiteral("db"), false}, {EntityKind::User, QStringLiteral("ann"), false}});
        QVERIFY(stage.settle());
        QCOMPARE(stage.names(), QStringList(QStringLiteral("Down")));
        QCOMPARE(stage.vm->state().notApplied.size(), 1);
    }

    void theSelectionStaysWithItsAlerts()
    {
        ListStage stage;
        QVERIFY(stage.show());
        const QString slow = stage.keyOf("Slow");
        stage.vm->select({slow}, slow);
        stage.source->firing.erase(stage.source->firing.begin());
        stage.desk->pollNow();
        stage.vm->setSort(AlertSort::Name, true);
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->selectedRows().size(), std::size_t(1));
        QCOMPARE(alertTitle(*stage.vm->currentRow()), QStringLiteral("Slow"));
        stage.vm->setFilter(QStringLiteral("service=db"));
        QVERIFY(stage.settle());
        QVERIFY(stage.vm->selectedRows().empty()); // what is not seen is not acted upon
        QCOMPARE(stage.vm->state().selected, 0);
    }

    void stepsOverHeadings()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setGroup(QStringLiteral("service"));
        QVERIFY(stage.settle());
        stage.vm->step(-1);
        QCOMPARE(alertTitle(*stage.vm->currentRow()), QStringLiteral("Down"));
        stage.vm->step(-1);
        QCOMPARE(alertTitle(*stage.vm->currentRow()), QStringLiteral("Down"));
        stage.vm->step(1);
        QCOMPARE(QString::fromStdString(std::string(labelValue(stage.vm->currentRow()->alert.labels, "service"))),
                 QStringLiteral("web"));
    }

    void foldedGroupsHideTheirAlerts()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setGroup(QStringLiteral("service"));
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->rows().rowCount(), 5);
        stage.vm->toggleFold(QStringLiteral("web"));
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->rows().rowCount(), 3);
        stage.vm->setAllFolded(true);
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->rows().rowCount(), 2);
        stage.vm->setAllFolded(false);
        QVERIFY(stage.settle());
        QCOMPARE(stage.vm->rows().rowCount(), 5);
    }

    void theUsualFilterIsWhereAPageBegins()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setFilter(QStringLiteral("service=web"));
        QVERIFY(stage.vm->saveFilter(QStringLiteral("web"), true));
        const auto again = stage.make();
        QCOMPARE(again->state().filterText, QStringLiteral("service=web"));
    }

    void offersWhatTheAlertsHave()
    {
        ListStage stage;
        QVERIFY(stage.show());
        QSignalSpy offered(stage.vm.get(), &AlertListVm::offered);
        stage.vm->offer(QStringLiteral("serv"), 4);
        QVERIFY(QTest::qWaitFor([&] { return offered.count() == 1; }));
        QVERIFY(!stage.vm->offers().candidates.empty());
        QVERIFY(stage.vm->offers().candidates.front().text.startsWith(QStringLiteral("service")));
    }

    void mayGoWhileItArranges()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.vm->setFilter(QStringLiteral("web"));
        QVERIFY(stage.vm->state().arranging);
        stage.vm.reset();
        QCoreApplication::processEvents(); // the late answer finds nobody
    }

    void errorsBecomeBannersAndOldRowsStay()
    {
        ListStage stage;
        QVERIFY(stage.show());
        stage.source->error = Error(ErrorKind::Network, QStringLiteral("Nobody is there."));
        stage.desk->pollNow();
        QVERIFY(QTest::qWaitFor([&] { return !stage.vm->state().banners.empty(); }));
        QVERIFY(stage.vm->state().banners.front().sentence.contains(QStringLiteral("Nobody is there.")));
        QCOMPARE(stage.vm->state().state, DataState::Stale);
        QCOMPARE(stage.names().size(), 3);
    }
};

OPS_TEST(AlertListVmTest)
#include "tst_alertlistvm.moc"
