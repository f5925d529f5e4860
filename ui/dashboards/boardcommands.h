#pragma once

#include <functional>

namespace ops {

class BoardView;
class CommandRegistry;

/// The commands of the board that `current` gives (null: the window shows none): everything in a panel's menu
/// for the panel with the focus, and folding rows. Adds the group "panel"; once a window.
void addBoardCommands(CommandRegistry &commands, std::function<BoardView *()> current);

/// Keeps the commands' availability in step with the focus in this board.
void followBoard(CommandRegistry &commands, BoardView &view);

} // namespace ops
