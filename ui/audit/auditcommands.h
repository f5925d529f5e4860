#pragma once

#include <functional>

namespace ops {

class AuditView;
class CommandRegistry;

/// The commands of the audit's page, where `current` gives one (null: another page is open). Once a window.
void addAuditCommands(CommandRegistry &commands, std::function<AuditView *()> current);

} // namespace ops
