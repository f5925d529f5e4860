#include "core/dashboards/tablemodel.h"
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

DashboardPanel table()
{
    DashboardPanel panel;
    panel.view = PanelView::Table;
    panel.field.unit = QStringLiteral("s");
    panel.field.colorByThresholds = true;
    panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}, {2, QStringLiteral("red")}};
    return panel;
}

std::vector<TestSeries> three()
{
    return {{{{"__name__", "up"}, {"job", "b"}}, {3}},
            {{{"__name__", "up"}, {"instance", "x:1"}}, {noNumber}},
            {{{"__name__", "up"}, {"job", "a"}}, {7, 1}}};
}

QStringList column(const TableModel &model, int column)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, column).data().toString();
    return all;
}

} // namespace

class TableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTheUnionOfLabels()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(table());
        QCOMPARE(model.columnCount(), 0);
        model.setPanelData(panelData(three()));
        QStringList heads;
        for (int i = 0; i < model.columnCount(); ++i)
            heads += model.headerData(i, Qt::Horizontal).toString();
        QCOMPARE(heads, QStringList({u"Metric"_qs, u"instance"_qs, u"job"_qs, u"Value"_qs}));
        QCOMPARE(column(model, 2), QStringList({u"b"_qs, u""_qs, u"a"_qs}));
        QCOMPARE(model.index(2, 3).data().toString(), formatUnit(1, QStringLiteral("s"))); // the newest value
        QCOMPARE(model.index(0, 3).data(TableModel::ColorRole).toString(), QStringLiteral("red"));
        QCOMPARE(model.index(2, 3).data(TableModel::ColorRole).toString(), QStringLiteral("green"));
        QVERIFY(model.index(0, 3).data(TableModel::IsValueRole).toBool());
        QVERIFY(model.index(0, 0).data(TableModel::ColorRole).toString().isEmpty());
        model.setPanelData(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByNumbersAndTexts()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(table());
        model.setPanelData(panelData(three()));
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(column(model, 2), QStringList({u"b"_qs, u"a"_qs, u""_qs})); // NaN last
        model.sort(3, Qt::AscendingOrder);
        QCOMPARE(column(model, 2), QStringList({u"a"_qs, u"b"_qs, u""_qs}));
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(column(model, 2), QStringList({u"b"_qs, u"a"_qs, u""_qs}));
        model.sort(-1);
        QCOMPARE(column(model, 2), QStringList({u"b"_qs, u""_qs, u"a"_qs}));
    }

    void orderStaysWhenColumnsCome()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(table());
        model.setPanelData(panelData({{{{"job", "b"}}, {1}}, {{{"job", "a"}}, {2}}}));
        model.sort(0, Qt::AscendingOrder); // by job
        model.setPanelData(panelData(three()));
        QCOMPARE(column(model, 2), QStringList({u""_qs, u"a"_qs, u"b"_qs}));
    }

    void equalShapeKeepsRows()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(table());
        model.setPanelData(panelData(three()));
        model.sort(3, Qt::DescendingOrder);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto newer = three();
        newer[2].values = {50};
        model.setPanelData(panelData(newer));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(column(model, 2), QStringList({u"a"_qs, u"b"_qs, u""_qs}));
    }

    void mappedCells()
    {
        DashboardPanel panel = table();
        ValueMapping value, label;
        value.value = QStringLiteral("1");
        value.text = QStringLiteral("up");
        value.color = QStringLiteral("blue");
        label.kind = ValueMapping::Kind::Regex;
        label.value = QStringLiteral("/^node-(.*)$/");
        label.text = QStringLiteral("host $1");
        label.color = QStringLiteral("purple");
        panel.field.mappings = {value, label};
        TableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPanel(panel);
        model.setPanelData(panelData({{{{"job", "node-7"}}, {1}}, {{{"job", "other"}}, {2}}}));
        QCOMPARE(column(model, 0), QStringList({u"host 7"_qs, u"other"_qs}));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("up"));
        QCOMPARE(model.index(0, 1).data(TableModel::ColorRole).toString(), QStringLiteral("blue"));
        QCOMPARE(model.index(0, 1).data(TableModel::SortRole).toDouble(), 1.0);
        QCOMPARE(model.index(0, 0).data(TableModel::ColorRole).toString(), QStringLiteral("purple"));
        QVERIFY(model.index(1, 0).data(TableModel::ColorRole).toString().isEmpty());
    }

    void hostileLabelsAreSafe()
    {
        TableModel model;
        model.setPanel(table());
        model.setPanelData(panelData({{{{"job", "a\nb\x1b"}}, {1}}}));
        QVERIFY(!model.index(0, 0).data().toString().contains(u'\n'));
    }
};

OPS_TEST(TableModelTest)
#include "tst_tablemodel.moc"
