#include "core/dashboards/gridpacker.h"
#include "tests/support/opstest.h"

using namespace ops;

class GridPackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closesGaps()
    {
        GridPacker packer;
        QCOMPARE(placed(packer, {0, 5, 12, 8}).y, 0);
        QCOMPARE(placed(packer, {12, 5, 12, 4}).y, 0);
        QCOMPARE(placed(packer, {12, 20, 6, 4}).y, 4);
        QCOMPARE(placed(packer, {0, 30, 24, 4}).y, 8);
    }

    void pushesDownWhatOverlaps()
    {
        GridPacker packer;
        placed(packer, {0, 0, 12, 8});
        QCOMPARE(placed(packer, {6, 0, 12, 8}).y, 8);
    }

    void sectionsStayApart()
    {
        GridPacker packer;
        placed(packer, {0, 0, 12, 8});
        packer.newSection();
        QCOMPARE(placed(packer, {12, 0, 12, 2}).y, 8);
    }

    void staysInTheGrid()
    {
        GridPacker packer;
        const GridRect rect = placed(packer, {20, 0, 90, 100'000});
        QCOMPARE(rect.x, 0);
        QCOMPARE(rect.w, 24);
        QVERIFY(rect.h <= 200);
        QCOMPARE(placed(packer, {23, 0, 6, 2}).x, 18);
        QCOMPARE(placed(packer, {0, 0, 0, 0}).w, 1);
    }

    void flowsBesideAndBelow()
    {
        GridPacker packer;
        GridRect first{0, 0, 16, 6}, second{0, 0, 8, 6}, third{0, 0, 8, 6};
        packer.flow(first);
        packer.flow(second);
        packer.flow(third);
        QCOMPARE(second.x, 16);
        QCOMPARE(second.y, 0);
        QCOMPARE(third.x, 0);
        QCOMPARE(third.y, 6);
    }

private:
    static GridRect placed(GridPacker &packer, GridRect rect)
    {
        packer.place(rect);
        return rect;
    }
};

OPS_TEST(GridPackerTest)
#include "tst_gridpacker.moc"
