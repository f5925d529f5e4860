#include "tests/support/opstest.h"
#include "ui/dashboards/boardgrid.h"

using namespace ops;

class BoardGridTest : public QObject
{
    Q_OBJECT

    static int columnWidth() { return 42; }
    /// 24 columns of 42 px, 23 gaps, two margins.
    static int boardWidth() { return 24 * columnWidth() + 23 * BoardGrid::Gap + 2 * BoardGrid::Margin; }

private Q_SLOTS:
    void twoHalvesAndAWholeBelow()
    {
        const BoardGrid grid = layOutBoard({{0, 0, 12, 8}, {12, 0, 12, 8}, {0, 8, 24, 3}}, boardWidth());
        const int half = 12 * columnWidth() + 11 * BoardGrid::Gap;
        const int high = 8 * 30 + 7 * 8;
        QCOMPARE(grid.rects[0], QRect(8, 8, half, high));
        QCOMPARE(grid.rects[1], QRect(8 + half + 8, 8, half, high));
        QCOMPARE(grid.rects[2], QRect(8, 8 + high + 8, boardWidth() - 16, 3 * 30 + 2 * 8));
        QCOMPARE(grid.height, grid.rects[2].bottom() + 1 + 8);
    }

    void edgesLineUpAtAnyWidth()
    {
        for (int width = 400; width < 460; ++width) {
            const BoardGrid grid = layOutBoard({{0, 0, 7, 2}, {7, 0, 17, 2}, {0, 2, 24, 2}, {0, 4, 7, 2}}, width);
            QCOMPARE(grid.rects[1].left() - grid.rects[0].right() - 1, BoardGrid::Gap);
            QCOMPARE(grid.rects[1].right(), grid.rects[2].right());
            QCOMPARE(grid.rects[3].right(), grid.rects[0].right());
            QCOMPARE(grid.rects[2].right() + 1, width - BoardGrid::Margin);
        }
    }

    void gapsCloseAndOverlapsPart()
    {
        const BoardGrid gap = layOutBoard({{0, 40, 12, 2}}, 800);
        QCOMPARE(gap.rects[0].top(), BoardGrid::Margin);
        const BoardGrid overlap = layOutBoard({{0, 0, 12, 4}, {6, 2, 12, 4}}, 800);
        QVERIFY(!overlap.rects[0].intersects(overlap.rects[1]));
    }

    void whatLeavesTheColumnsIsCut()
    {
        const BoardGrid grid = layOutBoard({{20, 0, 40, 2}, {-5, -7, 0, -3}, {0, 9, 24, 2'000'000'000}}, 800);
        QCOMPARE(grid.rects[0].right() + 1, 800 - BoardGrid::Margin);
        for (const QRect &rect : grid.rects)
            QVERIFY(rect.isValid() && rect.left() >= BoardGrid::Margin);
        QVERIFY(grid.height < 20000);
    }

    void orderOfTheFileIsKept()
    {
        const BoardGrid grid = layOutBoard({{0, 5, 24, 2}, {0, 0, 24, 2}}, 800);
        QVERIFY(grid.rects[0].top() > grid.rects[1].top());
        QCOMPARE(layOutBoard({}, 800).height, BoardGrid::Margin);
    }
};

OPS_TEST(BoardGridTest)
#include "tst_boardgrid.moc"
