#include "tests/support/opstest.h"
#include "ui/dashboards/panels/timeseries/legendplace.h"

using namespace ops;

class LegendPlaceTest : public QObject
{
    Q_OBJECT

    static LegendNeed need(int rows, bool right = false, int head = 0)
    {
        LegendNeed need;
        need.rows = rows;
        need.headHeight = head;
        need.right = right;
        return need;
    }

private Q_SLOTS:
    void chartKeepsItsShareAtAnySize()
    {
        for (int height = 10; height < 700; height += 7) {
            for (const int rows : {1, 3, 40}) {
                const LegendPlace place = placeLegend({600, height}, need(rows, false, 22));
                QVERIFY(place.chart.height() >= int(height * 0.6));
                QVERIFY(place.legend.isEmpty() || place.legend.bottom() < height);
                QVERIFY(place.legend.isEmpty() || place.chart.height() >= 60);
            }
        }
    }

    void rowsBelowAreWhole()
    {
        const LegendPlace place = placeLegend({600, 240}, need(40, false, 22));
        QVERIFY(!place.legend.isEmpty());
        QCOMPARE((place.legend.height() - 22) % 20, 0);
        QCOMPARE(place.legend.bottom(), 239);
        QVERIFY(!place.chart.intersects(place.legend));
    }

    void fewRowsTakeNoMoreThanTheyNeed() { QCOMPARE(placeLegend({600, 400}, need(2)).legend.height(), 40); }

    void smallPanelsShowTheChartAlone()
    {
        const LegendPlace place = placeLegend({600, 80}, need(3));
        QVERIFY(place.legend.isEmpty());
        QCOMPARE(place.chart, QRect(0, 0, 600, 80));
        QVERIFY(placeLegend({600, 400}, need(0)).legend.isEmpty());
    }

    void atTheRightItTakesTheWholeHeight()
    {
        const LegendPlace place = placeLegend({600, 200}, need(3, true));
        QCOMPARE(place.legend.height(), 200);
        QVERIFY(place.chart.width() >= 360);
        QCOMPARE(place.legend.right(), 599);
    }

    void withoutRoomAtTheRightItGoesBelow()
    {
        QCOMPARE(rightLegendWidth(250, false), 0);
        const LegendPlace place = placeLegend({250, 300}, need(3, true));
        QVERIFY(place.legend.top() > 0);
    }
};

OPS_TEST(LegendPlaceTest)
#include "tst_legendplace.moc"
