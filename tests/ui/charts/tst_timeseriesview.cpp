#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/charttooltip.h"
#include "ui/charts/timeseriesview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

/// Two views of one window on one Context.
struct Fixture
{
    ManualClock clock;
    Context context{clock};
    QWidget window;
    TimeSeriesView *left, *right;

    Fixture()
    {
        context.setZone(QTimeZone("Asia/Shanghai"));
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        left = new TimeSeriesView(context);
        right = new TimeSeriesView(context);
        for (TimeSeriesView *view : {left, right}) {
            view->setAccessibleName(QStringLiteral("Chart"));
            row->addWidget(view);
            view->setData(panelOf({flat(601, 20), flat(601, 80), flat(601, 50)}));
        }
        window.resize(800, 300);
        window.show();
        QCoreApplication::processEvents();
    }

    static void send(QWidget &view, QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::NoButton)
    {
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
        QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button, held,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
    static void move(QWidget &view, QPointF at) { send(view, QEvent::MouseMove, at); }
    static void click(QWidget &view, QPointF at)
    {
        send(view, QEvent::MouseButtonPress, at, Qt::LeftButton);
        send(view, QEvent::MouseButtonRelease, at, Qt::LeftButton);
    }
    static void drag(QWidget &view, double from, double to, bool release = true)
    {
        send(view, QEvent::MouseButtonPress, {from, 100}, Qt::LeftButton);
        send(view, QEvent::MouseMove, {(from + to) / 2, 100}, Qt::LeftButton);
        send(view, QEvent::MouseMove, {to, 100}, Qt::LeftButton);
        if (release)
            send(view, QEvent::MouseButtonRelease, {to, 100}, Qt::LeftButton);
    }
    ChartToolTip *tip() const
    {
        for (ChartToolTip *one : window.findChildren<ChartToolTip *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The height at which the view draws a series, found by its colour.
    double heightOf(TimeSeriesView &view, int series) const
    {
        const QImage image = view.grab().toImage();
        const int x = view.width() / 2;
        int first = -1, last = -1; // a line whose middle is between two pixels is half as strong on both
        int best = 1 << 20;
        for (int y = 0; y < view.height(); ++y) {
            const QColor pixel = image.pixelColor(x, y), wanted = view.seriesColor(series);
            const int distance = std::abs(pixel.red() - wanted.red()) + std::abs(pixel.green() - wanted.green()) +
                                 std::abs(pixel.blue() - wanted.blue());
            if (distance < best) {
                best = distance;
                first = last = y;
            } else if (distance == best) {
                last = y;
            }
        }
        return (first + last) / 2.0;
    }
};

} // namespace

class TimeSeriesViewTest : public QObject
{
    Q_OBJECT

    static QStringList names(const ChartToolTip &tip)
    {
        QStringList list;
        for (const ChartToolTip::Row &row : tip.content().rows)
            list.append(row.strong ? u'*' + row.name : row.name);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void theCursorIsSharedByAllViews()
    {
        Fixture fixture;
        const QImage before = fixture.right->grab().toImage();
        Fixture::move(*fixture.left, {200, 100});
        const qint64 cursor = fixture.context.cursorMs().value();
        QVERIFY(cursor > DataStart && cursor < DataStart + 600 * DataStep);
        QVERIFY(fixture.right->grab().toImage() != before);
        Fixture::move(*fixture.left, {260, 100});
        QVERIFY(*fixture.context.cursorMs() > cursor);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(fixture.left, &leave);
        QVERIFY(!fixture.context.cursorMs());
        QCOMPARE(fixture.right->grab().toImage(), before);
    }

    void theToolTipSortsAndMarksTheNearest()
    {
        Fixture fixture;
        const double y = fixture.heightOf(*fixture.left, 2);
        Fixture::move(*fixture.left, {200, y + 3});
        QVERIFY(fixture.tip());
        QCOMPARE(names(*fixture.tip()), (QStringList{QStringLiteral("b"), QStringLiteral("*c"), QStringLiteral("a")}));
        QCOMPARE(fixture.tip()->content().rows[0].value, QStringLiteral("80"));
        QVERIFY(fixture.tip()->content().time.endsWith(QStringLiteral("+08:00")));
        Fixture::move(*fixture.left, {200, fixture.heightOf(*fixture.left, 0)});
        QCOMPARE(names(*fixture.tip()).last(), QStringLiteral("*a"));
        QVERIFY(fixture.window.rect().contains(fixture.tip()->geometry()));
        QCOMPARE(fixture.window.findChildren<ChartToolTip *>().size(), 1); // only where the pointer is
        Fixture::move(*fixture.left, {200, fixture.left->height() - 2.0}); // on the axis
        QVERIFY(!fixture.tip());
    }

    void theToolTipLeavesOutWhatDoesNotFit()
    {
        Fixture fixture;
        std::vector<std::vector<double>> many;
        for (int i = 0; i < 25; ++i)
            many.push_back(flat(601, i));
        fixture.left->setData(panelOf(many));
        Fixture::move(*fixture.left, {200, 20});
        QCOMPARE(fixture.tip()->content().rows.size(), std::size_t(10));
        QCOMPARE(fixture.tip()->content().above, 0);
        QCOMPARE(fixture.tip()->content().below, 15);
        QVERIFY(fixture.tip()->content().rows[0].strong);
        Fixture::move(*fixture.left, {200, fixture.left->height() - 30.0});
        QVERIFY(fixture.tip()->content().above > 0);
        QVERIFY(fixture.tip()->geometry().bottom() < fixture.window.height());
    }

    void aDragZooms()
    {
        Fixture fixture;
        Fixture::drag(*fixture.left, 150, 250);
        const TimeRange range = fixture.context.range();
        QVERIFY(!fixture.context.rangeSpec().isRelative());
        QVERIFY(range.fromMs > DataStart && range.toMs < DataStart + 600 * DataStep);
        const double share = double(range.lengthMs()) / (600 * DataStep);
        QVERIFY(share > 0.2 && share < 0.4);
        Fixture::drag(*fixture.right, 300, 200); // backwards, to what the range is by now
        QVERIFY(fixture.context.range().lengthMs() < range.lengthMs());
        QVERIFY(fixture.context.range().fromMs > range.fromMs);
    }

    void aDragOfAPixelSelectsASecond()
    {
        Fixture fixture;
        fixture.context.zoomTo({DataStart, DataStart + 2000});
        Fixture::drag(*fixture.left, 200, 206);
        QCOMPARE(fixture.context.range().lengthMs(), qint64(1000));
    }

    void escapeCancelsADrag()
    {
        Fixture fixture;
        const RangeSpec before = fixture.context.rangeSpec();
        const QImage still = fixture.left->grab().toImage();
        Fixture::drag(*fixture.left, 150, 250, false);
        QVERIFY(fixture.left->grab().toImage() != still);
        QTest::keyClick(fixture.left, Qt::Key_Escape);
        Fixture::send(*fixture.left, QEvent::MouseButtonRelease, {250, 100}, Qt::LeftButton);
        QVERIFY(fixture.context.rangeSpec() == before);
    }

    void escapeIsTheWindowsWhereThereIsNothingToCancel()
    {
        Fixture fixture;
        int taken = 0;
        QShortcut back(QKeySequence(Qt::Key_Escape), &fixture.window);
        connect(&back, &QShortcut::activated, &fixture.window, [&taken] { ++taken; });
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.left->setFocus();
        Fixture::drag(*fixture.left, 150, 250, false);
        QTest::keyClick(fixture.left, Qt::Key_Escape);
        QCOMPARE(taken, 0);
        QTest::keyClick(fixture.left, Qt::Key_Right);
        QTest::keyClick(fixture.left, Qt::Key_Escape);
        QCOMPARE(taken, 0);
        QVERIFY(!fixture.context.cursorMs());
        QTest::keyClick(fixture.left, Qt::Key_Escape);
        QCOMPARE(taken, 1);
    }

    void theCursorStaysBelowThePointerWhenTheRangeChanges()
    {
        Fixture fixture;
        Fixture::drag(*fixture.left, 150, 250);
        Fixture::move(*fixture.left, {250, 100});
        const qint64 at = fixture.context.cursorMs().value();
        const TimeRange before = fixture.context.range();
        fixture.context.zoomTo({before.fromMs - 100'000, before.toMs - 100'000});
        QVERIFY(std::abs(fixture.context.cursorMs().value() - (at - 100'000)) <= 1000);
        Fixture::drag(*fixture.left, 150, 250); // ends where the pointer is
        const qint64 cursor = fixture.context.cursorMs().value();
        Fixture::move(*fixture.left, {250, 101});
        QCOMPARE(*fixture.context.cursorMs(), cursor);
    }

    void aDoubleClickZoomsOut()
    {
        Fixture fixture;
        fixture.context.zoomTo({DataStart, DataStart + 60'000});
        Fixture::send(*fixture.left, QEvent::MouseButtonDblClick, {200, 100}, Qt::LeftButton);
        Fixture::send(*fixture.left, QEvent::MouseButtonRelease, {200, 100}, Qt::LeftButton);
        QVERIFY(fixture.context.range().lengthMs() > 60'000);
    }

    void aClickTellsTheSeries()
    {
        Fixture fixture;
        QSignalSpy clicked(fixture.left, &TimeSeriesView::seriesClicked);
        const double y = fixture.heightOf(*fixture.left, 1);
        Fixture::click(*fixture.left, {200, y + 2});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
        Fixture::send(*fixture.left, QEvent::MouseButtonDblClick, {200, y + 2}, Qt::LeftButton); // takes it back
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[1][0].toInt(), 1);
        Fixture::click(*fixture.left, {200, y + 30});
        QCOMPARE(clicked.size(), 2);
    }

    void hiddenSeriesLeaveTheAxisToTheOthers()
    {
        Fixture fixture;
        const double all = fixture.heightOf(*fixture.left, 0);
        fixture.left->setShown({true, false, false});
        const double alone = fixture.heightOf(*fixture.left, 0);
        QVERIFY(alone < all - 20);
        Fixture::move(*fixture.left, {200, alone});
        QCOMPARE(names(*fixture.tip()), QStringList{QStringLiteral("*a")});
        fixture.left->setShown({});
        QCOMPARE(fixture.tip()->content().rows.size(), std::size_t(3)); // follows without a move
    }

    void highlightingLeavesTheOthersBehind()
    {
        Fixture fixture;
        const QImage before = fixture.left->grab().toImage();
        fixture.left->setHighlighted(1);
        const QImage highlighted = fixture.left->grab().toImage();
        QVERIFY(highlighted != before);
        const int y = int(fixture.heightOf(*fixture.left, 1));
        QCOMPARE(highlighted.pixelColor(200, y), fixture.left->seriesColor(1));
        fixture.left->setHighlighted(99);
        fixture.left->grab();
        fixture.left->setHighlighted(std::nullopt);
        QCOMPARE(fixture.left->grab().toImage(), before);
    }

    void keysMoveTheCursorByAStep()
    {
        Fixture fixture;
        QTest::keyClick(fixture.left, Qt::Key_Right);
        const qint64 first = fixture.context.cursorMs().value();
        QCOMPARE(first, DataStart);
        QTest::keyClick(fixture.left, Qt::Key_Right);
        QVERIFY(*fixture.context.cursorMs() - first >= DataStep);
        QVERIFY(fixture.tip());
        QTest::keyClick(fixture.left, Qt::Key_Left);
        QTest::keyClick(fixture.left, Qt::Key_Left);
        QCOMPARE(*fixture.context.cursorMs(), DataStart);
        QTest::keyClick(fixture.left, Qt::Key_Escape);
        QVERIFY(!fixture.context.cursorMs());
        QVERIFY(!fixture.tip());
    }

    void coloursFollowThemeAndField()
    {
        Fixture fixture;
        const QImage dark = fixture.left->grab().toImage();
        const QColor first = fixture.left->seriesColor(0);
        QCOMPARE(first, Theme::current().series(0));
        Theme::apply(*qApp, Theme::Kind::Light);
        QCoreApplication::processEvents();
        QVERIFY(fixture.left->grab().toImage() != dark);
        QVERIFY(fixture.left->seriesColor(0) != first);
        Theme::apply(*qApp, Theme::Kind::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.left->grab().toImage(), dark);

        FieldStyle field;
        field.fixedColor = QStringLiteral("#123456");
        fixture.left->setLook(DrawStyle(), field);
        QCOMPARE(fixture.left->seriesColor(1), QColor(0x12, 0x34, 0x56));
        field.colorByThresholds = true;
        field.thresholds = {{std::nullopt, QStringLiteral("#00ff00")}, {60.0, QStringLiteral("#ff0000")}};
        fixture.left->setLook(DrawStyle(), field);
        QCOMPARE(fixture.left->seriesColor(0), QColor(0, 255, 0));
        QCOMPARE(fixture.left->seriesColor(1), QColor(255, 0, 0));
    }

    void theZoneIsThatOfTheContext()
    {
        Fixture fixture;
        const QImage shanghai = fixture.left->grab().toImage();
        fixture.context.setZone(QTimeZone("America/New_York"));
        QVERIFY(fixture.left->grab().toImage() != shanghai);
    }

    void theRangeMovesBeforeNewDataCome()
    {
        Fixture fixture;
        const QImage whole = fixture.left->grab().toImage();
        fixture.context.zoomTo({DataStart, DataStart + 60'000});
        QVERIFY(fixture.left->grab().toImage() != whole);
        fixture.left->setData(panelOf({flat(601, 20), flat(601, 80), flat(601, 50)}));
        QCOMPARE(fixture.left->grab().toImage(), whole);
    }

    void itSaysWhatItShows()
    {
        Fixture fixture;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(fixture.left);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Chart"));
        const QString value = chart->text(QAccessible::Value);
        for (const char *part : {"+08:00", "20", "80", "a: 20", "c: 50"})
            QVERIFY2(value.contains(QLatin1String(part)), qPrintable(value));
        fixture.left->setData(nullptr);
        QVERIFY(!chart->text(QAccessible::Value).isEmpty());
    }

    void noDataAndStrangeDataArePainted()
    {
        Fixture fixture;
        fixture.left->setData(nullptr);
        Fixture::move(*fixture.left, {200, 100});
        QVERIFY(!fixture.tip());
        fixture.left->grab();
        for (const auto &values : {std::vector<double>{}, flat(5, NaN), flat(5, Infinity), {1}}) {
            fixture.left->setData(panelOf({values}));
            Fixture::move(*fixture.left, {201, 100});
            fixture.left->grab();
        }
        fixture.window.resize(30, 20);
        QCoreApplication::processEvents();
        fixture.left->grab();
    }

    void aViewMayGoBeforeItsWindow()
    {
        Fixture fixture;
        Fixture::move(*fixture.left, {200, 100});
        QVERIFY(fixture.tip());
        delete fixture.left;
        QVERIFY(!fixture.tip());
        fixture.context.setCursor(DataStart);
    }
};

OPS_TEST(TimeSeriesViewTest)
#include "tst_timeseriesview.moc"
