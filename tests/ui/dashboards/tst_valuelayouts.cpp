#include "tests/support/opstest.h"
#include "ui/dashboards/panels/bargauge/barslayout.h"
#include "ui/dashboards/panels/gauge/gaugelayout.h"
#include "ui/dashboards/panels/valuesbody.h"
#include "ui/dashboards/panels/valuescale.h"

#include <cmath>
#include <limits>

using namespace ops;

class ValueLayoutsTest : public QObject
{
    Q_OBJECT

    static std::vector<StatValue> valuesOf(std::initializer_list<double> numbers)
    {
        std::vector<StatValue> values;
        for (const double number : numbers) {
            StatValue value;
            value.value = number;
            values.push_back(value);
        }
        return values;
    }
    static double nan() { return std::numeric_limits<double>::quiet_NaN(); }
    static double inf() { return std::numeric_limits<double>::infinity(); }

private Q_SLOTS:
    void gaugesStandInAGridWithoutOverlap()
    {
        for (const int count : {1, 2, 3, 5, 9}) {
            const GaugeGrid grid = layOutGauges({640, 300}, count, true);
            QCOMPARE(grid.cells.size(), std::size_t(count));
            QVERIFY(grid.note.isEmpty());
            for (std::size_t i = 0; i < grid.cells.size(); ++i) {
                QVERIFY(QRect(0, 0, 640, 300).contains(grid.cells[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!grid.cells[i].intersects(grid.cells[j]));
            }
        }
    }

    void moreGaugesThanFitAreCut()
    {
        const GaugeGrid grid = layOutGauges({400, 200}, 5'000, true);
        QVERIFY(grid.cells.size() > 2 && grid.cells.size() < 20);
        QVERIFY(!grid.note.isEmpty() && grid.note.top() > grid.cells.back().bottom());
        QVERIFY(layOutGauges({400, 200}, 0, true).cells.empty());
        QVERIFY(layOutGauges({0, 0}, 3, true).cells.empty());
        QCOMPARE(layOutGauges({3, 3}, 3, true).cells.size(), std::size_t(1));
    }

    void allOfAGaugeStaysInItsCell()
    {
        for (const QSize cell : {QSize(300, 200), QSize(120, 90), QSize(600, 120), QSize(90, 400), QSize(20, 20)}) {
            const GaugePlace place = layOutGauge(cell, true, true);
            const double side = place.radius;
            QVERIFY(place.center.x() - side >= -0.5 && place.center.x() + side <= cell.width() + 0.5);
            QVERIFY(place.center.y() - side >= -0.5);
            for (const QRectF &text : {place.minText, place.maxText, QRectF(place.name)})
                QVERIFY2(text.isEmpty() || text.bottom() <= cell.height() + 0.5,
                         qPrintable(QString::number(text.bottom())));
            QVERIFY(place.ringRadius() + place.ringWidth / 2 <= place.radius);
        }
        QVERIFY(layOutGauge({600, 400}, true, true).bandWidth > 0);
        QCOMPARE(layOutGauge({600, 400}, true, false).bandWidth, 0.0);
    }

    void theArcRunsClockwiseFromTheLowerLeft()
    {
        QCOMPARE(gaugeAngle(0), 210.0);
        QCOMPARE(gaugeAngle(0.5), 90.0);
        QCOMPARE(gaugeAngle(1), -30.0);
        QCOMPARE(gaugeAngle(7), -30.0);
    }

    void scalesHaveALength_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        for (const double end : {0.0, -7.0, 1e18, 1e308, inf(), nan()})
            QTest::addRow("%g", end) << end << end;
        QTest::newRow("reversed") << 5.0 << 2.0;
        QTest::newRow("whole") << -1e308 << 1.7e308;
    }
    void scalesHaveALength()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        FieldStyle field;
        field.min = min;
        field.max = max;
        const GaugeScale scale = gaugeScale(field, valuesOf({min, 3, nan()}));
        QVERIFY2(scale.min < scale.max, qPrintable(QStringLiteral("%1 %2").arg(scale.min).arg(scale.max)));
        for (const double value : {min, max, 0.0, nan(), inf(), -inf()}) {
            const double share = scale.share(value);
            QVERIFY(share >= 0 && share <= 1);
        }
    }

    void scalesFollowUnitValuesAndThresholds()
    {
        FieldStyle field;
        QCOMPARE(gaugeScale(field, valuesOf({3, 12})).max, 12.0);
        QCOMPARE(gaugeScale(field, valuesOf({-3, 12})).min, -3.0);
        field.unit = QStringLiteral("percent");
        QCOMPARE(gaugeScale(field, valuesOf({42})).max, 100.0);
        QCOMPARE(gaugeScale(field, valuesOf({420})).max, 420.0);
        field.unit = QStringLiteral("percentunit");
        QCOMPARE(gaugeScale(field, valuesOf({0.42})).max, 1.0);
        field.unit = QStringLiteral("short");
        field.colorByThresholds = true;
        field.thresholds = {{std::nullopt, QStringLiteral("green")}, {80, QStringLiteral("red")}};
        QCOMPARE(gaugeScale(field, valuesOf({12})).max, 80.0);
        field.max = 50;
        QCOMPARE(gaugeScale(field, valuesOf({12})).max, 50.0);
        field.max = -5; // below everything
        const GaugeScale below = gaugeScale(field, valuesOf({12}));
        QVERIFY(below.max == -5 && below.min < -5);
    }

    void bandsCoverTheScale()
    {
        FieldStyle field;
        field.thresholds = {
            {std::nullopt, QStringLiteral("green")}, {50, QStringLiteral("orange")}, {500, QStringLiteral("red")}};
        const auto bands = scaleBands(field, {0, 100});
        QCOMPARE(bands.size(), std::size_t(2)); // the last one lies beyond
        QCOMPARE(bands[0].to, 0.5);
        QCOMPARE(bands[1].from, 0.5);
        QCOMPARE(bands[1].to, 1.0);
        QCOMPARE(scaleBands(FieldStyle(), {0, 1}).size(), std::size_t(1));
        field.thresholds.front().from = 20.0;
        QVERIFY(scaleBands(field, {0, 100}).front().color.isEmpty());
    }

    void lyingBarsShareTheHeight()
    {
        BarsNeed need{4, false, 80, 50, 16};
        const BarsLayout layout = layOutBars({400, 240}, need);
        QCOMPARE(layout.bars.size(), std::size_t(4));
        for (std::size_t i = 0; i < 4; ++i) {
            const BarPlace &bar = layout.bars[i];
            QVERIFY(!bar.track.intersects(bar.value) && !bar.track.intersects(bar.name));
            QVERIFY(bar.name.bottom() < bar.track.top()); // above it: there is room
            QCOMPARE(bar.value.width(), 50);
            QVERIFY(i == 0 || bar.name.top() > layout.bars[i - 1].track.bottom());
        }
        const BarPlace beside = layOutBars({400, 90}, need).bars[0];
        QVERIFY(beside.name.right() < beside.track.left());
        QCOMPARE(beside.name.width(), 80);
    }

    void narrowBarsStandWithoutTexts()
    {
        const BarsLayout narrow = layOutBars({70, 100}, {3, false, 80, 50, 16});
        for (const BarPlace &bar : narrow.bars)
            QVERIFY(bar.value.isEmpty() && bar.track.width() >= 40);
        const BarsLayout standing = layOutBars({300, 200}, {4, true, 80, 50, 16});
        for (const BarPlace &bar : standing.bars)
            QVERIFY(bar.value.bottom() < bar.track.top() && bar.name.top() > bar.track.bottom());
        for (const BarPlace &bar : layOutBars({120, 200}, {4, true, 80, 50, 16}).bars)
            QVERIFY(bar.value.isEmpty()); // a number is whole or not there
    }

    void moreBarsThanFitAreCut()
    {
        const BarsLayout lying = layOutBars({300, 200}, {5'000, false, 80, 50, 16});
        QVERIFY(lying.bars.size() > 4 && lying.bars.size() < 15 && !lying.note.isEmpty());
        QVERIFY(lying.bars.back().track.bottom() < lying.note.top());
        QVERIFY(layOutBars({300, 200}, {5'000, true, 80, 50, 16}).bars.size() < 15);
        QVERIFY(layOutBars({300, 200}, {}).bars.empty());
        QCOMPARE(layOutBars({1, 1}, {3, false, 1, 1, 16}).bars.size(), std::size_t(1));
    }

    void theLargestAreKeptInTheirOrder()
    {
        const auto values = valuesOf({5, nan(), 9, 1, 7, nan()});
        QCOMPARE(largestValues(values, 3), (std::vector<std::size_t>{0, 2, 4}));
        QCOMPARE(largestValues(values, 99).size(), std::size_t(6));
        QCOMPARE(largestValues(values, 5), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
        QCOMPARE(topText(20, 5'000), QStringLiteral("top 20 of 5000"));
        QVERIFY(topText(3, 3).isEmpty());
    }
};

OPS_TEST(ValueLayoutsTest)
#include "tst_valuelayouts.moc"
