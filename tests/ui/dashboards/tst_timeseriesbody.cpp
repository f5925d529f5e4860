#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/charts/timeseriesview.h"
#include "ui/dashboards/panels/timeseries/legendviews.h"

#include <QHeaderView>

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
