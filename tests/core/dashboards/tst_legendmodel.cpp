#include "core/dashboards/legendmodel.h"
#include "core/metrics/units.h"
#include "tests/core/dashboards/answers.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <limits>

using namespace ops;
using namespace ops::test;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

DashboardPanel chart()
{
    DashboardPanel panel;
    panel.view = PanelView::TimeSeries;
    panel.field.unit = QStringLiteral("s");
    panel.legend.calcs = {QStringLiteral("lastNotNull"), QStringLiteral("max")};
    return panel;
}

std::vector<TestSeries> three(double b = 3)
{
    return {{{{"s", "b"}}, {1, b}}, {{{"s", "c"}}, {noNumber}}, {{{"s", "a"}}, {9, 2}}};
}

QStringList names(const LegendModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data().toString();
    return all;
}

} // namespace

class LegendModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells()
    {
        LegendModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(chart());
        QCOMPARE(model.rowCount(), 0);
        model.setPanelData(panelData(three()));
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Last *"));
        QCOMPARE(names(model), QStringList({u"b"_qs, u"c"_qs, u"a"_qs}));
        QCOMPARE(model.index(2, 1).data().toString(), formatUnit(2, QStringLiteral("s")));
        QCOMPARE(model.index(2, 2).data().toString(), formatUnit(9, QStringLiteral("s")));
        QCOMPARE(model.index(2, 2).data(LegendModel::SortRole).toDouble(), 9.0);
        QCOMPARE(model.index(2, 0).data(LegendModel::SeriesIndexRole).toInt(), 2);
        model.setPanelData(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void calcsFromThePoolAreTaken()
    {
        auto data = std::make_shared<PanelData>(*panelData({{{{"s", "a"}}, {1}}}));
        data->series[0].calcs = {7, 8};
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(data);
        QCOMPARE(model.index(0, 2).data(LegendModel::SortRole).toDouble(), 8.0);
    }

    void calcsAreMapped()
    {
        DashboardPanel panel = chart();
        ValueMapping mapping;
        mapping.value = QStringLiteral("2");
        mapping.text = QStringLiteral("two");
        panel.field.mappings = {mapping};
        LegendModel model;
        model.setPanel(panel);
        model.setPanelData(panelData(three()));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("two"));
        QCOMPARE(model.index(2, 2).data().toString(), formatUnit(9, QStringLiteral("s")));
    }

    void sortsNaNLastBothWays()
    {
        LegendModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({u"b"_qs, u"a"_qs, u"c"_qs}));
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
        model.sort(-1);
        QCOMPARE(names(model), QStringList({u"b"_qs, u"c"_qs, u"a"_qs}));
    }

    void newValuesKeepRowsAndOrder()
    {
        LegendModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.sort(1, Qt::DescendingOrder);
        const QPersistentModelIndex rowOfB = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPanelData(panelData(three(1)));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(names(model), QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
        QCOMPARE(rowOfB.row(), 1);
        QCOMPARE(rowOfB.data().toString(), QStringLiteral("b"));
        model.setPanelData(panelData({{{{"s", "z"}}, {1}}}));
        QCOMPARE(resets.count(), 1);
    }

    void isolates()
    {
        LegendModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        QSignalSpy changed(&model, &LegendModel::shownChanged);
        model.isolate(1);
        QCOMPARE(model.shown(), std::vector<bool>({false, true, false}));
        QVERIFY(!model.index(0, 0).data(LegendModel::ShownRole).toBool());
        model.isolate(2);
        QCOMPARE(model.shown(), std::vector<bool>({false, false, true}));
        model.isolate(2); // the only one: all again
        QCOMPARE(model.shown(), std::vector<bool>({true, true, true}));
        QVERIFY(model.allShown());
        QCOMPARE(changed.count(), 3);
        model.isolate(99);
        QCOMPARE(changed.count(), 3);
    }

    void togglesButNeverToNone()
    {
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.toggle(0);
        QCOMPARE(model.shown(), std::vector<bool>({false, true, true}));
        model.toggle(0);
        QVERIFY(model.allShown());
        model.isolate(1);
        model.toggle(1);
        QVERIFY(model.allShown());
        model.toggle(0);
        model.showAll();
        QVERIFY(model.allShown());
    }

    void aloneByItself()
    {
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(panelData({{{{"s", "a"}}, {1}}}));
        QSignalSpy changed(&model, &LegendModel::shownChanged);
        model.isolate(0);
        model.toggle(0);
        QVERIFY(model.allShown());
        QCOMPARE(changed.count(), 0);
    }

    void shownSurvivesPolls()
    {
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.isolate(2);
        model.setPanelData(panelData({{{{"s", "a"}}, {1}}, {{{"s", "b"}}, {1}}})); // other places
        QCOMPARE(model.shown(), std::vector<bool>({true, false}));
    }

    void newSeriesJoinTheHiddenOnes()
    {
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.isolate(2);
        model.setPanelData(panelData({{{{"s", "new"}}, {1}}, {{{"s", "a"}}, {1}}, {{{"s", "c"}}, {1}}}));
        QCOMPARE(model.shown(), std::vector<bool>({false, true, false}));
        model.toggle(0); // asked for
        model.setPanelData(panelData({{{{"s", "newer"}}, {1}}, {{{"s", "new"}}, {1}}, {{{"s", "a"}}, {1}}}));
        QCOMPARE(model.shown(), std::vector<bool>({false, true, true}));
    }

    void whenTheIsolatedOneIsGoneAllAreShown()
    {
        LegendModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.isolate(2);
        QSignalSpy changed(&model, &LegendModel::shownChanged);
        model.setPanelData(panelData({})); // nothing to draw at all: the choice is kept
        QVERIFY(!model.allShown());
        model.setPanelData(panelData({{{{"s", "b"}}, {1}}, {{{"s", "new"}}, {1}}}));
        QCOMPARE(model.shown(), std::vector<bool>({true, true}));
        QVERIFY(model.allShown());
        QCOMPARE(changed.count(), 1);
    }

    void whenAllThatIsLeftIsHiddenAllAreShown()
    {
        LegendModel model;
        model.setPanel(chart());
        model.setPanelData(panelData(three()));
        model.toggle(0);
        model.setPanelData(panelData({{{{"s", "b"}}, {1}}}));
        QCOMPARE(model.shown(), std::vector<bool>({true}));
    }
};

OPS_TEST(LegendModelTest)
#include "tst_legendmodel.moc"
