#pragma once

#include "core/alerts/alert.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace ops {

/// What the icon in the desktop's tray says of all environments together.
struct TrayState
{
    std::optional<Severity> worst; ///< of what fires and nobody has taken; empty: nothing does
    int firing = 0;                ///< all of it
    bool blind = false;            ///< nobody knows: no Alertmanager answers, or the chain is broken
    bool muted = false;
    QString mutedText; ///< "until 14:02:05 +08:00"

    bool operator==(const TrayState &) const = default;
};

/// A shape of its own for each state, in the theme's colour; a bar across it while muted.
QIcon trayShape(const TrayState &state);
QString trayText(const TrayState &state); ///< the same in words, one line a fact

} // namespace ops
