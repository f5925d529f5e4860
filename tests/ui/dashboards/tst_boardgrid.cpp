#include "tests/support/opstest.h"
#include "ui/dashboards/boardgrid.h"

using namespace ops;

class BoardGridTest : public QObject
{
    Q_OBJECT

    static BoardGrid layOut(const std::vector<GridRect> &panels, int width)
    {
        BoardParts parts;
        for (const GridRect &place : panels)
            parts.panels.push_back({place, std::nullopt});
        return layOutBoard(parts, width);
    }
    /// A panel above two rows of two panels each.
    static BoardParts rows(bool firstFolded, bool secondFolded)
    {
        BoardParts parts;
        parts.panels = {{{0, 0, 24, 2}, std::nullopt},
                        {{0, 3, 12, 4}, 0},
                        {{12, 3, 12, 6}, 0},
                        {{0, 10, 24, 3}, 1},
                        {{0, 13, 24, 3}, 1}};
        parts.folded = {firstFolded, secondFolded};
        return parts;
    }
    static int columnWidth() { return 42; }
    /// 24 columns of 42 px, 23 gaps, two margins.
    static int boardWidth() { return 24 * columnWidth() + 23 * BoardGrid::Gap + 2 * BoardGrid::Margin; }

private Q_SLOTS:
    void twoHalvesAndAWholeBelow()
    {
        const BoardGrid grid = layOut({{0, 0, 12, 8}, {12, 0, 12, 8}, {0, 8, 24, 3}}, boardWidth());
        const int half = 12 * columnWidth() + 11 * BoardGrid::Gap;
        const int high = 8 * 30 + 7 * 8;
        QCOMPARE(grid.rects[0], QRect(8, 8, half, high));
        QCOMPARE(grid.rects[1], QRect(8 + half + 8, 8, half, high));
        QCOMPARE(grid.rects[2], QRect(8, 8 + high + 8, boardWidth() - 16, 3 * 30 + 2 * 8));
        QCOMPARE(grid.height, grid.rects[2].bottom() + 1 + 8);
    }

    void edgesLineUpAtAnyWidth()
    {
        for (int width = 700; width < 760; ++width) {
            const BoardGrid grid = layOut({{0, 0, 7, 2}, {7, 0, 17, 2}, {0, 2, 24, 2}, {0, 4, 7, 2}}, width);
            QCOMPARE(grid.rects[1].left() - grid.rects[0].right() - 1, BoardGrid::Gap);
            QCOMPARE(grid.rects[1].right(), grid.rects[2].right());
            QCOMPARE(grid.rects[3].right(), grid.rects[0].right());
            QCOMPARE(grid.rects[2].right() + 1, width - BoardGrid::Margin);
        }
    }

    void gapsCloseAndOverlapsPart()
    {
        const BoardGrid gap = layOut({{0, 40, 12, 2}}, 800);
        QCOMPARE(gap.rects[0].top(), BoardGrid::Margin);
        const BoardGrid overlap = layOut({{0, 0, 12, 4}, {6, 2, 12, 4}}, 800);
        QVERIFY(!overlap.rects[0].intersects(overlap.rects[1]));
    }

    void whatLeavesTheColumnsIsCut()
    {
        const BoardGrid grid = layOut({{20, 0, 40, 2}, {-5, -7, 0, -3}, {0, 9, 24, 2'000'000'000}}, 800);
        QCOMPARE(grid.rects[0].right() + 1, 800 - BoardGrid::Margin);
        for (const QRect &rect : grid.rects)
            QVERIFY(rect.isValid() && rect.left() >= BoardGrid::Margin);
        QVERIFY(grid.height < 20000);
    }

    void orderOfTheFileIsKept()
    {
        const BoardGrid grid = layOut({{0, 5, 24, 2}, {0, 0, 24, 2}}, 800);
        QVERIFY(grid.rects[0].top() > grid.rects[1].top());
        QCOMPARE(layOut({}, 800).height, BoardGrid::Margin);
    }

    void headingsStandOverTheirPanels()
    {
        const BoardGrid grid = layOutBoard(rows(false, false), 800);
        QCOMPARE(grid.headings.size(), std::size_t(2));
        QCOMPARE(grid.headings[0].top(), grid.rects[0].bottom() + 1 + BoardGrid::Gap);
        QCOMPARE(grid.headings[0].height(), BoardGrid::RowHeight);
        QCOMPARE(grid.headings[0].width(), 800 - 2 * BoardGrid::Margin);
        QCOMPARE(grid.rects[1].top(), grid.headings[0].bottom() + 1 + BoardGrid::Gap);
        QCOMPARE(grid.headings[1].top(), grid.rects[2].bottom() + 1 + BoardGrid::Gap); // below the higher of the two
        QVERIFY(grid.rects[3].top() > grid.headings[1].bottom());
        QCOMPARE(grid.height, grid.rects[4].bottom() + 1 + BoardGrid::Margin);
    }

    void foldedPanelsTakeNoPlace()
    {
        const BoardGrid open = layOutBoard(rows(false, false), 800), folded = layOutBoard(rows(true, false), 800);
        QVERIFY(folded.rects[1].isNull() && folded.rects[2].isNull());
        QCOMPARE(folded.headings[1].top(), folded.headings[0].bottom() + 1 + BoardGrid::Gap);
        QVERIFY(!folded.rects[3].isNull());
        QCOMPARE(open.height - folded.height, open.headings[1].top() - folded.headings[1].top());
        const BoardGrid none = layOutBoard(rows(true, true), 800);
        QCOMPARE(none.height, none.headings[1].bottom() + 1 + BoardGrid::Margin);
    }

    void aRowThatThereIsNotIsNone()
    {
        BoardParts parts;
        parts.panels = {{{0, 0, 24, 2}, 7}};
        QVERIFY(!layOutBoard(parts, 800).rects[0].isNull());
    }

    void narrowBoardsHaveTwoAtMostSideBySide()
    {
        const BoardGrid grid = layOut({{0, 0, 4, 4}, {4, 0, 4, 4}, {8, 0, 4, 4}, {12, 0, 12, 8}}, 400);
        QCOMPARE(grid.rects[0].top(), grid.rects[1].top());
        QVERIFY(grid.rects[0].width() > 180);
        QCOMPARE(grid.rects[2].width(), 400 - 2 * BoardGrid::Margin); // nobody stands beside it
        QCOMPARE(grid.rects[3].width(), 400 - 2 * BoardGrid::Margin);
        QVERIFY(grid.rects[2].top() > grid.rects[0].bottom() && grid.rects[3].top() > grid.rects[2].bottom());
    }

    void narrowBoardsLeaveChartsTheWidth()
    {
        const BoardGrid grid = layOut({{0, 0, 8, 8}, {8, 0, 8, 8}, {16, 0, 8, 8}}, 400);
        for (const QRect &rect : grid.rects)
            QCOMPARE(rect.width(), 400 - 2 * BoardGrid::Margin);
    }
};

OPS_TEST(BoardGridTest)
#include "tst_boardgrid.moc"
