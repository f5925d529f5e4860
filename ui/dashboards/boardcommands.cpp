#include "ui/dashboards/boardcommands.h"

#include "ui/common/commandregistry.h"
#include "ui/dashboards/boardview.h"
#include "ui/dashboards/panelactions.h"
#include "ui/dashboards/panelframe.h"

#include <QCoreApplication>

namespace ops {

namespace {

using CurrentBoard = std::function<BoardView *()>;

struct BoardCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(BoardCommands)
};

PanelActions *currentActions(const CurrentBoard &current)
{
    BoardView *board = current();
    PanelFrame *panel = board ? board->currentPanel() : nullptr;
    return panel ? &panel->actions() : nullptr;
}

void addPanelCommand(CommandRegistry &commands, const PanelCommand &from, const CurrentBoard &current)
{
    WindowCommand command;
    command.id = from.id;
    command.text = from.text;
    command.key = from.key;
    command.when = [current, when = from.when] {
        PanelActions *actions = currentActions(current);
        return actions && (!when || (actions->*when)());
    };
    command.run = [current, run = from.run] {
        if (PanelActions *actions = currentActions(current))
            (actions->*run)();
    };
    if (from.checked) {
        command.checked = [current, checked = from.checked] {
            PanelActions *actions = currentActions(current);
            return actions && (actions->*checked)();
        };
    }
    commands.add(std::move(command));
}

WindowCommand foldCommand(const QString &id, const QString &text, QKeySequence key, const CurrentBoard &current,
                          bool folded)
{
    WindowCommand command;
    command.id = id;
    command.text = text;
    command.key = key;
    command.when = [current] { return current() && current()->rowCount() > 0; };
    command.run = [current, folded] {
        if (BoardView *board = current())
            board->setAllFolded(folded);
    };
    return command;
}

WindowCommand toggleCommand(const CurrentBoard &current)
{
    WindowCommand command;
    command.id = QStringLiteral("panel.toggleRow");
    command.text = BoardCommandsText::tr("Fold or unfold the row");
    command.key = Qt::Key_F;
    command.when = [current] { return current() && current()->currentRow(); };
    command.run = [current] {
        BoardView *board = current();
        const auto row = board ? board->currentRow() : std::nullopt;
        if (row)
            board->setFolded(*row, !board->isFolded(*row));
    };
    return command;
}

} // namespace

void addBoardCommands(CommandRegistry &commands, std::function<BoardView *()> current)
{
    commands.addGroup(QStringLiteral("panel"), BoardCommandsText::tr("&Panel"));
    for (const PanelCommand &command : panelCommands())
        addPanelCommand(commands, command, current);
    commands.add(toggleCommand(current));
    commands.add(foldCommand(QStringLiteral("panel.foldAll"), BoardCommandsText::tr("Fold all rows"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_Up, current, true));
    commands.add(foldCommand(QStringLiteral("panel.unfoldAll"), BoardCommandsText::tr("Unfold all rows"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_Down, current, false));
}

void followBoard(CommandRegistry &commands, BoardView &view)
{
    QObject::connect(&view, &BoardView::currentChanged, &commands, &CommandRegistry::refresh, Qt::UniqueConnection);
}

} // namespace ops
