#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/common/accessiblenames.h"

#include <QScrollBar>

using namespace ops;
using test::BoardFixture;

class BoardViewTest : public QObject
{
    Q_OBJECT

    /// Six panels, one below the other; two fit.
    static std::vector<DashboardPanel> column()
    {
        std::vector<DashboardPanel> panels;
        const std::array views{PanelView::TimeSeries, PanelView::Stat,        PanelView::Table,
                               PanelView::TimeSeries, PanelView::Unsupported, PanelView::Stat};
        for (int i = 0; i < 6; ++i)
            panels.push_back(
                test::makePanel(i, views[std::size_t(i)], QStringLiteral("Panel-%1").arg(i), {0, i * 7, 24, 7}));
        panels[3].legend.mode = LegendStyle::Mode::Table;
        panels[3].legend.calcs = {QStringLiteral("mean"), QStringLiteral("max")};
        panels[1].value.sparkline = true;
        return panels;
    }
    static std::vector<bool> visible(const BoardFixture &fixture)
    {
        std::vector<bool> result;
        for (const auto &panel : fixture.vm->panels())
            result.push_back(panel->visible());
        return result;
    }
    using Flags = std::vector<bool>;

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new AccessibleNames(this)); }

    void onlySeenPanelsAsk()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_COMPARE(visible(fixture), (Flags{true, true, false, false, false, false}));
        QTRY_VERIFY(fixture.vm->settled());
        QCOMPARE(fixture.source.asked, (QStringList{QStringLiteral("metric_0"), QStringLiteral("metric_1")}));
    }

    void scrollingAsksForWhatComesIntoView()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_COMPARE(fixture.source.asked.size(), qsizetype(2));
        fixture.view->verticalScrollBar()->setValue(fixture.view->verticalScrollBar()->maximum());
        QTRY_COMPARE(visible(fixture), (Flags{false, false, false, false, true, true}));
        QTRY_COMPARE(fixture.source.asked.size(), qsizetype(3));
        QCOMPARE(fixture.source.asked.last(), QStringLiteral("metric_5"));
        fixture.view->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(visible(fixture), (Flags{true, true, false, false, false, false}));
    }

    void hiddenBoardsAskNothing()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_COMPARE(visible(fixture), (Flags{true, true, false, false, false, false}));
        fixture.view->hide();
        QCOMPARE(visible(fixture), Flags(6, false));
        fixture.view->show();
        QTRY_COMPARE(visible(fixture), (Flags{true, true, false, false, false, false}));
    }

    void neverShownBoardsAskNothing()
    {
        BoardFixture fixture(column());
        fixture.view->resize(900, 500);
        QCoreApplication::processEvents();
        QCOMPARE(visible(fixture), Flags(6, false));
        QVERIFY(fixture.source.asked.isEmpty());
    }

    void goneBoardsAreSeenByNobody()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_COMPARE(visible(fixture), (Flags{true, true, false, false, false, false}));
        fixture.view.reset();
        QCOMPARE(visible(fixture), Flags(6, false));
    }

    void firstQueryAlreadyKnowsTheWidth()
    {
        std::vector<DashboardPanel> panels{
            test::makePanel(0, PanelView::TimeSeries, QStringLiteral("Wide"), {0, 0, 24, 8})};
        BoardFixture fixture(std::move(panels));
        fixture.context.setRange(RangeSpec::relative(QStringLiteral("now-7d")));
        fixture.show({1200, 500});
        QTRY_VERIFY(fixture.has(0, DataState::Value));
        QCOMPARE(fixture.source.stepsMs.size(), std::size_t(1));
        const qint64 points = 7 * 86'400'000LL / fixture.source.stepsMs.front();
        QVERIFY2(points > 700 && points < 1700, qPrintable(QString::number(points)));
    }

    void tabReachesEveryPanelAndBringsItIntoView()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_VERIFY(fixture.vm->settled());
        fixture.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.view.get()));
        fixture.frame(0).setFocus(Qt::TabFocusReason);
        QStringList reached;
        for (int i = 0; i < 40 && reached.size() < 6; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (auto *frame = qobject_cast<PanelFrame *>(focus)) {
                reached << frame->accessibleName();
                const QRect seen = fixture.view->viewport()->rect();
                QVERIFY2(seen.contains(frame->mapTo(fixture.view->viewport(), QPoint(0, 0))),
                         qPrintable(reached.last()));
            } else { // what stands in a panel comes after it and before the next one
                QVERIFY(!reached.isEmpty());
                QWidget *panel = fixture.named<PanelFrame>(reached.last());
                QVERIFY2(panel->isAncestorOf(focus), qPrintable(focus->accessibleName()));
            }
            QCoreApplication::processEvents(); // what came into view makes its body
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(reached.size(), qsizetype(6));
    }

    void panelsOutOfViewSayThatNothingWasAsked()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_VERIFY(fixture.vm->settled());
        QCOMPARE(BoardFixture::valueOf(fixture.frame(5)), QStringLiteral("Nothing was asked yet."));
    }

    void widthScalesThePanels()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_VERIFY(fixture.panel(0).visible());
        QVERIFY(fixture.view->verticalScrollBar()->isVisible());
        QCOMPARE(fixture.frame(0).geometry().right() + 1 + 8, fixture.view->viewport()->width());
        fixture.view->resize(1300, 500);
        QTRY_COMPARE(fixture.frame(0).geometry().right() + 1 + 8, fixture.view->viewport()->width());
        QCOMPARE(fixture.frame(0).height(), 7 * 30 + 6 * 8);
    }

    void everyPartHasAName()
    {
        BoardFixture fixture(column());
        fixture.show({900, 1700});
        QTRY_VERIFY(fixture.panel(5).visible());
        QTRY_VERIFY(fixture.vm->settled());
        QCoreApplication::processEvents();
        for (QWidget *part : fixture.view->findChildren<QWidget *>()) {
            if (part->isVisible())
                QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
        }
        QVERIFY(fixture.named<QWidget>(QStringLiteral("Panel-3 legend")));
        QVERIFY(fixture.named<QWidget>(QStringLiteral("Panel-2 table")));
        QCOMPARE(fixture.view->accessibleName(), QStringLiteral("Board"));
    }

    void anotherThemeRepaintsEverything()
    {
        BoardFixture fixture(column());
        fixture.show({900, 500});
        QTRY_VERIFY(fixture.panel(0).visible());
        QTRY_VERIFY(fixture.vm->settled());
        const auto pixel = [&fixture] { return fixture.view->grab().toImage().pixelColor(60, 12); };
        QTRY_COMPARE(pixel(), Theme::current().panel);
        Theme::apply(*qApp, Theme::Kind::Light);
        QTRY_COMPARE(pixel(), Theme::current().panel);
        QCOMPARE(pixel(), QColor(Qt::white));
        Theme::apply(*qApp, Theme::Kind::Dark);
    }
};

OPS_TEST(BoardViewTest)
#include "tst_boardview.moc"
