#include "tests/support/opstest.h"
#include "tests/ui/alerts/alertsfixture.h"
#include "ui/alerts/alertcommands.h"
#include "ui/common/commandregistry.h"

#include <QAction>
#include <QSet>

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
