#pragma once

#include <functional>

namespace ops {

class CommandRegistry;
class SilencesView;

/// What can be done on the tab of silences, in the group "alerts" (which is added before); once a window. `current`
/// gives the tab that is in sight, null without.
void addSilenceCommands(CommandRegistry &commands, std::function<SilencesView *()> current);

} // namespace ops
