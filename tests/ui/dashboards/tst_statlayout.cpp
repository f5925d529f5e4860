#include "tests/support/opstest.h"
#include "ui/dashboards/panels/stat/statlayout.h"

using namespace ops;

class StatLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValueFillsThePanel()
    {
        const StatLayout layout = layOutStats({300, 120}, {1, 3.0, false, false});
        QCOMPARE(layout.tiles.size(), std::size_t(1));
        QCOMPARE(layout.tiles[0], QRect(0, 0, 300, 120));
        QVERIFY(layout.valuePixels > 60);
    }

    void textsFitTheirTiles()
    {
        for (const int count : {1, 2, 3, 5, 12}) {
            const StatNeed need{count, 4.0, count > 1, false};
            const StatLayout layout = layOutStats({640, 200}, need);
            QCOMPARE(layout.tiles.size(), std::size_t(count));
            for (const QRect &tile : layout.tiles) {
                const StatTileLayout inside = layOutStatTile(tile.size(), need.names, false);
                QVERIFY(layout.valuePixels * need.widest <= inside.value.width());
                QVERIFY(layout.valuePixels <= inside.value.height());
                QVERIFY(QRect(0, 0, 640, 200).contains(tile));
            }
        }
    }

    void tilesDoNotOverlapAndLineUp()
    {
        const StatLayout layout = layOutStats({500, 300}, {7, 3.0, true, true});
        for (std::size_t i = 0; i < layout.tiles.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.tiles[i].intersects(layout.tiles[j]));
        }
    }

    void longerTextsAreSmaller()
    {
        const auto pixels = [](double widest) {
            return layOutStats({200, 100}, {1, widest, false, false}).valuePixels;
        };
        QVERIFY(pixels(2) > pixels(5));
        QVERIFY(pixels(5) > pixels(9));
    }

    void tooManyValuesLeaveTilesThatCanBeRead()
    {
        const StatLayout layout = layOutStats({300, 120}, {500, 4.0, true, false});
        QVERIFY(layout.tiles.size() < 20);
        for (const QRect &tile : layout.tiles)
            QVERIFY(tile.width() >= 60 && !layOutStatTile(tile.size(), true, false).name.isEmpty());
    }

    void longValuesLeaveFewerTiles()
    {
        for (const double widest : {3.0, 6.0, 9.0, 14.0}) {
            const StatLayout layout = layOutStats({200, 150}, {40, widest, true, false});
            QVERIFY(!layout.tiles.empty());
            for (const QRect &tile : layout.tiles)
                QVERIFY(layout.valuePixels * widest <= layOutStatTile(tile.size(), true, false).value.width());
        }
    }

    void sparklineNeedsHeight()
    {
        QVERIFY(layOutStatTile({200, 50}, false, true).sparkline.isEmpty());
        const StatTileLayout high = layOutStatTile({200, 120}, false, true);
        QVERIFY(!high.sparkline.isEmpty() && !high.sparkline.intersects(high.value));
        QCOMPARE(high.sparkline.bottom(), 119);
    }
};

OPS_TEST(StatLayoutTest)
#include "tst_statlayout.moc"
