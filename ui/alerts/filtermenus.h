#pragma once

#include "core/alerts/alertlistvm.h"

#include <functional>

class QMenu;
class QWidget;

namespace ops {

/// What a grouping is called: "none", "automatic", "by receiver", "by service".
QString groupText(const GroupBy &by);

/// Menus that delete themselves when they close; the caller pops them up.
QMenu *makeGroupMenu(AlertListVm &vm, QWidget *parent);
/// Saved filters to take, and the present one to save or to forget. `told` hears why something could not be saved.
QMenu *makeSavedMenu(AlertListVm &vm, QWidget *parent, const std::function<void(const QString &)> &told);

} // namespace ops
