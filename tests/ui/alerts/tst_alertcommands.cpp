#include "tests/support/opstest.h"
#include "tests/ui/alerts/alertsfixture.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/silenceeditor.h"
#include "ui/common/commandregistry.h"

#include <QAction>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

QAction &actionOf(const CommandRegistry &commands, const char *id)
{
    return *commands.action(QStringLiteral("alerts.") + QLatin1String(id));
}

} // namespace

class AlertCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasAKeyOfItsOwn()
    {
        CommandRegistry commands;
        addAlertCommands(commands, [] { return nullptr; }, {});
        QSet<QString> keys;
        for (const CommandRegistry::Group &group : commands.groups()) {
            for (const QAction *action : group.actions) {
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                const QString key = action->shortcut().toString();
                QVERIFY2(!keys.contains(key), qPrintable(key));
                // The window's environments have Alt and a digit.
                QVERIFY2(!QRegularExpression(QStringLiteral("^Alt\\+\\d$")).match(key).hasMatch(), qPrintable(key));
                keys.insert(key);
            }
        }
        QVERIFY(keys.size() > 25);
    }

    void nothingCanBeDoneWithoutThePage()
    {
        CommandRegistry commands;
        addAlertCommands(commands, [] { return nullptr; }, {});
        commands.refresh();
        for (const char *id : {"acknowledge", "next", "filter", "silences", "undo"})
            QVERIFY(!actionOf(commands, id).isEnabled());
    }

    void pivotsGoFromTheCurrentAlert()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        QStringList opened;
        AlertPivotActions pivots;
        pivots.graph = [&](const AlertRow &row) { opened << alertTitle(row); };
        CommandRegistry commands;
        addAlertCommands(
            commands, [&] { return stage.view.get(); }, pivots);
        followAlerts(commands, *stage.view);
        QVERIFY(!actionOf(commands, "graph").isEnabled());
        stage.click("Busy");
        QVERIFY(actionOf(commands, "graph").isEnabled());
        QVERIFY(!actionOf(commands, "board").isEnabled()); // nobody can open one
        QVERIFY(commands.run(QStringLiteral("alerts.graph")));
        QCOMPARE(opened, QStringList(QStringLiteral("Busy")));
    }

    void aSilenceBeginsWithTheFilter()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        CommandRegistry commands;
        addAlertCommands(commands, [&] { return stage.view.get(); }, {});
        followAlerts(commands, *stage.view);
        QVERIFY(!actionOf(commands, "silenceFilter").isEnabled()); // it would hit everything
        stage.list->setFilter(QStringLiteral("service=web slow"));
        QVERIFY(QTest::qWaitFor([&] { return actionOf(commands, "silenceFilter").isEnabled(); }));
        QSignalSpy told(stage.view.get(), &AlertsView::told);
        QVERIFY(commands.run(QStringLiteral("alerts.silenceFilter")));
        auto *editor = stage.view->findChild<SilenceEditor *>();
        QVERIFY(editor);
        const Matchers matchers = editor->vm().state().draft.matchers();
        QVERIFY(matchers == Matchers({{QStringLiteral("service"), QStringLiteral("web"), Matcher::Op::Equal}}));
        QCOMPARE(told.count(), 1); // the word is left out
    }

    void keysOfTheListRestOnOtherTabs()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        CommandRegistry commands;
        addAlertCommands(commands, [&] { return stage.view.get(); }, {});
        followAlerts(commands, *stage.view);
        stage.click("Busy");
        QVERIFY(actionOf(commands, "acknowledge").isEnabled());
        stage.view->showTab(AlertsView::Tab::Rules);
        QVERIFY(!actionOf(commands, "acknowledge").isEnabled());
        QVERIFY(!actionOf(commands, "filter").isEnabled());
        QVERIFY(commands.run(QStringLiteral("alerts.firing")));
        QVERIFY(actionOf(commands, "acknowledge").isEnabled());
    }

    void markingSelectsBesideWhatIsSelected()
    {
        AlertsFixture stage;
        QVERIFY(stage.ready());
        stage.click("Busy");
        QCOMPARE(stage.list->state().selected, 1);
        stage.view->list().toggleMark();
        QCOMPARE(stage.list->state().selected, 0);
        stage.view->list().toggleMark();
        QCOMPARE(stage.list->state().selected, 1);
    }
};

OPS_TEST(AlertCommandsTest)
#include "tst_alertcommands.moc"
