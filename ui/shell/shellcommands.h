#pragma once

namespace ops {

class CommandRegistry;
class Context;
class MainWindow;

/// Adds what every window can do: time range, refresh, zone, looks, help. Pages come with setPages().
void addShellCommands(CommandRegistry &commands, Context &context, MainWindow &window);

} // namespace ops
