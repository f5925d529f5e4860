#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/dashboards/panels/table/tableview.h"

#include <QClipboard>
#include <QHeaderView>

using namespace ops;
using test::BoardFixture;
using test::BoardSource;

class TableBodyTest : public QObject
{
    Q_OBJECT

    static std::vector<DashboardPanel> panel()
    {
        auto one = test::makePanel(1, PanelView::Table, QStringLiteral("Services"), {0, 0, 24, 8});
        one.field.decimals = 0;
        return {one};
    }
    static PanelTable &table(BoardFixture &fixture)
    {
        return *fixture.named<PanelTable>(QStringLiteral("Services table"));
    }
    static QString cell(BoardFixture &fixture, int row, int column)
    {
        return table(fixture).model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void labelsAndValueAreColumns()
    {
        BoardFixture fixture(panel());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QCOMPARE(table(fixture).model()->columnCount(), 3);
        QCOMPARE(cell(fixture, 0, 1), QStringLiteral("service-0"));
        QCOMPARE(BoardFixture::valueOf(fixture.frame(1)), QStringLiteral("2 row(s)"));
    }

    void headingsSort()
    {
        BoardFixture fixture(panel());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        table(fixture).sortByColumn(2, Qt::DescendingOrder);
        QCOMPARE(cell(fixture, 0, 1), QStringLiteral("service-1"));
        table(fixture).sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(cell(fixture, 0, 1), QStringLiteral("service-0"));
    }

    void columnsFillTheWidth()
    {
        BoardFixture fixture(panel());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        const auto filled = [&fixture] {
            return table(fixture).horizontalHeader()->length() == table(fixture).viewport()->width();
        };
        QTRY_VERIFY(filled());
        fixture.view->resize(700, 500);
        QTRY_VERIFY(filled());
    }

    void copyTakesTheSelectedRowsAsTabs()
    {
        BoardFixture fixture(panel());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        table(fixture).selectAll();
        QTest::keyClick(&table(fixture), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(2));
        QVERIFY(lines[0].startsWith(QStringLiteral("eu\tservice-0\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("cn\tservice-1\t")));
    }

    void timesAreThoseOfTheWindowsZone()
    {
        auto panels = panel();
        panels[0].field.unit = QStringLiteral("dateTimeAsIso");
        BoardFixture fixture(std::move(panels)); // in Shanghai
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("1970-01-01 08:00:00 +08:00"));
        fixture.context.setZone(QTimeZone("America/St_Johns"));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("1969-12-31 20:30:00 -03:30"));
    }

    void rowsHaveOneHeight()
    {
        BoardFixture fixture(panel());
        fixture.source.answer = BoardSource::answering(1000);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QCOMPARE(table(fixture).rowHeight(0), table(fixture).rowHeight(999));
        QCOMPARE(table(fixture).rowHeight(0), 24);
    }
};

OPS_TEST(TableBodyTest)
#include "tst_tablebody.moc"
