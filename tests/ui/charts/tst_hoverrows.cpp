#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/hoverrows.h"

using namespace ops;
using namespace ops::test;

class HoverRowsTest : public QObject
{
    Q_OBJECT

    static std::vector<HoverRow> rowsAt(const Plotted &plotted, qint64 ms)
    {
        return hoverRows(plotted, TimeScale(plotted.data->range, 400), ms);
    }
    static std::vector<HoverRow> rowsAt(const std::vector<std::vector<double>> &series, qint64 ms)
    {
        return rowsAt(plotSeries(panelOf(series), {}, DrawStyle::Stacking::None), ms);
    }
    static std::vector<int> order(const std::vector<HoverRow> &rows)
    {
        std::vector<int> indices;
        for (const HoverRow &row : rows)
            indices.push_back(row.series);
        return indices;
    }

private Q_SLOTS:
    void byValueDescendingThenByName()
    {
        const auto rows = rowsAt({{1, 1}, {3, 3}, {2, 2}, {3, 3}, {Infinity, 1}}, DataStart);
        QCOMPARE(order(rows), (std::vector<int>{4, 1, 3, 2, 0}));
    }

    void seriesOfZerosComeLastButStay()
    {
        const auto rows = rowsAt({{0, 0}, {-1, -1}, {0, 5}}, DataStart);
        QCOMPARE(order(rows), (std::vector<int>{2, 1, 0})); // the third one is zero only here
    }

    void theNearestSampleWithinAStepCounts()
    {
        const std::vector<std::vector<double>> series{{1, 2, 3, 4}, {1, Absent, Absent, 4}, {1, 2, NaN, 4}};
        QCOMPARE(rowsAt(series, DataStart + 1400).front().value, 2.0);
        QCOMPARE(rowsAt(series, DataStart + 1600).front().value, 3.0);
        QCOMPARE(order(rowsAt(series, DataStart + 1400)), (std::vector<int>{0, 2}));
        QCOMPARE(order(rowsAt(series, DataStart + 1700)), (std::vector<int>{0})); // nearest sample is NaN
        QVERIFY(rowsAt(series, DataStart - 5000).empty());
    }

    void aStackTellsItsOwnValues()
    {
        const Plotted plotted = plotSeries(panelOf({{1, 1}, {2, 2}}), {}, DrawStyle::Stacking::Normal);
        const auto rows = rowsAt(plotted, DataStart);
        QCOMPARE(rows[0].value, 2.0);
        QCOMPARE(rows[0].drawn, 3.0);
        QCOMPARE(rows[1].drawn, 1.0);
    }

    void theNearestLineIsFoundBetweenItsSamples()
    {
        const auto rows = rowsAt({{0, 10}, {6, 6}}, DataStart + 400);
        QCOMPARE(rows[1].line, 4.0);
        const ValueScale scale(0, 10, 100);
        QCOMPARE(rows[std::size_t(nearestRow(rows, scale, scale.y(4.5)))].series, 0);
        QCOMPARE(rows[std::size_t(nearestRow(rows, scale, scale.y(5.6)))].series, 1);
        QCOMPARE(nearestRow({}, scale, 5), -1);
    }

    void windowsHoldTheWantedRow()
    {
        const auto is = [](const RowWindow &window, int first, int count, int above, int below) {
            return window.first == first && window.count == count && window.above == above && window.below == below;
        };
        QVERIFY(is(windowAround(3, 2, 10), 0, 3, 0, 0));
        QVERIFY(is(windowAround(100, -1, 10), 0, 10, 0, 90));
        QVERIFY(is(windowAround(100, 50, 10), 45, 10, 45, 45));
        QVERIFY(is(windowAround(100, 99, 10), 90, 10, 90, 0));
        QVERIFY(is(windowAround(0, -1, 10), 0, 0, 0, 0));
    }
};

OPS_TEST(HoverRowsTest)
#include "tst_hoverrows.moc"
