#pragma once

#include "core/alerts/alertdesk.h"
#include "core/base/datastate.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace ops {

/// Something about the whole page that holds as long as its condition does.
struct AlertBanner
{
    enum class Level { Info, Warning, Critical };
    enum class Help { None, Retry, SignIn };

    Level level = Level::Info;
    QString sentence; ///< translated
    QString details;  ///< to copy; empty without
    Help help = Help::None;

    bool operator==(const AlertBanner &) const = default;
};

/// What an operator has to know before he trusts the list, the worst first: the chain is broken, the store cannot be
/// used, a member is silent or old, what a server has forgotten, that nothing can be written here.
std::vector<AlertBanner> bannersOf(const AlertDesk::State &state, bool readOnly, qint64 nowMs);

/// In place of rows where there are none: loading, why not, or up to when the list is complete.
QString emptySentence(const AlertDesk::State &state, int total, qint64 nowMs, const QTimeZone &zone);

/// The oldest answer of all clusters counts; 0 before the first.
qint64 completeUntilMs(const AlertDesk::State &state);

} // namespace ops
