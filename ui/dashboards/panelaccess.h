#pragma once

namespace ops {

class PanelFrame;

/// Makes a panel a group whose name is its title and whose value is what it shows. Installed once.
void installPanelAccess();
/// Says that a panel's value is another one.
void announcePanel(PanelFrame &frame);

} // namespace ops
