#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/findables.h"

#include <QAbstractItemModelTester>
#include <QAction>

using namespace ops;

class FinderModelTest : public QObject
{
    Q_OBJECT

    static std::vector<FinderEntry> boards()
    {
        PageRegistry pages(3);
        pages[0].id = QStringLiteral("dashboard:hosts");
        pages[0].title = QStringLiteral("Hosts");
        pages[0].items = {{4, QStringLiteral("CPU by host"), QStringLiteral("node_cpu_seconds_total")},
                          {5, QStringLiteral("Disk full in"), QStringLiteral("node_filesystem_avail_bytes")}};
        pages[1].id = QStringLiteral("dashboard:redis");
        pages[1].title = QStringLiteral("Redis");
        pages[1].items = {{4, QStringLiteral("Memory"), QStringLiteral("redis_memory_used_bytes")}};
        pages[2].id = QStringLiteral("dashboard:services");
        pages[2].title = QStringLiteral("服务");
        pages[2].items = {{1, QStringLiteral("接口延迟 p95"), QString()}};
        return pageEntries(pages, {QStringLiteral("dashboard:redis#4"), QStringLiteral("dashboard:gone#1"),
                                   QStringLiteral("dashboard:hosts#")});
    }

    static QStringList idsOf(const FinderModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row).data(FinderModel::IdRole).toString();
        return ids;
    }

private Q_SLOTS:
    void behavesAsAModel()
    {
        FinderModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(boards());
        for (const char *query : {"cpu", "", "zzzzz", "m", "hosts cpu"})
            model.setQuery(QLatin1String(query));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void recentsComeFirstWhereNothingIsTyped()
    {
        FinderModel model;
        model.setEntries(boards());
        const QStringList ids = idsOf(model);
        QCOMPARE(ids.size(), 7);
        QCOMPARE(ids.first(2), (QStringList{QStringLiteral("dashboard:redis#4"), QStringLiteral("dashboard:hosts#")}));
        QCOMPARE(ids[2], QStringLiteral("dashboard:redis#"));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("title") << QStringLiteral("disk") << QStringLiteral("dashboard:hosts#5");
        QTest::newRow("page") << QStringLiteral("hosts") << QStringLiteral("dashboard:hosts#");
        QTest::newRow("metric") << QStringLiteral("filesystem_avail") << QStringLiteral("dashboard:hosts#5");
        QTest::newRow("board and panel") << QStringLiteral("redis mem") << QStringLiteral("dashboard:redis#4");
        QTest::newRow("words in any order") << QStringLiteral("host  cpu ") << QStringLiteral("dashboard:hosts#4");
        QTest::newRow("Chinese") << QStringLiteral("延迟") << QStringLiteral("dashboard:services#1");
        QTest::newRow("Chinese board") << QStringLiteral("服务 p95") << QStringLiteral("dashboard:services#1");
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        FinderModel model;
        model.setEntries(boards());
        model.setQuery(query);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(idsOf(model).first(), first);
    }

    void everyWordHasToFit()
    {
        FinderModel model;
        model.setEntries(boards());
        model.setQuery(QStringLiteral("cpu redis"));
        QCOMPARE(model.rowCount(), 0);
    }

    void marksLettersOfTheTitleOnly()
    {
        FinderModel model;
        model.setEntries(boards());
        model.setQuery(QStringLiteral("cpu"));
        QCOMPARE(model.index(0).data(FinderModel::MatchesRole).value<QList<int>>(), (QList<int>{0, 1, 2}));
        model.setQuery(QStringLiteral("filesystem_avail"));
        QVERIFY(model.index(0).data(FinderModel::MatchesRole).value<QList<int>>().isEmpty());
    }

    void commandsSayWhereTheyAreAndWhetherTheyCan()
    {
        test::WindowFixture fixture;
        fixture.window.commands().refresh();
        FinderModel model;
        model.setEntries(commandEntries(fixture.window.commands(), {}));
        model.setQuery(QStringLiteral("zoom out"));
        QCOMPARE(idsOf(model).first(), QStringLiteral("time.zoomOut"));
        QCOMPARE(model.index(0).data(FinderModel::DetailRole).toString(), QStringLiteral("Time"));
        QCOMPARE(model.index(0).data(FinderModel::KeyRole).toString(), QStringLiteral("Ctrl+-"));
        QVERIFY(model.index(0).data(FinderModel::AvailableRole).toBool());
        model.setQuery(QStringLiteral("previous range"));
        QVERIFY(!model.index(0).data(FinderModel::AvailableRole).toBool());
        QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Time, Alt+Left, cannot run now"));
    }

    void enterAloneDoesNotLeave()
    {
        test::WindowFixture fixture;
        FinderModel model;
        model.setEntries(commandEntries(fixture.window.commands(), {}));
        QCOMPARE(idsOf(model).last(), QStringLiteral("file.quit"));
    }

    void everyCommandIsThere()
    {
        test::WindowFixture fixture;
        std::size_t commands = 0;
        for (const auto &group : fixture.window.commands().groups())
            commands += group.actions.size();
        const auto entries = commandEntries(fixture.window.commands(), {QStringLiteral("view.light")});
        QCOMPARE(entries.size(), commands);
        for (const FinderEntry &entry : entries) {
            QVERIFY2(!entry.title.isEmpty() && !entry.title.contains(u'&') && !entry.detail.contains(u'&'),
                     qPrintable(entry.id));
            QCOMPARE(entry.recent.has_value(), entry.id == u"view.light");
        }
    }

    void placesAreReadAsWritten()
    {
        for (const PlaceId &place : {PlaceId{QStringLiteral("dashboard:a"), std::nullopt},
                                     PlaceId{QStringLiteral("dashboard:a#b"), 7}, PlaceId{QStringLiteral("#"), -1}})
            QCOMPARE(placeOf(placeText(place)), place);
        QCOMPARE(placeOf(QStringLiteral("plain")).page, QStringLiteral("plain"));
    }
};

OPS_TEST(FinderModelTest)
#include "tst_findermodel.moc"
