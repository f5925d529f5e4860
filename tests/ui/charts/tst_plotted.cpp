#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/valuerange.h"

#include <cmath>

using namespace ops;
using namespace ops::test;

class PlottedTest : public QObject
{
    Q_OBJECT

    static std::vector<double> copy(std::span<const double> values) { return {values.begin(), values.end()}; }
    static ValueRange rangeOf(const std::vector<std::vector<double>> &series, const DrawStyle &draw = DrawStyle(),
                              const FieldStyle &field = FieldStyle())
    {
        const auto data = panelOf(series);
        return valueRange(plotSeries(data, {}, draw.stacking), data->range, draw, field);
    }

private Q_SLOTS:
    void hiddenSeriesAreLeftOut()
    {
        const auto data = panelOf({{1}, {2}, {3}});
        const Plotted plotted = plotSeries(data, {true, false, true}, DrawStyle::Stacking::None);
        QCOMPARE(int(plotted.series.size()), 2);
        QCOMPARE(plotted.series[1].index, 2);
        QCOMPARE(plotted.series[1].values.data(), data->series[2].values().data()); // nothing is copied
        QVERIFY(plotSeries(nullptr, {}, DrawStyle::Stacking::None).series.empty());
    }

    void stacksAddUpAboveAndBelowZeroApart()
    {
        const Plotted plotted = plotSeries(panelOf({{1, 2}, {3, -1}, {-2, -4}}), {}, DrawStyle::Stacking::Normal);
        QCOMPARE(copy(plotted.series[0].values), (std::vector<double>{1, 2}));
        QCOMPARE(copy(plotted.series[1].values), (std::vector<double>{4, -1}));
        QCOMPARE(copy(plotted.series[1].base), (std::vector<double>{1, 0}));
        QCOMPARE(copy(plotted.series[2].values), (std::vector<double>{-2, -5}));
        QCOMPARE(copy(plotted.series[2].base), (std::vector<double>{0, -1}));
    }

    void aStackSkipsWhatIsMissing()
    {
        const Plotted plotted =
            plotSeries(panelOf({{1, Absent, NaN, Infinity}, {2, 2, 2, 2}}), {}, DrawStyle::Stacking::Normal);
        QCOMPARE(plotted.series[0].timesMs.size(), std::size_t(4));
        QCOMPARE(plotted.series[0].values[0], 1.0);
        for (const std::size_t hole : {1U, 2U, 3U})
            QVERIFY(std::isnan(plotted.series[0].values[hole]));
        QCOMPARE(copy(plotted.series[1].values), (std::vector<double>{3, 2, 2, 2}));
        const auto [begin, end] = plotted.series[1].visible(plotted.data->range);
        QCOMPARE(plotted.series[1].extremes(begin, end).max, 3.0);
    }

    void percentOfEachTime()
    {
        const Plotted plotted = plotSeries(panelOf({{1, 0}, {3, 0}}), {}, DrawStyle::Stacking::Percent);
        QCOMPARE(plotted.series[0].values[0], 25.0);
        QCOMPARE(plotted.series[1].base[0], 25.0);
        QCOMPARE(plotted.series[1].values[0], 100.0);
        QCOMPARE(plotted.series[1].values[1], 0.0); // of nothing
    }

    void rangesHaveAirAndDoNotCrossZero()
    {
        const ValueRange plain = rangeOf({{100, 200}});
        QVERIFY(plain.min < 100 && plain.min > 80 && plain.max > 200 && plain.max < 220);
        QCOMPARE(rangeOf({{1, 200}}).min, 0.0);
        QCOMPARE(rangeOf({{-200, -1}}).max, 0.0);
        QVERIFY(rangeOf({{-1, 1}}).min < -1);
    }

    void strangeValuesGiveAUsableRange_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::newRow("none") << std::vector<double>{};
        QTest::newRow("NaN only") << flat(100, NaN);
        QTest::newRow("Inf only") << flat(100, Infinity);
        QTest::newRow("zero") << flat(100, 0);
        QTest::newRow("constant") << flat(100, 42);
        QTest::newRow("negative constant") << flat(100, -42);
        QTest::newRow("huge") << std::vector<double>{-1e308, 1e308};
        QTest::newRow("tiny") << std::vector<double>{1e-300, 2e-300};
        QTest::newRow("rounding") << std::vector<double>{0.1 + 0.2, 0.3};
    }
    void strangeValuesGiveAUsableRange()
    {
        QFETCH(std::vector<double>, values);
        for (const double base : {0.0, 2.0, 10.0}) {
            DrawStyle draw;
            draw.logBase = base;
            const ValueRange range = rangeOf({values}, draw);
            QVERIFY(std::isfinite(range.min) && std::isfinite(range.max) && range.min < range.max);
            QVERIFY(base == 0 || range.min > 0);
        }
    }

    void infinitiesDoNotStretchTheAxis()
    {
        const ValueRange range = rangeOf({{1, 2, Infinity, -Infinity, NaN, 3}});
        QVERIFY(range.min >= 0 && range.max < 4);
    }

    void aLogarithmicAxisSeesPositiveValuesOnly()
    {
        DrawStyle draw;
        draw.logBase = 10;
        const ValueRange range = rangeOf({{-5, 0, 2, 2000}}, draw);
        QVERIFY(range.min > 0.5 && range.min < 2 && range.max > 2000 && range.max < 10'000);
    }

    void stacksAndBarsStandOnZero()
    {
        DrawStyle draw;
        draw.stacking = DrawStyle::Stacking::Normal;
        const ValueRange range = rangeOf({{100, 110}, {100, 110}}, draw);
        QCOMPARE(range.min, 0.0);
        QVERIFY(range.max >= 220);
        draw.stacking = DrawStyle::Stacking::Percent;
        QCOMPARE(rangeOf({{1}, {3}}, draw), (ValueRange{0, 100}));
        draw = DrawStyle();
        draw.draw = DrawStyle::Draw::Bars;
        QCOMPARE(rangeOf({{100, 110}}, draw).min, 0.0);
    }

    void theFieldsLimitsWin()
    {
        FieldStyle field;
        field.min = -1;
        field.max = 7;
        QCOMPARE(rangeOf({{1, 200}}, DrawStyle(), field), (ValueRange{-1, 7}));
        field.min = 1000; // above all data and above max
        field.max.reset();
        QVERIFY(rangeOf({{1, 200}}, DrawStyle(), field).max > 1000);
        field.min = 5;
        field.max = 5;
        const ValueRange same = rangeOf({{1, 200}}, DrawStyle(), field);
        QVERIFY(same.min < same.max);
    }
};

OPS_TEST(PlottedTest)
#include "tst_plotted.moc"
