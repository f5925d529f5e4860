#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/common/accessiblenames.h"
#include "ui/common/commandregistry.h"
#include "ui/dashboards/boardcommands.h"
#include "ui/dashboards/panelactions.h"
#include "ui/dashboards/rowheading.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>

using namespace ops;
using test::BoardFixture;

class BoardRowsTest : public QObject
{
    Q_OBJECT

    /// Panel 0 above, 1 and 2 in an open row, 3 in a folded one.
    static Dashboard board()
    {
        std::vector<DashboardPanel> panels;
        for (int i = 0; i < 4; ++i) {
            panels.push_back(test::makePanel(i, PanelView::Stat, QStringLiteral("Panel-%1").arg(i), {0, i * 4, 24, 3}));
            if (i > 0)
                panels.back().row = i == 3 ? 1 : 0;
        }
        Dashboard board = test::makeBoard(std::move(panels));
        board.rows = {{QStringLiteral("Shares"), false, 3}, {QStringLiteral("More"), true, 11}};
        return board;
    }
    static QStringList names(std::initializer_list<int> ids)
    {
        QStringList names;
        for (const int id : ids)
            names << QStringLiteral("metric_%1").arg(id);
        return names;
    }
    static RowHeading &heading(BoardFixture &fixture, const QString &title)
    {
        return *fixture.named<RowHeading>(title);
    }
    static void activate(BoardFixture &fixture)
    {
        fixture.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.view.get()));
    }

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new AccessibleNames(this)); }

    void foldedPanelsAskNothingUntilTheyAreUnfolded()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        QTRY_COMPARE(fixture.source.asked, names({0, 1, 2}));
        QVERIFY(!fixture.frame(3).isVisible() && !fixture.frame(3).isMade());
        QTest::mouseClick(&heading(fixture, QStringLiteral("More")), Qt::LeftButton);
        QTRY_COMPARE(fixture.source.asked, names({0, 1, 2, 3}));
        QVERIFY(fixture.frame(3).isVisible());
    }

    void whatIsBelowMovesUp()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        QTRY_VERIFY(fixture.vm->settled() && fixture.panel(2).visible());
        const int before = heading(fixture, QStringLiteral("More")).y();
        fixture.view->setFolded(0, true);
        QVERIFY(heading(fixture, QStringLiteral("More")).y() < before);
        QTRY_VERIFY(!fixture.panel(1).visible() && !fixture.panel(2).visible());
        QVERIFY(fixture.panel(0).visible());
        fixture.view->setFolded(0, false);
        QCOMPARE(heading(fixture, QStringLiteral("More")).y(), before);
        QTRY_VERIFY(fixture.panel(1).visible());
    }

    void aBoardThatIsFoldedAwayIsLookedAtAndAsksNothing()
    {
        Dashboard all = board();
        for (DashboardPanel &panel : all.panels)
            panel.row = 1;
        BoardFixture fixture(all);
        QVERIFY(fixture.view->isLooking()); // nobody knows yet what is seen
        fixture.show({900, 900});
        QTRY_VERIFY(!fixture.view->isLooking());
        QVERIFY(fixture.vm->settled() && fixture.source.asked.isEmpty());
    }

    void panelsNearTheViewAreMadeAndDoNotAsk()
    {
        std::vector<DashboardPanel> panels;
        for (int i = 0; i < 12; ++i)
            panels.push_back(test::makePanel(i, PanelView::Stat, QStringLiteral("Panel-%1").arg(i), {0, i * 5, 24, 5}));
        BoardFixture fixture(std::move(panels));
        fixture.show({900, 350});
        QTRY_VERIFY(fixture.frame(2).isMade() && fixture.frame(3).isMade());
        QTRY_VERIFY(fixture.vm->settled());
        QCOMPARE(fixture.source.asked, names({0, 1}));
        QVERIFY(!fixture.frame(8).isMade());
    }

    void watchingAllLeavesFoldedRowsAlone()
    {
        BoardFixture fixture(board());
        fixture.view->watchWhole();
        fixture.show({900, 200});
        QTRY_COMPARE(fixture.source.asked, names({0, 1, 2}));
        QVERIFY(!fixture.panel(3).visible());
    }

    void keysFoldAndUnfold()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        activate(fixture);
        RowHeading &row = heading(fixture, QStringLiteral("Shares"));
        row.setFocus(Qt::TabFocusReason);
        for (const int key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter, Qt::Key_Left}) {
            QTest::keyClick(&row, Qt::Key(key));
            QCOMPARE(row.isFolded(), fixture.view->isFolded(0));
        }
        QVERIFY(row.isFolded()); // Return folded it, Space unfolded it, Enter folded it, Left had nothing to do
        QTest::keyClick(&row, Qt::Key_Right);
        QVERIFY(!row.isFolded());
    }

    void theHeadingSaysHowItIs()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        RowHeading &row = heading(fixture, QStringLiteral("More"));
        auto *access = QAccessible::queryAccessibleInterface(&row);
        QVERIFY(access->state().expandable && access->state().collapsed && !access->state().expanded);
        QCOMPARE(row.accessibleDescription(), QStringLiteral("1 panel(s)"));
        access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(access->state().expanded && !access->state().collapsed);
    }

    void theFocusOfAFoldedPanelGoesToItsHeading()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        activate(fixture);
        QTRY_VERIFY(fixture.panel(1).visible());
        fixture.frame(1).setFocus();
        QCOMPARE(fixture.view->currentRow(), std::optional<std::size_t>(0));
        fixture.view->setFolded(0, true);
        QCOMPARE(QApplication::focusWidget(), &heading(fixture, QStringLiteral("Shares")));
    }

    void tabGoesInReadingOrder()
    {
        BoardFixture fixture(board());
        fixture.show({900, 900});
        activate(fixture);
        QTRY_VERIFY(fixture.vm->settled() && fixture.panel(2).visible());
        fixture.frame(0).setFocus(Qt::TabFocusReason);
        QStringList reached;
        for (int i = 0; i < 12 && reached.size() < 5; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (qobject_cast<PanelFrame *>(focus) || qobject_cast<RowHeading *>(focus))
                reached << focus->accessibleName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{QStringLiteral("Panel-0"), QStringLiteral("Shares"), QStringLiteral("Panel-1"),
                                       QStringLiteral("Panel-2"), QStringLiteral("More")}));
    }

    void aPanelThatIsWantedIsUnfoldedSeenAndFocused()
    {
        BoardFixture fixture(board());
        fixture.show({900, 200});
        activate(fixture);
        QVERIFY(fixture.view->showPanel(3));
        QVERIFY(!fixture.view->isFolded(1));
        QCOMPARE(QApplication::focusWidget(), &fixture.frame(3));
        QVERIFY(fixture.view->viewport()->rect().intersects(
            QRect(fixture.frame(3).mapTo(fixture.view->viewport(), QPoint()), fixture.frame(3).size())));
        QTRY_VERIFY(fixture.panel(3).visible());
        QVERIFY(!fixture.view->showPanel(99));
    }

    void onePanelMayFillTheBoard()
    {
        BoardFixture fixture(board());
        fixture.show({900, 300});
        activate(fixture);
        QTRY_VERIFY(fixture.panel(0).visible());
        fixture.view->verticalScrollBar()->setValue(60);
        fixture.view->setFullSize(2);
        QCOMPARE(fixture.view->fullSize(), std::optional(2));
        QTRY_VERIFY(fixture.panel(2).visible() && !fixture.panel(0).visible());
        QVERIFY(!fixture.frame(0).isVisible() && !heading(fixture, QStringLiteral("Shares")).isVisible());
        QTRY_COMPARE(fixture.frame(2).width(), fixture.view->viewport()->width() - 2 * BoardGrid::Margin);
        QCOMPARE(fixture.frame(2).height(), fixture.view->viewport()->height() - 2 * BoardGrid::Margin);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        override.ignore();
        QCoreApplication::sendEvent(fixture.view.get(), &override);
        QVERIFY(override.isAccepted()); // or Escape would go to the range's history
        QTest::keyClick(&fixture.frame(2), Qt::Key_Escape);
        QVERIFY(!fixture.view->fullSize());
        QTRY_VERIFY(fixture.frame(0).isVisible());
        QCOMPARE(QApplication::focusWidget(), &fixture.frame(2));
        override.ignore();
        QCoreApplication::sendEvent(fixture.view.get(), &override);
        QVERIFY(!override.isAccepted());
    }

    void commandsActOnThePanelWithTheFocus()
    {
        BoardFixture fixture(board());
        CommandRegistry commands;
        addBoardCommands(commands, [&fixture] { return fixture.view.get(); });
        followBoard(commands, *fixture.view);
        for (const PanelCommand &command : panelCommands()) {
            QVERIFY2(commands.action(command.id), qPrintable(command.id));
            QVERIFY2(!commands.action(command.id)->shortcut().isEmpty(), qPrintable(command.id));
        }
        fixture.show({900, 900});
        activate(fixture);
        QTRY_VERIFY(fixture.vm->settled() && fixture.panel(1).visible());
        heading(fixture, QStringLiteral("Shares")).setFocus();
        QVERIFY(!commands.run(QStringLiteral("panel.fullSize")));
        QVERIFY(!commands.action(QStringLiteral("panel.fullSize"))->isEnabled());
        QVERIFY(commands.run(QStringLiteral("panel.toggleRow")));
        QVERIFY(fixture.view->isFolded(0));
        QVERIFY(commands.run(QStringLiteral("panel.unfoldAll")));
        QVERIFY(!fixture.view->isFolded(0) && !fixture.view->isFolded(1));
        fixture.frame(1).setFocus();
        QVERIFY(commands.action(QStringLiteral("panel.fullSize"))->isEnabled());
        QVERIFY(commands.run(QStringLiteral("panel.fullSize")));
        QCOMPARE(fixture.view->fullSize(), std::optional(1));
        QVERIFY(commands.run(QStringLiteral("panel.fullSize")));
        QVERIFY(!fixture.view->fullSize());
        QVERIFY(commands.run(QStringLiteral("panel.foldAll")));
        QVERIFY(fixture.view->isFolded(0) && fixture.view->isFolded(1));
    }

    void answersMakeCommandsAvailable()
    {
        BoardFixture fixture(board());
        fixture.source.held = true;
        CommandRegistry commands;
        addBoardCommands(commands, [&fixture] { return fixture.view.get(); });
        followBoard(commands, *fixture.view);
        fixture.show({900, 900});
        activate(fixture);
        fixture.frame(0).setFocus();
        QVERIFY(!commands.action(QStringLiteral("panel.saveCsv"))->isEnabled());
        QTRY_VERIFY(fixture.panel(0).state().querying);
        fixture.source.release();
        QTRY_VERIFY(commands.action(QStringLiteral("panel.saveCsv"))->isEnabled());
    }

    void everyPartOfABoardWithRowsHasAName()
    {
        BoardFixture fixture(board());
        fixture.show({400, 900});
        QTRY_VERIFY(fixture.vm->settled() && fixture.panel(1).visible());
        QCoreApplication::processEvents();
        for (QWidget *part : fixture.view->findChildren<QWidget *>()) {
            if (part->isVisible())
                QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
        }
    }
};

OPS_TEST(BoardRowsTest)
#include "tst_boardrows.moc"
