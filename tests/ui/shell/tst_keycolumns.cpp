#include "tests/support/opstest.h"
#include "ui/shell/keycolumns.h"

#include <set>
#include <utility>

using namespace ops;

class KeyColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsFollowALineApart()
    {
        const auto laid = layOutKeys({2, 1}, 20, 3);
        QCOMPARE(laid.places.size(), std::size_t(5));
        QCOMPARE(laid.columns, 1);
        QCOMPARE(laid.left, 0);
        const int rows[] = {0, 1, 2, 4, 5};
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(laid.places[i].row, rows[i]);
        QCOMPARE(laid.places[3].entry, -1);
    }

    void headingsAreNeverLast()
    {
        const auto laid = layOutKeys({4, 3}, 7, 3); // 5 rows, a line apart: the heading would be row 6 of 0..6
        QCOMPARE(laid.places[5].entry, -1);
        QCOMPARE(laid.places[5].column, 1);
        QCOMPARE(laid.places[5].row, 0);
    }

    void noTwoStandInOnePlaceAndNoneOutside_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (const int rows : {1, 2, 3, 5, 8, 13, 40}) {
            for (const int columns : {1, 2, 4})
                QTest::addRow("%d x %d", rows, columns) << rows << columns;
        }
    }
    void noTwoStandInOnePlaceAndNoneOutside()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const std::vector<int> groups{3, 0, 7, 1, 12, 2};
        const auto laid = layOutKeys(groups, rows, columns);
        std::set<std::pair<int, int>> taken;
        int commands = 0;
        for (const KeyPlace &place : laid.places) {
            QVERIFY(place.column >= 0 && place.column < columns && place.row >= 0 && place.row < rows);
            QVERIFY(taken.emplace(place.column, place.row).second);
            commands += place.entry >= 0 ? 1 : 0;
        }
        QCOMPARE(commands + laid.left, 25);
    }
};

OPS_TEST(KeyColumnsTest)
#include "tst_keycolumns.moc"
