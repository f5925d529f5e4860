#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/seriesshape.h"

#include <algorithm>

using namespace ops;
using namespace ops::test;

/// What lines, areas, bars and dots are made of, without a screen.
class SeriesShapeTest : public QObject
{
    Q_OBJECT

    static SeriesShape shapeOf(const Plotted &plotted, int width, const ValueScale &values,
                               const ShapeOptions &options = ShapeOptions(), std::size_t series = 0)
    {
        SeriesShape shape;
        shapeSeries(plotted.series[series], TimeScale(plotted.data->range, width), values, options, shape);
        return shape;
    }
    static SeriesShape shapeOf(const std::vector<double> &values, int width, const ValueScale &scale,
                               const ShapeOptions &options = ShapeOptions())
    {
        return shapeOf(plotSeries(panelOf({values}), {}, DrawStyle::Stacking::None), width, scale, options);
    }
    static const SeriesShape::Run *runAt(const SeriesShape &shape, int column)
    {
        const auto it = std::ranges::find(shape.runs, column, &SeriesShape::Run::column);
        return it == shape.runs.end() ? nullptr : &*it;
    }

private Q_SLOTS:
    void aSpikeOfOneSampleReachesItsPeak_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("at");
        for (const int width : {400, 1280}) {
            for (const int at : {0, 1, 4999, 5000, 7777, 9998, 9999})
                QTest::addRow("%d px, sample %d", width, at) << width << at;
        }
    }
    void aSpikeOfOneSampleReachesItsPeak()
    {
        QFETCH(int, width);
        QFETCH(int, at);
        auto values = flat(10'000, 1);
        values[std::size_t(at)] = 100;
        const SeriesShape shape = shapeOf(values, width, ValueScale(0, 100, 300));
        QCOMPARE(int(shape.runs.size()), width);
        const int column = std::min(at * width / 9999, width - 1);
        QCOMPARE(runAt(shape, column)->top, 0.0F);
        QCOMPARE(std::ranges::count_if(shape.runs, [](const SeriesShape::Run &run) { return run.top == 0; }), 1);
    }

    void denseColumnsHaveNoHoleBetweenThem()
    {
        const auto values = made(3000, [](std::size_t i) { return double(i * 7919 % 101); });
        const SeriesShape shape = shapeOf(values, 900, ValueScale(0, 100, 300));
        QCOMPARE(int(shape.runs.size()), 900);
        for (std::size_t i = 1; i < shape.runs.size(); ++i) {
            QVERIFY(shape.runs[i].top <= shape.runs[i - 1].bottom + 1e-3F);
            QVERIFY(shape.runs[i].bottom >= shape.runs[i - 1].top - 1e-3F);
        }
    }

    void aSparseLineGoesThroughItsSamples()
    {
        const SeriesShape shape = shapeOf({0, 10, 5}, 200, ValueScale(0, 10, 100));
        QVERIFY(shape.runs.empty());
        QCOMPARE(int(shape.segments.size()), 2);
        QCOMPARE(shape.segments[0].x0, 0.0F);
        QCOMPARE(shape.segments[0].y0, 100.0F);
        QCOMPARE(shape.segments[0].x1, 100.0F);
        QCOMPARE(shape.segments[0].y1, 0.0F);
        QCOMPARE(shape.segments[1].x1, 200.0F);
        QCOMPARE(shape.segments[1].y1, 50.0F);
    }

    void aSampleAColumnIsStillALine()
    {
        auto values = flat(241, 1);
        values[77] = 100;
        const SeriesShape shape = shapeOf(values, 240, ValueScale(0, 100, 300));
        QVERIFY(shape.runs.empty());
        QVERIFY(std::ranges::any_of(shape.segments,
                                    [](const SeriesShape::Segment &one) { return one.x1 == 77.0F && one.y1 == 0.0F; }));
    }

    void gapsStayOpen_data()
    {
        QTest::addColumn<double>("hole");
        QTest::addColumn<int>("count");
        QTest::newRow("missing, sparse") << Absent << 20;
        QTest::newRow("NaN, sparse") << NaN << 20;
        QTest::newRow("missing, dense") << Absent << 2000;
        QTest::newRow("NaN, dense") << NaN << 2000;
    }
    void gapsStayOpen()
    {
        QFETCH(double, hole);
        QFETCH(int, count);
        auto values = flat(std::size_t(count), 5);
        for (int i = count / 2; i < count / 2 + count / 4; ++i)
            values[std::size_t(i)] = hole;
        const int middle = 400 * 5 / 8;
        const ValueScale scale(0, 10, 100);
        ShapeOptions options;
        const auto crosses = [&](const SeriesShape &shape) {
            return runAt(shape, middle) || std::ranges::any_of(shape.segments, [](const SeriesShape::Segment &one) {
                       return one.x0 <= 250 && one.x1 >= 250;
                   });
        };
        QVERIFY(!crosses(shapeOf(values, 400, scale, options)));
        options.connectGaps = true;
        QVERIFY(crosses(shapeOf(values, 400, scale, options)));
    }

    void oneMissingSampleIsAGap()
    {
        const SeriesShape shape = shapeOf({1, 1, Absent, 1, 1}, 400, ValueScale(0, 2, 100));
        QCOMPARE(int(shape.segments.size()), 2);
        QCOMPARE(shape.segments[0].x1, 100.0F);
        QCOMPARE(shape.segments[1].x0, 300.0F);
    }

    void aLoneSampleIsADot()
    {
        ShapeOptions options;
        options.points = DrawStyle::Points::Never;
        const SeriesShape shape = shapeOf({Absent, 1, Absent, Absent, 1, 1}, 400, ValueScale(0, 2, 100), options);
        QCOMPARE(int(shape.dots.size()), 1);
        QCOMPARE(shape.dots[0].x, 80.0F);
        QCOMPARE(shape.dots[0].y, 50.0F);
        QCOMPARE(int(shape.segments.size()), 1);
    }

    void onlyNaNDrawsNothing()
    {
        for (const std::size_t count : {std::size_t(5), std::size_t(5000)}) {
            ShapeOptions options;
            options.fill = true;
            options.points = DrawStyle::Points::Always;
            const SeriesShape shape = shapeOf(flat(count, NaN), 400, ValueScale(0, 1, 100), options);
            QVERIFY(shape.runs.empty() && shape.segments.empty() && shape.dots.empty() && shape.areas.empty());
        }
    }

    void theLineComesFromOutsideTheRange()
    {
        auto data = std::make_shared<PanelData>(*panelOf({flat(10, 1)}));
        data->range = {DataStart + 2500, DataStart + 5500};
        const SeriesShape shape = shapeOf(plotSeries(data, {}, DrawStyle::Stacking::None), 300, ValueScale(0, 2, 100));
        QVERIFY(shape.segments.front().x0 < 0);
        QVERIFY(shape.segments.back().x1 > 300);
    }

    void steps()
    {
        ShapeOptions options;
        options.interpolation = DrawStyle::Interpolation::StepAfter;
        const ValueScale scale(0, 10, 100);
        auto shape = shapeOf({0, 10}, 100, scale, options);
        QCOMPARE(int(shape.segments.size()), 2);
        QCOMPARE(shape.segments[0].y1, 100.0F); // holds its value …
        QCOMPARE(shape.segments[0].x1, 100.0F);
        QCOMPARE(shape.segments[1].x0, 100.0F); // … until the next
        options.interpolation = DrawStyle::Interpolation::StepBefore;
        shape = shapeOf({0, 10}, 100, scale, options);
        QCOMPARE(shape.segments[0].x1, 0.0F);
        QCOMPARE(shape.segments[1].y0, 0.0F);
    }

    void denseStepsHoldTheirValue()
    {
        auto values = flat(100, 0);
        values[50] = Absent;
        std::fill(values.begin() + 51, values.end(), 10.0);
        ShapeOptions options;
        options.connectGaps = true;
        options.interpolation = DrawStyle::Interpolation::StepAfter;
        const ValueScale scale(0, 10, 100);
        auto shape = shapeOf(values, 33, scale, options);
        QCOMPARE(runAt(shape, 16)->top, 100.0F);
        QCOMPARE(runAt(shape, 17)->top, 0.0F);
        QCOMPARE(runAt(shape, 17)->bottom, 100.0F);
        options.interpolation = DrawStyle::Interpolation::StepBefore;
        shape = shapeOf(values, 33, scale, options);
        QCOMPARE(runAt(shape, 16)->top, 0.0F);
        QCOMPARE(runAt(shape, 17)->bottom, 0.0F);
    }

    void aSmoothLineStaysBetweenItsSamples()
    {
        ShapeOptions options;
        options.interpolation = DrawStyle::Interpolation::Smooth;
        const SeriesShape shape = shapeOf({0, 0, 10, 10, 0}, 400, ValueScale(0, 10, 100), options);
        QVERIFY(shape.segments.size() > 20);
        for (const SeriesShape::Segment &one : shape.segments)
            QVERIFY(one.y1 >= -1e-3F && one.y1 <= 100 + 1e-3F);
    }

    void infinityLeavesThePlot()
    {
        const ValueScale scale(0, 10, 100);
        const SeriesShape sparse = shapeOf({5, Infinity, 5, -Infinity}, 400, scale);
        QCOMPARE(sparse.segments[0].y1, float(-ValueScale::Far));
        QCOMPARE(sparse.segments[2].y1, float(ValueScale::Far));
        auto values = flat(1000, 5);
        values[500] = Infinity;
        QVERIFY(runAt(shapeOf(values, 100, scale), 50)->top < 0);
    }

    void aLogarithmicScaleSendsZeroBelow()
    {
        const ValueScale scale(1, 1000, 300, 10);
        QCOMPARE(scale.y(1000), 0.0);
        QCOMPARE(std::round(scale.y(10)), 200.0);
        QCOMPARE(scale.y(0), ValueScale::Far);
        QCOMPARE(scale.y(-5), ValueScale::Far);
        QVERIFY(std::isnan(scale.y(NaN)));
        QCOMPARE(std::round(scale.value(200)), 10.0);
        QCOMPARE(scale.baseY(), 300.0);
    }

    void areasReachTheZeroLine()
    {
        ShapeOptions options;
        options.fill = true;
        for (const std::size_t count : {std::size_t(10), std::size_t(1000)}) {
            auto shape = shapeOf(flat(count, 5), 100, ValueScale(-10, 10, 200), options);
            QCOMPARE(int(shape.areas.size()), 100);
            QCOMPARE(shape.areas[50].top, 50.0F);
            QCOMPARE(shape.areas[50].bottom, 100.0F);
            shape = shapeOf(flat(count, -5), 100, ValueScale(-10, 10, 200), options);
            QCOMPARE(shape.areas[50].top, 100.0F);
            QCOMPARE(shape.areas[50].bottom, 150.0F);
            shape = shapeOf(flat(count, 5), 100, ValueScale(2, 10, 200), options); // zero lies below the plot
            QCOMPARE(shape.areas[50].bottom, 200.0F);
        }
    }

    void stackedAreasReachTheSeriesBelow()
    {
        ShapeOptions options;
        options.fill = true;
        for (const std::size_t count : {std::size_t(10), std::size_t(1000)}) {
            const auto data = panelOf({flat(count, 2), flat(count, 3), flat(count, -1)});
            const Plotted plotted = plotSeries(data, {}, DrawStyle::Stacking::Normal);
            const ValueScale scale(-10, 10, 200);
            const auto upper = shapeOf(plotted, 100, scale, options, 1);
            QCOMPARE(upper.areas[50].top, 50.0F);
            QCOMPARE(upper.areas[50].bottom, 80.0F);
            const auto below = shapeOf(plotted, 100, scale, options, 2);
            QCOMPARE(below.areas[50].top, 100.0F);
            QCOMPARE(below.areas[50].bottom, 110.0F);
        }
    }

    void barsOfSeveralSeriesStandSideBySide()
    {
        ShapeOptions options;
        options.draw = DrawStyle::Draw::Bars;
        const SeriesShape alone = shapeOf({50, 50}, 400, ValueScale(0, 100, 200), options);
        options.barSlots = 3;
        std::vector<SeriesShape::Bar> parts;
        for (options.barSlot = 0; options.barSlot < 3; ++options.barSlot)
            parts.push_back(shapeOf({50, 50}, 400, ValueScale(0, 100, 200), options).bars[0]);
        QCOMPARE(parts[0].left, alone.bars[0].left); // together they take the room of one
        QCOMPARE(parts[2].right, alone.bars[0].right);
        QCOMPARE(parts[0].right, parts[1].left);
        QCOMPARE(parts[1].right, parts[2].left);
        options.barSlots = 4'000; // less than a pixel each: one before the other
        options.barSlot = 7;
        QCOMPARE(shapeOf({50, 50}, 400, ValueScale(0, 100, 200), options).bars[0].left, alone.bars[0].left);
    }

    void stackedBarsKeepTheWholeRoom()
    {
        ShapeOptions options;
        options.draw = DrawStyle::Draw::Bars;
        const Plotted stack = plotSeries(panelOf({{10, 10}, {20, 20}}), {}, DrawStyle::Stacking::Normal);
        const ValueScale values(0, 100, 200);
        const auto width = [](const SeriesShape::Bar &bar) { return bar.right - bar.left; };
        const float alone = width(shapeOf(stack, 400, values, options, 1).bars[0]);
        options.barSlots = 2;
        options.barSlot = 1;
        QCOMPARE(width(shapeOf(stack, 400, values, options, 1).bars[0]), alone);
    }

    void bars()
    {
        ShapeOptions options;
        options.draw = DrawStyle::Draw::Bars;
        const ValueScale scale(-10, 10, 200);
        auto shape = shapeOf({5, NaN, -5}, 200, scale, options);
        QCOMPARE(int(shape.bars.size()), 2);
        QCOMPARE(shape.bars[0].top, 50.0F);
        QCOMPARE(shape.bars[0].bottom, 100.0F);
        QCOMPARE(shape.bars[0].edge, 50.0F);
        QCOMPARE(shape.bars[1].edge, 150.0F);
        auto values = flat(5000, 1);
        values[2500] = 9;
        shape = shapeOf(values, 500, scale, options); // narrower than pixels: one a column, no peak lost
        QCOMPARE(int(shape.bars.size()), 500);
        QCOMPARE(shape.bars[250].top, 10.0F);
    }

    void dotsShowWhereThereIsRoom()
    {
        const ValueScale scale(0, 10, 100);
        ShapeOptions options;
        QCOMPARE(int(shapeOf(flat(10, 5), 400, scale, options).dots.size()), 10);
        QVERIFY(shapeOf(flat(100, 5), 400, scale, options).dots.empty());
        options.points = DrawStyle::Points::Never;
        QVERIFY(shapeOf(flat(10, 5), 400, scale, options).dots.empty());
        options.points = DrawStyle::Points::Always;
        QCOMPARE(int(shapeOf(flat(100, 5), 400, scale, options).dots.size()), 100);
        options.draw = DrawStyle::Draw::Points;
        const SeriesShape shape = shapeOf(flat(100, 5), 400, scale, options);
        QCOMPARE(int(shape.dots.size()), 100);
        QVERIFY(shape.segments.empty());
    }
};

OPS_TEST(SeriesShapeTest)
#include "tst_seriesshape.moc"
