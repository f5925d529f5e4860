#pragma once

#include "ui/tray/trayshape.h"

#include <vector>

namespace ops {

class AlertDesk;

/// What the tray shows of these desks together; muting is not theirs.
TrayState trayStateOf(const std::vector<const AlertDesk *> &desks);
QString mutedUntilText(qint64 ms, qint64 nowMs); ///< "14:02:05 +08:00" by this computer's clock

} // namespace ops
