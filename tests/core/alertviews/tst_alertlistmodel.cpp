#include "core/alerts/alertgroupmodel.h"
#include "core/alerts/alertlistmodel.h"
#include "tests/core/alertviews/alertrowsof.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

std::shared_ptr<const AlertArrangement> arranged(std::vector<AlertRow> rows, const AlertWish &wish = {})
{
    return std::make_shared<const AlertArrangement>(
        arrangeAlerts(std::make_shared<const std::vector<AlertRow>>(std::move(rows)), wish));
}

AlertWish byService(std::set<QString> folded = {})
{
    AlertWish wish;
    wish.group = QStringLiteral("service");
    wish.folded = std::move(folded);
    return wish;
}

std::vector<AlertRow> someRows()
{
    return {alertRow({{"alertname", "Down"}, {"service", "db"}, {"severity", "critical"}}, Severity::Critical),
            acknowledged(alertRow({{"alertname", "Slow"}, {"service", "web"}}), "li.wei", "looking"),
            alertRow({{"alertname", "Busy"}, {"service", "web"}})};
}

QString text(const AlertListModel &model, int row, int column) { return model.index(row, column).data().toString(); }

QString spoken(const AlertListModel &model, int row)
{
    return model.index(row, AlertListModel::NameColumn).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class AlertListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsSayNameStateOwnerAndNote()
    {
        AlertListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(RowsNowMs, QTimeZone::utc());
        AlertWish byName;
        byName.sort = AlertSort::Name;
        model.setArrangement(arranged(someRows(), byName), {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 2, AlertListModel::NameColumn), QStringLiteral("Slow"));
        QCOMPARE(text(model, 2, AlertListModel::StateColumn), QStringLiteral("Acknowledged"));
        QCOMPARE(text(model, 2, AlertListModel::OwnerColumn), QStringLiteral("li.wei"));
        QCOMPARE(text(model, 2, AlertListModel::NoteColumn), QStringLiteral("looking"));
        for (const char *part : {"Slow", "Acknowledged", "li.wei", "looking"})
            QVERIFY2(spoken(model, 2).contains(QLatin1String(part)), part);
        QCOMPARE(text(model, 0, AlertListModel::LabelsColumn), QStringLiteral("service=web"));
    }

    void headingsStandAboveTheirGroupAndFoldIt()
    {
        AlertListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArrangement(arranged(someRows(), byService()), {});
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(0, 0).data(AlertListModel::HeadingRole).toBool());
        QCOMPARE(text(model, 0, AlertListModel::NameColumn), QStringLiteral("service = db"));
        QVERIFY(!model.index(1, 0).data(AlertListModel::HeadingRole).toBool());
        const std::set<QString> folded{QStringLiteral("web")};
        model.setArrangement(arranged(someRows(), byService(folded)), folded);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(2, 0).data(AlertListModel::FoldedRole).toBool());
        QVERIFY(model.index(2, 0).data(AlertListModel::DetailRole).toString().contains(QStringLiteral("2 alert(s)")));
    }

    void theSameAlertsOnlyChange()
    {
        AlertListModel model;
        model.setArrangement(arranged(someRows()), {});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto rows = someRows();
        rows[0] = acknowledged(rows[0], "zoe");
        model.setArrangement(arranged(rows), {});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        rows.pop_back();
        model.setArrangement(arranged(rows), {});
        QCOMPARE(resets.count(), 1);
    }

    void cardsListTheFirstAlertsOfAGroup()
    {
        AlertGroupModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<AlertRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(alertRow({{"alertname", std::string("A") + std::to_string(i)}, {"service", "web"}}));
        const auto arrangement = arranged(rows, byService());
        model.setArrangement(arrangement);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex card = model.index(0);
        QCOMPARE(card.data(AlertGroupModel::LineTextsRole).toStringList().size(), AlertGroupModel::MostLines);
        QCOMPARE(card.data(AlertGroupModel::MoreRole).toInt(), 10 - AlertGroupModel::MostLines);
        QCOMPARE(model.keyAt(0, 0), alertKey(*arrangement->rowAt(1)));
        QVERIFY(model.keyAt(0, AlertGroupModel::MostLines).isEmpty());
    }

    void countsAreOfWhatMatches()
    {
        const auto arrangement = arranged(someRows());
        QCOMPARE(arrangement->counts.total, 3);
        QCOMPARE(arrangement->counts.matched, 3);
        QCOMPARE(arrangement->counts.severities[std::size_t(Severity::Critical)], 1);
        QCOMPARE(arrangement->counts.standings[std::size_t(AlertStanding::Acknowledged)], 1);
    }

    void automaticGroupsDoNotChangeWithTheFilter()
    {
        AlertWish wish;
        wish.group = QStringLiteral("@auto");
        std::vector<AlertRow> rows;
        for (int i = 0; i < 8; ++i)
            rows.push_back(
                alertRow({{"alertname", std::string("A") + std::to_string(i)}, {"service", i % 2 ? "web" : "db"}}));
        wish.before = arranged(rows, wish);
        QCOMPARE(wish.before->autoLabel, QStringLiteral("service"));
        wish.entities =
            EntityAlertFilter({{EntityKind::Service, QStringLiteral("db"), false}}, {QStringLiteral("service")}, {});
        const AlertArrangement filtered = arrangeAlerts(wish.before->rows, wish);
        QCOMPARE(filtered.groups.size(), std::size_t(1));
        QCOMPARE(filtered.groups.front().title, QStringLiteral("service = db"));
        QCOMPARE(filtered.labelNames, wish.before->labelNames);
    }

    void automaticGroupsDoNotChangeWithThePoll()
    {
        AlertWish wish;
        wish.group = QStringLiteral("@auto");
        std::vector<AlertRow> rows;
        for (int i = 0; i < 8; ++i)
            rows.push_back(
                alertRow({{"alertname", std::string("A") + std::to_string(i)}, {"service", i % 2 ? "web" : "db"}}));
        wish.before = arranged(rows, wish);
        rows.resize(1);
        QCOMPARE(autoGroupLabel(rows, allOf(rows)), QStringLiteral("alertname"));
        wish.before = arranged(rows, wish);
        QCOMPARE(wish.before->autoLabel, QStringLiteral("service"));
        // Nothing has the label any more, and what stands in for it leaves its place to another.
        wish.before = arranged({alertRow({{"alertname", "A"}})}, wish);
        QCOMPARE(wish.before->autoLabel, QStringLiteral("alertname"));
    }

    void ownersAndNotesAreKnownOfWhatMatches()
    {
        QVERIFY(!arranged({alertRow({{"alertname", "A"}})})->owned);
        const auto taken = arranged({acknowledged(alertRow({{"alertname", "A"}}), "ann")});
        QVERIFY(taken->owned && !taken->noted);
        QVERIFY(arranged({acknowledged(alertRow({{"alertname", "A"}}), "ann", "seen")})->noted);
    }

    void theWindowsFiltersChooseRows()
    {
        AlertWish wish;
        wish.entities = EntityAlertFilter({{EntityKind::Service, QStringLiteral("db"), false}},
                                          {QStringLiteral("service"), QStringLiteral("alertname")}, {});
        const auto arrangement = arranged(someRows(), wish);
        QCOMPARE(arrangement->counts.matched, 1);
        QCOMPARE(arrangement->counts.total, 3);
        QVERIFY(wish.entities.notApplied().isEmpty());
    }

    void aFilterThatNoLabelAnswersIsSaid()
    {
        const EntityAlertFilter filter({{EntityKind::User, QStringLiteral("ann"), false}}, {QStringLiteral("service")},
                                       {});
        QCOMPARE(filter.notApplied().size(), 1);
        QVERIFY(filter.matches({{"service", "db"}}));
    }
};

OPS_TEST(AlertListModelTest)
#include "tst_alertlistmodel.moc"
