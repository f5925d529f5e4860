#include "ui/alerts/alertcommands.h"

#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertsview.h"
#include "ui/alerts/silencescommands.h"
#include "ui/common/commandregistry.h"

#include <QCoreApplication>

namespace ops {

namespace {

using CurrentView = std::function<AlertsView *()>;
using Kind = AlertAction::Kind;
using ViewCheck = std::function<bool(AlertsView &)>;
using ViewRun = std::function<void(AlertsView &)>;

struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(AlertCommands)
};

/// Adds commands that need the page in sight.
struct Adder
{
    CommandRegistry &commands;
    CurrentView current;

    void add(const char *id, const QString &text, QKeySequence key, const ViewCheck &when, const ViewRun &run,
             QKeySequence otherKey = {}) const
    {
        WindowCommand command;
        command.id = QStringLiteral("alerts.") + QLatin1String(id);
        command.text = text;
        command.key = std::move(key);
        command.otherKey = std::move(otherKey);
        command.when = [view = current, when] {
            AlertsView *shown = view();
            return shown && when(*shown);
        };
        command.run = [view = current, run] {
            if (AlertsView *shown = view())
                run(*shown);
        };
        commands.add(std::move(command));
    }
};

bool showsList(AlertsView &view) { return view.tab() == AlertsView::Tab::List; }
bool canAct(AlertsView &view) { return showsList(view) && view.list().canAct(); }
bool hasCurrent(AlertsView &view) { return showsList(view) && view.listVm().currentRow(); }
bool hasAlerts(AlertsView &view) { return showsList(view) && view.listVm().state().counts.matched > 0; }

void addActions(const Adder &adder)
{
    const auto add = [&](const char *id, const QString &text, QKeySequence key, Kind kind) {
        adder.add(id, text, std::move(key), canAct, [kind](AlertsView &view) { view.list().begin(kind); });
    };
    const auto addAtOnce = [&](const char *id, const QString &text, QKeySequence key, Kind kind) {
        adder.add(id, text, std::move(key), canAct, [kind](AlertsView &view) { view.list().perform(kind); });
    };
    add("acknowledge", CommandsText::tr("Acknowledge…"), Qt::Key_A, Kind::Acknowledge);
    addAtOnce("unacknowledge", CommandsText::tr("Take the acknowledgement back"), Qt::SHIFT | Qt::Key_A,
              Kind::Unacknowledge);
    addAtOnce("takeOver", CommandsText::tr("Take over"), Qt::Key_T, Kind::TakeOver);
    add("snooze", CommandsText::tr("Snooze…"), Qt::Key_Z, Kind::Snooze);
    add("assign", CommandsText::tr("Assign to…"), Qt::Key_G, Kind::Assign);
    add("note", CommandsText::tr("Write a note…"), Qt::Key_N, Kind::Note);
    add("priority", CommandsText::tr("Set the priority…"), Qt::Key_P, Kind::SetPriority);
    adder.add(
        "undo", CommandsText::tr("Undo the last action"), Qt::Key_U,
        [](AlertsView &view) { return showsList(view) && view.actions().state().undoable; },
        [](AlertsView &view) { view.actions().undo(); }, QKeySequence(Qt::CTRL | Qt::Key_Z));
}

void addSilencing(const Adder &adder)
{
    adder.add(
        "silence", CommandsText::tr("Silence…"), Qt::Key_S,
        [](AlertsView &view) { return hasCurrent(view) && view.actions().refusal().isEmpty(); },
        [](AlertsView &view) { view.silenceCurrent(); });
    adder.add(
        "silenceFilter", CommandsText::tr("Silence what the filter shows…"), Qt::Key_M,
        [](AlertsView &view) {
            return showsList(view) && view.canSilenceFilter() && view.actions().refusal().isEmpty();
        },
        [](AlertsView &view) { view.silenceFilter(); });
    adder.add(
        "expire", CommandsText::tr("Expire its silence…"), Qt::Key_E,
        [](AlertsView &view) { return showsList(view) && view.list().canExpire(); },
        [](AlertsView &view) { view.list().expireSilence(); });
}

void addPivot(const Adder &adder, const char *id, const QString &text, QKeySequence key,
              const std::function<void(const AlertRow &)> &open)
{
    adder.add(
        id, text, std::move(key), [can = bool(open)](AlertsView &view) { return can && hasCurrent(view); },
        [open](AlertsView &view) {
            const AlertRow row = *view.listVm().currentRow(); // the page may go while it opens another
            open(row);
        });
}

void addMoving(const Adder &adder)
{
    adder.add("next", CommandsText::tr("Next alert"), Qt::Key_J, hasAlerts,
              [](AlertsView &view) { view.listVm().step(1); });
    adder.add("previous", CommandsText::tr("Previous alert"), Qt::Key_K, hasAlerts,
              [](AlertsView &view) { view.listVm().step(-1); });
    adder.add(
        "select", CommandsText::tr("Select or leave this alert as well"), Qt::Key_X,
        [](AlertsView &view) { return hasAlerts(view) && !view.list().showsCards(); },
        [](AlertsView &view) { view.list().toggleMark(); });
}

void addLooking(const Adder &adder)
{
    adder.add("filter", CommandsText::tr("Filter the alerts"), Qt::Key_Slash, showsList,
              [](AlertsView &view) { view.list().focusFilter(); });
    adder.add("savedFilters", CommandsText::tr("Saved filters…"), Qt::SHIFT | Qt::Key_S, showsList,
              [](AlertsView &view) { view.list().openSavedFilters(); });
    adder.add("group", CommandsText::tr("Group by…"), Qt::SHIFT | Qt::Key_G, showsList,
              [](AlertsView &view) { view.list().openGroups(); });
    adder.add("layout", CommandsText::tr("List or cards"), Qt::Key_L, showsList,
              [](AlertsView &view) { view.list().setCards(!view.list().showsCards()); });
    adder.add(
        "fold", CommandsText::tr("Fold or unfold the group"), Qt::Key_F,
        [](AlertsView &view) { return hasAlerts(view) && !view.list().showsCards(); },
        [](AlertsView &view) { view.list().toggleGroup(); });
    adder.add("foldAll", CommandsText::tr("Fold all groups"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, hasAlerts,
              [](AlertsView &view) { view.listVm().setAllFolded(true); });
    adder.add("unfoldAll", CommandsText::tr("Unfold all groups"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, hasAlerts,
              [](AlertsView &view) { view.listVm().setAllFolded(false); });
    adder.add("sort", CommandsText::tr("Sort by the next column"), Qt::Key_O, showsList, [](AlertsView &view) {
        constexpr int Sorts = int(AlertSort::Age) + 1;
        view.listVm().setSort(AlertSort((int(view.listVm().state().sort) + 1) % Sorts), false);
    });
    adder.add("reverse", CommandsText::tr("Reverse the order"), Qt::SHIFT | Qt::Key_O, showsList, [](AlertsView &view) {
        view.listVm().setSort(view.listVm().state().sort, !view.listVm().state().descending);
    });
}

void addTabs(const Adder &adder)
{
    const auto add = [&](const char *id, const QString &text, int key, AlertsView::Tab tab) {
        adder.add(
            id, text, QKeySequence(key), [](AlertsView &) { return true; }, // Alt and a digit is an environment's
            [tab](AlertsView &view) { view.showTab(tab); });
    };
    add("firing", CommandsText::tr("Show what fires"), Qt::Key_1, AlertsView::Tab::List);
    add("silences", CommandsText::tr("Show the silences"), Qt::Key_2, AlertsView::Tab::Silences);
    add("history", CommandsText::tr("Show the history"), Qt::Key_3, AlertsView::Tab::History);
    add("statistics", CommandsText::tr("Show the statistics"), Qt::Key_4, AlertsView::Tab::Statistics);
    add("rules", CommandsText::tr("Show the rules"), Qt::Key_5, AlertsView::Tab::Rules);
}

} // namespace

void addAlertCommands(CommandRegistry &commands, std::function<AlertsView *()> current, AlertPivotActions pivots)
{
    commands.addGroup(QStringLiteral("alerts"), CommandsText::tr("&Alerts"));
    const Adder adder{commands, current};
    addActions(adder);
    addSilencing(adder);
    addPivot(adder, "graph", CommandsText::tr("Its graph"), Qt::Key_V, pivots.graph);
    addPivot(adder, "board", CommandsText::tr("Its board"), Qt::Key_B, pivots.board);
    addPivot(adder, "runbook", CommandsText::tr("Its runbook"), Qt::Key_R, pivots.runbook);
    addMoving(adder);
    addLooking(adder);
    addTabs(adder);
    addSilenceCommands(commands, [current]() -> SilencesView * {
        AlertsView *view = current();
        return view && view->tab() == AlertsView::Tab::Silences ? view->silences() : nullptr;
    });
}

void followAlerts(CommandRegistry &commands, AlertsView &view)
{
    QObject::connect(&view, &AlertsView::changed, &commands, &CommandRegistry::refresh, Qt::UniqueConnection);
    commands.refresh();
}

} // namespace ops
