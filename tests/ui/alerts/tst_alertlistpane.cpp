#include "tests/support/opstest.h"
#include "tests/ui/alerts/alertsfixture.h"
#include "ui/alerts/actioneditor.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/common/commandregistry.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ops;
using namespace ops::test;

class AlertListPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneKeyAcknowledgesWithANoteAndUndoTakesItBack()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        CommandRegistry commands;
        addAlertCommands(commands, [&] { return stage.view.get(); }, {});
        followAlerts(commands, *stage.view);
        QVERIFY(!commands.action(QStringLiteral("alerts.acknowledge"))->isEnabled());
        stage.click("Slow");
        QVERIFY(commands.action(QStringLiteral("alerts.acknowledge"))->isEnabled());
        QVERIFY(commands.run(QStringLiteral("alerts.acknowledge")));
        auto *note = stage.named<QLineEdit>("Note");
        QVERIFY(note && note->isVisible());
        QTest::keyClicks(note, QStringLiteral("looking"));
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(!note->isVisible());
        QVERIFY(stage.actions->state().problem.isEmpty()); // the key has acted once
        QVERIFY(QTest::qWaitFor([&] { return stage.text("Slow", AlertListModel::NoteColumn) == u"looking"; }));
        QCOMPARE(stage.text("Slow", AlertListModel::OwnerColumn), QStringLiteral("li.wei"));
        QCOMPARE(stage.text("Down", AlertListModel::OwnerColumn), QString());
        QVERIFY(QTest::qWaitFor([&] { return commands.action(QStringLiteral("alerts.undo"))->isEnabled(); }));
        QVERIFY(commands.run(QStringLiteral("alerts.undo")));
        QVERIFY(QTest::qWaitFor([&] { return stage.text("Slow", AlertListModel::OwnerColumn).isEmpty(); }));
    }

    void escapeLeavesTheLineAndWritesNothing()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::Acknowledge);
        auto *note = stage.named<QLineEdit>("Note");
        QTest::keyClicks(note, QStringLiteral("no"));
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!note->isVisible());
        QVERIFY(!stage.actions->state().busy);
    }

    void whatIsTypedIntoTheLineIsNoCommand()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::SetPriority);
        auto *priority = stage.named<QComboBox>("Priority");
        const auto isTaken = [priority](int key, Qt::KeyboardModifiers modifiers, const QString &text) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
            QApplication::sendEvent(priority, &event);
            return event.isAccepted();
        };
        QVERIFY(isTaken(Qt::Key_2, {}, QStringLiteral("2")));
        QVERIFY(isTaken(Qt::Key_S, Qt::ShiftModifier, QStringLiteral("S")));
        QVERIFY(!isTaken(Qt::Key_P, Qt::ControlModifier, QStringLiteral("\x10")));
    }

    void enterOnCancelWritesNothing()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::Acknowledge);
        auto *editor = stage.named<ActionEditor>("Action");
        for (QPushButton *button : editor->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel") {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
            }
        }
        QVERIFY(!editor->isVisible());
        QVERIFY(!stage.actions->state().busy);
    }

    void emptyColumnsLeaveTheirRoom()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        const int before = stage.table().columnWidth(AlertListModel::NameColumn);
        QVERIFY(stage.table().isColumnHidden(AlertListModel::OwnerColumn));
        QVERIFY(stage.table().isColumnHidden(AlertListModel::NoteColumn));
        stage.click("Slow");
        AlertAction action;
        action.kind = AlertAction::Kind::Acknowledge;
        action.note = QStringLiteral("looking");
        stage.actions->perform(action, stage.list->selectedRows());
        QVERIFY(QTest::qWaitFor([&] { return !stage.table().isColumnHidden(AlertListModel::NoteColumn); }));
        QVERIFY(!stage.table().isColumnHidden(AlertListModel::OwnerColumn));
        QVERIFY(stage.table().columnWidth(AlertListModel::NameColumn) < before);
    }

    void theLineOfAnActionDoesNotHideItsAlert()
    {
        AlertsFixture stage;
        for (int i = 0; i < 40; ++i)
            stage.fire({{"alertname", std::string("Z") + std::to_string(i)}, {"severity", "info"}});
        QVERIFY(stage.ready(43));
        const int last = stage.list->rows().rowCount() - 1;
        const QModelIndex index = stage.list->rows().index(last, AlertListModel::NameColumn);
        stage.table().scrollToBottom();
        QTest::mouseClick(stage.table().viewport(), Qt::LeftButton, {}, stage.table().visualRect(index).center());
        QCOMPARE(stage.list->state().selected, 1);
        stage.view->list().begin(AlertAction::Kind::Acknowledge);
        QCoreApplication::processEvents();
        QVERIFY(stage.table().viewport()->rect().contains(stage.table().visualRect(index)));
    }

    void severalAreActedUponTogether()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        stage.click("Down", Qt::ControlModifier);
        QCOMPARE(stage.list->state().selected, 2);
        stage.view->list().begin(AlertAction::Kind::Note);
        auto *title = stage.named<QLabel>("What is about to be done");
        QVERIFY(title->text().contains(QStringLiteral("2 alert(s)")));
        QTest::keyClick(stage.named<QLineEdit>("Note"), Qt::Key_Return); // nothing is written yet
        QVERIFY(stage.named<QLabel>("Problem")->isVisible());
        QTest::keyClicks(stage.named<QLineEdit>("Note"), QStringLiteral("both"));
        QTest::keyClick(stage.named<QLineEdit>("Note"), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return stage.text("Down", AlertListModel::NoteColumn) == u"both"; }));
        QCOMPARE(stage.text("Slow", AlertListModel::NoteColumn), QStringLiteral("both"));
        QCOMPARE(stage.text("Busy", AlertListModel::NoteColumn), QString());
    }

    void snoozeTakesATypedTime()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::Snooze);
        auto *until = stage.named<QComboBox>("Until");
        until->setEditText(QStringLiteral("soon"));
        QTest::keyClick(stage.named<QLineEdit>("Note"), Qt::Key_Return);
        QVERIFY(stage.named<QLabel>("Problem")->isVisible());
        until->setEditText(QStringLiteral("90m"));
        QTest::keyClick(stage.named<QLineEdit>("Note"), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return stage.text("Slow", AlertListModel::StateColumn) == u"Snoozed"; }));
        const AlertRow row = *stage.desk->row(stage.list->selectedRows().front().episodeId);
        QCOMPARE(row.work.snoozedUntilMs.value(), stage.clock.nowMs() + 90 * 60'000);
    }

    void quietSaysWhatItSuppresses()
    {
        AlertSettings settings;
        settings.quiet = true;
        AlertsFixture stage(settings);
        QVERIFY(stage.ready());
        QVERIFY(QTest::qWaitFor([&] { return stage.actions->needsExplanation(); }));
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::Acknowledge);
        auto *explanation = stage.named<QLabel>("What a quiet acknowledgement does");
        QVERIFY(explanation->isVisible());
        QVERIFY(explanation->text().contains(QStringLiteral("resolved")));
    }

    void readOnlyDisablesTheActions()
    {
        AlertsFixture stage({}, true);
        QVERIFY(stage.ready());
        stage.click("Slow");
        QVERIFY(!stage.view->list().canAct());
        QVERIFY(!stage.list->state().banners.empty());
    }

    void rowsThatMoveKeepTheSelection()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        const QString key = stage.list->currentKey();
        stage.source->firing.erase(stage.source->firing.begin());
        stage.source->firing.insert(stage.source->firing.begin(),
                                    firingAlert({{"alertname", "First"}, {"severity", "critical"}}, 1000));
        stage.list->setSort(AlertSort::Name, false);
        QVERIFY(stage.ready(4)); // the one that went is held back until it is known to be over
        QCOMPARE(stage.list->currentKey(), key);
        const QModelIndexList selected = stage.table().selectionModel()->selectedRows(AlertListModel::NameColumn);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().data().toString(), QStringLiteral("Slow"));
    }

    void keysWalkAndTheDetailsFollow()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.list->step(1);
        QCOMPARE(stage.table().currentIndex().row(), 0);
        auto *title = stage.named<QLabel>("Alert");
        QCOMPARE(title->text(), QStringLiteral("Down"));
        stage.list->step(1);
        QVERIFY(title->text() != u"Down");
    }

    void labelsFilterTheList()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Slow");
        auto *chip = stage.named<QToolButton>("service=web");
        QVERIFY(chip);
        chip->click();
        QVERIFY(QTest::qWaitFor([&] { return !stage.list->state().arranging; }));
        QCOMPARE(stage.list->state().filterText, QStringLiteral("service=\"web\""));
        QCOMPARE(stage.list->state().counts.matched, 2);
        QCOMPARE(stage.named<QLineEdit>("Filter")->text(), QStringLiteral("service=\"web\""));
    }

    void enterLeavesTheFilterAsItWasTyped()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        auto *field = stage.named<QLineEdit>("Filter");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("sev"));
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("sev"));
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!field->hasFocus());
    }

    void whatIsChosenOfTheOffersIsTaken()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        auto *field = stage.named<QLineEdit>("Filter");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("sev"));
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("severity"));
        QVERIFY(field->hasFocus());
    }

    void aBrokenFilterIsToldWithItsPlace()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        auto *field = stage.named<QLineEdit>("Filter");
        QTest::keyClicks(field, QStringLiteral("a=~\"(\""));
        auto *problem = stage.named<QLabel>("What is wrong with the filter");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(stage.list->state().filterProblem->sentence));
        QCOMPARE(stage.list->rows().rowCount(), 3);
    }

    void cardsShowTheSameAlerts()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.view->list().setCards(true);
        auto *cards = stage.named<QListView>("Groups of alerts");
        QVERIFY(cards->isVisible());
        QCOMPARE(cards->model()->rowCount(), 1);
        QTest::keyClick(cards, Qt::Key_Down);
        cards->setCurrentIndex(cards->model()->index(0, 0));
        QTest::keyClick(cards, Qt::Key_Return);
        QCOMPARE(alertTitle(*stage.list->currentRow()), QStringLiteral("Down"));
    }

    void narrowWindowsKeepTheNames()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.view->resize(400, 700);
        QVERIFY(QTest::qWaitFor([&] { return stage.table().isColumnHidden(AlertListModel::LabelsColumn); }));
        QVERIFY(!stage.table().isColumnHidden(AlertListModel::NameColumn));
        QVERIFY(!stage.table().isColumnHidden(AlertListModel::StateColumn));
        QVERIFY(!stage.table().isColumnHidden(AlertListModel::SeverityColumn)); // as its shape
        stage.click("Slow");
        stage.view->list().begin(AlertAction::Kind::Acknowledge);
        QCoreApplication::processEvents();
        QCOMPARE(stage.view->width(), 400); // the line of the action needs no more
        stage.view->resize(700, 700);       // empty columns leave their room to others, too
        QVERIFY(QTest::qWaitFor([&] { return !stage.table().isColumnHidden(AlertListModel::SinceColumn); }));
        stage.view->resize(1400, 700);
        QVERIFY(QTest::qWaitFor([&] { return !stage.table().isColumnHidden(AlertListModel::LabelsColumn); }));
    }

    void headingsSortAndTurn()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        QHeaderView *header = stage.table().horizontalHeader();
        const auto press = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        press(AlertListModel::NameColumn);
        QCOMPARE(stage.list->state().sort, AlertSort::Name);
        QVERIFY(!stage.list->state().descending);
        press(AlertListModel::NameColumn);
        QVERIFY(stage.list->state().descending);
        press(AlertListModel::LabelsColumn); // nothing to sort by
        QCOMPARE(stage.list->state().sort, AlertSort::Name);
    }

    void bothThemesPaint()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.list->setGroup(QStringLiteral("service"));
        QVERIFY(QTest::qWaitFor([&] { return stage.list->rows().rowCount() == 5; }));
        const QImage dark = stage.view->grab().toImage();
        Theme::apply(*qApp, Theme::Kind::Light);
        const QImage light = stage.view->grab().toImage();
        QVERIFY(dark != light);
        stage.view->list().setCards(true);
        QVERIFY(stage.view->grab().toImage() != light);
        Theme::apply(*qApp, Theme::Kind::Dark);
    }
};

OPS_TEST(AlertListPaneTest)
#include "tst_alertlistpane.moc"
