#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/charts/timeseriesview.h"
#include "ui/dashboards/panels/timeseries/legendviews.h"

#include <QHeaderView>
#include <QShortcut>

using namespace ops;
using test::BoardFixture;
using test::BoardSource;

class TimeSeriesBodyTest : public QObject
{
    Q_OBJECT

    static std::vector<DashboardPanel> panel(LegendStyle::Mode mode, bool right = false, int height = 12)
    {
        auto one = test::makePanel(1, PanelView::TimeSeries, QStringLiteral("Rate"), {0, 0, 24, height});
        one.legend.mode = mode;
        one.legend.right = right;
        one.legend.calcs = {QStringLiteral("mean"), QStringLiteral("max")};
        return {one};
    }
    /// With no series made to stand out by the pointer.
    static bool showsColor(TimeSeriesView &chart, const QColor &color)
    {
        chart.setHighlighted({});
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }
    static void click(QAbstractItemView &view, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, rect.center());
    }

private Q_SLOTS:
    void clickDrawsOneAloneAndThenAll()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        QTRY_VERIFY(showsColor(chart, chart.seriesColor(0)) && showsColor(chart, chart.seriesColor(1)));
        click(table, 1);
        QVERIFY(!showsColor(chart, chart.seriesColor(0)) && showsColor(chart, chart.seriesColor(1)));
        click(table, 1);
        QVERIFY(showsColor(chart, chart.seriesColor(0)) && showsColor(chart, chart.seriesColor(1)));
    }

    void ctrlClickTakesOneAway()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::List));
        fixture.source.answer = BoardSource::answering(3);
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &list = *fixture.named<LegendList>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        click(list, 1, Qt::ControlModifier);
        QVERIFY(showsColor(chart, chart.seriesColor(0)) && !showsColor(chart, chart.seriesColor(1)));
        QVERIFY(showsColor(chart, chart.seriesColor(2)));
    }

    void keysDoTheSame()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(showsColor(chart, chart.seriesColor(0)) && !showsColor(chart, chart.seriesColor(1)));
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(showsColor(chart, chart.seriesColor(1)));
    }

    void escapeGivesBackAllAndOnlyThenIsTheWindows()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        int taken = 0;
        QShortcut back(QKeySequence(Qt::Key_Escape), fixture.view.get());
        connect(&back, &QShortcut::activated, this, [&taken] { ++taken; });
        fixture.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.view.get()));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        for (QWidget *focused : {static_cast<QWidget *>(&table), static_cast<QWidget *>(&chart)}) {
            Q_EMIT chart.seriesClicked(1);
            QVERIFY(!showsColor(chart, chart.seriesColor(0)));
            focused->setFocus();
            taken = 0;
            QTest::keyClick(focused, Qt::Key_Escape);
            QCOMPARE(taken, 0);
            QVERIFY(showsColor(chart, chart.seriesColor(0)) && showsColor(chart, chart.seriesColor(1)));
            QTest::keyClick(focused, Qt::Key_Escape);
            QCOMPARE(taken, 1);
        }
    }

    void whatIsHiddenStaysHiddenAtTheNextPoll()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        click(table, 1);
        const auto before = fixture.panel(1).state().data;
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.panel(1).state().data != before);
        QVERIFY(!showsColor(chart, chart.seriesColor(0)) && showsColor(chart, chart.seriesColor(1)));
    }

    void headingsSort()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        const auto first = [&table] { return table.model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("service-0"));
        table.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(first(), QStringLiteral("service-1"));
    }

    void numbersAreWholeOrNotThere()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table, true));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &table = *fixture.named<LegendTable>(QStringLiteral("Rate legend"));
        bool both = false;
        for (int width = 900; width > 200; width -= 20) {
            fixture.view->resize(width, 560);
            QCoreApplication::processEvents();
            for (int column = 1; column < 3; ++column) {
                const QString number = table.model()->index(1, column).data().toString();
                QVERIFY(table.isColumnHidden(column) ||
                        table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(number) + 10);
            }
            QVERIFY(!table.isColumnHidden(1));
            both |= !table.isColumnHidden(2);
        }
        QVERIFY(both);
        table.resize(130, 200);
        QCoreApplication::processEvents();
        QVERIFY(table.isColumnHidden(2));
        table.resize(300, 200);
        QCoreApplication::processEvents();
        QVERIFY(!table.isColumnHidden(2));
    }

    void chartKeepsMostOfThePanel()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Table));
        fixture.source.answer = BoardSource::answering(60);
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        QVERIFY(chart.height() >= int(chart.parentWidget()->height() * 0.6));
        QVERIFY(fixture.named<LegendTable>(QStringLiteral("Rate legend"))->isVisible());
    }

    void smallPanelsHaveNoLegend()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::List, false, 3));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(!fixture.named<LegendList>(QStringLiteral("Rate legend"))->isVisible());
    }

    void hiddenLegendsAreNotMade()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::Hidden));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(!fixture.named<QWidget>(QStringLiteral("Rate legend")));
    }

    void longNamesEndInsideTheLegend()
    {
        auto panels = panel(LegendStyle::Mode::List);
        panels[0].targets[0].legendFormat = QString(200, u'n') + QStringLiteral("{{service}}");
        BoardFixture fixture(std::move(panels));
        fixture.show({320, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &list = *fixture.named<LegendList>(QStringLiteral("Rate legend"));
        QTRY_VERIFY(list.visualRect(list.model()->index(0, 0)).right() <= list.viewport()->rect().right());
    }

    void atTheRightNamesStandOneARow()
    {
        BoardFixture fixture(panel(LegendStyle::Mode::List, true));
        fixture.show({900, 560});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        auto &list = *fixture.named<LegendList>(QStringLiteral("Rate legend"));
        auto &chart = *fixture.named<TimeSeriesView>(QStringLiteral("Rate chart"));
        QVERIFY(list.x() > chart.geometry().right());
        const auto at = [&list](int row) { return list.visualRect(list.model()->index(row, 0)); };
        QCOMPARE(at(0).left(), at(1).left());
        QVERIFY(at(1).top() > at(0).top());
    }
};

OPS_TEST(TimeSeriesBodyTest)
#include "tst_timeseriesbody.moc"
